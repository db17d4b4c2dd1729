/** R29: the years of title, meeting, look back and look ahead must fit each other; anniversaries must fit their year. */
import { anniversariesIn } from '../../lex/anniversaries';
import type { ParagraphFacts } from '../../lex/facts';
import { findLongYears } from '../../lex/stated-years';
import { type Message, wordings } from '../../message';
import type { Report } from '../../model/report';
import { replacing } from '../../text/breaks';
import { shift } from '../../text/span';
import { defineRule, type Fix, type Hit, type Saying } from '../rule';
import { LATE, type Meeting, type ReportYears, yearsIn, yearsOfNow, yearToPlan } from './report-years';

const say = wordings('calendar/year', {
  sections: { zh: '回顾{review}年，安排却是{plan}年', en: 'It looks back on {review}, but ahead to {plan}' },
  behind: { zh: '标题是{title}年，安排的却是{plan}年', en: 'The title says {title}, but it looks ahead to {plan}' },
  meeting: {
    zh: '标题是{title}年，会议日期却是{meeting}年',
    en: 'The title says {title}, the meeting’s date {meeting}',
  },
  given: {
    zh: '会议日期是{meeting}年，回顾的却是{review}年，安排的是{plan}年',
    en: 'The meeting’s date says {meeting}, but it looks back on {review} and ahead to {plan}',
  },
  ahead: {
    zh: '会议在{meeting}年初，安排的却是{plan}年',
    en: 'The meeting was early in {meeting}, but it looks ahead to {plan}',
  },
  long: { zh: '年份“{text}”多一位数字', en: 'The year {text} has a digit too many' },
  anniversary: {
    zh: '{year}年是{event}{due}周年，不是{said}周年',
    en: '{year} makes {due} years since {event}, not {said}',
  },
  review: { zh: '回顾部分', en: 'The look back' },
  day: { zh: '会议日期', en: 'The day of the meeting' },
  section: { zh: '标题里的年份', en: 'The year of the heading' },
  title: { zh: '标题', en: 'The title' },
  mend: { zh: '改为{due}', en: 'Change to {due}' },
});

interface YearHit extends Hit {
  readonly message: Message;
  readonly related: Saying['related'];
  /** What the marked text should be; null where nobody can tell. */
  readonly due: string | null;
}

export const year = defineRule({
  id: 'calendar/year',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '标题、会议日期、回顾和安排的年份互相对不上，或者周年数算错了。',
      en: 'The years of title, meeting, look back and look ahead do not fit, or an anniversary is miscounted.',
    },
    why: {
      zh: '安排的年份应是回顾的下一年；会议在回顾年底到安排年内召开，标题用哪一年都有。只核对写明四位年份的标题和说法；“今年是……周年”按报告自己写明的年份推算，可能是两年之一时都不符才提示。',
      en: 'The year ahead follows the one looked back on; congresses meet from the end of the one into the other, and titles name either. Only years of four digits in headings and set wordings; what 今年 is, the report’s own years must tell.',
    },
    bad: [
      {
        text: '2025年河湾区政府工作报告\n\n一、2024年工作回顾\n\n过去一年，我们克服困难。\n\n二、[[2024]]年工作安排\n\n今年要加快发展。',
      },
      {
        text: '2025年河湾区政府工作报告\n——[[2022]]年1月16日在河湾区第十八届人民代表大会第四次会议上\n\n各位代表：\n\n过去一年，我们克服困难。',
      },
      {
        text: '河湾区政府工作报告\n——[[2023]]年1月16日在河湾区第十八届人民代表大会第四次会议上\n\n一、2023年工作回顾\n\n过去一年，我们克服困难。\n\n二、2024年工作安排\n\n今年要加快发展。',
      },
      {
        text: '一、2023年工作回顾\n\n过去一年，我们克服困难。\n\n二、2024年工作安排\n\n今年是“十四五”规划实施的关键一年，也是新中国成立[[76]]周年。',
      },
      { text: '2024年是新中国成立[[76]]周年，[[20244]]年要办好庆祝活动。' },
    ],
    good: [
      {
        text: '2025年河湾区政府工作报告\n——2025年1月16日在河湾区第十八届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n过去一年，我们克服困难。\n\n二、2025年工作安排\n\n2025年是中国人民抗日战争暨世界反法西斯战争胜利80周年。',
      },
      {
        text: '2022年河湾区政府工作报告\n——2022年12月27日在河湾区第十八届人民代表大会第三次会议上\n\n一、2022年工作回顾\n\n过去一年，我们克服困难。',
      },
    ],
  },
  *find({ report }): Iterable<YearHit> {
    const years = yearsIn(report);
    yield* wrongSections(years);
    yield* behindTitle(years);
    yield* apartFromMeeting(years);
    yield* wrongMeeting(years);
    yield* wrongAnniversaries(report, years);
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const { text, span: at } of facts.once(longYears)) {
        yield { span: shift(at, span.start), message: say('long', { text }), related: [], due: null };
      }
    }
  },
  say: ({ message, related }: YearHit): Saying => ({ message, related: related ?? [] }),
  mend({ span, due }: YearHit, { report: { raw } }): readonly Fix[] {
    if (due === null) return [];
    return [{ title: say('mend', { due }), safety: 'unsafe', manner: 'confirm', edits: [replacing(raw, span, due)] }];
  },
});

