/** Totals that are followed by their parts: 表彰29项，其中国家级9项、省级5项、市级15项. */
import type { SumStatement } from '../statement';
import { type Amount, amountsIn, isAdditive, sameKind } from './amounts';
import { readLabels } from './complements';
import { cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { columnsOf } from './sum-columns';
import { addsUp, misses } from './sum-fit';
import { statementOf } from './sum-statement';

/** 其中 and the like; or a sector's name with its amount, where nothing announces the list. */
const CUE =
  /其中|(?<!\()包括|分产业看|按产业分|在[^\uf8ff,。;!?]{2,10}中(?=,)|第一产业(?=[^\uf8ff,、;。!?]{0,8}\uf8ff)/gu;
const SECTOR = '第一产业';
const SECTORS = /总值|GDP/u;
/** A part of this name leaves nothing over where it is the last thing said; further back, something may still be added. */
const REST = /^[,:]?(?:其他|其它|其余)/u;

/** Words that may open the sentence before the cue: 在地区生产总值中，. */
const LEAD_IN = 4;

/** Fewer parts than these are as likely examples as a whole. */
const PLAIN = 3;

/** More parts than these are no list that anybody adds up. */
const MOST_PARTS = 12;

export function* sumsBehindTotal(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of cuesIn(skeleton.text, CUE, PART_END)) {
    const isSector = match[0] === SECTOR;
    if (isSector && /其中[,:]?$/.test(skeleton.text.slice(Math.max(0, match.index - 3), match.index))) continue;
    const sum = readAt(skeleton, match.index, isSector ? 0 : match[0].length);
    if (!sum) continue;
    yield sum.statement;
    if (sum.statement.division === 'complete') yield* columnsOf(skeleton, sum);
  }
}

/** A total with its parts, before they are made a statement. */
interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  readonly statement: SumStatement;
}

/** The amounts before a cue, nearest last: of its own sentence, or of the one before where the cue opens a sentence. */
export function wholesBefore(skeleton: Skeleton, cue: number): readonly Amount[] {
  const { text } = skeleton;
  const own = sentenceAround(text, cue).begin;
  const amounts = amountsIn(skeleton, { begin: own, until: cue });
  if (amounts.length > 0 || own === 0 || cue - own > LEAD_IN) return amounts;
  const before = sentenceAround(text, own - 2);
  const isTitle =
    before.begin > 0 && own - before.begin <= LONGEST_TITLE && !text.slice(before.begin, own).includes('\uf8ff');
  const whole = isTitle ? sentenceAround(text, before.begin - 2) : before;
  return amountsIn(skeleton, { begin: whole.begin, until: isTitle ? before.begin - 1 : own - 1 });
}

/** Those of the cue's own part of the sentence, where it has any: what stands before a semicolon is another account. */
export function ofOwnPart(skeleton: Skeleton, wholes: readonly Amount[], cue: number): readonly Amount[] {
  const mark = skeleton.text.lastIndexOf(';', cue - 1);
  const own = wholes.filter(({ at }) => at > mark);
  return own.length > 0 ? own : wholes;
}

/** A heading in the line may stand between a total and its parts: 一、结构更加优化。 */
const LONGEST_TITLE = 20;

function readAt(skeleton: Skeleton, cue: number, length: number): Sum | null {
  const all = wholesBefore(skeleton, cue);
  const wholes =
    length === 0 ? all.filter(({ segment: { begin, until } }) => SECTORS.test(skeleton.text.slice(begin, until))) : all;
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const begin = cue + length;
  const end = sentenceAround(skeleton.text, begin).until;
  return (
    readLabelled(skeleton, wholes, cue, { begin, until: end }) ??
    readLabelled(skeleton, wholes, cue, { begin, until: sentenceAround(skeleton.text, end + 1).until }) ??
    (length === 0 ? null : readOpen(skeleton, wholes, { begin, until: end }))
  );
}

/** Parts whose labels divide the whole. The total is the nearest amount, or an earlier one that the parts add up to. */
function readLabelled(skeleton: Skeleton, wholes: readonly Amount[], cue: number, region: Stretch): Sum | null {
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const candidates = partsIn(skeleton, region, nearest);
  const words = candidates.map((part) => skeleton.text.slice(part.segment.begin, part.segment.until));
  const wholeWords = skeleton.text.slice(nearest.segment.begin, nearest.segment.until);
  const labelled = readLabels(wholeWords, words);
  /* Labels further off, behind parts without any, belong to something else. */
  if (!labelled?.texts.includes(0) || ![wholeWords, ...words].every(isAdditive)) return null;
  const parts = labelled.texts.flatMap((index) => candidates[index] ?? []).sort((a, b) => a.at - b.at);
  const total = wholes.findLast((whole) => sameKind(whole.figure, nearest.figure) && addsUp(whole, parts)) ?? nearest;
  return made(skeleton, total, parts, { begin: cue, until: cue + 2 }, labelled.division);
}

/** Parts without labels, right behind the cue: told only where they add up. */
function readOpen(skeleton: Skeleton, wholes: readonly Amount[], region: Stretch): Sum | null {
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const parts = partsIn(skeleton, region, nearest);
  for (let count = parts.length; count >= 2; count--) {
    const chosen = parts.slice(0, count);
    if (addsUp(nearest, chosen)) return made(skeleton, nearest, chosen, null, 'open');
  }
  const words = [nearest, ...parts].map(({ segment }) => skeleton.text.slice(segment.begin, segment.until));
  if (!words.every(isAdditive)) return null;
  const rest = words.findIndex((word, index) => index > 0 && REST.test(word));
  if (rest > PLAIN && rest === parts.length && closes(skeleton, parts))
    return made(skeleton, nearest, parts, segmentOf(parts.at(-1)), 'complete');
  if (rest > 1) return made(skeleton, nearest, parts.slice(0, rest), segmentOf(parts[rest - 1]), 'disjoint');
  const plain = plainList(skeleton, parts);
  if (plain.length >= PLAIN && plain.length === parts.length && plain.length === numberNamed(words[0] ?? ''))
    return made(skeleton, nearest, plain, null, 'near');
  return plain.length >= PLAIN && misses(nearest, plain) ? made(skeleton, nearest, plain, null, 'near') : null;
}

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

/** One amount of the total's kind for each segment. */
function partsIn(skeleton: Skeleton, region: Stretch, total: Amount): readonly Amount[] {
  const parts: Amount[] = [];
  for (const amount of amountsIn(skeleton, region)) {
    if (!sameKind(amount.figure, total.figure)) continue;
    const last = parts.at(-1);
    if (last && last.segment.begin === amount.segment.begin) parts.pop();
    parts.push(amount);
    if (parts.length === MOST_PARTS) break;
  }
  return parts;
}

const made = (
  skeleton: Skeleton,
  total: Amount,
  parts: readonly Amount[],
  cue: Stretch | null,
  division: SumStatement['division'],
): Sum => ({ total, parts, statement: statementOf(skeleton, total, parts, cue, division) });
