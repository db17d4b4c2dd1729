/** Numbers of documents (发文字号) that are not as GB/T 9704 has them: 国发〔2020〕21号. Works on folded text. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface WrongNumber {
  readonly kind: 'torn' | 'no-sign' | 'brackets' | 'order' | 'zero';
  readonly span: Span;
  readonly due: string;
}

/** What comes before the year: the short name of who issued it. */
const ISSUER = '[\\u3400-\\u9fff]{0,8}[发办函字文政委规秘令通复督议党纪审批教财建环卫人工商]';
/** The closing bracket and what followed were lost: 〔202021. */
const TORN = new RegExp(`〔(?<=${ISSUER}〔)((?:19|20)\\d\\d)(\\d{1,4})(?:号|(?![\\d〕]))`, 'gu');
const WHOLE = new RegExp(
  `([〔[(【])(?<=${ISSUER}[〔[(【])((?:19|20)\\d\\d)([〕\\])】])( ?第)?(0*)(\\d{1,4})(号)?(?!\\d)`,
  'gu',
);
/** (2021)3个 is a figure behind a year in brackets. */
const COUNTS = /^ ?(?:[个项条件家万亿%年月日.、,-]|[\u3400-\u9fff])/u;

export function findWrongNumbers(norm: NormText): readonly WrongNumber[] {
  const { text } = norm;
  const found: WrongNumber[] = [];
  const add = (kind: WrongNumber['kind'], match: RegExpExecArray, due: string): void => {
    found.push({ kind, span: norm.toRaw({ from: match.index, to: match.index + match[0].length }), due });
  };
  for (const match of text.matchAll(TORN)) add('torn', match, `〔${match[1]}〕${match[2]}号`);
  for (const match of text.matchAll(WHOLE)) {
    const [whole, open, year, close, order, zeros, number, sign] = match;
    const due = `〔${year}〕${number}号`;
    const behind = text.slice(match.index + whole.length);
    if (!sign) {
      if (open === '〔' && close === '〕' && !COUNTS.test(behind)) add('no-sign', match, due);
    } else if (open !== '〔' || close !== '〕') {
      add('brackets', match, due);
    } else if (order) {
      add('order', match, due);
    } else if (zeros) {
      add('zero', match, due);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const NUMBER_LINE = /^ *[\u3400-\u9fff]{2,14}〔((?:19|20)\d\d)〕\d{1,4}号 *$/u;
const DATE_LINE = /^ *((?:19|20)\d\d)年\d{1,2}月\d{1,2}日 *$/u;

export interface YearLine {
  readonly year: number;
  /** Without the blanks around it. */
  readonly span: Span;
}

/** The year of a number, or of a date, that has its line to itself. */
export const yearOfNumberLine = (norm: NormText): YearLine | null => yearIn(norm, NUMBER_LINE);
export const yearOfDateLine = (norm: NormText): YearLine | null => yearIn(norm, DATE_LINE);

function yearIn(norm: NormText, pattern: RegExp): YearLine | null {
  const { text } = norm;
  const match = text.length > 40 ? null : pattern.exec(text);
  if (!match) return null;
  const from = text.length - text.trimStart().length;
  return { year: Number(match[1]), span: norm.toRaw({ from, to: text.trimEnd().length }) };
}
