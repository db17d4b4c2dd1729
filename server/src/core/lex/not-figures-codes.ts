/** Numbers that are part of a code: G319, 5G, PM2.5, E88-2/01, 1+2+N, 24×7, 1.2.3, 3·15. */
import { isDigitAt } from './figures-digits';
import type { Tail } from './figures-tail';

export const isLatinAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
};

/** Letters behind which a number is an amount all the same: GDP5000亿元. */
const INDICATORS = new Set(['GDP', 'CPI', 'PPI', 'FDI', 'R&D', 'AQI', 'GEP']);
const LONGEST_INDICATOR = 3;

/** Marks that join the parts of a code. */
const JOINTS = new Set([...'-–/+×*·.&_#']);

const isPart = (text: string, at: number): boolean => isLatinAt(text, at) || isDigitAt(text, at);

/** The offset behind the code that goes on at `at`: letters and digits, and joints with such behind them. */
export function codeEnd(text: string, at: number): number {
  let to = at;
  while (isPart(text, to) || (JOINTS.has(text[to] ?? '') && isPart(text, to + 1))) to++;
  return text[to] === '#' ? to + 1 : to;
}

/** True if the digits between `from` and `to` are part of a code; `tail` is what would be their unit. */
export function isCode(text: string, from: number, to: number, tail: Tail): boolean {
  return joinedBefore(text, from, tail) || joinedBehind(text, to, tail);
}

function joinedBefore(text: string, from: number, tail: Tail): boolean {
  const ahead = text[from - 1] ?? '';
  if (isLatinAt(text, from - 1)) return !(tail.unit && afterIndicator(text, from));
  if (ahead === '#' || ahead === '№' || ahead === '_') return true;
  return JOINTS.has(ahead) && isPart(text, from - 2);
}

function afterIndicator(text: string, from: number): boolean {
  for (let length = 2; length <= LONGEST_INDICATOR; length++) {
    if (INDICATORS.has(text.slice(from - length, from))) return !isPart(text, from - length - 1);
  }
  return false;
}

function joinedBehind(text: string, to: number, tail: Tail): boolean {
  const belongs = tail.coreTo > to;
  if (isLatinAt(text, tail.coreTo)) return !(belongs && !isLatinAt(text, tail.coreTo - 1));
  if (belongs && !isLatinAt(text, tail.coreTo - 1)) return false;
  const joint = text[tail.coreTo] ?? '';
  return joint === '#' || (JOINTS.has(joint) && isPart(text, tail.coreTo + 1));
}
