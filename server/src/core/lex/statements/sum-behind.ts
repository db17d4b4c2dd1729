/** Totals that are followed by their parts: 表彰29项，其中国家级9项、省级5项、市级15项. */
import type { SumStatement } from '../statement';
import { type Amount, amountsIn, isAdditive, isNet, sameKind } from './amounts';
import { type Division, readLabels } from './complements';
import { cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround, spaceBehind } from './skeleton';
import { columnsOf } from './sum-columns';
import { addsUp, fallsShort } from './sum-fit';
import { openSum, partsIn } from './sum-open';
import { slipsIn } from './sum-slip';
import { statementOf } from './sum-statement';

/** 其中 and the like; or a sector's name with its amount, where nothing announces the list. */
const CUE =
  /其中|(?<!\()包括|分产业看|按产业分|在[^\uf8ff,。;!?]{2,10}中(?=,)|第一产业(?=[^\uf8ff,、;。!?]{0,8}\uf8ff)/gu;
const SECTOR = '第一产业';
const SECTORS = /总值|GDP/u;
/** Words that may open the sentence before the cue: 在地区生产总值中，. */
const LEAD_IN = 4;

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
export interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  readonly statement: SumStatement;
}

/** The amounts before a cue, nearest last: of its own sentence, or of the one before where the cue opens a sentence. */
export function wholesBefore(skeleton: Skeleton, cue: number): readonly Amount[] {
  const { text } = skeleton;
  const own = sentenceAround(text, cue).begin;
  const amounts = amountsIn(skeleton, { begin: own, until: cue }).filter(({ at }) => !isAside(text, at, cue));
  if (amounts.length > 0 || own === 0 || cue - own > LEAD_IN) return amounts;
  const before = sentenceAround(text, own - 2);
  const isTitle =
    before.begin > 0 && own - before.begin <= LONGEST_TITLE && !text.slice(before.begin, own).includes('\uf8ff');
  const whole = isTitle ? sentenceAround(text, before.begin - 2) : before;
  return amountsIn(skeleton, { begin: whole.begin, until: isTitle ? before.begin - 1 : own - 1 });
}

/** What stands in brackets that are closed before the cue is no whole of what follows. */
function isAside(text: string, at: number, cue: number): boolean {
  const words = text.slice(at, cue);
  const closes = words.indexOf(')');
  return closes >= 0 && !words.slice(0, closes).includes('(');
}

/** Those of the cue's own part of the sentence, where it has any: what stands before a semicolon is another account. */
export function ofOwnPart(skeleton: Skeleton, wholes: readonly Amount[], cue: number): readonly Amount[] {
  /* 其中 that opens a sentence may be of anything that the one before counts. */
  const sentence = sentenceAround(skeleton.text, cue).begin;
  const mark = sentence + skeleton.text.slice(sentence, cue).lastIndexOf(';');
  if (mark < sentence) return wholes;
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
  const end = spaceBehind(skeleton.text, begin);
  const further = skeleton.text[end] === ')' ? end : sentenceAround(skeleton.text, end + 1).until;
  return (
    readLabelled(skeleton, wholes, cue, { begin, until: end }) ??
    readLabelled(skeleton, wholes, cue, { begin, until: further }) ??
    (length === 0 ? null : openAt(skeleton, wholes, { begin, until: end }))
  );
}

/**
 * Parts whose labels divide the whole. The total is the nearest amount whose words allow these labels, or an earlier one that the parts add up
 * to.
 */
