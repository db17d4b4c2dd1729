/**
 * The form of a list that a number gathers up: where it begins, how many members a reader counts in it, and whether its
 * members are of one form. Decided by the members alone and never by the number, so that a number that is wrong changes
 * nothing here.
 */
import { countFused, type ItemStretch, joinersIn, readEnumeration } from '../enumeration';
import { LEADS, STARTS_WITH_VERB, TAKES_OBJECT, VERBS_ALONE } from './verbs';

/** `likely`: two members that look alike, but the words before the first are not understood. */
export type Unity = 'sure' | 'likely' | 'none';

export interface ListForm {
  readonly items: readonly ItemStretch[];
  /** Every number of members that some reading gives. */
  readonly counts: ReadonlySet<number>;
  /** `sure`: the last members are of one form, so that the number belongs to all of them and not to the last alone. */
  readonly unity: Unity;
}

/** What introduces a list of members: “5”是指A、B. */
const DEFINES = /(?:是指|指的是|(?<![立随当旋])即(?![将使便时可])|包括|分别是)/gu;

/**
 * A piece with a number or a 等 of its own closes an earlier list; what stands behind the number may begin this one (两省的石桥).
 * A number that begins a name (三区, 双创) is part of it.
 */
const OWN_NUMBER =
  /\d|(?<=[^“])[两二三四五六七八九十](?=[大个项类张条家所座处批种级位省市县区镇村地])|(?<![平同相优高中初对均上下劣])等(?![级于候待])/gu;
const NEAR_END = 2;

/** A number in quotes belongs to a name of its own: 增强“四个意识”、坚定“四个自信”. */
const NAMED_NUMBER = /“[二两三四五六七八九十\d]/u;

/** Words by which what follows is said of each member by itself. */
const EACH = /分别|各[自有]|均|每/u;

/** Levels of government; in a list with marks, those of one level stand together: 市、区县、镇街三级. */
const LEVEL = /^(?:中央|国家|街道|社区|村社|网格|楼栋|小组|[国省市州盟地县区旗乡镇村街组户]{1,2})$/u;
const LEVEL_TAIL = /(?:中央|街道|社区|网格|[国省市州县区旗乡镇村街])$/u;

