/** Level and growth here, and the level of the year before in last year's report: a nominal total that does not come from it. */
import {
  type Interval,
  subtract as less,
  meets,
  divide as over,
  add as plus,
  point,
  scaleBy,
} from '../../arithmetic/interval';
import { add, divide, multiply, negate, ONE, type Rational, rational, subtract } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Digest, Fact, Sentence } from '../../model/digest';
import type { Report } from '../../model/report';
import { inUnitOf, setTo, shown, tail } from '../figures/operands';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { factsOf, hardlyOneThing, isYear, revised, sameThing } from './compared';

const say = wordings('across/base-mismatch', {
  main: {
    zh: '按{level}、{rate}推算上年为{implied}，与上年报告的{base}不符',
    en: '{level} with {rate} makes the year before {implied}, but last year’s report says {base}',
  },
  agrees: {
    zh: '{level}、{rate}与上年报告的{base}相符',
    en: '{level} with {rate} agrees with {base} in last year’s report',
  },
  base: { zh: '上年报告：{base}', en: 'Last year’s report: {base}' },
  rate: { zh: '增速改为{written}', en: 'Change the growth to {written}' },
  level: { zh: '总量改为{written}', en: 'Change the level to {written}' },
});

interface BaseHit extends Hit {
  readonly level?: 'information' | 'warning';
  readonly verdict: Verdict;
  readonly now: Said;
  readonly rate: Said;
  readonly falls: boolean;
  readonly base: { readonly uri: string; readonly fact: Said };
}

/** A figure, and how what it is of grows where that is known. */
type Said = Pick<Fact, 'figure' | 'text'> & { readonly growth: Fact['growth'] | null };

/** Words that say how the figure moved, and words that give the growth another base. */
const FALLS = ['下降', '减少', '降低', '回落', '负增长', '减收', '下滑'];
const OTHER_BASE = [
  '同口径',
  '可比',
  '剔除',
  '扣除',
  '口径',
  '不含',
  '还原',
  '调整后',
  '修订',
  '名义',
  '实际增',
  '年均',
  '以来',
];

