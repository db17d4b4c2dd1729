/**
 * A report beside last year's, indicator by indicator: what was aimed at, what came of it, what is aimed at now. And a draft beside
 * another draft: which figures changed. Plain rows; knows no editor.
 */
import { compare as order } from '../arithmetic/rational';
import { companions } from '../model/companions';
import type { Digest, Fact, Sentence } from '../model/digest';
import type { Span } from '../text/span';

export interface ComparedRow {
  readonly indicator: string;
  readonly scope: string | null;
  /** As printed, the level first and its growth behind it; empty where nothing is said. */
  readonly lastResult: string;
  readonly lastTarget: string;
  readonly result: string;
  readonly target: string;
  /**
   * The result against last year's target for it, by the printed digits; null where one of them is missing, and where neither
   * more nor less is better.
   */
  readonly verdict: 'met' | 'missed' | null;
  /** Where the result, else the target, stands in the text. */
  readonly span: Span;
}

/** In the order in which the text names the indicators. */
export function compareWithLastYear(own: Digest, peers: readonly Digest[]): readonly ComparedRow[] {
  const { lastYear } = companions(own, peers);
  const year = own.year;
  if (year === null) return [];
  const before = lastYear.flatMap(({ facts }) => facts);
  const rows = new Map<string, ComparedRow>();
  for (const fact of own.facts) {
    const key = `${fact.indicator}\u0000${fact.scope}`;
    if (rows.has(key) || fact.kind === 'cumulative') continue;
    const mine = own.facts.filter(same(fact));
    const theirs = before.filter(same(fact));
    const results = mine.filter(of('actual', year - 1));
    const targets = mine.filter(of('target', year));
    const aims = theirs.filter(of('target', year - 1));
    const row = {
      indicator: fact.indicator,
      scope: fact.scope,
      lastResult: printed(theirs.filter(of('actual', year - 2))),
      lastTarget: printed(aims),
      result: printed(results),
      target: printed(targets),
      verdict: verdictOf(results, aims),
      span: (results[0] ?? targets[0] ?? fact).figure.span,
    };
    const filled = [row.lastResult, row.lastTarget, row.result, row.target].filter((text) => text !== '').length;
    if (filled > 1 && (row.lastResult !== '' || row.lastTarget !== '')) rows.set(key, row);
  }
  return [...rows.values()];
}

const same =
  (a: Fact) =>
  (b: Fact): boolean =>
    a.indicator === b.indicator && a.scope === b.scope;

const of =
  (kind: Fact['kind'], year: number) =>
  (fact: Fact): boolean =>
    fact.kind === kind && fact.period === `${year}`;

/** The first level and the first growth. */
function printed(facts: readonly Fact[]): string {
  const level = facts.find(({ measure }) => measure !== 'growth');
  const growth = facts.find(({ measure }) => measure === 'growth');
  const parts = [level?.text, growth && `增长${growth.text}`];
  return parts.filter((part) => part !== undefined).join('，');
}

function verdictOf(results: readonly Fact[], aims: readonly Fact[]): ComparedRow['verdict'] {
  for (const aim of aims) {
    const result = results.find(({ measure }) => measure === aim.measure);
    if (!result || result.figure.unit?.dimension !== aim.figure.unit?.dimension) continue;
    if (aim.wanted === null) continue;
    const ahead = order(result.figure.value, aim.figure.value) * (aim.wanted === 'more' ? 1 : -1);
    return ahead >= 0 ? 'met' : 'missed';
  }
  return null;
}

export interface ChangedFigure {
  /** The words of the clause; `#` stands for its figures. */
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
        return from === to || from === '' ? [] : [{ clause: sentence.frame, from, to, span }];
      }),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
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
