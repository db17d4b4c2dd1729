/**
 * Which other figures a relation may be about: 税收5.62亿元，增收0.20亿元，占收入8.64亿元的65.0% is said of the tax, not of the nearest amount. Where one of them makes
 * the relation right, that one was meant. Knows places and units, no words and no arithmetic.
 */
import type { ParagraphFacts } from './facts';
import type { Figure } from './figure';

/** More figures than these before a place are not looked at. */
const MOST = 16;
/** What stands before a semicolon is another account. */
const SEMICOLON = /[;；]/gu;

/** The figures of the same kind before one, in its sentence from the last semicolon on (`anywhere`: from its start on), the nearest first. */
export function insteadOf(
  { sentences, raw, figures }: ParagraphFacts,
  figure: Figure,
  anywhere = false,
): readonly Figure[] {
  const until = figure.span.start;
  const sentence = sentences.find(({ end }) => end > until)?.start ?? 0;
  const semicolon = [...raw.slice(sentence, until).matchAll(SEMICOLON)].at(-1)?.index ?? 0;
  const from = sentence + (anywhere ? 0 : semicolon);
  return figures
    .filter(({ span }) => span.start >= from && span.end <= until)
    .filter(({ unit }) => unit !== null && unit.dimension === figure.unit?.dimension)
    .slice(-MOST)
    .toReversed();
}
