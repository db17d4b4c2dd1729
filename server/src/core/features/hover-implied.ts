/**
 * What follows from a level and a growth: the level of the year before, and for a target what it comes to from last year's result.
 * Only for indicators whose growth is nominal, and only where every key is certain; it judges nothing.
 */
import { add, divide, type Interval, multiply, point, scaleBy, subtract } from '../arithmetic/interval';
import { ONE, type Rational, rational, toText } from '../arithmetic/rational';
import { namesOtherBasis, saysFall } from '../lex/basis';
import type { Figure } from '../lex/figure';
import { type Message, wordings } from '../message';
import type { Mention } from '../model/mention';
import type { Report } from '../model/report';
import { sentenceOf, wordsAround } from '../rules/figures/mention-keys';
import { endsIn, inUnitOf } from './hover-value';

const say = wordings('hover/implied', {
  base: {
    zh: '与增速{growth}推得上年约{low}至{high}',
    en: 'With a growth of {growth}, last year was about {low} to {high}',
  },
  level: {
    zh: '按上年{base}推算，{year}年约{low}至{high}',
    en: "From last year's {base}, this comes to about {low} to {high} in {year}",
  },
  growth: { zh: '比上年{base}增长约{low}%至{high}%', en: 'About {low} % to {high} % more than last year ({base})' },
});

/** How much above or below one a growth makes a level. */
function factorOf(report: Report, { figure }: Mention): Interval {
  const share = scaleBy(figure.hard, rational(1, 100));
  const words = report.raw.slice(Math.max(0, figure.span.start - WORDS), figure.span.start);
  return saysFall(words) ? subtract(point(ONE), share) : add(point(ONE), share);
}
const WORDS = 8;

const isLevel = ({ measure, figure }: Mention): boolean =>
  (measure === 'level' || measure === 'count') && figure.unit?.kind !== 'ratio';

const isGrowth = ({ measure, figure }: Mention): boolean =>
  measure === 'growth' && figure.unit?.dimension === 'percent';

const sameSubject = (a: Mention, b: Mention): boolean =>
  a.certain && b.certain && a.indicator === b.indicator && a.scope === b.scope;

export function impliedBy(report: Report, mention: Mention): readonly Message[] {
  if (!mention.certain || mention.known?.growth !== 'nominal') return [];
  const partner = report.mentions.find(
    (one) =>
      sameSubject(one, mention) &&
      one.period === mention.period &&
      one.kind === mention.kind &&
      sentenceOf(report, one) === sentenceOf(report, mention) &&
      (isLevel(mention) ? isGrowth(one) : isLevel(one)),
  );
  if (partner && namesOtherBasis(wordsAround(report, mention))) return [];
  if (isLevel(mention) && partner) return baseOf(report, mention, partner);
  if (mention.kind !== 'target' || partner) return [];
  const last = lastYears(report, mention);
  if (!last) return [];
  return isGrowth(mention) ? levelFrom(report, last, mention) : growthFrom(last, mention.figure);
}

/** The last result of the year before that the text states. */
function lastYears(report: Report, mention: Mention): Mention | null {
  const before = String(Number(mention.period) - 1);
  const found = report.mentions.findLast(
    (one) => sameSubject(one, mention) && one.kind === 'actual' && one.period === before && isLevel(one),
  );
  return found ?? null;
}

function baseOf(report: Report, level: Mention, growth: Mention): readonly Message[] {
  const ends = endsIn(level.figure, divide(level.figure.hard, factorOf(report, growth)));
  return ends ? [say('base', { growth: inUnitOf(growth.figure, growth.figure.value), ...ends })] : [];
}

function levelFrom(report: Report, last: Mention, growth: Mention): readonly Message[] {
  const ends = endsIn(last.figure, multiply(last.figure.hard, factorOf(report, growth)));
  const base = inUnitOf(last.figure, last.figure.value);
  return ends ? [say('level', { base, year: growth.period ?? '', ...ends })] : [];
}

function growthFrom(last: Mention, level: Figure): readonly Message[] {
  if (level.unit?.dimension !== last.figure.unit?.dimension) return [];
  const times = divide(level.hard, last.figure.hard);
  const more = scaleBy(subtract(times, point(ONE)), rational(100));
  const { low, high } = more;
  if (!low || !high) return [];
  return [
    say('growth', { base: inUnitOf(last.figure, last.figure.value), low: percent(low.at), high: percent(high.at) }),
  ];
}

const percent = (value: Rational): string => toText(value, 1);
