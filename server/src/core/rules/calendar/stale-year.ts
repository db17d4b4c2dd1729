/** A year left over from last year's text, where the report says what lies ahead. */
import type { ParagraphFacts } from '../../lex/facts';
import { looksAheadToThisYear, statedPlanYears } from '../../lex/stated-years';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { replacing } from '../../text/breaks';
import { type Span, shift } from '../../text/span';
import { walk } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Saying } from '../rule';
import { LATE, type ReportYears, yearsIn } from './report-years';

const say = wordings('calendar/stale-year', {
  stale: {
    zh: '安排的是{plan}年，这里却是{said}年，疑为上年文稿遗留',
    en: 'The report plans for {plan}; {said} may be left from last year’s text',
  },
  plan: { zh: '安排的年份', en: 'The year it plans for' },
  mend: { zh: '改为{plan}', en: 'Change to {plan}' },
});

interface StaleHit extends Hit {
  readonly said: number;
  readonly plan: number;
  readonly heading: Span;
}

export const staleYear = defineRule({
  id: 'calendar/stale-year',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '总体要求、预期目标的年份还是上一年的。',
      en: 'The year of the requirements or the targets is still last year’s.',
    },
    why: {
      zh: '照上年文稿修改时容易漏改年份。只看“××年工作总体要求是”“××年主要预期目标是”“××年是……关键一年”之类的说法，以安排部分的标题年份为准；标题只写“今年”的，以会议日期或者报告标题为准。',
      en: 'Easily left behind when last year’s text is rewritten. Only the wordings that open requirements and targets or say what the year is, against the year of the heading above; where it says 今年, against the day of the meeting or the title.',
    },
    bad: [
      {
        text: '二、2025年工作安排\n\n[[2024]]年政府工作的总体要求是：坚持稳中求进。\n\n2025年主要预期目标是：生产总值增长6%左右。',
      },
      {
        text: '2025年河湾区政府工作报告\n\n一、过去一年工作回顾\n\n过去一年，我们克服困难。\n\n二、今年工作安排\n\n[[2024]]年是深化改革的关键一年，我们要稳中求进。',
      },
    ],
    good: [
      {
        text: '2025年河湾区政府工作报告\n\n一、过去一年工作回顾\n\n2024年是“十四五”规划实施的关键一年。\n\n二、今年工作安排\n\n2025年是“十四五”规划的收官之年。',
      },
      {
        text: '一、2024年工作回顾\n\n2024年主要预期目标为增长5%，实际完成较好。\n\n二、2025年工作安排\n\n2025年政府工作的总体要求是：坚持稳中求进。',
      },
    ],
  },
  *find({ report }): Iterable<StaleHit> {
    const ahead = planOf(report);
    if (!ahead) return;
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index] || span.start < ahead.span.end) continue;
      for (const { year, span: at } of facts.once(planYears)) {
        if (year !== ahead.year - 1) continue;
        yield { span: shift(at, span.start), said: year, plan: ahead.year, heading: ahead.span };
      }
    }
  },
  say: ({ said, plan, heading }: StaleHit): Saying => ({
    message: say('stale', { said, plan }),
    related: [{ span: heading, message: say('plan') }],
  }),
  mend({ span, plan }: StaleHit, { report: { raw } }): readonly Fix[] {
    const edits = [replacing(raw, span, String(plan))];
    return [{ title: say('mend', { plan }), safety: 'unsafe', manner: 'confirm', edits }];
  },
});

const planYears = ({ norm }: ParagraphFacts): ReturnType<typeof statedPlanYears> => statedPlanYears(norm);

/** What lies ahead begins at a heading, and is planned for a year. */
interface Plan {
  readonly year: number;
  readonly span: Span;
}

/**
 * The first heading that looks ahead to a year, unless another looks ahead to another or does not follow the look back; else
 * one that looks ahead to 今年.
 */
function planOf(report: Report): Plan | null {
  const years = yearsIn(report);
  const [first] = years.plans;
  if (first) return isAgreed(first.year, years) ? first : null;
  const headings = walk(report.tree.roots).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  const now = headings.find(({ label }) => looksAheadToThisYear(label));
  const year = now ? yearOfMeeting(report, years) : null;
  return now && year !== null ? { year, span: now.name } : null;
}

/** A heading that does not follow the look back is told itself: the text below it may be right. */
function isAgreed(plan: number, { plans, reviews }: ReportYears): boolean {
  const [review, ...others] = reviews;
  const follows = !review || others.length > 0 || review.year + 2 !== plan;
  return follows && plans.every(({ year }) => year === plan);
}

/** The year in which a work report is given: by its day, else by its title. */
function yearOfMeeting({ identity }: Report, { meeting }: ReportYears): number | null {
  if (identity.kind !== 'work-report') return null;
  if (meeting) return meeting.month < LATE ? meeting.year : null;
  return identity.year;
}
