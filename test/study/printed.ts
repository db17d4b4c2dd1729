/**
 * Printed figures as ranges, and the verdict on a marked relation by exact arithmetic. A small reader of its own, so that
 * the marks are not judged by the lexer they are to judge. Source of the ranges: ± half of the last printed digit, closed,
 * as in XBRL Calculations 1.1; counts of things below 10,000 are exact.
 */
import * as interval from '../../server/src/core/arithmetic/interval';
import * as rational from '../../server/src/core/arithmetic/rational';
import type { Relation, Verdict } from './rows';

type Interval = interval.Interval;
type Rational = rational.Rational;

interface Printed {
  readonly value: Rational;
  readonly half: Rational;
}

const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10n ** 4n, 萬: 10n ** 4n, 亿: 10n ** 8n, 億: 10n ** 8n };
/** What is measured and not counted has a last digit that was rounded. */
const MEASURED = /^$|^(?:美?元|%|亩|吨|斤|平方公里|公里|平方米|个百分点)/;
const HALF = rational.rational(1n, 2n);
const HUNDRED = rational.rational(100n);
const EXACT_BELOW = 10_000n;

function chinese(text: string): bigint {
  let total = 0n;
  let section = 0n;
  let digit = 0n;
  for (const char of text) {
    const small = SMALL[char];
    const large = LARGE[char];
    if (small) {
      section += (digit || 1n) * small;
      digit = 0n;
    } else if (large) {
      total = large === 10n ** 8n ? (total + section + digit) * large : total + (section + digit) * large;
      section = 0n;
      digit = 0n;
    } else {
      digit = '两兩'.includes(char) ? 2n : BigInt(Math.max(DIGITS.indexOf(char), 0));
    }
  }
  return total + section + digit;
}

/** The unit of the last digit that is not zero: 二百 is good to a hundred. */
function lastUnit(value: bigint): bigint {
  let unit = 1n;
  while (value !== 0n && value % (unit * 10n) === 0n) unit *= 10n;
  return unit;
}

/**
 * How zeros at the end of a whole number count: `printed` as digits like others; `open` as the writer's rounding, before 万 and
 * 亿 and from ten thousand on (rounding-and-traps.md, section 1). The marks are judged by the first, what is an error by the second.
 */
export type Zeros = 'printed' | 'open';

function fromArabic(number: string, scale: string, unit: string, zeros: Zeros): Printed {
  const [whole = '', decimals = ''] = number.replace(/,/g, '').split('.');
  const factor = [...scale].reduce((product, char) => product * (LARGE[char] ?? 1n), 1n);
  const power = 10n ** BigInt(decimals.length);
  const times = unit === '倍' ? 100n : 1n;
  const value = rational.rational(BigInt(whole + decimals) * factor * times, power);
  const counted = decimals === '' && factor === 1n && !MEASURED.test(unit) && BigInt(whole) < EXACT_BELOW;
  const rounded = decimals === '' && (factor > 1n || BigInt(whole) >= EXACT_BELOW);
  const open = zeros === 'open' && rounded ? lastUnit(BigInt(whole)) : 1n;
  return { value, half: counted ? rational.ZERO : rational.rational(factor * times * open, 2n * power) };
}

/** 12.5亿元, 7,443元, 二百零四个, 百分之二十, 1.8倍 (as 180 percent); throws for anything else: the table is at fault. */
export function readPrinted(figure: string, zeros: Zeros = 'printed'): Printed {
  const arabic = /^([\d,]+(?:\.\d+)?)([万亿萬億]*)(.*)$/.exec(figure);
  if (arabic) return fromArabic(arabic[1] ?? '', arabic[2] ?? '', arabic[3] ?? '', zeros);
  const percent = /^百分之(.+)$/.exec(figure);
  if (percent) return { value: rational.rational(chinese(percent[1] ?? '')), half: HALF };
  const han = /^([零一二两兩三四五六七八九十百千万亿萬億]+)(.*)$/.exec(figure);
  if (!han) throw new Error(`No figure: ${figure}`);
  const value = chinese(han[1] ?? '');
  const counted = value < EXACT_BELOW && !/^[亩斤吨元]/.test(han[2] ?? '');
  const half = counted ? rational.ZERO : rational.multiply(HALF, rational.rational(lastUnit(value)));
  return { value: rational.rational(value), half };
}

const range = (p: Printed): Interval =>
  interval.closed(rational.subtract(p.value, p.half), rational.add(p.value, p.half));

const total = (figures: readonly Printed[]): Rational =>
  figures.reduce((sum, p) => rational.add(sum, p.value), rational.ZERO);

const totalRange = (figures: readonly Printed[]): Interval => interval.sum(figures.map(range));

const distance = (a: Rational, b: Rational): Rational => {
  const gap = rational.subtract(a, b);
  return gap.n < 0n ? rational.negate(gap) : gap;
};

/** `exact` where the printed values themselves agree to the claim's last digit, `possible` where some reading does. */
function verdict(exact: boolean, possible: boolean): Verdict {
  if (exact) return 'consistent';
  return possible ? 'rounding' : 'inconsistent';
}

/** The computed value and its range beside the printed claim. */
function against(claim: Printed, value: Rational, computed: Interval): Verdict {
  const exact = rational.compare(distance(value, claim.value), claim.half) <= 0;
  return verdict(exact, interval.meets(range(claim), computed));
}

