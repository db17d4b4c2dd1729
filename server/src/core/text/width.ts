/**
 * Half and full width of the marks of Chinese prose. A mark is the prose's own if Chinese text stands at one of its sides; the
 * comma of 1,234, the colon of 19:59 and the brackets of f(x) are not, in either width. That test does not look at the
 * width, so turning all marks to full width and back gives the same text again.
 */
import { isHan } from './normalise';

const HALF = ',:;!?()';
const FULL = '，：；！？（）';

export type MarkGroup = 'clause' | 'bracket';

export interface Mark {
  readonly at: number;
  readonly group: MarkGroup;
  readonly half: boolean;
  /** The same mark in the other width. */
  readonly other: string;
  /** Where the other one of a pair stands; null for marks that stand alone. */
  readonly partner: number | null;
}

/** For each mark its place in both rows, one up; 0 for every other character. */
const PLACES = new Uint8Array(0x10000);
for (const row of [HALF, FULL]) for (let i = 0; i < row.length; i++) PLACES[row.charCodeAt(i)] = i + 1;

const OPENS = HALF.indexOf('(');

/** The prose's own marks of a text, in order. Brackets only in pairs. Linear. */
export function marksOf(raw: string): readonly Mark[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let inOrder = true;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const place = (PLACES[code] ?? 0) - 1;
    if (place < 0) continue;
    const half = code < 0x80;
    const other = (half ? FULL : HALF).charAt(place);
    if (place < OPENS) {
      if (isOfProse(raw, at)) marks.push({ at, group: 'clause', half, other, partner: null });
    } else if (place === OPENS) {
      open.push({ at, group: 'bracket', half, other, partner: null });
    } else {
      const partner = open.pop();
      if (!partner || !isPairOfProse(raw, partner.at, at)) continue;
      marks.push({ ...partner, partner: at }, { at, group: 'bracket', half, other, partner: partner.at });
      inOrder = false;
    }
  }
  return inOrder ? marks : marks.sort((a, b) => a.at - b.at);
}

const isOfProse = (raw: string, at: number): boolean =>
  isChinese(raw.charCodeAt(at - 1)) || isChinese(raw.charCodeAt(at + 1));

/** A pair around or behind Chinese text; a reading in brackets behind a character is residue and no prose. */
function isPairOfProse(raw: string, open: number, close: number): boolean {
  if (close === open + 1) return false;
  const inside = isChinese(raw.charCodeAt(open + 1)) || isChinese(raw.charCodeAt(close - 1));
  if (inside) return true;
  const small = isSmallLatin(raw.charCodeAt(open + 1)) && close - open <= 8;
  return !small && isOfProse(raw, open);
}

const isSmallLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1dc);

/** Han, Chinese punctuation, a percent sign: what a mark of Chinese prose stands beside. Brackets count in both widths. */
const isChinese = (code: number): boolean =>
  isHan(code) ||
  (code >= 0x3001 && code <= 0x301b) ||
  (code >= 0x2014 && code <= 0x201d) ||
  code === 0x2026 ||
  code === 0x25 ||
  code === 0xff05 ||
  code === 0x2103 ||
  code === 0x28 ||
  code === 0x29 ||
  code === 0xff08 ||
  code === 0xff09;

/** How a text's marks of one group are divided. */
export type WidthHabit =
  /** Too few to tell, or all of full width. */
  | 'none'
  | 'half'
  /** Full, but for a few. */
  | 'full'
  | 'mixed';

/** Fewer marks show no habit. */
const ENOUGH = 60;
const NEARLY_ALL = 0.9;

/** So many marks of a group, of which so many are half. */
export function habitOf(all: number, half: number): WidthHabit {
  if (half === 0 || all < ENOUGH) return 'none';
  if (half >= all * NEARLY_ALL) return 'half';
  return half <= all * (1 - NEARLY_ALL) ? 'full' : 'mixed';
}
