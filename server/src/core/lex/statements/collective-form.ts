/**
 * The form of a list that a number gathers up: where it begins, how many members a reader counts in it, and whether its
 * members are of one form. Decided by the members alone and never by the number, so that a number that is wrong changes
 * nothing here.
 */
import { countFused, type ItemStretch, joinersIn, readEnumeration } from '../enumeration';
import { alike, endsLike, isLevel, type NumberForm, type Unity, unityOf } from './collective-unity';
import { behindVerb, STARTS_WITH_VERB } from './verbs';

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

/** The list in a stretch, or null where fewer than two members can be counted. */
export function readForm(text: string, stretch: ItemStretch, number: NumberForm): ListForm | null {
  const { levels, summed } = number;
  const all = readEnumeration(text, beginOf(text, stretch), endOf(text, stretch)).items;
  const pieces = all.map((piece, index) => behindNumber(text, piece, all[index + 1]));
  const { first, certain } = startOf(text, pieces);
  const [head, ...others] = pieces.slice(first);
  if (!head) return null;
  const begin = behindJoiner(text, head, others[0]);
  const marked = [{ ...head, begin }, ...others];
  const last = marked.at(-1);
  if (!last) return null;
  const halves = halvesOf(text, last, marked.at(-2), { levels, summed });
  const items = [...marked.slice(0, -1), ...halves.items];
  let most = items.length + halves.extra;
  for (const item of marked.slice(0, -1)) most += joinersIn(text.slice(item.begin, item.until)).length;
  if (!levels) most += fusedIn(text, items);
  most += first - certain;
  if (most < 2) return null;
  const unity = unityOf(text, items, stretch, number);
  return { items, counts: range(items.length, most), unity: begin > head.begin && unity === 'sure' ? 'likely' : unity };
}

/** A piece that a verb sets apart from an earlier number: 将16支基金整合为产业、科创. */
function behindNumber(text: string, piece: ItemStretch, next: ItemStretch | undefined): ItemStretch {
  const words = text.slice(piece.begin, piece.until);
  const number = [...words.matchAll(OWN_NUMBER)].at(-1);
  if (!number || !next) return piece;
  const from = number.index + number[0].length;
  const edge = behindVerb(words.slice(from));
  const own = { ...piece, begin: piece.begin + from + edge };
  return edge > 0 && Math.abs(sizeOf(own) - sizeOf(next)) <= NEARLY ? own : piece;
}

/** Members behind a verb that is known differ by no more. */
const NEARLY = 2;

/**
 * Where the first member begins behind a joining word: it is as long as the next one, and what stands before has 的, which it has
 * not (面对复杂的市场形势和需求收缩、供给冲击). Else where the piece begins.
 */
function behindJoiner(text: string, piece: ItemStretch, next: ItemStretch | undefined): number {
  const words = text.slice(piece.begin, piece.until);
  const [joiner, ...others] = next ? joinersIn(words) : [];
  if (!joiner || others.length > 0 || !next) return piece.begin;
  const begin = piece.begin + joiner.at + joiner.length;
  const apart = piece.until - begin === sizeOf(next) && joiner.at > LONGER * sizeOf(next);
  return apart && words.lastIndexOf('的') < joiner.at && words.includes('的') ? begin : piece.begin;
}

/** A member that stands before a joining word is not so much longer than those behind it. */
const LONGER = 1.5;

const sizeOf = ({ begin, until }: ItemStretch): number => until - begin;

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
function halvesOf(
  text: string,
  piece: ItemStretch,
  before: ItemStretch | undefined,
  { levels, summed }: Pick<NumberForm, 'levels' | 'summed'>,
): Halves {
  const words = text.slice(piece.begin, piece.until);
  const joiners = joinersIn(words);
  const [joiner] = joiners;
  if (!joiner || joiners.length > 1) return { items: [piece], extra: joiners.length };
  const left = { begin: piece.begin, until: piece.begin + joiner.at };
  const right = { begin: left.until + joiner.length, until: piece.until };
  const apart = summed
    ? left.until > left.begin && right.until > right.begin
    : before
      ? alike(text, left, right) && (alike(text, left, before) || endsLike(text, before, left))
      : endsLike(text, left, right) ||
        areBehindVerb(text, left, right) ||
        (levels && isLevel(text, left, true) && isLevel(text, right, false));
  return apart ? { items: [left, right], extra: 0 } : { items: [piece], extra: 1 };
}

/** 聚焦生物制药与高端医疗: the first begins behind a verb and is about as long as the second. */
function areBehindVerb(text: string, left: ItemStretch, right: ItemStretch): boolean {
  const words = text.slice(left.begin, left.until);
  const edge = behindVerb(words);
  const length = right.until - right.begin;
  return edge > 0 && length >= LEAST_JOINED && Math.abs(words.length - edge - length) <= NEARLY;
}

/** Two short words behind a verb are as likely one: 推进和落实. */
const LEAST_JOINED = 4;

/** No list of a report is longer. */
const MOST = 40;

function range(fewest: number, most: number): ReadonlySet<number> {
  const counts = new Set<number>();
  for (let count = fewest; count <= most && counts.size < MOST; count++) counts.add(count);
  return counts;
}
