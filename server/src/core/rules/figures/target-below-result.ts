/** R18: a target of this year lies far from last year's result, or a stock is to shrink. Off by default: many targets are cautious on purpose. */
import { below } from '../../arithmetic/interval';
import { compare, divide, multiply, type Rational, rational, toText } from '../../arithmetic/rational';
import { wordings } from '../../message';
import type { Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { setTo, shown } from './operands';

const say = wordings('figures/target-below-result', {
  stock: {
    zh: '“{indicator}”目标{target}低于上年实绩{result}',
    en: "{indicator}: the target, {target}, is below last year's result, {result}",
  },
  change: {
    zh: '“{indicator}”目标{target}是上年实绩{result}的{times}倍，请核对',
    en: "{indicator}: the target, {target}, is {times} times last year's result, {result}: please check",
  },
  agrees: {
    zh: '目标{target}与上年实绩{result}相去不远',
    en: "The target, {target}, is not far from last year's result, {result}",
  },
  result: { zh: '上年实绩{result}', en: "Last year's result: {result}" },
  set: { zh: '目标改为{written}', en: 'Change the target to {written}' },
});

interface TargetHit extends Hit {
  readonly target: Mention;
  readonly result: Mention;
  readonly kind: 'stock' | 'change';
}

/** Targets outside of these proportions to the result are rare. */
const LOWEST = rational(2, 5);
const HIGHEST = rational(8, 5);

export const targetBelowResult = defineRule({
  id: 'figures/target-below-result',
  scope: 'report',
  level: 'hint',
  enabled: false,
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '今年的目标远离上年实绩，或者总量目标低于上年实绩。',
      en: "A target lies far from last year's result, or a stock is to be smaller than it was.",
    },
    why: {
      zh: '同一指标、同一范围才比较。许多目标本来就定得稳，所以默认关闭；打开后只作提示。',
      en: 'Only one indicator and scope are compared. Many targets are cautious on purpose, so that the rule is off by default, and a hint where it is on.',
    },
    bad: [
      {
        text: '2023年工作回顾\n城镇新增就业5.8万人。\n2024年工作安排\n主要预期目标是：城镇新增就业[[1.5万人]]以上。',
      },
    ],
    good: [
      {
        text: '2023年工作回顾\n城镇新增就业5.8万人。\n2024年工作安排\n主要预期目标是：城镇新增就业5万人以上。',
      },
    ],
  },
  *find({ report }) {
    for (const [target, result] of pairsOf(report)) {
      const kind = isStock(target) && below(target.figure.hard, result.figure.hard) ? 'stock' : 'change';
      const verdict: Verdict = kind === 'stock' || isFar(target, result) ? 'inconsistent' : 'consistent';
      const operands = [result.figure.span, target.figure.span];
      yield { span: target.figure.core, operands, target, result, kind, verdict } satisfies TargetHit;
    }
  },
  say({ target, result, kind, verdict }: TargetHit, { report }) {
    const times = divide(target.figure.value, result.figure.value);
    const args = {
      indicator: target.indicator ?? '',
      target: shown(report.raw, target.figure.span),
      result: shown(report.raw, result.figure.span),
      times: times ? toText(times, 1) : '',
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say(kind, args), related: [{ span: result.figure.span, message: say('result', args) }] };
  },
  mend({ target, result }: TargetHit, { report }): readonly Fix[] {
    return setTo(report.raw, target.figure, result.figure.value, (written) => say('set', { written }));
  },
});

const isStock = ({ known }: Mention): boolean => known?.kind === 'stock';

/** Each target of a year with the last result of the year before. */
function* pairsOf(report: Report): Generator<readonly [Mention, Mention]> {
  const amounts = report.mentions.filter(
    ({ certain, measure }) => certain && (measure === 'level' || measure === 'count'),
  );
  for (const target of amounts) {
    if (target.kind !== 'target' || target.figure.unit?.kind === 'ratio') continue;
    const year = Number(target.period);
    const result = amounts.findLast(
      (one) =>
        one.kind === 'actual' &&
        one.indicator === target.indicator &&
        one.scope === target.scope &&
        one.period === String(year - 1) &&
        one.figure.unit?.dimension === target.figure.unit?.dimension,
    );
    if (result) yield [target, result];
  }
}

function isFar(target: Mention, result: Mention): boolean {
  const limit = (times: Rational): Rational => multiply(result.figure.value, times);
  return compare(target.figure.value, limit(LOWEST)) < 0 || compare(target.figure.value, limit(HIGHEST)) > 0;
}
