/**
 * How a printed figure is mistyped: one digit, two digits swapped, the decimal point moved, a count one off. Works on the
 * characters as they stand in the text, width and residue included. Knows no relation.
 */

/** The ways in which the study goes wrong on purpose. */
export type Slip = 'digit' | 'swapped' | 'point' | 'dropped' | 'count';

/** A figure's text with one slip in it. */
export interface Mistyped {
  readonly slip: Slip;
  readonly text: string;
}

const ARABIC = /[\d０-９](?:[\d０-９,，.．]*[\d０-９])?/;
const HAN = /[零〇一二两兩三四五六七八九十百千万萬亿億]+/;
const FULL = '０１２３４５６７８９';
const HAN_DIGITS = '一二三四五六七八九';

const isFull = (char: string): boolean => FULL.includes(char);
const toHalf = (text: string): string =>
  text.replace(/[０-９，．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
const toFull = (text: string): string =>
  text.replace(/[0-9,.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Every text that one slip makes of a figure. A number never begins with a zero that was none before. */
export function mistype(raw: string): readonly Mistyped[] {
  const arabic = ARABIC.exec(raw);
  if (!arabic) return mistypeHan(raw);
  const [number] = arabic;
  const wide = isFull(number[0] ?? '');
  const put = (slip: Slip, changed: string): Mistyped => ({
    slip,
    text: raw.slice(0, arabic.index) + (wide ? toFull(changed) : changed) + raw.slice(arabic.index + number.length),
  });
  const plain = toHalf(number);
  return [
    ...digitsOf(plain).map((changed) => put('digit', changed)),
    ...swapsOf(plain).map((changed) => put('swapped', changed)),
    ...pointsOf(plain).map((changed) => put('point', changed)),
  ];
}

const replaceAt = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + by.length);

function digitsOf(number: string): readonly string[] {
  return [...number].flatMap((char, at) => {
    if (!/\d/.test(char)) return [];
    const leads = at === 0 && (number.length > 1 || char !== '0');
    return [...'0123456789'].filter((d) => d !== char && !(leads && d === '0')).map((d) => replaceAt(number, at, d));
  });
}

/** Neighbouring digits in the other order; a point between them does not part them, for nobody mistypes a point for a digit. */
function swapsOf(number: string): readonly string[] {
  return Array.from({ length: number.length - 1 }, (_, at) => at).flatMap((at) => {
    const [a = '', b = ''] = [number[at], number[at + 1]];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b) return [];
    if (at === 0 && b === '0' && number[2] !== '.') return [];
    return [replaceAt(number, at, b + a)];
  });
}

/** Ten times as much and a tenth, written without needless zeros. */
function pointsOf(number: string): readonly string[] {
  if (number.includes(',')) return [];
  const [whole = '', decimals = ''] = number.split('.');
  const more = `${whole}${decimals.slice(0, 1) || '0'}${decimals.length > 1 ? `.${decimals.slice(1)}` : ''}`;
  const less = `${whole.slice(0, -1) || '0'}.${whole.slice(-1)}${decimals}`;
  return [more.replace(/^0+(?=\d)/, ''), whole.length > 1 ? less : ''].filter((text) => text !== '' && text !== number);
}

function mistypeHan(raw: string): readonly Mistyped[] {
  return [...raw].flatMap((char, at) => {
    if (!HAN_DIGITS.includes(char)) return [];
    return [...HAN_DIGITS]
      .filter((d) => d !== char)
      .map((d): Mistyped => ({ slip: 'digit', text: replaceAt(raw, at, d) }));
  });
}

/** A count of things written with another number: 三大 as 四大, 12个 as 11个. Null where it stands in no form known here. */
export function recount(raw: string, to: number): string | null {
  const arabic = ARABIC.exec(raw);
  if (arabic) {
    const written = isFull(arabic[0][0] ?? '') ? toFull(`${to}`) : `${to}`;
    return raw.slice(0, arabic.index) + written + raw.slice(arabic.index + arabic[0].length);
  }
  const han = HAN.exec(raw);
  if (!han || to < 1 || to > 99) return null;
  const behind = raw.slice(han.index + han[0].length);
  return raw.slice(0, han.index) + inHan(to, behind !== '') + behind;
}

/** 1 to 99 in Chinese numerals; two things are 两. */
function inHan(n: number, counts: boolean): string {
  if (n === 2 && counts) return '两';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : HAN_DIGITS[tens - 1]}十`;
  return ten + (ones === 0 ? '' : HAN_DIGITS[ones - 1]);
}
