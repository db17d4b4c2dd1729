/** A goal of last year's report was missed, and the text claims that the goals were reached. */
import { compare, rational, subtract } from '../../arithmetic/rational';
import { ownsUpTo } from '../../lex/admission-words';
import type { Claim } from '../../lex/notes';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Digest, Fact } from '../../model/digest';
import type { Span } from '../../text/span';
import { shown } from '../figures/operands';
import { defineRule, type Hit } from '../rule';
import { type Elsewhere, factsOf, isYear, sameThing } from './compared';

const say = wordings('across/claimed-completion', {
  main: {
    zh: '{indicator}实际增长{actual}，低于上年报告的目标{target}，而文中称目标任务完成',
    en: '{indicator} grew by {actual}, less than last year’s target {target}, and the text claims that the targets were reached',
  },
  claim: { zh: '这里称目标任务完成', en: 'Here the text claims that the targets were reached' },
  target: { zh: '上年报告的目标：{target}', en: 'The target in last year’s report: {target}' },
});

interface ClaimHit extends Hit {
  readonly actual: Fact;
  readonly target: Elsewhere;
  readonly claim: Span;
}

/** What 左右 covers: half a percentage point below the target. A plain target is taken as loosely: nobody fails by a tenth. */
const AROUND = rational(1, 2);
/** The one indicator that a report is measured by even within 左右. */
const HEADLINE = '地区生产总值';
const NATIONAL_HEADLINE = '国内生产总值';

export const claimedCompletion = defineRule({
  id: 'across/claimed-completion',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'never',
  options: {},
  docs: {
    what: {
      zh: '上年报告提出的目标没有达到，文中却称目标任务圆满完成。',
      en: 'A target of last year’s report was missed while the text claims that the targets were reached.',
    },
    why: {
      zh: '只比较同一指标的目标增速与实际增速，并且只比较越高越好的指标。目标带“左右”的，相差在0.5个百分点以内算作左右，只对地区生产总值作提示。文中承认没有达到预期的，不提示。',
      en:
        'Only the target growth and the actual growth of one indicator are compared, and only where more is better. A target with 左右 covers half a point; within it only GDP is mentioned. ' +
        'Silent where the text owns up to the miss.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n顺利完成全年主要目标任务。\n社会消费品零售总额增长[[4.2%]]。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n主要预期目标是：社会消费品零售总额增长6%。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n顺利完成全年主要目标任务。\n社会消费品零售总额增长5.7%。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n主要预期目标是：社会消费品零售总额增长6%左右。'],
        note: { zh: '在“左右”以内。', en: 'Within 左右.' },
      },
      {
        text:
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n顺利完成全年主要目标任务。\n社会消费品零售总额增长4.2%。\n' +
          '社会消费品零售总额增速低于预期目标1.8个百分点。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n主要预期目标是：社会消费品零售总额增长6%。'],
        note: { zh: '文中承认没有达到预期。', en: 'The text owns up to the miss.' },
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n顺利完成全年主要目标任务。\n居民消费价格上涨0.3%。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n主要预期目标是：居民消费价格涨幅3%左右。'],
        note: { zh: '涨得少不是没有完成。', en: 'Prices that rise less miss no target.' },
      },
    ],
  },
  *find(subject) {
    const { lastYear } = companions(subject.identity, subject.peers);
    if (lastYear.length === 0) return;
    const { own } = subject;
    const claim = claimIn(own);
    if (!claim) return;
    const year = (own.year ?? 0) - 1;
    const told = new Set<string>();
    for (const actual of own.facts) {
      if (!isGrowth(actual, year) || actual.kind !== 'actual' || told.has(actual.indicator)) continue;
      const goals = factsOf(
        lastYear,
        (fact) => isGrowth(fact, year) && fact.kind === 'target' && sameThing(fact, actual),
      );
      const level = judge(actual, goals);
      const [target] = goals;
      if (!target || !level || own.admissions.some((sentence) => ownsUpTo(sentence, actual.indicator))) continue;
      told.add(actual.indicator);
      const operands = [actual.figure.span];
      yield { span: actual.figure.core, operands, level, actual, target, claim: claim.span } satisfies ClaimHit;
    }
  },
  say({ actual, target, claim }: ClaimHit, { report: { raw } }) {
    const args = {
      indicator: actual.indicator,
      actual: shown(raw, actual.figure.core),
      target: target.fact.text,
    };
    return {
      message: say('main', args),
      related: [
        { span: claim, message: say('claim') },
        { span: target.fact.figure.span, uri: target.uri, message: say('target', args) },
      ],
    };
  },
});

const isGrowth = (fact: Fact, year: number): boolean =>
  (fact.certain || isHeadline(fact)) &&
  fact.wanted === 'more' &&
  fact.scope === null &&
  fact.measure === 'growth' &&
  isYear(fact.period, year) &&
  fact.figure.unit?.dimension === 'percent' &&
  (fact.figure.hedge === null || fact.kind === 'target');

/** Missed only if every target that the other report states was missed; a text that states two may mean either. */
function judge(actual: Fact, goals: readonly Elsewhere[]): 'information' | 'warning' | null {
  const misses = goals.map(({ fact }) => ({ by: subtract(fact.figure.value, actual.figure.value) }));
  if (misses.length === 0 || misses.some(({ by }) => by.n <= 0n)) return null;
  const beyond = misses.every(({ by }) => compare(by, AROUND) > 0);
  if (beyond) return 'warning';
  return isHeadline(actual) ? 'information' : null;
}

const isHeadline = ({ indicator }: Fact): boolean => indicator === HEADLINE || indicator === NATIONAL_HEADLINE;

/** The first claim of the look back: what stands behind the first target is a wish. */
function claimIn({ claims, facts }: Digest): Claim | null {
  const ahead = facts.find(({ kind }) => kind === 'target')?.figure.span.start ?? Number.POSITIVE_INFINITY;
  return claims.find(({ span }) => span.start < ahead) ?? null;
}
