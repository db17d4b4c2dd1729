/** One fact in two documents with two values: the report, and the bulletin, the budget or the plan beside it. */
import { meets } from '../../arithmetic/interval';
import { compare, rational, subtract } from '../../arithmetic/rational';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Fact } from '../../model/digest';
import { shown } from '../figures/operands';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { type Elsewhere, factsOf, hardlyOneThing, revised, sameThing, size, writeAs } from './compared';

const say = wordings('across/restated', {
  main: {
    zh: '{period}年{indicator}在另一份文件中是{there}，这里是{here}',
    en: '{indicator} of {period} is {there} in another document, here it is {here}',
  },
  agrees: { zh: '与另一份文件的{there}相符', en: 'Agrees with {there} in another document' },
  there: { zh: '另一份文件：{there}', en: 'The other document: {there}' },
  write: { zh: '改为{there}', en: 'Change to {there}' },
});

interface RestatedHit extends Hit {
  readonly verdict: Verdict;
  readonly here: Fact;
  readonly there: Elsewhere;
}

export const restated = defineRule({
  id: 'across/restated',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '同一事实在两份文件中数值不同。', en: 'One fact has two values in two documents.' },
    why: {
      zh:
        '只比较同一地方、同一指标、同一范围、同一年份、同为完成数或同为目标数的数字。快报数与决算数允许有1%的出入（增速0.5个百分点），只作提示；' +
        '有一处相符就不提示。',
      en:
        'Only figures of one place, indicator, scope and year, both results or both targets. A preliminary and a final figure may differ by 1% (half a ' +
        'point of growth), which is only mentioned; silent where any other mention fits.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额[[196.7亿元]]。',
        peers: ['青禾区2024年国民经济和社会发展统计公报\n社会消费品零售总额169.7亿元。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额196.7亿元。',
        peers: ['青禾区2024年国民经济和社会发展统计公报\n社会消费品零售总额196.68亿元。'],
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额196.7亿元。',
        peers: ['青禾区2023年国民经济和社会发展统计公报\n社会消费品零售总额186.4亿元。'],
        note: { zh: '另一年。', en: 'Another year.' },
      },
    ],
  },
  *find(subject) {
    const { others } = companions(subject.identity, subject.peers);
    if (others.length === 0) return;
    const { own } = subject;
    for (const here of own.facts) {
      if (!isTold(here)) continue;
      const rivals = factsOf(
        others,
        (fact) => isTold(fact) && fact.kind === here.kind && fact.period === here.period && sameThing(fact, here),
      );
      const [first] = rivals;
      if (!first) continue;
      const fit = rivals.find(({ fact }) => meets(fact.figure.hard, here.figure.hard));
      if (!fit && hardlyOneThing(first.fact.figure.value, here.figure.value)) continue;
      yield {
        span: here.figure.core,
        operands: [here.figure.span],
        here,
        there: fit ?? first,
        verdict: fit ? 'consistent' : 'inconsistent',
        level: rivals.some(({ fact }) => isRevision(fact, here)) ? 'information' : 'warning',
      } satisfies RestatedHit;
    }
  },
  say({ here, there, verdict }: RestatedHit, { report: { raw } }) {
    const args = {
      period: here.period ?? '',
      indicator: here.indicator,
      here: shown(raw, here.figure.core),
      there: there.fact.text,
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return {
      message: say('main', args),
      related: [{ span: there.fact.figure.span, uri: there.uri, message: say('there', args) }],
    };
  },
  mend: ({ here, there }: RestatedHit): readonly Fix[] => [
    writeAs(here.figure.span, there.fact.text, say('write', { there: there.fact.text })),
  ],
});

/** Of a whole year, read without a guess, printed without reservation. */
const isTold = ({ certain, period, kind, measure, figure }: Fact): boolean =>
  certain &&
  period !== null &&
  period.length === 'YYYY'.length &&
  (kind === 'actual' || kind === 'target') &&
  (measure === 'level' || measure === 'count' || measure === 'growth') &&
  figure.hedge === null;

/** Half a percentage point. */
const HALF = rational(1, 2);

const isRevision = (a: Fact, b: Fact): boolean =>
  a.measure === 'growth' || a.figure.unit?.dimension === 'percent'
    ? compare(size(subtract(a.figure.value, b.figure.value)), HALF) <= 0
    : revised(a.figure.value, b.figure.value);
