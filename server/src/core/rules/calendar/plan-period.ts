/** R29: the years of a five-year plan. */
import { findWrongPlanYears, type WrongPlanYear } from '../../lex/plan-years';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('calendar/plan-period', {
  wrong: { zh: '“{plan}”对应的应为{due}，不是{said}', en: 'For “{plan}” it should be {due} and not {said}' },
  mend: { zh: '改为{due}', en: 'Change to {due}' },
});

interface PlanHit extends Hit, WrongPlanYear {}

const asYears = (years: string): string => (years.endsWith('年') ? years : `${years}年`);

export const planPeriod = defineRule({
  id: 'calendar/plan-period',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '五年规划的起止年份，或开局、收官之年写错了。',
      en: 'The years of a five-year plan, or its first or last year, are wrong.',
    },
    why: {
      zh: '“十四五”是2021—2025年：2021年开局，2025年收官。只核对与规划名紧接、写明年份的说法。',
      en: 'The 14th plan runs from 2021 to 2025. Only years written right beside the name of the plan are checked.',
    },
    bad: [
      { text: '河湾区“十四五”规划（[[2021—2026年]]）顺利实施。' },
      { text: '[[2024]]年是“十四五”规划收官之年，任务很重。' },
    ],
    good: [
      { text: '“十四五”规划（2021—2025年）顺利实施，2025年是“十四五”规划的收官之年。' },
      { text: '2024年是实现“十四五”规划目标任务的关键一年，2026年是“十五五”开局之年。' },
    ],
  },
  *find({ facts }) {
    yield* outside(findWrongPlanYears(facts.norm), facts.damage);
  },
  say: ({ plan, due, said }: PlanHit) => ({ message: say('wrong', { plan, due: asYears(due), said: asYears(said) }) }),
  mend: ({ span, due }: PlanHit, { facts: { raw } }): readonly Fix[] => [
    { title: say('mend', { due }), safety: 'unsafe', manner: 'confirm', edits: [replacing(raw, span, due)] },
  ],
});
