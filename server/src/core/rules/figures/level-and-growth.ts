/** R13, R14: this year's level and growth make another level of last year than the text states. */
import { add, divide, type Interval, meets, point, scaleBy, subtract } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import { growsOnRevisedBase, namesOtherBasis, saysFall } from '../../lex/basis';
import type { Figure } from '../../lex/figure';
import { wordings } from '../../message';
import type { Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import { defineRule, type Fix, type Hit, type Level, type Verdict } from '../rule';
import { sentenceOf, wordsAround } from './mention-keys';
import { agreement, allArabic, intervalIf, inUnitOf, isHedged, setTo, shown, tail } from './operands';

type Rational = rational.Rational;

const say = wordings('figures/level-and-growth', {
  main: {
    zh: '“{indicator}”{level}、增幅{growth}，推得上年{computed}，而文中上年是{base}',
    en: '{indicator}: {level} and a growth of {growth} make {computed} for the year before, but the text says {base}',
  },
  agrees: {
    zh: '由{level}和增幅{growth}推得上年{computed}，与文中相符',
    en: '{level} and {growth} make {computed} for the year before, as the text says',
  },
  vague: { zh: '有约数，不推算上年数', en: 'An approximate figure: last year is not computed' },
  basis: {
    zh: '增幅按可比口径或可比价计算，不推算上年数',
    en: 'The growth is on another basis: last year is not computed',
  },
  level: { zh: '本年数', en: 'This year' },
  base: { zh: '上年数', en: 'The year before' },
  setGrowth: { zh: '增幅改为{written}', en: 'Change the growth to {written}' },
  setLevel: { zh: '本年数改为{written}', en: "Change this year's figure to {written}" },
  setBase: { zh: '上年数改为{written}', en: 'Change the figure of the year before to {written}' },
});

/** Level and growth of one year, and the level of the year before. */
interface Triple {
  readonly level: Mention;
  readonly growth: Mention;
  readonly base: Mention;
  readonly falls: boolean;
}

interface LevelHit extends Hit {
  readonly triple: Triple;
  readonly verdict: Verdict;
  readonly otherBasis: boolean;
}

export const levelAndGrowth = defineRule({
  id: 'figures/level-and-growth',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '本年数与增幅推出的上年数，和文中写明的上年数不符。',
      en: "This year's level and growth make another level of last year than the text states.",
    },
    why: {
      zh:
        '指标、范围、年份都确实相同才推算；各数取四舍五入可代表的区间。实绩中按可比价增长的（地区生产总值、增加值）、基数逐年修订的（投资、社零、' +
        '规上指标、财政收入）和写明同口径的不推算；计划年的目标从上年实绩起算，按名义增长推算。',
      en:
        'Computed only where indicator, scope and year surely agree; every figure counts as the interval it can be rounded from. Results that grow at ' +
        "constant prices or on a revised base (GDP, investment, retail sales, public revenue) are left alone; targets start from last year's result.",
    },
    bad: [
      {
        text: '2023年工作回顾\n社会消费品零售总额130.2亿元。\n2024年工作安排\n主要预期目标是：社会消费品零售总额148亿元、增长[[6%]]。',
      },
      {
        text: '2023年工作回顾\n2022年进出口总额102.4亿元。\n进出口总额128.4亿元、增长[[15.4%]]，带动作用明显。',
      },
    ],
    good: [
      {
        text: '2023年工作回顾\n社会消费品零售总额130.2亿元。\n2024年工作安排\n主要预期目标是：社会消费品零售总额138亿元、增长6%。',
      },
      {
        text: '2023年工作回顾\n2022年地区生产总值302.4亿元。\n地区生产总值318.4亿元、增长6.4%。',
        note: { zh: '按可比价增长。', en: 'At constant prices.' },
      },
    ],
  },
  *find({ report }) {
    for (const triple of triplesOf(report)) yield hitOf(report, triple);
  },
  say({ triple, verdict, otherBasis }: LevelHit, { report }) {
    const { level, growth, base } = triple;
    if (otherBasis) return { message: say('basis') };
    if (verdict === 'not-checkable') return { message: say('vague') };
    const before = baseOf(triple);
    const args = {
      indicator: level.indicator ?? '',
      level: shown(report.raw, level.figure.core),
      growth: shown(report.raw, growth.figure.core),
      base: shown(report.raw, base.figure.core),
      computed: before ? inUnitOf(report.raw, base.figure, before, 2) + tail(report.raw, base.figure) : '',
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    const related = [
      { span: level.figure.span, message: say('level') },
      { span: base.figure.span, message: say('base') },
    ];
    return { message: say('main', args), related };
  },
  mend({ triple }: LevelHit, { report }): readonly Fix[] {
    return sides(triple).flatMap(([figure, value, name]) =>
      value.n > 0n && fits(triple, 'soft', figure, value)
        ? setTo(report.raw, figure, value, (written) => say(name, { written }))
        : [],
    );
  },
});

