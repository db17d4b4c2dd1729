/**
 * Tells UTF-16 that has no byte order mark, in either order, by what its units are: nearly all of a Chinese text's are Han
 * characters, its punctuation or ASCII, and with the bytes exchanged most of them are none. Marks and line ends settle it;
 * without any a text shows too little.
 */

export interface Utf16Guess {
  readonly encoding: 'utf-16le' | 'utf-16be';
  /** False where little speaks for it: the person is told. */
  readonly sure: boolean;
}

/** How many bytes are looked at. */
const SAMPLE = 65_536;
/** So much of a text must be what Chinese prose is made of; from so much on there is no doubt. */
const LEAST = 0.9;
const CERTAIN = 0.98;
/** One mark, blank or line end to so many units is what prose has at least. */
const UNITS_TO_A_MARK = 80;
/** Fewer units are no evidence. */
const ENOUGH = 40;

/** Blank and line ends, ， 、 。 ： ； （ ） “ ”, and the half-width ones. */
const MARKS: ReadonlySet<number> = new Set([
  0x20, 0x0a, 0x0d, 0x2c, 0x3a, 0x3b, 0xff0c, 0x3001, 0x3002, 0xff1a, 0xff1b, 0xff08, 0xff09, 0x201c, 0x201d,
]);

/** Null where neither order fits clearly enough to read anything at all. */
export function guessUtf16(bytes: Uint8Array): Utf16Guess | null {
  const little = weigh(bytes, 0);
  const big = weigh(bytes, 1);
  const [best, encoding] = little.fitting >= big.fitting ? [little, 'utf-16le' as const] : [big, 'utf-16be' as const];
  const { units, fitting, marks } = best;
  if (marks === 0 || fitting < units * LEAST || little.fitting === big.fitting) return null;
  return { encoding, sure: units >= ENOUGH && fitting >= units * CERTAIN && marks * UNITS_TO_A_MARK >= units };
}

interface Weight {
  readonly units: number;
  /** Units that Chinese prose is made of. */
  readonly fitting: number;
  readonly marks: number;
}

/** `low`: which byte of a pair is the lower one. */
function weigh(bytes: Uint8Array, low: 0 | 1): Weight {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let fitting = 0;
  let marks = 0;
  for (let i = 0; i < end; i += 2) {
    const unit = (bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8);
    if (isOfProse(unit)) fitting++;
    if (MARKS.has(unit)) marks++;
  }
  return { units: end / 2, fitting, marks };
}

/** Han, ASCII without its control characters, pinyin, dashes and quotes, the punctuation of Chinese, signs of full width. */
const isOfProse = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x20 && unit <= 0x7e) ||
  unit === 0x09 ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0xa0 ||
  (unit >= 0xe0 && unit <= 0x1dc) ||
  (unit >= 0x2010 && unit <= 0x203b) ||
  (unit >= 0x3000 && unit <= 0x301f) ||
  (unit >= 0xff01 && unit <= 0xff5e);
