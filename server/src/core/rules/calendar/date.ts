/** R29: a date that no calendar has, or that lost its marks. */
import { findWrongDays, readTornDate, type TornDate, type WrongDay } from '../../lex/written-dates';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('calendar/date', {
  none: { zh: '没有“{text}”这一天', en: 'There is no such day: {text}' },
  noMonth: { zh: '没有“{text}”这个月', en: 'There is no such month: {text}' },
  torn: { zh: '日期“{text}”丢了年月日，应为{days}', en: 'The date {text} has lost its marks; it should be {days}' },
  unclear: { zh: '日期“{text}”丢了年月日，可能是{days}', en: 'The date {text} has lost its marks; it may be {days}' },
  mend: { zh: '改为{days}', en: 'Change to {days}' },
});

interface DateHit extends Hit {
  readonly date: WrongDay | TornDate;
  readonly text: string;
}

export const date = defineRule({
  id: 'calendar/date',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: { zh: '日期不存在，或者丢了“年月日”。', en: 'A date does not exist, or has lost 年, 月 and 日.' },
    why: {
      zh: '单独成行的一串数字，只有一种读法时给出修改；有几种读法时只列出。2月29日在平年才算错，没写年份时不算。',
      en: 'A line of digits that reads as one day only can be mended; where several days fit they are listed. 29 February is wrong in common years only, and needs a year.',
    },
    bad: [
      { text: '会议于[[2月30日]]召开，[[2023年2月29日]]闭幕。' },
      { text: '自[[2023年13月]]起施行。' },
      { text: '河湾区人民政府办公室\n[[2020623]]', asWritten: true },
      {
        text: '河湾区人民政府办公室\n[[2020111]]',
        note: { zh: '1月11日或11月1日', en: '11 January or 1 November' },
        asWritten: true,
      },
    ],
    good: [{ text: '会议于2月29日召开，2024年2月29日闭幕，历时13个月。' }, { text: '累计服务2020711人次。' }],
  },
  *find({ facts }) {
    const torn = readTornDate(facts.norm);
    const dates: readonly DateHit['date'][] = torn ? [torn] : findWrongDays(facts.norm);
    for (const found of outside(dates, facts.damage)) {
      yield { span: found.span, date: found, text: slice(facts.raw, found.span) };
    }
  },
  say({ date: found, text }: DateHit) {
    if (found.kind === 'no-such-day') return { message: say(found.onlyMonth ? 'noMonth' : 'none', { text }) };
    const days = found.days.join('、');
    return { message: say(found.days.length > 1 ? 'unclear' : 'torn', { text, days }) };
  },
  mend({ date: found, span }: DateHit, { facts: { raw } }): readonly Fix[] {
    const [days, ...others] = found.kind === 'torn' ? found.days : [];
    if (!days || others.length > 0) return [];
    const edits = [replacing(raw, span, days)];
    return [{ title: say('mend', { days }), safety: 'unsafe', manner: 'confirm', edits }];
  },
});
