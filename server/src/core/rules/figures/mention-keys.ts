/**
 * Which mentions of one text are said of the same thing: indicator, scope, period, measure, kind and dimension all agree and were all read
 * without a guess. Knows keys, no arithmetic.
 */
import type { Mention } from '../../model/mention';
import { paragraphAt, type Report } from '../../model/report';

/** The whole key of a mention as one text; null where a part of it is not known for certain. */
export function wholeKey(mention: Mention): string | null {
  const { indicator, scope, period, measure, kind, figure } = mention;
  if (!mention.certain || !mention.known || period === null || !figure.unit) return null;
  return [indicator, scope ?? '', period, measure, kind, figure.unit.dimension].join('|');
}

/** Mentions by their whole keys, each list in the order of the text. */
export function byKey(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = wholeKey(mention);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

/** The place of a mention's sentence: paragraph and number; two figures of one sentence restate nothing. */
export function sentenceOf(report: Report, mention: Mention): string {
  const paragraph = paragraphAt(report, mention.figure.span.start);
  if (!paragraph) return '';
  const own = mention.figure.span.start - paragraph.span.start;
  const index = paragraph.facts.sentences.findIndex(({ start, end }) => start <= own && own < end);
  return `${paragraph.index}:${index}`;
}

/** The folded words of a mention's sentence. */
export function wordsAround(report: Report, mention: Mention): string {
  const paragraph = paragraphAt(report, mention.figure.span.start);
  if (!paragraph) return '';
  const own = mention.figure.span.start - paragraph.span.start;
  const sentence = paragraph.facts.sentences.find(({ start, end }) => start <= own && own < end);
  return sentence ? paragraph.facts.norm.read(sentence) : '';
}
