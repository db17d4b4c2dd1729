/**
 * A report beside last year's, indicator by indicator: what was aimed at, what came of it, what is aimed at now. And a draft beside
 * another draft: which figures changed. Plain rows; knows no editor.
 */
import { multiply, compare as order, rational } from '../arithmetic/rational';
import type { Unit } from '../lex/figure';
import { companions } from '../model/companions';
import type { Digest, Fact, Sentence } from '../model/digest';
import type { Span } from '../text/span';
import { type Cell, cellOf, printed, signed, signedRange, type ToldFact, toldFacts } from './told-facts';

export interface ComparedRow {
  readonly indicator: string;
  readonly scope: string | null;
  /** As printed, the level first and its growth behind it; empty where nothing is said. */
  readonly lastResult: string;
  readonly lastTarget: string;
  readonly result: string;
  readonly target: string;
  /**
   * The result against last year's target for it, by the printed digits; null where one of them is missing, where neither more
   * nor less is better, and where the target is so vague (左右) that missing it by a little is reaching it.
   */
  readonly verdict: 'met' | 'missed' | null;
  /** Where the result, else the target, stands in the text. */
  readonly span: Span;
}

/** In the order in which the text names the indicators. */
export function compareWithLastYear(own: Digest, peers: readonly Digest[]): readonly ComparedRow[] {
  const { lastYear } = companions(own, peers);
  const year = own.year;
  if (year === null || lastYear.length === 0) return [];
  const here = toldFacts([own]);
  const there = toldFacts(lastYear);
  return [...here].flatMap(([key, mine]) => {
    const theirs = there.get(key) ?? [];
    const [first] = mine;
    return first ? rowOf(first.fact, year, mine, theirs) : [];
  });
}

/** None for what only one of the two reports speaks of, and for what one of them says several things of. */
function rowOf(
  { indicator, scope, figure }: Fact,
  year: number,
  mine: readonly ToldFact[],
  theirs: readonly ToldFact[],
): readonly ComparedRow[] {
  const [before, aim] = [cellOf(theirs, 'actual', year - 2), cellOf(theirs, 'target', year - 1)];
  const [result, target] = [cellOf(mine, 'actual', year - 1), cellOf(mine, 'target', year)];
  const cells = [before, aim, result, target];
  if (cells.some(({ torn }) => torn) || areWorldsApart(cells)) return [];
  const [lastResult = '', lastTarget = '', ...now] = cells.map(printed);
  const [ours = '', next = ''] = now;
  if (`${lastResult}${lastTarget}` === '' || `${ours}${next}` === '') return [];
  const told = result.level ?? result.growth ?? target.level ?? target.growth;
  const row = { indicator, scope, lastResult, lastTarget, result: ours, target: next };
  return [{ ...row, verdict: verdictOf(result, aim), span: (told?.fact.figure ?? figure).span }];
}

/** So many times more or less in a year is another thing under the same name, unless every key was read without a guess. */
const WORLDS_APART = rational(10);

function areWorldsApart(cells: readonly Cell[]): boolean {
  const levels = cells.flatMap(({ level }) => (level ? [level.fact] : []));
  if (levels.every(({ certain }) => certain)) return false;
  return levels.some((one) =>
    levels.some(
      (other) =>
        isAlike(one.figure.unit, other.figure.unit) &&
        order(one.figure.value, multiply(other.figure.value, WORLDS_APART)) > 0,
    ),
  );
}

/** Whoever counts by 户 this year may count by 家 the next. */
const isAlike = (a: Unit | null, b: Unit | null): boolean =>
  a?.dimension === b?.dimension || (a?.kind === 'count' && b?.kind === 'count');

function verdictOf(result: Cell, aim: Cell): ComparedRow['verdict'] {
  const pairs = [
    [result.level, aim.level],
    [result.growth, aim.growth],
  ] as const;
  for (const [got, wanted] of pairs) {
    if (!got || !wanted || wanted.fact.wanted === null) continue;
    if (got.fact.figure.unit?.dimension !== wanted.fact.figure.unit?.dimension) continue;
    return against(got, wanted, wanted.fact.wanted);
  }
  return null;
}

function against(got: ToldFact, aim: ToldFact, wanted: NonNullable<Fact['wanted']>): ComparedRow['verdict'] {
  const sign = wanted === 'more' ? 1 : -1;
  if (order(signed(got), signed(aim)) * sign >= 0) return 'met';
  const { low, high } = signedRange(aim);
  const worst = wanted === 'more' ? low : high;
  return worst && order(signed(got), worst.at) * sign < 0 ? 'missed' : null;
}

export interface ChangedFigure {
  /** The words of the clause with the figures of this draft. */
  readonly clause: string;
  readonly from: string;
  readonly to: string;
  readonly span: Span;
}

/** The figures of clauses that otherwise read as in the other draft. */
export function changesSince(own: Digest, draft: Digest): readonly ChangedFigure[] {
  const there = groups(draft.sentences);
  return [...groups(own.sentences)]
    .flatMap(([key, mine]) => pairsOf(mine, there.get(key) ?? []))
    .flatMap(([sentence, was]) =>
      sentence.figures.flatMap(({ span }, i) => {
        const [from, to] = [was.texts[i] ?? '', sentence.texts[i] ?? ''];
        return from === to || from === '' ? [] : [{ clause: filled(sentence), from, to, span }];
      }),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
}

function filled({ frame, texts }: Sentence): string {
  const [first = '', ...others] = frame.split('#');
  return others.reduce((words, part, i) => `${words}${texts[i] ?? ''}${part}`, first);
}

/** Of clauses with the same words those that say the same figures are set aside; what is left belongs together in its order. */
function pairsOf(mine: readonly Sentence[], theirs: readonly Sentence[]): readonly (readonly [Sentence, Sentence])[] {
  const said = countsOf(theirs);
  const changed = mine.filter((sentence) => !take(said, sentence));
  const own = countsOf(mine);
  const left = theirs.filter((sentence) => !take(own, sentence));
  if (changed.length !== left.length) return [];
  return changed.flatMap((sentence, i): readonly (readonly [Sentence, Sentence])[] => {
    const was = left[i];
    return was ? [[sentence, was]] : [];
  });
}

function countsOf(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts } of sentences) counts.set(texts.join(), (counts.get(texts.join()) ?? 0) + 1);
  return counts;
}

/** True if one with these figures was left; it is taken away. */
function take(counts: Map<string, number>, { texts }: Sentence): boolean {
  const key = texts.join();
  const left = counts.get(key) ?? 0;
  counts.set(key, left - 1);
  return left > 0;
}

/** By their words, and whether they tell or aim: 新增就业 stands in the look back and among the targets. */
function groups(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const key = `${sentence.frame}\u0000${sentence.kind}`;
    const list = found.get(key) ?? [];
    list.push(sentence);
    found.set(key, list);
  }
  return found;
}
