/**
 * The years that a report names of itself: in its title, with the day of its meeting, in the headings that look back and ahead;
 * and which year its 今年 can be. Finds them; what contradicts what, the rules know.
 */
import { meetingDateIn, planYearIn, reviewYearIn, type YearAt } from '../../lex/stated-years';
import type { Report } from '../../model/report';
import { type Span, shift } from '../../text/span';
import { type OutlineNode, walk } from '../../tree/outline';

/** A year with its place in the text. */
export interface PlacedYear {
  readonly year: number;
  readonly span: Span;
}

export interface Meeting extends PlacedYear {
  readonly month: number;
  readonly namesMeeting: boolean;
}

export interface ReportYears {
  /** Of a work report only. */
  readonly title: PlacedYear | null;
  readonly meeting: Meeting | null;
  readonly reviews: readonly PlacedYear[];
  readonly plans: readonly PlacedYear[];
}

/** A meeting in the last months looks ahead to the next year. */
export const LATE = 10;

export function yearsIn(report: Report): ReportYears {
  const headings = walk(report.tree.roots).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  const reviews = headings.flatMap((node) => yearOf(report, node, reviewYearIn(node.label)));
  const plans = headings.flatMap((node) => yearOf(report, node, planYearIn(node.label)));
  const isWorkReport = report.identity.kind === 'work-report';
  return {
    title: isWorkReport ? titled(report) : null,
    meeting: isWorkReport ? meetingOf(report) : null,
    reviews,
    plans,
  };
}

function titled({ tree }: Report): PlacedYear | null {
  const title = tree.roots.find(({ kind }) => kind === 'title');
  const year = title ? Number(titleYear(title.label)) : 0;
  return title && year > 0 ? { year, span: title.name } : null;
}

/** The one year that a title names; of several, none. */
function titleYear(label: string): string {
  const years: string[] = [];
  for (let i = 0; i + 5 <= label.length; i++) {
    const text = label.slice(i, i + 4);
    if (label[i + 4] === '年' && Number(text) >= 1949 && Number(text) < 2100) years.push(text);
  }
  return years.length === 1 ? (years[0] ?? '') : '';
}

/** The lines below the title that may be a day, and those that may say on which day the meeting was. */
const NEAR = 6;
const HEAD = 14;

function meetingOf({ paragraphs, tree }: Report): Meeting | null {
  const title = tree.roots.find(({ kind }) => kind === 'title');
  const from = title ? title.paragraph + 1 : 0;
  for (const [line, { span, facts }] of paragraphs.slice(from, from + HEAD).entries()) {
    const found = meetingDateIn(facts.norm);
    if (found && (line < NEAR || found.namesMeeting)) return { ...found, span: shift(found.span, span.start) };
  }
  return null;
}

function yearOf(report: Report, node: OutlineNode, at: YearAt | null): readonly PlacedYear[] {
  if (!at) return [];
  const text = String(at.year);
  const from = report.raw.indexOf(text, node.name.start);
  return from < 0 || from > node.name.end ? [] : [{ year: at.year, span: { start: from, end: from + text.length } }];
}

/** The years that 今年 can be at a place, the likeliest last; none where the report does not tell, or contradicts itself. */
export function yearsOfNow({ title, meeting, reviews, plans }: ReportYears, at: number): readonly number[] {
  const plan = plans[0] ?? null;
  if (plans.some(({ year }) => year !== plan?.year)) return [];
  if (plan && reviews.some(({ year }) => year !== plan.year - 1)) return [];
  if (meeting) {
    const now = meeting.month < LATE ? [meeting.year] : [meeting.year, meeting.year + 1];
    return !plan || now.includes(plan.year) ? now : [];
  }
  const [review, ...others] = reviews;
  const after = review && others.length === 0 ? review.year + 1 : null;
  const year = plan?.year ?? after ?? title?.year ?? null;
  if (year === null) return [];
  // A report of December may be titled by either year, and call the old one 今年.
  const isSure = plan !== null && at >= plan.span.end && (title === null || title.year === year);
  return isSure ? [year] : [year - 1, year];
}

/** Congresses of these first months plan for the year that has begun. */
const EARLY = 4;

/** The year that the day of the meeting tells a report to plan for, where no heading looks back on a year. */
export function yearToPlan({ title, meeting, reviews }: ReportYears): number | null {
  if (!meeting?.namesMeeting || meeting.month > EARLY || reviews.length > 0) return null;
  return title === null || title.year === meeting.year ? meeting.year : null;
}
