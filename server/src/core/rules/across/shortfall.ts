/** Result and stated gap make another target than last year's report set. */
import { add, meets, point, subtract } from '../../arithmetic/interval';
import { subtract as less, add as plus, type Rational, toText } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Fact, Gap } from '../../model/digest';
import { setTo, shown } from '../figures/operands';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { type Elsewhere, factsOf, isYear, printed, size } from './compared';

const say = wordings('across/shortfall', {
  below: {
    zh: '{indicator}实际增长{actual}，加上差距{gap}为{implied}%，与上年报告的目标{target}不符',
    en: '{indicator}: growth {actual} plus the stated gap {gap} makes {implied}%, but last year’s target was {target}',
  },
  above: {
    zh: '{indicator}实际增长{actual}，减去超出的{gap}为{implied}%，与上年报告的目标{target}不符',
    en: '{indicator}: growth {actual} less the stated surplus {gap} makes {implied}%, but last year’s target was {target}',
  },
  agrees: {
    zh: '{indicator}：{actual}、{gap}与上年报告的目标{target}相符',
    en: '{indicator}: {actual} and {gap} agree with last year’s target {target}',
  },
  target: { zh: '上年报告的目标：{target}', en: 'The target in last year’s report: {target}' },
  actual: { zh: '实际增速', en: 'The result' },
  gap: { zh: '差距改为{written}', en: 'Change the gap to {written}' },
});

interface GapHit extends Hit {
  readonly verdict: Verdict;
  readonly gap: Gap;
  readonly actual: Fact;
  readonly target: Elsewhere;
}

export const shortfall = defineRule({
  id: 'across/shortfall',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '实际增速与所述差距推算出的目标，与上年报告提出的目标不符。',
      en: 'The result and the stated gap make another target than last year’s report set.',
    },
    why: {
      zh: '只核对同一指标、同一年的目标增速与实际增速；文中同一指标有不同增速，或目标年中调整过的，只要有一个相符就不提示。',
      en: 'Only target and actual growth of one indicator in one year; silent if any of several stated values fits.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额增长5.5%。\n社会消费品零售总额增速低于预期目标[[2.5个百分点]]。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n主要预期目标是：社会消费品零售总额增长7%。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额增长5.5%。\n社会消费品零售总额增速低于预期目标1.5个百分点。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n主要预期目标是：社会消费品零售总额增长7%。'],
      },
    ],
  },
  *find(subject) {
    const { lastYear } = companions(subject.identity, subject.peers);
    if (lastYear.length === 0) return;
    const { own } = subject;
    const year = (own.year ?? 0) - 1;
    for (const gap of own.gaps) {
      if (gap.figure.hedge) continue;
      const ofGap = (fact: Fact): boolean =>
        fact.certain &&
        fact.indicator === gap.indicator &&
        fact.scope === null &&
        fact.measure === 'growth' &&
        isYear(fact.period, year);
      const actuals = own.facts.filter((fact) => ofGap(fact) && fact.kind === 'actual' && fact.figure.hedge === null);
      const goals = factsOf(lastYear, (fact) => ofGap(fact) && fact.kind === 'target');
      const hit = judge(gap, actuals, goals);
      if (hit) yield hit;
    }
  },
  say({ gap, actual, target, verdict }: GapHit, { report: { raw } }) {
    const args = {
      indicator: gap.indicator,
      actual: shown(raw, actual.figure.core),
      gap: shown(raw, gap.figure.core),
      implied: toText(impliedValue(actual.figure, gap.figure, gap.side), 2),
      target: target.fact.text,
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return {
      message: say(gap.side, args),
      related: [
        { span: actual.figure.span, message: say('actual') },
        { span: target.fact.figure.span, uri: target.uri, message: say('target', args) },
      ],
    };
  },
  mend({ gap, actual, target }: GapHit, { report: { raw } }): readonly Fix[] {
    const value = size(less(target.fact.figure.value, actual.figure.value));
    return setTo(raw, gap.figure, value, (written) => say('gap', { written }));
  },
});

const impliedValue = (actual: Figure, gap: Figure, side: 'below' | 'above'): Rational =>
  side === 'below' ? plus(actual.value, gap.value) : less(actual.value, gap.value);

/** Some pair of result and target fits, or the first pair does not. A target is as exact as it is set. */
function judge(gap: Gap, actuals: readonly Fact[], goals: readonly Elsewhere[]): GapHit | null {
  const [actual] = actuals;
  const [target] = goals;
  if (!actual || !target) return null;
  const parts = { span: gap.figure.core, operands: [actual.figure.span, gap.figure.span], gap };
  for (const result of actuals) {
    for (const goal of goals) {
      const [a, g] = [printed(result.figure), printed(gap.figure)];
      const implied = gap.side === 'below' ? add(a, g) : subtract(a, g);
      if (meets(implied, point(goal.fact.figure.value)))
        return { ...parts, actual: result, target: goal, verdict: 'consistent' };
    }
  }
  return { ...parts, actual, target, verdict: 'inconsistent' };
}