export const baseMismatch = defineRule({
  id: 'across/base-mismatch',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '本年总量和增速推算出的上年总量，与上年报告所述不符。',
      en: 'Level and growth make another level for the year before than last year’s report gives.',
    },
    why: {
      zh:
        '只核对按现价计算增速的指标；生产总值、增加值、居民收入的增速按可比价计算，从不与总量相比。各数取四舍五入可代表的区间；约数、同口径和修订过的基数不核对；' +
        '相差不超过1%的可能是快报数与决算数之别，财政等指标的增速可能按同口径计算，都只作提示。',
      en:
        'Only indicators whose growth is nominal: growth of output and of household income is real and never compared with totals. Every figure counts as ' +
        'the interval it can be rounded from; approximate figures, comparable and revised bases are left alone. A difference of up to 1% may be that of a ' +
        'preliminary and a final figure, and growth of revenue may be on a comparable basis: both are only mentioned.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n一般公共预算收入25.1亿元，增长[[9.4%]]。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n一般公共预算收入23.6亿元，增长6.8%。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n一般公共预算收入25.1亿元，增长6.4%。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n一般公共预算收入23.6亿元，增长6.8%。'],
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n地区生产总值506.3亿元，增长8.8%。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n地区生产总值478.9亿元，增长6.1%。'],
        note: { zh: '增速按可比价计算。', en: 'Real growth.' },
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n一般公共预算收入25.1亿元，增长9.4%。',
        peers: ['2024年松陵区政府工作报告\n一、2023年工作回顾\n一般公共预算收入23.6亿元，增长6.8%。'],
        note: { zh: '另一个区的报告。', en: 'Another district’s report.' },
      },
    ],
  },
  *find(subject) {
    const { lastYear, others } = companions(subject.identity, subject.peers);
    const sources = [...lastYear, ...others.filter(({ kind }) => kind === 'bases')];
    if (sources.length === 0) return;
    const { report, own } = subject;
    const year = own.year ?? 0;
    const judged = new Set<number>();
    for (const [index, now] of own.facts.entries()) {
      const rate = own.facts[index + 1];
      if (!rate || !isLevel(now) || !isYear(now.period, year - 1) || !belongs(report, now, rate)) continue;
      const bases = factsOf(sources, (fact) => isLevel(fact) && isYear(fact.period, year - 2) && sameThing(fact, now));
      const between = report.raw.slice(now.figure.span.end, rate.figure.span.start);
      const falls = FALLS.some((word) => between.includes(word));
      const hit = judge(now, rate, falls, bases);
      if (hit) judged.add(now.figure.number.start);
      if (hit) yield hit;
    }
    yield* byWords(report, own, lastYear, judged);
  },
  say({ now, rate, base, verdict, falls }: BaseHit, { report: { raw } }) {
    const args = {
      level: shown(raw, now.figure.core),
      rate: shown(raw, rate.figure.core),
      base: base.fact.text,
      implied:
        inUnitOf(raw, now.figure, impliedBase(now, rate, falls), now.figure.written.scale) + tail(raw, now.figure),
    };
    const related = [{ span: base.fact.figure.span, uri: base.uri, message: say('base', args) }];
    return verdict === 'inconsistent' ? { message: say('main', args), related } : { message: say('agrees', args) };
  },
  mend({ now, rate, base, falls }: BaseHit, { report: { raw } }): readonly Fix[] {
    const before = base.fact.figure.value;
    const change = subtract(divide(now.figure.value, before) ?? ONE, ONE);
    const growth = divide(falls ? negate(change) : change, PERCENT) ?? ONE;
    const level = multiply(before, factor(rate, falls));
    return [
      ...(growth.n > 0n ? setTo(raw, rate.figure, growth, (written) => say('rate', { written })) : []),
      ...setTo(raw, now.figure, level, (written) => say('level', { written })),
    ];
  },
});

/** A total of a year whose growth is not real, read without a guess and printed without reservation. */
const isLevel = ({ growth, measure, kind, certain, figure }: Fact): boolean =>
  certain &&
  growth !== 'real' &&
  growth !== 'comparable-base' &&
  kind === 'actual' &&
  (measure === 'level' || measure === 'count') &&
  figure.hedge === null &&
  figure.unit?.dimension !== 'percent' &&
  figure.value.n > 0n;

/** Words of what grows in real terms, or on a basis of its own; 居民 stands for household income. */
const REAL = [
  '生产总值',
  'GDP',
  '增加值',
  '居民',
  '产值',
  '固定资产投资',
  '工业投资',
  '民间投资',
  '房地产',
  '产业投资',
];

/** What no list of indicators knows: the same words before the figure in both reports. A hit is never more than a remark. */
function* byWords(
  report: Report,
  own: Digest,
  lastYear: readonly Digest[],
  judged: ReadonlySet<number>,
): Generator<BaseHit> {
  const year = own.year ?? 0;
  const facts = new Map(own.facts.map((fact) => [fact.figure.number.start, fact]));
  const said = new Map(own.sentences.map((sentence) => [sentence.figures[0]?.number.start, sentence]));
  for (const { subject, level, rate, falls } of own.grown) {
    const sentence = said.get(level.number.start);
    const real = REAL.some((word) => subject.includes(word));
    const fact = facts.get(level.number.start) ?? null;
    if (!sentence || real || judged.has(level.number.start) || fact?.growth === 'real') continue;
    if (!isToldOf(sentence, year - 1) || level.hedge || rate.hedge || otherBase(report, level, rate)) continue;
    const bases = lastYear.flatMap((peer) =>
      peer.sentences.flatMap((one) => {
        const [figure] = one.figures;
        if (one.subject !== subject || !figure || !isToldOf(one, year - 2) || figure.hedge !== null) return [];
        if (figure.unit?.dimension !== level.unit?.dimension || figure.value.n <= 0n) return [];
        if (subject.length < ENOUGH_WORDS && !sameName(fact, factOf(peer, figure))) return [];
        return [{ uri: peer.uri, fact: { figure, text: one.texts[0] ?? '', growth: null } }];
      }),
    );
    const text = (figure: Figure): string => report.raw.slice(figure.span.start, figure.span.end);
    const now = { figure: level, text: text(level), growth: null };
    const hit = judge(now, { figure: rate, text: text(rate), growth: null }, falls, bases);
    if (hit) yield hit;
  }
}

