/**
 * What a change got to, and the same indicator said plainly for that year elsewhere: 由2010年的A增加到2015年的B, and 2015年…B. The end of a change is
 * never certain by itself, so here the words before must be the indicator's name and nothing else at both places, and only one slip of the hand
 * between the two values counts. Knows mentions and names, no arithmetic.
 */
import { indicatorBefore } from '../../lex/indicator';
import { namesAlone } from '../../lex/statements/share-names';
import type { Mention } from '../../model/mention';
import { type Paragraph, paragraphAt, type Report } from '../../model/report';

export interface RestatedEnd {
  readonly earlier: Mention;
  readonly later: Mention;
}

/** No name with the words around it is longer. */
const REACH = 40;
/** The same fact is compared with so many places at most. */
const MOST = 4;

export function* restatedEnds(report: Report): Generator<RestatedEnd> {
  const ends = report.paragraphs.flatMap((paragraph) =>
    report.tree.chrome[paragraph.index] ? [] : endsIn(report, paragraph),
  );
  if (ends.length === 0) return;
  const plain = plainByKey(report, new Set(ends.map(keyOf)));
  for (const end of ends) {
    for (const other of (plain.get(keyOf(end)) ?? []).slice(0, MOST)) {
      const [earlier, later] = other.figure.span.start < end.figure.span.start ? [other, end] : [end, other];
      yield { earlier, later };
    }
  }
}

/** The values that changes of this paragraph got to, as far as the words before the change are an indicator's name. */
function endsIn(report: Report, { facts, span }: Paragraph): readonly Mention[] {
  return facts.statements.flatMap((statement): readonly Mention[] => {
    if (statement.kind !== 'growth' || !statement.base || !statement.value) return [];
    const mention = report.mentionsByPlace.get(statement.value.number.start + span.start);
    if (!mention || !isPlainFact(mention) || statement.span.start > statement.base.span.start) return [];
    const words = facts.norm.read({ start: Math.max(0, statement.span.start - REACH), end: statement.span.start });
    return isCalled(report, words, mention) ? [mention] : [];
  });
}

/** Levels of one year, to the digit, that were reached. */
const isPlainFact = ({ figure, indicator, period, measure, kind }: Mention): boolean =>
  indicator !== null &&
  measure === 'level' &&
  kind === 'actual' &&
  period?.length === 4 &&
  figure.hedge === null &&
  figure.unit?.kind === 'money';

const keyOf = ({ indicator, scope, period, figure }: Mention): string =>
  [indicator, scope ?? '', period, figure.unit?.dimension].join('|');

/** Mentions of the keys asked for whose own words are the indicator's name. */
function plainByKey(report: Report, keys: ReadonlySet<string>): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of report.mentions) {
    const key = keyOf(mention);
    if (!keys.has(key) || !isPlainFact(mention) || !isCalled(report, wordsBefore(report, mention), mention)) continue;
    const group = found.get(key);
    if (group) group.push(mention);
    else found.set(key, [mention]);
  }
  return found;
}

function wordsBefore(report: Report, { figure }: Mention): string {
  const paragraph = paragraphAt(report, figure.span.start);
  if (!paragraph) return '';
  const end = figure.span.start - paragraph.span.start;
  return paragraph.facts.norm.read({ start: Math.max(0, end - REACH), end });
}

/** True where words end with the name of the indicator, and their own clause holds nothing else. */
function isCalled(report: Report, words: string, { indicator }: Mention): boolean {
  const name = namesAlone(words);
  const found = indicatorBefore(name, 0, name.length, report.lexicon.indicators);
  return found?.strong === true && found.from === 0 && found.indicator.name === indicator;
}
