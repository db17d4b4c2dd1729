/** R29: the years of title, meeting, look back and look ahead must fit each other; anniversaries must fit their year. */
import type { ParagraphFacts } from '../../lex/facts';
import {
  findLongYears,
  findWrongAnniversaries,
  meetingDateIn,
  planYearIn,
  reviewYearIn,
  type WrongAnniversary,
  type YearAt,
} from '../../lex/stated-years';
import { type Argument, type Message, wordings } from '../../message';
import type { Report } from '../../model/report';
import { replacing } from '../../text/breaks';
import { type Span, shift } from '../../text/span';
import { type OutlineNode, walk } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Saying } from '../rule';

const say = wordings('calendar/year', {
  sections: { zh: '回顾{review}年，安排却是{plan}年', en: 'It looks back on {review}, but ahead to {plan}' },
  behind: { zh: '标题是{title}年，安排的却是{plan}年', en: 'The title says {title}, but it looks ahead to {plan}' },
  meeting: {
    zh: '标题是{title}年，会议日期却是{meeting}年',
    en: 'The title says {title}, the meeting’s date {meeting}',
  },
  long: { zh: '年份“{text}”多一位数字', en: 'The year {text} has a digit too many' },
  anniversary: {
    zh: '{year}年是{event}{due}周年，不是{said}周年',
    en: '{year} makes {due} years since {event}, not {said}',
  },
  review: { zh: '回顾部分', en: 'The look back' },
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
      zh: '安排的年份应是回顾的下一年；会议在回顾年底到安排年内召开，标题用哪一年都有。只核对写明四位年份的标题和说法。',
      en: 'The year ahead follows the one looked back on; congresses meet from the end of the one into the other, and titles name either. Only years of four digits in headings and set wordings.',
    },
    bad: [
      {
        text: '2025年河湾区政府工作报告\n\n一、2024年工作回顾\n\n过去一年，我们克服困难。\n\n二、[[2024]]年工作安排\n\n今年要加快发展。',
      },
      {
        text: '2025年河湾区政府工作报告\n——[[2022]]年1月16日在河湾区第十八届人民代表大会第四次会议上\n\n各位代表：\n\n过去一年，我们克服困难。',
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
    yield* wrongSections(report);
    yield* behindTitle(report);
    yield* wrongMeeting(report);
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const { text, span: at } of facts.once(longYears)) {
        yield { span: shift(at, span.start), message: say('long', { text }), related: [], due: null };
      }
      for (const wrong of facts.once(wrongAnniversaries)) {
        const args: Record<string, Argument> = {
          year: wrong.year,
          event: wrong.event,
          due: wrong.due,
          said: wrong.said,
        };
        const due = wrong.text === String(wrong.said) ? String(wrong.due) : null;
        yield { span: shift(wrong.span, span.start), message: say('anniversary', args), related: [], due };
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
const wrongAnniversaries = ({ norm }: ParagraphFacts): readonly WrongAnniversary[] => findWrongAnniversaries(norm);

/** A heading's year, with its place in the text. */
interface HeadingYear {
  readonly year: number;
  readonly span: Span;
}

function* wrongSections(report: Report): Generator<YearHit> {
  const headings = walk(report.tree.roots).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  const reviews = headings.flatMap((node) => yearOf(report, node, reviewYearIn(node.label)));
  const plans = headings.flatMap((node) => yearOf(report, node, planYearIn(node.label)));
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
function* behindTitle(report: Report): Generator<YearHit> {
  const headings = walk(report.tree.roots).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  const title = titled(report);
  if (!title || headings.some(({ label }) => reviewYearIn(label))) return;
  const [plan, ...others] = headings.flatMap((node) => yearOf(report, node, planYearIn(node.label)));
  if (!plan || others.length > 0 || plan.year >= title.year) return;
  const related = [{ span: title.span, message: say('title') }];
  const message = say('behind', { title: title.year, plan: plan.year });
  yield { span: plan.span, message, related, due: String(title.year) };
}

/** The year that the title of a work report names. */
function titled({ tree, identity }: Report): (HeadingYear & { readonly paragraph: number }) | null {
  const title = tree.roots.find(({ kind }) => kind === 'title');
  const year = title ? Number(titleYear(title.label)) : 0;
  return title && year > 0 && identity.kind === 'work-report'
    ? { year, span: title.name, paragraph: title.paragraph }
    : null;
}

function yearOf(report: Report, node: OutlineNode, at: YearAt | null): readonly HeadingYear[] {
  if (!at) return [];
  const text = String(at.year);
  const from = report.raw.indexOf(text, node.name.start);
  return from < 0 || from > node.name.end ? [] : [{ year: at.year, span: { start: from, end: from + text.length } }];
}

/** The lines below the title that may name the day. */
const HEAD = 6;
/** A meeting in the last months looks ahead to the next year; a title may be of either. */
const LATE = 10;

function* wrongMeeting(report: Report): Generator<YearHit> {
  const title = titled(report);
  if (!title) return;
  for (const { span, facts } of report.paragraphs.slice(title.paragraph + 1, title.paragraph + 1 + HEAD)) {
    const meeting = meetingDateIn(facts.norm);
    if (!meeting) continue;
    const ahead = title.year - meeting.year;
    const fits = ahead === 0 || ahead === -1 || (ahead === 1 && meeting.month >= LATE);
    if (!fits) {
      const message = say('meeting', { title: title.year, meeting: meeting.year });
      yield {
        span: shift(meeting.span, span.start),
        message,
        related: [{ span: title.span, message: say('title') }],
        due: null,
      };
    }
    return;
  }
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
