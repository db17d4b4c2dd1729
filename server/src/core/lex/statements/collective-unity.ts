/**
 * Whether the members of a list that a number gathers up are of one form, so that the number belongs to all of them and not to
 * the last alone. Sees the members and the words around them; never the number itself.
 */
import type { ItemStretch } from '../enumeration';
import { behindVerb, LEADS, TAKES_OBJECT, VERBS_ALONE } from './verbs';

/** `likely`: two members that look alike, but the words before the first are not understood. */
export type Unity = 'sure' | 'likely' | 'none';

/** What is known of the number before its list is read. */
export interface NumberForm {
  /** It counts levels of government. */
  readonly levels: boolean;
  /** It opens a quoted name. */
  readonly quoted: boolean;
  /** It may be part of a name of its own: a quoted name without a counter, or two (残疾人两项补贴). */
  readonly named: boolean;
  /** It may be the title of one thing: “三项制度”. */
  readonly titled: boolean;
  /** The character behind it in a quoted name, that its members may share: 三讲. Null where that is a counter. */
  readonly sign: string | null;
  /** 这 before it says that it gathers up what was just listed. */
  readonly summed: boolean;
}

/** A number in quotes belongs to a name of its own: 增强“四个意识”、坚定“四个自信”. */
const NAMED_NUMBER = /“[二两三四五六七八九十\d]/u;

/** Words by which what follows is said of each member by itself. */
const EACH = /分别|各[自有]|均|每/u;

/** Levels of government; in a list with marks, those of one level stand together: 市、区县、镇街三级. */
const LEVEL =
  /^(?:中央|国家|街道|社区|村社|网格|楼栋|小组|[国省市州盟地县区旗乡镇村街组户]{1,2})(?:\([^()]{1,12}\))?$/u;
const LEVEL_TAIL = /(?:中央|街道|社区|网格|[国省市州县区旗乡镇村街])(?:\([^()]{1,12}\))?$/u;

/** A group of things that are alternatives of one level is no list of levels: 省、市、自治区两级. */
const ALTERNATIVES = /自治|直辖/u;

/** Members as long as this are of one form if they differ by one character. */
const LONG = 4;

/** As far as that must be known: the last two members, and what stands around them. */
export function unityOf(text: string, items: readonly ItemStretch[], stretch: ItemStretch, number: NumberForm): Unity {
  const { levels, named, quoted, sign } = number;
  if (sign !== null && areSigned(text, items, sign)) return items.length > 2 ? 'sure' : 'likely';
  const [last, before] = items.toReversed();
  const all = text.slice(items[0]?.begin ?? stretch.begin, stretch.until);
  const words = last ? text.slice(last.begin, last.until) : '';
  if (!last || !before || EACH.test(words) || NAMED_NUMBER.test(all)) return 'none';
  const twin = before.until - before.begin === words.length;
  if (
    (!twin && (quoted || words.length === 2) && VERBS_ALONE.test(words)) ||
    /的|[为是了在]$/u.test(words) ||
    (!(twin && words.length <= LONG) && TAKES_OBJECT.test(words))
  )
    return 'none';
  const sureIf = (holds: boolean): Unity => (holds ? 'sure' : 'none');
  if (levels) return sureIf(!ALTERNATIVES.test(all) && areLevels(text, items));
  if (items.length > 2) return sureIf(alike(text, before, last) || (!named && isOfSize(text, items)));
  return unityOfTwo(text, [before, last], stretch.until, number);
}

/** True where every member begins with the sign, or every one ends with it: 讲学习、讲政治“两讲”, 智能化、绿色化“两化”. */
function areSigned(text: string, items: readonly ItemStretch[], sign: string): boolean {
  const words = items.map(({ begin, until }) => text.slice(begin, until).replace(/的$/u, ''));
  const [first = '', ...others] = words;
  if (others.length === 0 || words.some((word) => word.length < 2)) return false;
  const begins = others.every((word) => word.startsWith(sign)) && first.includes(sign) && !first.endsWith(sign);
  return begins || words.every((word) => word.endsWith(sign));
}

