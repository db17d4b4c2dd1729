/**
 * Parts without labels that divide a whole: told by 其他 at the end, by the number that the name of the whole holds, by many parts in a plain
 * list, or only by the sum that fits. It knows a whole and where its parts begin.
 */
import { rational } from '../../arithmetic/rational';
import type { SumStatement } from '../statement';
import { type Amount, amountsIn, isAdditive, isNet, sameKind } from './amounts';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { addsUp, fallsShort, misses } from './sum-fit';
import { slipsIn } from './sum-slip';

/** A part of this name leaves nothing over where it is the last thing said; further back, something may still be added. */
const REST = /^[,:]?(?:其他|其它|其余)/u;

/** Fewer parts than these are as likely examples as a whole. */
const PLAIN = 3;

/** More parts than these are no list that anybody adds up. */
const MOST_PARTS = 12;

export interface OpenSum {
  readonly parts: readonly Amount[];
  /** The words that close the list, if any do. */
  readonly cue: Stretch | null;
  readonly division: SumStatement['division'];
}

/** The parts in a stretch that begins behind the cue. */
export function openSum(skeleton: Skeleton, nearest: Amount, region: Stretch): OpenSum | null {
  const parts = partsIn(skeleton, region, nearest);
  for (let count = parts.length; count >= 2; count--) {
    const chosen = parts.slice(0, count);
    if (addsUp(nearest, chosen)) return { parts: chosen, cue: null, division: 'open' };
  }
  const words = [nearest, ...parts].map(({ segment }) => skeleton.text.slice(segment.begin, segment.until));
  if (!words.every(isAdditive)) return null;
  const rest = words.findIndex((word, index) => index > 0 && REST.test(word));
  if (rest > PLAIN && rest === parts.length && closes(skeleton, parts))
    return { parts, cue: segmentOf(parts.at(-1)), division: 'complete' };
  if (rest > 1) return { parts: parts.slice(0, rest), cue: segmentOf(parts[rest - 1]), division: 'disjoint' };
  const plain = plainList(skeleton, parts);
  const lists =
    plain.length === parts.length &&
    /其中(?![,:]?(?:包括|主要|还?有))/u.test(skeleton.text.slice(region.begin - 2, region.begin + 4));
  const division = plain.length < 2 ? null : divisionOf(nearest, plain, words, lists);
  if (division) return { parts: plain, cue: null, division };
  const swapped = [plain, inRow(skeleton, parts)].find((list) => list.length >= PLAIN && isSwapped(nearest, list));
  return swapped ? { parts: swapped, cue: null, division: 'likely' } : null;
}

/** Two digits of one figure change places, and the list is complete: a remainder is hardly ever of just that size. */
const isSwapped = (whole: Amount, parts: readonly Amount[]): boolean => slipsIn(whole, parts).has('swap');

/** The parts, where nothing stands between them but marks. */
const inRow = ({ text }: Skeleton, parts: readonly Amount[]): readonly Amount[] =>
  parts.every(({ segment }, index) => {
    const before = parts[index - 1]?.segment;
    return !before || (segment.begin === before.until + 1 && /[、,;]/.test(text[before.until] ?? ''));
  })
    ? parts
    : [];

/**
 * What a plain list is that does not add up: null where nobody can tell. `words` are those of the whole and of each part; `alone`: 其中 opens
 * the list, and nothing follows it in the sentence. What falls short by a little may be a remainder that nobody names; what exceeds the whole by a
 * little is a slip, and by much a slip or parts that overlap.
 */
function divisionOf(
  whole: Amount,
  plain: readonly Amount[],
  words: readonly string[],
  alone: boolean,
): SumStatement['division'] | null {
  const [name = '', ...others] = words;
  if (alone && plain.length === numberNamed(name)) return 'near';
  if (isNet(name)) return null;
  const exceeds = !fallsShort(whole, plain);
  if (exceeds && misses(whole, plain) && plain.length >= PLAIN) return 'near';
  if (others.some((word) => GRADED.test(word))) return null;
  if (exceeds) return 'likely';
  if (HAS_MORE.test(name) || plain.length < PLAIN) return null;
  return misses(whole, plain) || (alone && plain.length >= MANY && misses(whole, plain, MOST_LEFT)) ? 'likely' : null;
}

/** What is left over, as a share of the whole, where so many kinds are listed that it may be a slip; more is a selection. */
const MOST_LEFT = rational(1, 10);
/** By its definition the whole has a part that hardly anybody names. */
const HAS_MORE = /农林牧渔/u;

/** Who lists so many kinds lists all of them, unless they are grades of one thing (百亿级, 亿元以上). */
const MANY = 4;
const GRADED = /以上|以下|级|百亿|十亿|亿元|万元/u;

/**
 * Of how many kinds a whole is by its name: “四上”企业, “三公”经费, 三类用房. 0 where the name does not say; other names with a number (“三农”投入)
 * are no division.
 */
function numberNamed(words: string): number {
  const match = NAMED_NUMBER.exec(words);
  const numeral = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  return numeral === '' ? 0 : '一二三四五六七八九'.indexOf(numeral) + 1;
}

const NAMED_NUMBER = /“?([四五])上”?企业|“?(三)公”?经费|([三四五六七八九])大?类/u;

/** True where no other amount stands between the parts, and nothing is said behind them that could add one (还有…也在其内). */
function closes(skeleton: Skeleton, parts: readonly Amount[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const amounts = amountsIn(skeleton, { begin: first.segment.begin, until: last.segment.until });
  const end = sentenceAround(skeleton.text, last.at).until;
  return amounts.length === parts.length && !/[^\s。!?]/.test(skeleton.text.slice(end, end + MARGIN));
}

/** So many characters behind the last mark tell whether the paragraph goes on. */
const MARGIN = 8;

/** The parts that stand in one clause and are joined by 、 and nothing else, if they fill it. */
function plainList({ text }: Skeleton, parts: readonly Amount[]): readonly Amount[] {
  const list: Amount[] = [];
  for (const part of parts) {
    const last = list.at(-1);
    if (last && (part.segment.begin !== last.segment.until + 1 || text[last.segment.until] !== '、')) break;
    list.push(part);
  }
  return text[list.at(-1)?.segment.until ?? 0] === '、' ? [] : list;
}

const segmentOf = (amount: Amount | undefined): Stretch | null => amount?.segment ?? null;

const DONE_OF_PART = /^[^\uf8ff]{0,8}(?:完成|达到|达标|实现|办结|建成|开工|竣工|投产|整改|[已中]有?|超额)(?:了)?$/u;

/** One amount of the total's kind for each segment. */
export function partsIn(skeleton: Skeleton, region: Stretch, total: Amount): readonly Amount[] {
  const parts: Amount[] = [];
  for (const amount of amountsIn(skeleton, region)) {
    if (!sameKind(amount.figure, total.figure)) continue;
    const last = parts.at(-1);
    if (last && last.segment.begin === amount.segment.begin) {
      /* 预期性指标18项完成16项: how much of the part was done. */
      if (DONE_OF_PART.test(skeleton.text.slice(last.at + 1, amount.at))) continue;
      parts.pop();
    }
    parts.push(amount);
    if (parts.length === MOST_PARTS) break;
  }
  return parts;
}
