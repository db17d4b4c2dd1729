/** What was done, divided by what was planned, is another percentage than stated. */
import { toText } from '../../arithmetic/rational';
import type { ParagraphFacts } from '../../lex/facts';
import { insteadOf } from '../../lex/figures-earlier';
import type { CompletionStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { setTo, shown } from './operands';
import { computed, judgeQuotient, type Quotient, quotientMendings } from './quotient';

const say = wordings('figures/completion-rate', {
  main: {
    zh: '{done}÷{plan}＝{computed}，与所述{rate}不符',
    en: '{done}÷{plan}＝{computed}, but the text says {rate}',
  },
  agrees: {
    zh: '{done}÷{plan}＝{computed}，与所述{rate}相符',
    en: '{done}÷{plan}＝{computed}, as the text says: {rate}',
  },
  vague: { zh: '有约数，不核算完成率', en: 'An approximate figure: the rate is not computed' },
  missing: { zh: '没有写明计划数，无从核算', en: 'The plan is not stated: nothing to compute' },
  done: { zh: '完成数', en: 'What was done' },
  plan: { zh: '计划数', en: 'What was planned' },
  share: { zh: '完成率改为{written}', en: 'Change the rate to {written}' },
  part: { zh: '完成数改为{written}', en: 'Change what was done to {written}' },
  whole: { zh: '计划数改为{written}', en: 'Change the plan to {written}' },
});

interface CompletionHit extends Hit {
  readonly statement: CompletionStatement;
  readonly verdict: Verdict;
}

export const completionRate = defineRule({
  id: 'figures/completion-rate',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '完成数除以计划数，与所述的完成率不符。',
      en: 'What was done, divided by what was planned, is another rate than stated.',
    },
    why: {
      zh: '计划数写明时才核算；各数取四舍五入可代表的区间，约数不核算。完成率可以超过100%。',
      en:
        'Computed only where the plan is stated; every figure counts as the interval it can be rounded from, approximate ones are left alone. A plan can ' +
        'be exceeded.',
    },
    bad: [
      { text: '第二产业增加值323亿元，完成年计划362亿元的[[98.2%]]。' },
      { text: '一般公共预算收入调整为36.8亿元，实际收入37.8亿元，增长17.9%，完成调整预算的[[107.2%]]。' },
      { text: '市级重点项目计划投资120亿元，完成投资96亿元，投资完成率[[86%]]。' },
    ],
    good: [
      { text: '第二产业增加值323亿元，完成年计划362亿元的89.2%。' },
      {
        text: '全年完成投资236.8亿元，年度投资完成率110.8%。',
        note: { zh: '没有写明计划数。', en: 'The plan is not stated.' },
      },
      { text: '全年完成投资超过330亿元，达到年度计划200亿元的158%。', note: { zh: '约数。', en: 'Approximate.' } },
      {
        text: '民生支出完成25.7亿元，占一般公共预算支出的64.7%。',
        note: { zh: '占比，不是完成率。', en: 'A share, not a rate.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind === 'completion') yield hitOf(meantBy(statement, facts));
    }
  },
  say({ statement, verdict }: CompletionHit, { facts }) {
    const { done, plan, rate } = statement;
    const quotient = quotientOf(statement);
    const share = quotient && computed(quotient);
    if (!plan || !share) return { message: say('missing') };
    if (verdict === 'not-checkable') return { message: say('vague') };
    const args = {
      done: shown(facts.raw, done.core),
      plan: shown(facts.raw, plan.core),
      computed: `${toText(share, rate.written.scale + 1)}%`,
      rate: shown(facts.raw, rate.core),
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    const related = [
      { span: done.span, message: say('done') },
      { span: plan.span, message: say('plan') },
    ];
    return { message: say('main', args), related };
  },
  mend({ statement }: CompletionHit, { facts }): readonly Fix[] {
    const quotient = quotientOf(statement);
    if (!quotient) return [];
    return quotientMendings(quotient).flatMap(({ figure, value, side }) =>
      setTo(facts.raw, figure, value, (written) => say(side, { written })),
    );
  },
});

function hitOf(statement: CompletionStatement): CompletionHit {
  const { done, plan, rate } = statement;
  const quotient = quotientOf(statement);
  const figures = plan ? [done, plan, rate] : [done, rate];
  const judged = quotient ? judgeQuotient(quotient) : { verdict: 'not-checkable' as const };
  return { span: rate.core, operands: figures.map(({ span }) => span), statement, ...judged };
}

/** The statement with what was done as it makes the rate right, if an earlier figure does and the nearest does not. */
function meantBy(statement: CompletionStatement, facts: ParagraphFacts): CompletionStatement {
  const { done, plan, rate } = statement;
  if (!plan || judgeQuotient({ part: done, whole: plan, share: rate }).verdict !== 'inconsistent') return statement;
  const meant = insteadOf(facts, done, true).find((other) =>
    judgeQuotient({ part: other, whole: plan, share: rate }).verdict.startsWith('consistent'),
  );
  return meant ? { ...statement, done: meant } : statement;
}

const quotientOf = ({ done, plan, rate }: CompletionStatement): Quotient | null =>
  plan && { part: done, whole: plan, share: rate };
