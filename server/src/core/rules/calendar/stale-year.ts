/** A year left over from last year's text, where the report says what lies ahead. */
import type { ParagraphFacts } from '../../lex/facts';
import { looksAheadToThisYear, statedPlanYears } from '../../lex/stated-years';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { replacing } from '../../text/breaks';
import { type Span, shift } from '../../text/span';
import { walk } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Saying } from '../rule';
import { LATE, type PlacedYear, type ReportYears, yearsIn, yearToPlan } from './report-years';

const say = wordings('calendar/stale-year', {
  stale: {
    zh: '安排的是{due}年，这里却是{said}年，疑为上年文稿遗留',
    en: 'The report plans for {due}; {said} may be left from last year’s text',
  },
  past: {
    zh: '回顾的是{due}年，这里却是{said}年，疑为上年文稿遗留',
    en: 'The report looks back on {due}; {said} may be left from last year’s text',
  },
  plan: { zh: '安排的年份', en: 'The year it plans for' },
  review: { zh: '回顾的年份', en: 'The year it looks back on' },
  mend: { zh: '改为{due}', en: 'Change to {due}' },
});

interface StaleHit extends Hit {
  readonly said: number;
  /** The year of the heading, which is right. */
  readonly due: number;
  readonly heading: Span;
  readonly looks: 'ahead' | 'back';
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
      zh: '总体要求、预期目标的年份，或者回顾部分开头的年份，还是上一年的。',
      en: 'The year of the requirements or the targets, or the first year of the look back, is still last year’s.',
    },
    why: {
      zh: '照上年文稿修改时容易漏改年份。只看“××年工作总体要求是”“××年主要预期目标是”“××年是……关键一年”之类的说法，以安排部分的标题年份为准；标题只写“今年”的，以会议日期或者报告标题为准；回顾部分只看第一句“××年是……一年”。',
      en: 'Easily left behind when last year’s text is rewritten. Only the wordings that open requirements and targets or say what the year is, against the year of the heading above; where it says 今年, against the day of the meeting or the title; of the look back, only the words that open it.',
    },
    bad: [
      {
        text: '二、2025年工作安排\n\n[[2024]]年政府工作的总体要求是：坚持稳中求进。\n\n2025年主要预期目标是：生产总值增长6%左右。',
      },
      {
        text: '2025年河湾区政府工作报告\n\n一、过去一年工作回顾\n\n过去一年，我们克服困难。\n\n二、今年工作安排\n\n[[2024]]年是深化改革的关键一年，我们要稳中求进。',
      },
      {
        text: '一、2024年工作回顾\n\n[[2023]]年是爬坡过坎的一年，我们克服困难。\n\n二、2025年工作安排\n\n我们要加快发展。',
      },
    ],
    good: [
      {
        text: '一、2024年工作回顾\n\n2024年是爬坡过坎的一年。2023年是发大水的一年，修复的河堤又经住了考验。\n\n二、2025年工作安排\n\n我们要加快发展。',
      },
      {
        text: '2025年河湾区政府工作报告\n\n一、过去一年工作回顾\n\n2024年是“十四五”规划实施的关键一年。\n\n二、今年工作安排\n\n2025年是“十四五”规划的收官之年。',
      },
      {
        text: '一、2024年工作回顾\n\n2024年主要预期目标为增长5%，实际完成较好。\n\n二、2025年工作安排\n\n2025年政府工作的总体要求是：坚持稳中求进。',
      },
    ],
  },
  *find({ report }): Iterable<StaleHit> {
    const years = yearsIn(report);
    yield* openingOfReview(report, years);
    const ahead = planOf(report, years);
    if (!ahead) return;
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index] || span.start < ahead.span.end) continue;
      for (const { year, span: at } of facts.once(planYears)) {
        if (year !== ahead.year - 1) continue;
        yield { span: shift(at, span.start), said: year, due: ahead.year, heading: ahead.span, looks: 'ahead' };
      }
    }
  },
  say({ said, due, heading, looks }: StaleHit): Saying {
    const message = say(looks === 'ahead' ? 'stale' : 'past', { said, due });
    return { message, related: [{ span: heading, message: say(looks === 'ahead' ? 'plan' : 'review') }] };
  },
  mend({ span, due }: StaleHit, { report: { raw } }): readonly Fix[] {
    const edits = [replacing(raw, span, String(due))];
    return [{ title: say('mend', { due }), safety: 'unsafe', manner: 'confirm', edits }];
  },
});

const planYears = ({ norm }: ParagraphFacts): ReturnType<typeof statedPlanYears> => statedPlanYears(norm);

/** The first words below the heading that looks back say what its year was; further down, other years are recalled. */
function* openingOfReview(report: Report, { reviews, plans }: ReportYears): Generator<StaleHit> {
  const [review, ...others] = reviews;
  if (!review || others.length > 0 || plans.some(({ year }) => year !== review.year + 1)) return;
  const below = report.paragraphs.find(
    ({ index, span }) => !report.tree.chrome[index] && span.start >= review.span.end,
  );
  const [first] = below?.facts.once(planYears) ?? [];
  if (!below || !first || first.year !== review.year - 1) return;
  const before = below.facts.raw.slice(0, first.span.start).trim();
  if (before !== '' && !before.endsWith('过去的')) return;
  const span = shift(first.span, below.span.start);
  yield { span, said: first.year, due: review.year, heading: review.span, looks: 'back' };
}

/**
 * The first heading that looks ahead to a year, unless another looks ahead to another or does not follow the look back; else
 * one that looks ahead to 今年.
 */
function planOf(report: Report, years: ReportYears): PlacedYear | null {
  const [first] = years.plans;
  if (first) return isAgreed(first.year, years) ? first : null;
  const headings = walk(report.tree.roots).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  const now = headings.find(({ label }) => looksAheadToThisYear(label));
  const year = now ? yearOfMeeting(report, years) : null;
  return now && year !== null ? { year, span: now.name } : null;
}

/** A heading that does not follow the look back or the meeting is told itself: the text below it may be right. */
function isAgreed(plan: number, years: ReportYears): boolean {
  const [review, ...others] = years.reviews;
  const due = review && others.length === 0 ? review.year + 1 : yearToPlan(years);
  return (due === null || due + 1 !== plan) && years.plans.every(({ year }) => year === plan);
}

/** The year in which a work report is given: by its day, else by its title. */
function yearOfMeeting({ identity }: Report, { meeting }: ReportYears): number | null {
  if (identity.kind !== 'work-report') return null;
  if (meeting) return meeting.month < LATE ? meeting.year : null;
  return identity.year;
}
