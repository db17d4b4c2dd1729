/** Reads a figure whose digits are Chinese: 三百二十个, 七成半, 三分之一, 百分之五, 一半, 翻两番. */
import { rational } from '../arithmetic/rational';
import { isDash } from './calendar-words';
import type { Unit } from './figure';
import { accept, type Draft, type Outcome, refuse } from './figures-draft';
import { finish, type Head } from './figures-finish';
import { fractionSlack, partUnit } from './figures-shares';
import type { Source } from './figures-source';
import { readTail } from './figures-tail';
import { beginsUnit } from './figures-unit';
import { readHalf } from './figures-words';
import { hedgeAfter, hedgeBefore } from './hedge';
import { type HanNumber, isHanNumeral, readHanNumber } from './numerals';

/** Reads at a numeral's first character. */
export function readHan(source: Source, at: number): Outcome {
  const { text, units } = source;
  const half = readHalf(text, at);
  if (half) return half;
  const stop = (place: number): boolean => beginsUnit(text, place, units);
  const numeral = readHanNumber(text, at, stop);
  const share = readShare(text, at, numeral);
  if (share) return share;
  if (!numeral || numeral.positional || startsLoose(text, at)) return refuse(runEnd(text, at), 'loose');
  const next = text[numeral.to] ?? '';
  if (next === '几' || (isHanNumeral(next) && !stop(numeral.to))) return refuse(runEnd(text, at), 'loose');
  const head = headOf(numeral, at);
  const tail = readTail(text, numeral.to, units);
  const range = readHanRange(source, numeral, tail.coreTo);
  if (range) return range(head);
  return readTenths(text, head, tail.coreTo, tail.unit) ?? finish(source, head, tail, null);
}

const headOf = (numeral: HanNumber, from: number): Head => ({
  from,
  to: numeral.to,
  numerals: 'chinese',
  written: { mantissa: numeral.value, scale: numeral.scale },
  lowest: numeral.lowest,
});

/** 几十, 数百, 上千, 好几: a guess. Behind 点 the first half of the number is missing. */
const startsLoose = (text: string, at: number): boolean => LOOSE_BEFORE.test(text.slice(Math.max(0, at - 2), at));
const LOOSE_BEFORE = /(?:[几上好点]|(?:^|[^总人户件例天项个额次指])数)$/u;

function runEnd(text: string, at: number): number {
  let to = at + 1;
  while (isHanNumeral(text[to] ?? '') || text[to] === '几') to++;
  return to;
}

/** 三至五个, 一到两年. */
function readHanRange(source: Source, first: HanNumber, at: number): ((head: Head) => Outcome) | null {
  const { text, units } = source;
  if (at !== first.to || !isDash(text[at])) return null;
  const second = readHanNumber(text, at + 1, (place) => beginsUnit(text, place, units));
  if (!second || second.positional || second.value <= first.value) return null;
  const tail = readTail(text, second.to, units);
  if (!tail.unit) return null;
  const upper = { written: { mantissa: second.value, scale: second.scale }, exponent: tail.exponent };
  return (head) => finish(source, head, tail, { tail, exponent: tail.exponent, upper, words: text.slice(at, at + 1) });
}

/** 七成半: half a tenth more. */
function readTenths(text: string, head: Head, at: number, unit: Unit | null): Outcome | null {
  if (unit?.symbol !== '成' || text[at] !== '半' || at !== head.to + 1) return null;
  const after = hedgeAfter(text, at + 1);
  const before = hedgeBefore(text, head.from);
  const written = { mantissa: head.written.mantissa * 10n + 5n, scale: 1 };
  const core = { from: head.from, to: at + 1 };
  const hedge = before ?? after;
  const draft: Draft = {
    number: core,
    core,
    span: { from: before?.edge ?? core.from, to: after?.edge ?? core.to },
    numerals: 'mixed',
    written,
    exponent: 0,
    unit,
    hedge: hedge && { kind: hedge.kind, words: hedge.words },
    lowest: 0,
    upper: null,
    slack: rational(5, 2),
    shared: false,
  };
  return accept(draft.span.to, [draft]);
}

/** 三分之一, 百分之五: the number is the numerator; 三分之 is a unit that stands before it. */
function readShare(text: string, at: number, first: HanNumber | null): Outcome | null {
  const denominator = readDenominator(text, at, first);
  if (!denominator) return null;
  const numeral = readHanNumber(text, denominator.to, () => false);
  if (!numeral || numeral.positional) return refuse(denominator.to, 'loose');
  const upper = readUpperShare(text, numeral.to, denominator.value);
  const to = upper?.to ?? numeral.to;
  const before = hedgeBefore(text, at);
  const after = hedgeAfter(text, to);
  const hedge = upper ? { kind: 'between' as const, words: text.slice(numeral.to, numeral.to + 1) } : (before ?? after);
  const draft: Draft = {
    number: { from: denominator.to, to: numeral.to },
    core: { from: at, to },
    span: { from: before?.edge ?? at, to: after?.edge ?? to },
    numerals: 'chinese',
    written: { mantissa: numeral.value, scale: numeral.scale },
    exponent: 0,
    unit: partUnit(text.slice(at, denominator.to), denominator.value),
    hedge: hedge && { kind: hedge.kind, words: hedge.words },
    lowest: 0,
    upper: upper && { written: { mantissa: upper.value, scale: upper.scale }, exponent: 0 },
    slack: denominator.value >= 100n ? null : fractionSlack(denominator.value),
    shared: false,
  };
  return accept(draft.span.to, [draft]);
}

/** 百分之八至百分之九: the upper end, of the same denominator. */
function readUpperShare(text: string, at: number, denominator: bigint): HanNumber | null {
  if (!isDash(text[at])) return null;
  const first = readHanNumber(text, at + 1, () => false);
  const again = readDenominator(text, at + 1, first);
  return again?.value === denominator ? readHanNumber(text, again.to, () => false) : null;
}

const SIZES: ReadonlyMap<string, bigint> = new Map([
  ['百', 100n],
  ['千', 1000n],
  ['万', 10_000n],
]);

/** 百分之, 三分之; `first` is the numeral that starts at `at`. */
function readDenominator(
  text: string,
  at: number,
  first: HanNumber | null,
): { readonly to: number; readonly value: bigint } | null {
  const size = SIZES.get(text[at] ?? '');
  if (size !== undefined) return text.startsWith('分之', at + 1) ? { to: at + 3, value: size } : null;
  if (!first || first.positional || first.scale > 0 || !text.startsWith('分之', first.to)) return null;
  return { to: first.to + 2, value: first.value };
}