const longYears = ({ norm }: ParagraphFacts): ReturnType<typeof findLongYears> => findLongYears(norm);
const anniversaries = ({ norm }: ParagraphFacts): ReturnType<typeof anniversariesIn> => anniversariesIn(norm);

function* wrongSections({ reviews, plans }: ReportYears): Generator<YearHit> {
  const [review] = reviews;
  if (!review || reviews.length > 1) return;
  for (const plan of plans) {
    // One heading that disagrees is wrong; where all do, the look back may be.
    const fits = plan.year === review.year + 1 || plan.span.start < review.span.start;
    if (fits || (plans.length > 1 && plans.every(({ year }) => year === plan.year))) continue;
    const message = say('sections', { review: review.year, plan: plan.year });
    const related = [{ span: review.span, message: say('review') }];
    yield { span: plan.span, message, related, due: String(review.year + 1) };
  }
}

/** Where no heading names the year under review, the title still says how early the year ahead can be. */
function* behindTitle({ title, reviews, plans }: ReportYears): Generator<YearHit> {
  const [plan, ...others] = plans;
  if (!title || reviews.length > 0 || !plan || others.length > 0 || plan.year >= title.year) return;
  const related = [{ span: title.span, message: say('title') }];
  const message = say('behind', { title: title.year, plan: plan.year });
  yield { span: plan.span, message, related, due: String(title.year) };
}

/** A year ahead that the meeting leaves no room for; one behind the title is told by that. */
function* apartFromMeeting(years: ReportYears): Generator<YearHit> {
  const year = yearToPlan(years);
  const [plan, ...others] = years.plans;
  if (year === null || !years.meeting || !plan || others.length > 0 || plan.year === year) return;
  if (years.title && plan.year < years.title.year) return;
  const related = [{ span: years.meeting.span, message: say('day') }];
  yield { span: plan.span, message: say('ahead', { meeting: year, plan: plan.year }), related, due: String(year) };
}

function* wrongMeeting(years: ReportYears): Generator<YearHit> {
  const { title, meeting } = years;
  if (!meeting) return;
  const ahead = title ? title.year - meeting.year : 0;
  // A title may be of either year.
  const fits = ahead === 0 || ahead === -1 || (ahead === 1 && meeting.month >= LATE);
  if (fits) {
    yield* apartFromSections(years, meeting);
  } else if (title) {
    const related = [{ span: title.span, message: say('title') }];
    const message = say('meeting', { title: title.year, meeting: meeting.year });
    yield { span: meeting.span, message, related, due: null };
  }
}

/** A year is looked back on from its last months to the end of the next one: all headings against the day of the meeting. */
function* apartFromSections({ reviews, plans }: ReportYears, meeting: Meeting): Generator<YearHit> {
  const [review, ...others] = reviews;
  if (!review || others.length > 0 || plans.length === 0) return;
  if (plans.some(({ year }) => year !== review.year + 1)) return;
  const isEarly = meeting.year < review.year || (meeting.year === review.year && meeting.month < LATE);
  const isAfter = meeting.year > review.year + 1 && meeting.namesMeeting;
  if (!isEarly && !isAfter) return;
  const message = say('given', { meeting: meeting.year, review: review.year, plan: review.year + 1 });
  const related = [review, ...plans].map(({ span }) => ({ span, message: say('section') }));
  // In January the old year is still in one's fingers.
  const due = meeting.year === review.year ? String(review.year + 1) : null;
  yield { span: meeting.span, message, related, due };
}

/** Anniversaries that their year does not make. */
function* wrongAnniversaries(report: Report, years: ReportYears): Generator<YearHit> {
  for (const { index, span, facts } of report.paragraphs) {
    if (report.tree.chrome[index]) continue;
    for (const { event, founded, year, said, span: at, text } of facts.once(anniversaries)) {
      const now = year === null ? yearsOfNow(years, span.start + at.start) : [year];
      const likely = now[now.length - 1];
      if (likely === undefined || now.some((one) => one - founded === said)) continue;
      const due = likely - founded;
      const message = say('anniversary', { year: likely, event, due, said });
      const isSure = now.length === 1 && text === String(said);
      yield { span: shift(at, span.start), message, related: [], due: isSure ? String(due) : null };
    }
  }
}
