/** R12: one fact is said twice in a text, with two values. */
import { below, meets } from '../../arithmetic/interval';
import { compare, multiply, type Rational, rational } from '../../arithmetic/rational';
import { namesOtherBasis } from '../../lex/basis';
import type { Figure } from '../../lex/figure';
import type { IndicatorKind } from '../../lex/indicator';
import { speaksOfLastYear } from '../../lex/last-year';
import { isOneSlip } from '../../lex/slips';
import { wordings } from '../../message';
import type { Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit, type Level, type Verdict } from '../rule';
import { byKey, sentenceOf, wordsAround } from './mention-keys';
import { agreement, setTo, shown } from './operands';
import { restatedEnds } from './restated-ends';

const say = wordings('figures/restated-differently', {
  main: {
    zh: '“{indicator}”这里是{here}，前文是{there}',
    en: '{indicator} is {here} here and {there} earlier',
  },
  agrees: { zh: '“{indicator}”前后一致', en: '{indicator} is said twice alike' },
  there: { zh: '前文说是{there}', en: 'Earlier: {there}' },
  setHere: { zh: '这里改为{written}', en: 'Change it here to {written}' },
  setThere: { zh: '前文改为{written}', en: 'Change the earlier one to {written}' },
});

interface RestatedHit extends Hit {
  readonly here: Mention;
  readonly there: Mention;
  readonly verdict: Verdict;
}

/** Values further apart than this are two facts, unless one slip of the hand lies between them. */
const NEAR = rational(5, 4);

export const restatedDifferently = defineRule({
  id: 'figures/restated-differently',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '同一指标、同一年、同一范围的数，前后两处说得不一样。',
      en: 'One indicator of one year and scope has two values in the text.',
    },
    why: {
      zh:
        '指标、范围、年份、口径、实绩还是目标、总量还是增速都确实相同才比较；各数取四舍五入可代表的区间，能同时成立就不报。' +
        '五年累计与当年、全市与园区、计划与完成不比；两数相差很大又不像笔误的，当作两回事。比率常有不同口径，只作提示（信息）。' +
        '“由某年的……增加到……”里的末值，名称完全相同、与别处只差一处笔误的也核对。',
      en:
        'Compared only where indicator, scope, year, basis, result or target, level or growth surely agree; values that can both be rounded from one are ' +
        'alike. Five years and one, a city and its park, plans and results never meet; values far apart that no slip explains are taken for two facts. ' +
        'Percentages, which are counted in several ways, are information only. Where a change got to (由A增加到B) is compared under the very same name, ' +
        'and only one slip of the hand between the two counts.',
    },
    bad: [
      {
        text: '2023年工作回顾\n一年来，一般公共预算收入达到80.3亿元，增长6.1%。\n财政运行平稳。一般公共预算收入完成[[83.0亿元]]，收支保持平衡。',
      },
      {
        text: '2024年工作安排\n主要预期目标是：社会消费品零售总额增长6.5%，居民收入稳步提高。\n大力提振消费。社会消费品零售总额增长[[5.6%]]。',
      },
    ],
    good: [
      {
        text: '2023年工作回顾\n一年来，一般公共预算收入达到80.3亿元，增长6.1%。\n财政运行平稳。一般公共预算收入突破80亿元，收支保持平衡。',
      },
      {
        text: '2023年工作回顾\n一般公共预算收入80.3亿元。\n高新区一般公共预算收入12.6亿元。',
        note: { zh: '范围不同。', en: 'Another scope.' },
      },
      {
        text: '2023年工作回顾\n社会消费品零售总额增长5.2%。\n2024年工作安排\n社会消费品零售总额增长6%。',
        note: { zh: '一个是实绩，一个是目标。', en: 'A result and a target.' },
      },
    ],
  },
  *find({ report }) {
    for (const group of byKey(report.mentions).values()) {
      for (const [i, here] of group.entries()) {
        const hit = isComparable(here) ? compareWith(report, here, group.slice(0, i)) : null;
        if (hit) yield hit;
      }
    }
    for (const { earlier, later } of restatedEnds(report)) {
      const verdict = judgeEnd(report, later, earlier);
      if (!verdict) continue;
      const operands = [earlier.figure.span, later.figure.span];
      yield {
        span: later.figure.core,
        operands,
        here: later,
        there: earlier,
        verdict,
        level: levelOf(later),
      } satisfies RestatedHit;
    }
  },
  say({ here, there, verdict }: RestatedHit, { report }) {
    const args = {
      indicator: here.indicator ?? '',
      here: shown(report.raw, here.figure.span),
      there: shown(report.raw, there.figure.span),
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say('main', args), related: [{ span: there.figure.span, message: say('there', args) }] };
  },
  mend({ here, there }: RestatedHit, { report }): readonly Fix[] {
    return [
      ...setTo(report.raw, here.figure, there.figure.value, (written) => say('setHere', { written })),
      ...setTo(report.raw, there.figure, here.figure.value, (written) => say('setThere', { written })),
    ];
  },
});

/** Against the first earlier mention that it contradicts, or else against the one right before. */
function compareWith(report: Report, here: Mention, earlier: readonly Mention[]): RestatedHit | null {
  const others = earlier.filter((there) => sentenceOf(report, there) !== sentenceOf(report, here));
  const against = others.find(({ figure }) => !meets(figure.hard, here.figure.hard)) ?? others.at(-1);
  if (!against) return null;
  const verdict = judge(report, here, against);
  if (!verdict) return null;
  const operands = [against.figure.span, here.figure.span];
  return { span: here.figure.core, operands, here, there: against, verdict, level: levelOf(here) };
}

function judge(report: Report, here: Mention, there: Mention): Verdict | null {
  const a = here.figure;
  const b = there.figure;
  if (meets(a.hard, b.hard)) return agreement(compare(a.value, b.value) === 0);
  const bases = [here, there].map((mention) => namesOtherBasis(wordsAround(report, mention)));
  const past = [here, there].map((mention) => speaksOfLastYear(wordsAround(report, mention)));
  if (bases.some((other) => other) || past[0] !== past[1]) return 'not-checkable';
  return isNear(a, b) || isOneSlip(slice(report.raw, a.number), slice(report.raw, b.number)) ? 'inconsistent' : null;
}

/** Where a change got to is certain enough only for a slip of the hand. */
function judgeEnd(report: Report, here: Mention, there: Mention): Verdict | null {
  const verdict = judge(report, here, there);
  if (verdict !== 'inconsistent') return verdict;
  const slip = isOneSlip(slice(report.raw, here.figure.number), slice(report.raw, there.figure.number));
  return slip && isNear(here.figure, there.figure) ? verdict : null;
}

function isNear(a: Figure, b: Figure): boolean {
  const within = (small: Rational, large: Rational): boolean => compare(large, multiply(small, NEAR)) <= 0;
  return below(a.hard, b.hard) ? within(a.value, b.value) : within(b.value, a.value);
}

/** Rates without bounds are of whatever stands before them: 投资完成率. */
const isComparable = ({ known }: Mention): boolean => known !== null && (known.bounded || !isRate(known.kind));

const isRate = (kind: IndicatorKind | undefined): boolean => kind === 'rate' || kind === 'ratio';

const levelOf = ({ known }: Mention): Level => (isRate(known?.kind) ? 'information' : 'warning');