const worst = (verdicts: readonly Verdict[]): Verdict | null =>
  (['inconsistent', 'rounding', 'consistent'] as const).find((v) => verdicts.includes(v)) ?? null;

class Operands {
  readonly #relation: Relation;
  readonly #zeros: Zeros;

  constructor(relation: Relation, zeros: Zeros) {
    this.#relation = relation;
    this.#zeros = zeros;
  }

  all(role: string): readonly Printed[] {
    return this.#relation.operands.flatMap((o) =>
      o.role === role && o.figure ? [readPrinted(o.figure, this.#zeros)] : [],
    );
  }

  one(role: string): Printed | undefined {
    return this.all(role)[0];
  }
}

/** A percentage is rounded even where it is printed without decimals. */
const asPercent = (p: Printed): Printed => (p.half.n === 0n ? { ...p, half: HALF } : p);

function sums(all: Operands): Verdict | null {
  const whole = all.one('total');
  if (!whole) return null;
  const value = rational.subtract(total(all.all('part')), total(all.all('minus')));
  const computed = interval.subtract(totalRange(all.all('part')), totalRange(all.all('minus')));
  return verdict(rational.equal(value, whole.value), interval.meets(range(whole), computed));
}

function ratios(all: Operands): Verdict {
  const parts = all.all('part');
  return verdict(rational.equal(total(parts), HUNDRED), interval.meets(totalRange(parts), interval.point(HUNDRED)));
}

function quotient(share: Printed | undefined, part: Printed | undefined, whole: Printed | undefined): Verdict | null {
  if (!share || !part || !whole) return null;
  const value = rational.multiply(rational.divide(part.value, whole.value) ?? rational.ZERO, HUNDRED);
  return against(asPercent(share), value, interval.scaleBy(interval.divide(range(part), range(whole)), HUNDRED));
}

function points(all: Operands, notes: readonly string[]): Verdict | null {
  if (notes.includes('closed')) {
    const value = rational.subtract(total(all.all('change')), total(all.all('minus')));
    const computed = interval.subtract(totalRange(all.all('change')), totalRange(all.all('minus')));
    return verdict(value.n === 0n, interval.meets(computed, interval.point(rational.ZERO)));
  }
  const [from, to] = notes.includes('down') ? [all.one('value'), all.one('base')] : [all.one('base'), all.one('value')];
  const change = all.one('change');
  if (!from || !to || !change) return null;
  const value = rational.subtract(to.value, from.value);
  const possible = interval.meets(range(change), interval.subtract(range(to), range(from)));
  return verdict(rational.equal(value, change.value), possible);
}

function increase(all: Operands, years: bigint): Verdict | null {
  const base = all.one('base');
  const value = all.one('value');
  const change = all.one('change');
  if (!base || !value || !change) return null;
  const perYear = rational.rational(1n, years);
  const moved = rational.multiply(rational.subtract(value.value, base.value), perYear);
  const computed = interval.scaleBy(interval.subtract(range(value), range(base)), perYear);
  const claim = years === 1n ? { ...change, half: rational.ZERO } : change;
  const exact = rational.compare(distance(moved, change.value), claim.half) <= 0;
  return verdict(exact, interval.meets(range(change), computed));
}

function rateOfGrowth(all: Operands, down: boolean): Verdict | null {
  const value = all.one('value');
  const rate = all.one('rate');
  if (!value || !rate) return null;
  const claim = asPercent(rate);
  const base = all.one('base');
  if (base) {
    const to = {
      value: down ? rational.subtract(HUNDRED, claim.value) : rational.add(HUNDRED, claim.value),
      half: claim.half,
    };
    return quotient(to, value, base);
  }
  const change = all.one('change');
  if (!change) return null;
  const join = down ? rational.add : rational.subtract;
  const joinRange = down ? interval.add : interval.subtract;
  const implied = join(value.value, change.value);
  const share = rational.multiply(rational.divide(change.value, implied) ?? rational.ZERO, HUNDRED);
  const computed = interval.divide(range(change), joinRange(range(value), range(change)));
  return against(claim, share, interval.scaleBy(computed, HUNDRED));
}

function growth(all: Operands, notes: readonly string[]): Verdict | null {
  const years = notes.find((n) => n.startsWith('years='))?.slice('years='.length) ?? '1';
  const found = [increase(all, BigInt(years)), rateOfGrowth(all, notes.includes('down'))];
  return worst(found.flatMap((v) => (v ? [v] : [])));
}

function partOf(all: Operands): Verdict | null {
  const whole = all.one('whole');
  const part = all.one('part');
  if (!whole || !part) return null;
  return verdict(rational.compare(part.value, whole.value) <= 0, !interval.below(range(whole), range(part)));
}

/** What exact arithmetic says of a marked relation; null where its kind is not one of arithmetic. */
export function recompute(relation: Relation, zeros: Zeros = 'printed'): Verdict | null {
  const all = new Operands(relation, zeros);
  switch (relation.kind) {
    case 'sum':
      return sums(all);
    case 'ratio':
      return ratios(all);
    case 'points':
      return points(all, relation.notes);
    case 'growth':
      return growth(all, relation.notes);
    case 'completion':
      return quotient(all.one('rate'), all.one('done'), all.one('plan'));
    case 'share':
      return quotient(all.one('share'), all.one('part'), all.one('whole'));
    case 'part':
      return partOf(all);
    default:
      return null;
  }
}
