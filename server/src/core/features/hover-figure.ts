/** A figure in words: its value in other units, what its digits can stand for, and the relations it takes part in. */
import type { Bound, Interval } from '../arithmetic/interval';
import {
  compare,
  divide,
  equal,
  multiply,
  power,
  type Rational,
  rational,
  subtract,
  toText,
} from '../arithmetic/rational';
import type { Relation } from '../finding';
import { type Measure, measuresBeside, nameOf } from '../lex/conversions';
import type { Figure } from '../lex/figure';
import { type Message, wordings } from '../message';
import type { Report } from '../model/report';
import type { Verdict } from '../rules/rule';
import { overlaps, type Span, shift, slice } from '../text/span';
import type { HoverBlock, HoverStyle } from './hover';

const say = wordings('hover/figure', {
  printed: { zh: '{words}', en: '{words}' },
  exactly: { zh: '= {value}', en: '= {value}' },
  about: { zh: '≈ {value}', en: '≈ {value}' },
  and: { zh: '，', en: ', ' },
  between: { zh: '可代表{low}至{high}', en: 'Can stand for {low} to {high}' },
  from: { zh: '可代表{low}及以上', en: 'Can stand for {low} or more' },
  upTo: { zh: '可代表{high}及以下', en: 'Can stand for {high} or less' },
  said: { zh: '{indicator}', en: '{indicator}' },
  scope: { zh: '，{scope}', en: ', {scope}' },
  period: { zh: '，{period}', en: ', {period}' },
  growth: { zh: '，增速', en: ', growth' },
  change: { zh: '，增减量', en: ', change' },
  share: { zh: '，占比', en: ', share' },
  rank: { zh: '，位次', en: ', rank' },
  target: { zh: '，目标', en: ', target' },
  actual: { zh: '，实绩', en: ', result' },
  cumulative: { zh: '，累计', en: ', cumulative' },
  consistent: { zh: '一致：', en: 'Agrees: ' },
  'consistent-by-rounding': { zh: '计入四舍五入后一致：', en: 'Agrees within rounding: ' },
  inconsistent: { zh: '不一致：', en: 'Does not agree: ' },
  'not-checkable': { zh: '无法核对：', en: 'Cannot be checked: ' },
});

/** More relations than this are not listed. */
const MOST_RELATIONS = 6;
/** More other units than this are not listed. */
const MOST_MEASURES = 3;

export function describeFigure(
  report: Report,
  figure: Figure,
  origin: number,
  relations: readonly Relation[],
): readonly HoverBlock[] {
  const printed = slice(report.raw, shift(figure.core, origin));
  const own = shift(figure.span, origin);
  const blocks: HoverBlock[] = [block('title', say('printed', { words: printed }))];
  const said = whatItSays(report, own);
  if (said.length > 0) blocks.push(block('text', ...said));
  const values = otherMeasures(report, figure).map((measure) => converted(figure, measure));
  if (values.length > 0)
    blocks.push(block('text', ...values.flatMap((value, i) => (i > 0 ? [say('and'), value] : [value]))));
  const range = rangeOf(figure);
  if (range) blocks.push(block('note', range));
  const part = relations.filter(({ operands }) => operands.some((operand) => overlaps(operand, own)));
  for (const relation of part.slice(0, MOST_RELATIONS)) blocks.push(told(relation));
  return blocks;
}

const block = (style: HoverStyle, ...messages: Message[]): HoverBlock => ({ style, messages });

/** The indicator that the figure belongs to, of what and when; nothing where the text leaves it open. */
function whatItSays(report: Report, own: Span): readonly Message[] {
  const mention = report.mentions.find(({ figure }) => figure.span.start === own.start);
  if (!mention?.certain || !mention.indicator) return [];
  const { indicator, scope, period, measure, kind } = mention;
  return [
    say('said', { indicator }),
    ...(scope ? [say('scope', { scope })] : []),
    ...(period ? [say('period', { period })] : []),
    ...(measure === 'growth' || measure === 'change' || measure === 'share' || measure === 'rank'
      ? [say(measure)]
      : []),
    ...(kind === 'unknown' ? [] : [say(kind)]),
  ];
}

const VERDICTS: Readonly<Record<Verdict, Parameters<typeof say>[0]>> = {
  consistent: 'consistent',
  'consistent-by-rounding': 'consistent-by-rounding',
  inconsistent: 'inconsistent',
  'not-checkable': 'not-checkable',
};

const told = ({ verdict, why }: Relation): HoverBlock => block('item', say(VERDICTS[verdict]), why);

const TEN = rational(10);
const ONE = rational(1);
const FIVE_DIGITS = rational(100_000);

const sizeOf = ({ unit, exponent }: Measure): Rational => multiply(unit.factor, power(TEN, exponent));

/** The measures in which the value has one to five digits before the point, other than the printed one. */
function otherMeasures(report: Report, figure: Figure): readonly Measure[] {
  const { unit, exponent } = figure;
  if (!unit) return [];
  const printed = sizeOf({ unit, exponent });
  const handy = measuresBeside(unit, report.lexicon).filter((measure) => {
    const value = divide(figure.value, sizeOf(measure));
    if (!value || equal(sizeOf(measure), printed)) return false;
    return compare(value, ONE) >= 0 && compare(value, FIVE_DIGITS) < 0;
  });
  return handy.slice(0, MOST_MEASURES);
}

/** Exact values are written out to so many decimals. */
const DECIMALS = 4;
/** Others are rounded to so many. */
const ROUNDED = 2;

function converted(figure: Figure, measure: Measure): Message {
  const value = divide(figure.value, sizeOf(measure)) ?? figure.value;
  const scaled = multiply(value, power(TEN, DECIMALS));
  const exact = scaled.n % scaled.d === 0n;
  return say(exact ? 'exactly' : 'about', { value: `${toText(value, exact ? DECIMALS : ROUNDED)}${nameOf(measure)}` });
}

/** What the digits can stand for, where that is more than the value itself. */
function rangeOf({ hard, unit, exponent }: Figure): Message | null {
  if (!unit || isPoint(hard)) return null;
  const write = ({ at }: Bound): string => {
    const value = divide(at, sizeOf({ unit, exponent })) ?? at;
    return `${toText(value, DECIMALS + 2)}${nameOf({ unit, exponent })}`;
  };
  if (hard.low && hard.high) return say('between', { low: write(hard.low), high: write(hard.high) });
  if (hard.low) return say('from', { low: write(hard.low) });
  return hard.high ? say('upTo', { high: write(hard.high) }) : null;
}

const isPoint = ({ low, high }: Interval): boolean =>
  low !== null && high !== null && subtract(high.at, low.at).n === 0n;