/** Fewer words name too much: 企业, 出口. The list of indicators must know them then. */
const ENOUGH_WORDS = 4;

const factOf = ({ facts }: Digest, { number }: Figure): Fact | null =>
  facts.find(({ figure }) => figure.number.start === number.start) ?? null;

const sameName = (a: Fact | null, b: Fact | null): boolean =>
  a !== null && b !== null && a.indicator === b.indicator && a.scope === b.scope;

/** 累计 within one year is that year's total. */
const isToldOf = ({ kind, period }: Sentence, year: number): boolean =>
  (kind === 'actual' || kind === 'cumulative') && isYear(period, year);

/** The growth of a level follows it at once, and no word gives it another base. */
function belongs(report: Report, now: Fact, rate: Fact): boolean {
  const sameKey = rate.indicator === now.indicator && rate.scope === now.scope && rate.period === now.period;
  if (!sameKey || rate.measure !== 'growth' || rate.kind !== 'actual' || rate.figure.hedge !== null) return false;
  if (rate.figure.unit?.dimension !== 'percent') return false;
  const distance = rate.figure.span.start - now.figure.span.end;
  if (distance < 0 || distance > FAR_OFF) return false;
  return !otherBase(report, now.figure, rate.figure);
}

function otherBase(report: Report, level: Figure, rate: Figure): boolean {
  const before = report.raw.slice(Math.max(0, level.span.start - BEFORE), rate.span.end);
  const [behind = ''] = report.raw.slice(rate.span.end, rate.span.end + BEFORE).split('。');
  return OTHER_BASE.some((word) => before.includes(word) || behind.includes(word));
}

const FAR_OFF = 14;
const BEFORE = 16;

/** Percentages are held as they are printed. */
const PERCENT = rational(1, 100);

function factor(rate: Said, falls: boolean): Rational {
  const share = multiply(rate.figure.value, PERCENT);
  return falls ? subtract(ONE, share) : add(ONE, share);
}

const impliedBase = (now: Said, rate: Said, falls: boolean): Rational =>
  divide(now.figure.value, factor(rate, falls)) ?? now.figure.value;

function judge(now: Said, rate: Said, falls: boolean, bases: readonly BaseHit['base'][]): BaseHit | null {
  const [base] = bases;
  if (!base) return null;
  const implied = impliedInterval(now, rate, falls);
  const value = impliedBase(now, rate, falls);
  const fits = bases.find(({ fact }) => meets(implied, fact.figure.hard));
  const parts = { span: rate.figure.core, operands: [now.figure.span, rate.figure.span], now, rate, falls };
  if (fits) return { ...parts, base: fits, verdict: 'consistent-by-rounding' };
  if (hardlyOneThing(value, base.fact.figure.value)) return null;
  const near = bases.find(({ fact }) => revised(value, fact.figure.value));
  return {
    ...parts,
    base: near ?? base,
    verdict: 'inconsistent',
    level: near || now.growth !== 'nominal' ? 'information' : 'warning',
  };
}

function impliedInterval(now: Said, rate: Said, falls: boolean): Interval {
  const one = point(ONE);
  const share = scaleBy(rate.figure.hard, PERCENT);
  return over(now.figure.hard, falls ? less(one, share) : plus(one, share));
}
