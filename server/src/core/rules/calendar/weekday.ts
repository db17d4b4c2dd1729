/** R29: a day of the week that does not fit its date. */
import { findWrongWeekdays, type WrongWeekday } from '../../lex/written-dates';
import { wordings } from '../../message';
import { outside } from '../../text/outside';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('calendar/weekday', {
  wrong: { zh: '{date}是星期{due}', en: '{date} is 星期{due}' },
  mend: { zh: '改为“{due}”', en: 'Change to {due}' },
});

interface WeekdayHit extends Hit, WrongWeekday {}

export const weekday = defineRule({
  id: 'calendar/weekday',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '日期与星期对不上。', en: 'A date and its day of the week do not agree.' },
    why: { zh: '只核对写明年份的日期，按公历推算。', en: 'Only dates with a year, by the Gregorian calendar.' },
    bad: [{ text: '定于2024年1月16日（星期[[三]]）召开大会。' }],
    good: [{ text: '定于2024年1月16日（星期二）召开大会，1月17日（周三）闭幕。' }],
  },
  *find({ facts }) {
    yield* outside(findWrongWeekdays(facts.norm), facts.damage);
  },
  say: ({ date, due }: WeekdayHit) => ({ message: say('wrong', { date, due }) }),
  mend: ({ span, due }: WeekdayHit): readonly Fix[] => [
    { title: say('mend', { due }), safety: 'unsafe', manner: 'confirm', edits: [{ span, text: due }] },
  ],
});
