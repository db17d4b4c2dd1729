/** Units and grades written with signs that a keyboard offers in place of the due ones: 3万m2, II类. Works on folded text. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface UnitSymbol {
  readonly kind: 'unit' | 'grade';
  readonly span: Span;
  readonly due: string;
}

const UNITS: Readonly<Record<string, string>> = { m2: '平方米', m3: '立方米', km2: '平方公里', hm2: '公顷' };
/** Behind a figure: M2 is money. */
const UNIT = /(?<=[\d十百千万亿余多] ?)(?:km|hm|m)[23](?![\dA-Za-z])/gu;
const GRADE = /(?<![A-Za-z\d])(?:I{1,3}|IV|V)(?=[类級级]|至I|—I|-I)/gu;
const ROMAN: Readonly<Record<string, string>> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ', V: 'Ⅴ' };

export function findUnitSymbols(norm: NormText): readonly UnitSymbol[] {
  const found: UnitSymbol[] = [];
  const add = (kind: UnitSymbol['kind'], match: RegExpExecArray, due: string | undefined): void => {
    if (due) found.push({ kind, span: norm.toRaw({ from: match.index, to: match.index + match[0].length }), due });
  };
  for (const match of norm.text.matchAll(UNIT)) add('unit', match, UNITS[match[0]]);
  for (const match of norm.text.matchAll(GRADE)) add('grade', match, ROMAN[match[0]]);
  return found.sort((a, b) => a.span.start - b.span.start);
}
