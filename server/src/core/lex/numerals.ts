/**
 * Reads Chinese numerals: 三百二十, 十五, 两千零五, 一万二千, 三亿五千万, and those of positions, 二〇二三.
 * It knows nothing of units or of what a numeral stands for.
 */

export interface HanNumeral {
  /** Offset behind the numeral. */
  readonly to: number;
  readonly value: bigint;
  /** The power of ten of the last digit that is not zero: 4 for 二十三万. */
  readonly lowest: number;
  /** True for digits in a row, as in 二〇二三 or 三五: a year or a loose guess, never a plain amount. */
  readonly positional: boolean;
}

/** Longer numerals are no amounts; the limit keeps hostile input linear. */
const LONGEST_NUMERAL = 24;

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
)
  .set('〇', 0)
  .set('两', 2);
const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

export const isHanNumeral = (char: string): boolean =>
  DIGITS.has(char) || TENS.has(char) || char === '万' || char === '亿';

/**
 * The longest numeral that starts at `from`, or null where none starts. It must begin with a digit or 十: 百, 千 and 万
 * alone are names of sizes. `stop` says where a multiplier already belongs to a unit, as the 千 of 千瓦.
 */
export function readHanNumeral(text: string, from: number, stop: (at: number) => boolean): HanNumeral | null {
  const digits = readPositional(text, from);
  if (digits) return digits;
  const sum = new Sum();
  let at = from;
  let good = from;
  const limit = Math.min(text.length, from + LONGEST_NUMERAL);
  while (at < limit) {
    const char = text[at] ?? '';
    if (!DIGITS.has(char) && stop(at)) break;
    if (!sum.take(char)) break;
    at++;
    if (sum.complete) good = at;
  }
  if (good === from || good !== at) return null;
  return { to: good, value: sum.value, lowest: sum.lowest, positional: false };
}

export interface HanNumber extends HanNumeral {
  /** How many digits stand behind 点. */
  readonly scale: number;
}

/** A numeral with or without 点 and digits behind it: 二十九点五, 零点六. Its value counts in the last digit's place. */
export function readHanNumber(text: string, from: number, stop: (at: number) => boolean): HanNumber | null {
  const zero = text[from] === '零' && text[from + 1] === '点';
  const whole = zero ? { to: from + 1, value: 0n, lowest: 0, positional: false } : readHanNumeral(text, from, stop);
  if (!whole) return null;
  let to = whole.to + 1;
  let value = whole.value;
  while (to - whole.to <= LONGEST_NUMERAL) {
    const digit = DIGITS.get(text[to] ?? '');
    if (digit === undefined) break;
    value = value * 10n + BigInt(digit);
    to++;
  }
  const scale = to - whole.to - 1;
  if (whole.positional || text[whole.to] !== '点' || scale === 0) return zero ? null : { ...whole, scale: 0 };
  return { to, value, lowest: 0, positional: false, scale };
}

/** The value of a whole text that is a numeral, or null. */
export function parseHanNumeral(text: string): bigint | null {
  const numeral = readHanNumeral(text, 0, () => false);
  return numeral && numeral.to === text.length ? numeral.value : null;
}

function readPositional(text: string, from: number): HanNumeral | null {
  let to = from;
  let value = 0n;
  let lowest = 0;
  while (to < text.length) {
    const digit = DIGITS.get(text[to] ?? '');
    if (digit === undefined) break;
    to++;
    if (to - from > LONGEST_NUMERAL) continue;
    value = value * 10n + BigInt(digit);
    lowest = digit === 0 ? lowest + 1 : 0;
  }
  return to - from >= 2 && text[from] !== '零' ? { to, value, lowest, positional: true } : null;
}

/** Adds a numeral up, character by character. */
class Sum {
  #large = 0n;
  #middle = 0n;
  #section = 0;
  #digit = -1;
  /** The power of the last multiplier in the section; a new one must be smaller. */
  #power = 4;
  #gap = false;
  #place = 0;
  #any = false;
  #lowest = 0;

  get complete(): boolean {
    /* 二百五 may be 205 or 250: nobody can tell. */
    const loose = this.#digit > 0 && !this.#gap && (this.#power === 2 || this.#power === 3 || this.#carried);
    return this.#any && !loose && !(this.#gap && this.#digit < 0);
  }

  get #carried(): boolean {
    return this.#power === 4 && this.#section === 0 && (this.#middle > 0n || this.#large > 0n);
  }

  get value(): bigint {
    return this.#large + this.#middle + BigInt(this.#section + Math.max(this.#digit, 0));
  }

  get lowest(): number {
    return this.#digit > 0 ? 0 : this.#lowest;
  }

  take(char: string): boolean {
    const digit = DIGITS.get(char);
    if (digit !== undefined) return this.#takeDigit(digit);
    const power = TENS.get(char);
    if (power !== undefined) return this.#takeTens(power);
    if (char === '万') return this.#takeLarge(4);
    if (char === '亿') return this.#takeLarge(8);
    return false;
  }

  #takeDigit(digit: number): boolean {
    if (this.#digit >= 0) return false;
    if (digit === 0) {
      if (!this.#any || this.#gap) return false;
      this.#gap = true;
      return true;
    }
    this.#digit = digit;
    this.#any = true;
    return true;
  }

  #takeTens(power: number): boolean {
    if (power >= this.#power) return false;
    if (this.#digit < 0 && !(power === 1 && !this.#any)) return false;
    this.#section += Math.max(this.#digit, 1) * 10 ** power;
    this.#digit = -1;
    this.#power = power;
    this.#gap = false;
    this.#any = true;
    this.#place = power;
    this.#lowest = power;
    return true;
  }

  #takeLarge(power: 4 | 8): boolean {
    const section = BigInt(this.#section + Math.max(this.#digit, 0));
    const place = this.#digit > 0 ? 0 : this.#place;
    if (power === 4) {
      if (section === 0n || this.#middle > 0n) return false;
      this.#middle = section * 10_000n;
      this.#lowest = place + 4;
    } else {
      const all = this.#middle + section;
      if (all === 0n || this.#large > 0n) return false;
      this.#lowest = (section === 0n ? this.#lowest : place) + 8;
      this.#large = all * 100_000_000n;
      this.#middle = 0n;
    }
    this.#section = 0;
    this.#digit = -1;
    this.#power = 4;
    this.#gap = false;
    this.#place = 0;
    return true;
  }
}