/** A group of things that are alternatives of one level is no list of levels: 省、市、自治区两级. */
const ALTERNATIVES = /自治|直辖|[((]/u;

/** Members as long as this are of one form if they differ by one character. */
const LONG = 4;

/** What is known of the number before its list is read. */
export interface NumberForm {
  /** It counts levels of government. */
  readonly levels: boolean;
  /** It opens a quoted name. */
  readonly quoted: boolean;
  /** It may be part of a name of its own: a quoted name without a counter, or two (残疾人两项补贴). */
  readonly named: boolean;
}

/** The list in a stretch, or null where fewer than two members can be counted. */
export function readForm(text: string, stretch: ItemStretch, number: NumberForm): ListForm | null {
  const { levels } = number;
  const pieces = readEnumeration(text, beginOf(text, stretch), endOf(text, stretch)).items;
  const { first, certain } = startOf(text, pieces);
  const marked = pieces.slice(first);
  const last = marked.at(-1);
  if (!last) return null;
  const halves = halvesOf(text, last, marked.at(-2), levels);
  const items = [...marked.slice(0, -1), ...halves.items];
  let most = items.length + halves.extra;
  for (const item of marked.slice(0, -1)) most += joinersIn(text.slice(item.begin, item.until)).length;
  if (!levels) most += fusedIn(text, items);
  most += first - certain;
  if (most < 2) return null;
  return { items, counts: range(items.length, most), unity: unityOf(text, items, stretch, number) };
}

/** How many more members are named by words that fuse several; a word as long as its neighbours (供销 beside 生产) fuses none. */
function fusedIn(text: string, items: readonly ItemStretch[]): number {
  let more = 0;
  items.forEach(({ begin, until }, index) => {
    const beside = [items[index - 1], items[index + 1]];
    if (beside.some((one) => one !== undefined && one.until - one.begin === until - begin)) return;
    more += countFused(text.slice(begin, until));
  });
  return more;
}

/** Where the list begins behind the words that introduce it. */
function beginOf(text: string, { begin, until }: ItemStretch): number {
  const mark = text.slice(begin, until).indexOf('、');
  const lead = text.slice(begin, mark < 0 ? until : begin + mark);
  const define = [...lead.matchAll(DEFINES)].at(-1);
  return define ? begin + define.index + define[0].length : begin;
}

/** Where the list ends before the verb of a quoted number: 总产、单产实现“两增”. */
const endOf = (text: string, { begin, until }: ItemStretch): number =>
  until - (REACHES.exec(text.slice(Math.max(begin, until - 2), until))?.[0].length ?? 0);

const REACHES = /(?:实现|做到|达到)$/u;

/**
 * The first piece that belongs to the list: behind one with a number of its own; or one that begins with a verb and is of
 * another form than its neighbour, for then its verb governs what follows. `certain`: the first that could belong.
 */
function startOf(text: string, pieces: readonly ItemStretch[]): { readonly first: number; readonly certain: number } {
  let first = 0;
  let certain = 0;
  pieces.forEach((piece, index) => {
    const words = text.slice(piece.begin, piece.until);
    const behind = pieces[index + 1];
    const before = pieces[index - 1];
    const alike = behind ? behind.until - behind.begin === words.length : before && endsLike(text, before, piece);
    const number = [...words.matchAll(OWN_NUMBER)].at(-1);
    if (number) {
      first = index + 1;
      certain = /\d/.test(number[0]) && words.length - number.index - 1 <= NEAR_END ? first : index;
    } else if (index > 0 && !alike && STARTS_WITH_VERB.test(words)) {
      first = index;
    } else if (index > 0 && index < pieces.length - 1 && joinersIn(words).length > 0) {
      first = index;
    }
  });
  return { first, certain };
}

interface Halves {
  readonly items: readonly ItemStretch[];
  /** How many more a reader may count. */
  readonly extra: number;
}

/** The last piece, cut at its joining word where both sides are of one form or the second is of that of the piece before. */
function halvesOf(text: string, piece: ItemStretch, before: ItemStretch | undefined, levels: boolean): Halves {
  const words = text.slice(piece.begin, piece.until);
  const joiners = joinersIn(words);
  const [joiner] = joiners;
  if (!joiner || joiners.length > 1) return { items: [piece], extra: joiners.length };
  const left = { begin: piece.begin, until: piece.begin + joiner.at };
  const right = { begin: left.until + joiner.length, until: piece.until };
  const apart = before
    ? alike(text, left, right) && (alike(text, left, before) || endsLike(text, before, left))
    : endsLike(text, left, right) || (levels && isLevel(text, left, true) && isLevel(text, right, false));
  return apart ? { items: [left, right], extra: 0 } : { items: [piece], extra: 1 };
}

/** Whether the members are of one form, as far as that must be known: the last two, and what stands around them. */
function unityOf(
  text: string,
  items: readonly ItemStretch[],
  stretch: ItemStretch,
  { levels, named, quoted }: NumberForm,
): Unity {
  const [last, before] = items.toReversed();
  const all = text.slice(items[0]?.begin ?? stretch.begin, stretch.until);
  const words = last ? text.slice(last.begin, last.until) : '';
  if (!last || !before || EACH.test(words) || NAMED_NUMBER.test(all)) return 'none';
  const twin = before.until - before.begin === words.length;
  if (
    (!twin && (quoted || words.length === 2) && VERBS_ALONE.test(words)) ||
    /的|[为是了在]$/u.test(words) ||
    TAKES_OBJECT.test(words)
  )
    return 'none';
  const sureIf = (holds: boolean): Unity => (holds ? 'sure' : 'none');
  if (levels) return sureIf(!ALTERNATIVES.test(all) && areLevels(text, items));
  if (items.length > 2) return sureIf(alike(text, before, last) || (!named && isOfSize(items)));
  if (text[before.until] !== '、')
    return sureIf(!quoted && words.length >= LEAST_JOINED && endsLike(text, before, last));
  if (endsLike(text, before, last)) return 'sure';
  /* What the number counts stands in quotes of its own, or it is a sport: 省委、省政府三个“一号工程”, 铁人三项. */
  if (/^[^、,]{2}“/u.test(text.slice(stretch.until, stretch.until + 3)) || /(?:铁人|现代|冬季)$/u.test(words))
    return 'none';
  const longer = before.until - before.begin - words.length;
  return !named && words.length >= 2 && longer >= 0 && longer <= LONGEST_LEAD ? 'likely' : 'none';
}

/** So many characters before the first of two members may be words that introduce them. */
const LONGEST_LEAD = 6;

/** Two words of two characters joined by 和 are as likely two verbs: 坚持和落实. */
const LEAST_JOINED = 3;

/** Of three and more, the last is no shorter than the others: else it may belong to what the number counts (农村三大革命). */
function isOfSize(items: readonly ItemStretch[]): boolean {
  const sizes = items.map(({ begin, until }) => until - begin);
  const last = sizes.pop() ?? 0;
  const least = Math.min(...sizes);
  const shortest = last >= LONG ? (least * 3) / 5 : last > 2 ? least - 1 : least;
  return last >= shortest && last <= 2 * Math.max(...sizes);
}

const areLevels = (text: string, items: readonly ItemStretch[]): boolean =>
  items.every((item, index) => isLevel(text, item, index === 0));

function isLevel(text: string, { begin, until }: ItemStretch, first: boolean): boolean {
  const words = text.slice(begin, until);
  return LEVEL.test(words) || (first && LEVEL_TAIL.test(words));
}

/** Of one length, or nearly so where they are long; or with one ending. */
function alike(text: string, a: ItemStretch, b: ItemStretch): boolean {
  const [one, other] = [a.until - a.begin, b.until - b.begin];
  if (one < 2 || other < 2) return false;
  if (one === other) return true;
  const nearly = Math.abs(one - other) === 1 && Math.min(one, other) >= LONG;
  return nearly || (text[a.until - 1] === text[b.until - 1] && Math.abs(one - other) <= 2);
}

/** Of one length or ending: the first of two, which may stand behind a verb (支持石桥、望河), and the second. */
function endsLike(text: string, first: ItemStretch, second: ItemStretch): boolean {
  const length = second.until - second.begin;
  if (length < 2) return false;
  const lead = text.slice(first.begin, first.until - length);
  if (text[first.until - 1] === text[second.until - 1] && first.until - first.begin >= length) return true;
  return first.until - first.begin === length || (lead !== '' && (VERBS_ALONE.test(lead) || LEADS.test(lead)));
}

/** No list of a report is longer. */
const MOST = 40;

function range(fewest: number, most: number): ReadonlySet<number> {
  const counts = new Set<number>();
  for (let count = fewest; count <= most && counts.size < MOST; count++) counts.add(count);
  return counts;
}
