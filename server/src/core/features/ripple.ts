/**
 * A figure given anew, wherever the same fact is said: in the text, and in the breakdown or the report beside it. What depends on
 * it otherwise is for the rules. It knows no editor.
 */
import { parseDecimal, toRational } from '../arithmetic/decimal';
import { compare, multiply, ONE, rational } from '../arithmetic/rational';
import type { Figure } from '../lex/figure';
import { rewriteNumber } from '../lex/rewrite';
import { type Message, wordings } from '../message';
import { companions } from '../model/companions';
import { type Digest, digest, type Fact, type Sentence } from '../model/digest';
import type { Report } from '../model/report';
import type { Edit } from '../text/edits';
import { type Span, touches } from '../text/span';

const say = wordings('ripple', {
  number: { zh: '请只写数字，如 25.1。', en: 'Only digits can stand here, such as 25.1.' },
});

/** The digits of the figure at an offset; null elsewhere and for figures in words. */
export function figureToRename(report: Report, offset: number): Span | null {
  const found = report.mentions.find(({ figure }) => touches(figure.span, offset))?.figure;
  return found?.numerals === 'arabic' && found.number.end > found.number.start ? found.number : null;
}

export const refuseFigure = (name: string): Message | null => (parseDecimal(name.trim()) ? null : say('number'));

/** Every place of the text that says the same fact with the same value. */
export function renameFigure(report: Report, offset: number, name: string): readonly Edit[] {
  const own = digest(report, '');
  const number = figureToRename(report, offset);
  const figure = report.mentions.find((one) => one.figure.number.start === number?.start)?.figure;
  if (!number || !figure || refuseFigure(name)) return [];
  const fact = own.facts.find((one) => one.figure.number.start === number.start);
  const same = fact ? own.facts.filter((one) => sameFact(one, fact)).map((one) => one.figure) : [figure];
  return same.flatMap((one) => (one.numerals === 'arabic' ? written(report.raw, one, figure, name) : []));
}

/** The place itself takes the digits as they were typed, the others in their own form. */
function written(raw: string, figure: Figure, renamed: Figure, name: string): readonly Edit[] {
  if (figure.number.start === renamed.number.start) return [{ span: figure.number, text: name.trim() }];
  const digits = parseDecimal(name.trim());
  if (!digits) return [];
  const step = multiply(rational(10n ** BigInt(renamed.exponent)), renamed.unit?.factor ?? ONE);
  const text = rewriteNumber(raw, figure, multiply(toRational(digits), step));
  return text === null ? [] : [{ span: figure.number, text }];
}

const sameFact = (a: Fact, b: Fact): boolean =>
  a.indicator === b.indicator &&
  a.scope === b.scope &&
  a.period === b.period &&
  a.measure === b.measure &&
  a.kind === b.kind &&
  a.figure.unit?.dimension === b.figure.unit?.dimension &&
  compare(a.figure.value, b.figure.value) === 0;

export interface EditElsewhere {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}

/** The same words with the same figure in the breakdown of the report, or in the report of the breakdown. */
export function renameElsewhere(
  own: Digest,
  peers: readonly Digest[],
  offset: number,
  name: string,
): readonly EditElsewhere[] {
  const sentence = own.sentences.find(({ figures }) => figures.some(({ span }) => touches(span, offset)));
  const index = sentence?.figures.findIndex(({ span }) => touches(span, offset)) ?? -1;
  const figure = sentence?.figures[index];
  if (!sentence || !figure) return [];
  const twins = (one: Sentence): boolean => one.frame === sentence.frame && one.kind === sentence.kind;
  return companions(own, peers).breakdown.flatMap(({ uri, sentences }) =>
    sentences.filter(twins).flatMap(({ figures }) => {
      const twin = figures[index];
      const same =
        twin?.numerals === 'arabic' && twin.exponent === figure.exponent && twin.unit?.symbol === figure.unit?.symbol;
      return same && compare(twin.value, figure.value) === 0 ? [{ uri, span: twin.number, text: name.trim() }] : [];
    }),
  );
}