function* triplesOf(report: Report): Generator<Triple> {
  const levels = report.mentions.filter((mention) => isLevel(mention));
  if (levels.length === 0) return;
  for (const growth of report.mentions) {
    if (growth.measure !== 'growth' || !isCompared(growth)) continue;
    const own = levels.find(
      (level) => sameFact(level, growth) && sentenceOf(report, level) === sentenceOf(report, growth),
    );
    const before = levels.filter(
      (level) => level.kind === 'actual' && level.period === yearBefore(growth.period) && sameSubject(level, growth),
    );
    const [base] = before;
    if (!own || !base || own.figure.unit?.dimension !== base.figure.unit?.dimension) continue;
    if (before.some(({ figure }) => !meets(figure.hard, base.figure.hard))) continue;
    const words = report.raw.slice(Math.max(0, growth.figure.span.start - 8), growth.figure.span.start);
    yield { level: own, growth, base, falls: saysFall(words) };
  }
}

const isLevel = (mention: Mention): boolean => mention.measure === 'level' && isCompared(mention);

/** Nominal growth of a single year, and of results only where the base is not revised. */
function isCompared({ certain, known, period, kind, indicator }: Mention): boolean {
  if (!certain || known?.growth !== 'nominal' || yearBefore(period) === null) return false;
  return kind === 'target' || (kind === 'actual' && indicator !== null);
}

const sameSubject = (a: Mention, b: Mention): boolean => a.indicator === b.indicator && a.scope === b.scope;
const sameFact = (a: Mention, b: Mention): boolean => sameSubject(a, b) && a.period === b.period && a.kind === b.kind;

/** The year before a whole year; null for parts of a year and for spans. */
function yearBefore(period: string | null): string | null {
  const year = Number(period);
  return period !== null && period.length === 4 && Number.isInteger(year) ? String(year - 1) : null;
}

function hitOf(report: Report, triple: Triple): LevelHit {
  const { level, growth, base } = triple;
  const figures = [level.figure, growth.figure, base.figure];
  const otherBasis =
    (growth.kind === 'actual' && growsOnRevisedBase(level.indicator ?? '')) ||
    [level, growth, base].some((mention) => namesOtherBasis(wordsAround(report, mention)));
  const judged = otherBasis ? { verdict: 'not-checkable' as const } : judge(triple, figures);
  return { span: growth.figure.core, operands: figures.map(({ span }) => span), triple, otherBasis, ...judged };
}

function judge(triple: Triple, figures: readonly Figure[]): { readonly verdict: Verdict; readonly level?: Level } {
  if (!fits(triple, 'hard')) return { verdict: 'inconsistent' };
  if (figures.some(isHedged)) return { verdict: 'not-checkable' };
  if (fits(triple, 'soft') || !allArabic(figures)) return { verdict: agreement(false) };
  return { verdict: 'inconsistent', level: 'information' };
}

/** True if some reading of the figures, or of one of them set to a value, satisfies level = base × (1 ± growth). */
function fits({ level, growth, base, falls }: Triple, side: 'hard' | 'soft', set?: Figure, value?: Rational): boolean {
  const read = (figure: Figure): Interval => (figure === set && value ? intervalIf(figure, value) : figure[side]);
  const share = scaleBy(read(growth.figure), rational.rational(1, 100));
  const one = point(rational.ONE);
  return meets(divide(read(level.figure), read(base.figure)), falls ? subtract(one, share) : add(one, share));
}

function factorOf({ growth, falls }: Triple): Rational {
  const share = rational.multiply(growth.figure.value, rational.rational(1, 100));
  return falls ? rational.subtract(rational.ONE, share) : rational.add(rational.ONE, share);
}

const baseOf = (triple: Triple): Rational | null => rational.divide(triple.level.figure.value, factorOf(triple));

type Side = readonly [figure: Figure, value: Rational, name: 'setGrowth' | 'setLevel' | 'setBase'];

function sides(triple: Triple): readonly Side[] {
  const { level, growth, base, falls } = triple;
  const factor = rational.divide(level.figure.value, base.figure.value);
  const before = baseOf(triple);
  const all: Side[] = [];
  if (factor) {
    const change = falls ? rational.subtract(rational.ONE, factor) : rational.subtract(factor, rational.ONE);
    all.push([growth.figure, rational.multiply(change, rational.rational(100)), 'setGrowth']);
  }
  all.push([level.figure, rational.multiply(base.figure.value, factorOf(triple)), 'setLevel']);
  if (before) all.push([base.figure, before, 'setBase']);
  return all;
}