/** Two members and no more, with what stands behind them. */
function unityOfTwo(
  text: string,
  [before, last]: readonly [ItemStretch, ItemStretch],
  end: number,
  { named, quoted, summed, titled }: NumberForm,
): Unity {
  const words = text.slice(last.begin, last.until);
  /* “三农” behind two names is a word of its own. */
  if (quoted && named) return 'none';
  const joined = text[before.until] !== '、';
  if (joined ? !quoted && words.length >= LEAST_JOINED && endsLike(text, before, last) : areTwins(text, before, last))
    return 'sure';
  /* What the number counts stands in quotes of its own, or it is a sport: 省委、省政府三个“一号工程”, 铁人三项. */
  if (/^[^、,]{2}“/u.test(text.slice(end, end + 3)) || /(?:铁人|现代|冬季)$/u.test(words)) return 'none';
  return words.length >= 2 && (summed || (!named && !titled && isBeside(text, before, last, joined)))
    ? 'likely'
    : 'none';
}

/** Two members of one form, whichever of them stands behind a verb or has the longer name of its own. */
const areTwins = (text: string, before: ItemStretch, last: ItemStretch): boolean =>
  endsLike(text, before, last) ||
  (alike(text, before, last) && text.slice(before.until - 2, before.until) === text.slice(last.until - 2, last.until));

/** Whether two members may be the whole list: the first begins behind a verb or, where no 和 joins them, has few words before it. */
function isBeside(text: string, before: ItemStretch, last: ItemStretch, joined: boolean): boolean {
  const edge = behindVerb(text.slice(before.begin, before.until));
  const longer = before.until - before.begin - edge - (last.until - last.begin);
  if (edge > 0 && Math.abs(longer) <= NEARLY) return true;
  return !joined && edge === 0 && longer >= 0 && longer <= LONGEST_LEAD;
}

/** Members behind a verb that is known differ by no more. */
const NEARLY = 4;

/** So many characters before the first of two members may be words that introduce them. */
const LONGEST_LEAD = 6;

/** Two words of two characters joined by 和 are as likely two verbs: 坚持和落实. */
const LEAST_JOINED = 3;

/** Of three and more, the last is no shorter than the others: else it may belong to what the number counts (农村三大革命). */
function isOfSize(text: string, [first, ...others]: readonly ItemStretch[]): boolean {
  const sizes = others.map(({ begin, until }) => until - begin);
  const last = sizes.pop() ?? 0;
  const whole = first ? first.until - first.begin : 0;
  const own = first ? whole - behindVerb(text.slice(first.begin, first.until)) : 0;
  const least = Math.min(last >= LONG ? own : whole, ...sizes);
  const shortest = last >= LONG ? (least * 3) / 5 : last > 2 ? least - 1 : least;
  return last >= shortest && last <= 2 * Math.max(whole, ...sizes);
}

const areLevels = (text: string, items: readonly ItemStretch[]): boolean =>
  items.every((item, index) => isLevel(text, item, index === 0));

export function isLevel(text: string, { begin, until }: ItemStretch, first: boolean): boolean {
  const words = text.slice(begin, until);
  return LEVEL.test(words) || (first && LEVEL_TAIL.test(words));
}

/** Of one length, or nearly so where they are long; or with one ending. */
export function alike(text: string, a: ItemStretch, b: ItemStretch): boolean {
  const [one, other] = [a.until - a.begin, b.until - b.begin];
  if (one < 2 || other < 2) return false;
  if (one === other) return true;
  const nearly = Math.abs(one - other) === 1 && Math.min(one, other) >= LONG;
  return nearly || (text[a.until - 1] === text[b.until - 1] && Math.abs(one - other) <= 2);
}

/** Of one length or ending: the first of two, which may stand behind a verb (支持石桥、望河), and the second. */
export function endsLike(text: string, first: ItemStretch, second: ItemStretch): boolean {
  const length = second.until - second.begin;
  if (length < 2) return false;
  const lead = text.slice(first.begin, first.until - length);
  if (text[first.until - 1] === text[second.until - 1] && first.until - first.begin >= length) return true;
  return first.until - first.begin === length || (lead !== '' && (VERBS_ALONE.test(lead) || LEADS.test(lead)));
}
