/** F1: half-width marks in Chinese prose. The text as a whole shows which width is its own. */
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import type { Edit } from '../../text/edits';
import { outside } from '../../text/outside';
import type { Span } from '../../text/span';
import { habitOf, type Mark, type MarkGroup, marksOf, type WidthHabit } from '../../text/width';
import { defineRule, type Fix } from '../rule';
import { asHabit, bodyOf, type HabitHit } from './places';

const say = wordings('text/half-width-punctuation', {
  half: { zh: '全文使用半角标点（{count} 处），中文宜用全角', en: 'All punctuation is of half width ({count} marks)' },
  full: {
    zh: '半角标点，全文其余用全角（共 {count} 处）',
    en: 'Half width, while the text uses full width ({count} marks)',
  },
  mixed: {
    zh: '全角、半角标点混用（半角 {count} 处）',
    en: 'Half-width and full-width marks are mixed ({count} of half width)',
  },
  mend: { zh: '改为全角', en: 'Change to full width' },
  mendAll: { zh: '全文标点转全角（{count} 处）', en: 'Change all {count} marks to full width' },
});

interface Place {
  readonly span: Span;
  readonly mark: Mark;
}

interface WidthHit extends HabitHit<Place> {
  readonly habit: WidthHabit;
}

export const halfWidthPunctuation = defineRule({
  id: 'text/half-width-punctuation',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '中文正文里用了半角的逗号、冒号、分号等。',
      en: 'Commas, colons or the like of half width stand in Chinese prose.',
    },
    why: {
      zh: 'GB/T 15834 的标点是全角的。全文一律半角时只提示一条；多数全角时提示个别半角。1,234、19:59 里的不算。标点太少看不出习惯时不提示。',
      en: 'The marks of GB/T 15834 are of full width. A text that uses half width throughout is told once; where most are full, the odd ones are told. Those of 1,234 and 19:59 do not count, nor texts too short to show a habit.',
    },
    bad: [
      {
        text: `${'坚持稳中求进，统筹发展与安全；巩固向好态势，守牢安全底线：'.repeat(18)}粮食增产[[,]]农民增收。`,
        asWritten: true,
      },
      {
        text: `粮食增产[[,]]农民增收${';工业向好,消费回暖,投资稳定'.repeat(24)}。`,
        note: { zh: '全文一条', en: 'One finding for the text' },
        asWritten: true,
      },
    ],
    good: [{ text: '会议19:30开始，投资12,345万元，比例为3:2。' }, { text: '短句,看不出习惯。', asWritten: true }],
  },
  *find({ report }): Iterable<WidthHit> {
    const places = placesOf(report);
    for (const group of ['clause', 'bracket'] as const satisfies readonly MarkGroup[]) {
      const own = places.filter(({ mark }) => mark.group === group);
      const habit = habitOf(own.map(({ mark }) => mark));
      // Brackets of half width around prose of full width are a house style of many papers.
      if (habit === 'none' || (group === 'bracket' && habit === 'half')) continue;
      const odd = own.filter(({ mark }) => mark.half);
      for (const hit of asHabit(odd, 'information', habit === 'full' ? undefined : 0)) yield { ...hit, habit };
    }
  },
  say: ({ habit, places }: WidthHit) => ({
    message: say(habit === 'none' ? 'mixed' : habit, { count: places.length }),
  }),
  mend({ places }: WidthHit): readonly Fix[] {
    const count = places.length;
    const edits: readonly Edit[] = places.map(({ span, mark }) => ({ span, text: mark.other }));
    const title = count > 1 ? say('mendAll', { count }) : say('mend');
    return [{ title, safety: 'unsafe', manner: 'style', edits }];
  },
});

function placesOf(report: Report): readonly Place[] {
  return bodyOf(report).flatMap(({ span: { start }, facts }) => {
    const marks = marksOf(facts.raw).map((mark) => ({ span: { start: mark.at, end: mark.at + 1 }, mark }));
    return outside(marks, facts.damage).map(({ mark }) => ({
      span: { start: start + mark.at, end: start + mark.at + 1 },
      mark,
    }));
  });
}