export function readLabelled(skeleton: Skeleton, wholes: readonly Amount[], cue: number, region: Stretch): Sum | null {
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const candidates = partsIn(skeleton, region, nearest).filter(({ at }) => !isOfOther(skeleton, region.begin, at));
  const words = candidates.map((part) => wordsOf(skeleton, part));
  const alike = wholes.filter(({ figure }) => sameKind(figure, nearest.figure)).toReversed();
  const read = alike.map((whole) => ({ whole, labelled: readLabels(wordsOf(skeleton, whole), words) }));
  const found = read.find(({ labelled }) => labelled !== null);
  /* Labels further off, behind parts without any, belong to something else. */
  if (!found?.labelled?.texts.includes(0)) return null;
  const { whole, labelled } = found;
  const parts = labelled.texts.flatMap((index) => candidates[index] ?? []).sort((one, other) => one.at - other.at);
  if (![whole, ...parts].every((one) => isAdditive(wordsOf(skeleton, one)))) return null;
  if (isNet(wordsOf(skeleton, whole)) && !addsUp(whole, parts)) return null;
  const right = alike.find((one) => addsUp(one, parts));
  const longer = right ? null : longerList(alike, candidates, parts);
  if (longer) return made(skeleton, longer.whole, longer.parts, null, 'open');
  const division = divisionOf(labelled.division, right ?? whole, parts);
  return division && made(skeleton, right ?? whole, parts, { begin: cue, until: cue + 2 }, division);
}

/** 公办18所、民办3所、其他2所: the labelled parts with what follows them, if all of these make a whole. */
function longerList(
  wholes: readonly Amount[],
  candidates: readonly Amount[],
  parts: readonly Amount[],
): { readonly whole: Amount; readonly parts: readonly Amount[] } | null {
  for (let count = parts.length + 1; count <= candidates.length; count++) {
    const list = candidates.slice(0, count);
    const exact = list.every(({ figure }) => figure.hedge === null);
    const whole = exact ? wholes.find((one) => addsUp(one, list)) : undefined;
    if (whole) return { whole, parts: list };
  }
  return null;
}

/** Labels that mostly are all there is prove no more than the words do, but where one slip explains what is missing. */
function divisionOf(labelled: Division, whole: Amount, parts: readonly Amount[]): SumStatement['division'] | null {
  if (labelled === 'complete' || addsUp(whole, parts)) return labelled === 'usual' ? 'open' : labelled;
  const slips = slipsIn(whole, parts, FEWEST_DIGITS);
  const explained = slips.has('swap') || (slips.has('digit') && parts.length > 2);
  if (labelled === 'usual') return explained ? 'likely' : null;
  return explained && fallsShort(whole, parts) ? 'likely' : labelled;
}

/** Two digits can be swapped. */
const FEWEST_DIGITS = 2;

/** Behind a semicolon or a full stop 其中 divides something that is said there: 城镇人口17万人；户籍人口41万人，其中乡村…. */
function isOfOther({ text }: Skeleton, begin: number, at: number): boolean {
  const words = text.slice(begin, at);
  const mark = Math.max(words.lastIndexOf(';'), words.lastIndexOf('。'));
  return mark >= 0 && words.slice(mark).includes('其中');
}

const wordsOf = ({ text }: Skeleton, { segment }: Amount): string => text.slice(segment.begin, segment.until);

function openAt(skeleton: Skeleton, wholes: readonly Amount[], region: Stretch): Sum | null {
  const nearest = wholes.at(-1);
  const sum = nearest ? openSum(skeleton, nearest, region) : null;
  if (!nearest || !sum) return null;
  /* 筹集3.2亿元，发放2.8亿元，结余0.4亿元，其中…: of an earlier amount, if the parts make that. */
  const alike = wholes.filter(({ figure }) => sameKind(figure, nearest.figure));
  if (sum.division !== 'open' && alike.some((whole) => whole !== nearest && addsUp(whole, sum.parts))) return null;
  return made(skeleton, nearest, sum.parts, sum.cue, sum.division);
}

const made = (
  skeleton: Skeleton,
  total: Amount,
  parts: readonly Amount[],
  cue: Stretch | null,
  division: SumStatement['division'],
): Sum => ({ total, parts, statement: statementOf(skeleton, total, parts, cue, division) });
