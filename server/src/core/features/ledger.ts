/** The ledger: every figure of a report on a row of its own, as plain values for a table, CSV or JSON. */
import type { Bound } from '../arithmetic/interval';
import { divide, ONE, type Rational, toText } from '../arithmetic/rational';
import type { Mention } from '../model/mention';
import type { Report } from '../model/report';
import type { Span } from '../text/span';

export interface LedgerRow {
  /** As it stands in the text, with its hedges. */
  readonly text: string;
  /** Exact, in `unit`; a fraction a/b where decimals have no end. */
  readonly value: string;
  /** The unit as printed, without 万 or 亿; % for shares in words (三成, 三分之一). */
  readonly unit: string | null;
  /** The hard interval; null for an open end. */
  readonly low: string | null;
  readonly high: string | null;
  readonly hedge: string | null;
  readonly indicator: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly measure: Mention['measure'];
  readonly kind: Mention['kind'];
  readonly section: string | null;
  readonly range: Span;
}

export function ledger(report: Report): readonly LedgerRow[] {
  return report.mentions.map((mention) => toRow(report, mention));
}

function toRow(report: Report, { figure, ...mention }: Mention): LedgerRow {
  const share = figure.unit?.dimension === 'percent';
  const factor = figure.unit && !share ? figure.unit.factor : ONE;
  const inUnit = (value: Rational): string => plain(divide(value, factor) ?? value);
  const end = (bound: Bound | null): string | null => bound && inUnit(bound.at);
  return {
    text: report.raw.slice(figure.span.start, figure.span.end),
    value: inUnit(figure.value),
    unit: share ? '%' : (figure.unit?.symbol ?? null),
    low: end(figure.hard.low),
    high: end(figure.hard.high),
    hedge: figure.hedge?.words ?? null,
    indicator: mention.indicator,
    scope: mention.scope,
    period: mention.period,
    measure: mention.measure,
    kind: mention.kind,
    section: mention.section,
    range: figure.span,
  };
}

/** Decimals where the fraction has at most eight of them, else the fraction itself in lowest terms. */
function plain({ n, d }: Rational): string {
  if ((n * 100_000_000n) % d === 0n) return toText({ n, d }, 8);
  const divisor = gcd(n < 0n ? -n : n, d);
  return `${n / divisor}/${d / divisor}`;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
