/** Half-width marks in Chinese prose. The text as a whole shows which width is its own. */
import type { ParagraphFacts } from '../../lex/facts';
import { wordings } from '../../message';
import { type Edit, shiftEdit } from '../../text/edits';
import { outside } from '../../text/outside';
import type { Span } from '../../text/span';
import { curlyForStraight } from '../../text/straight-quotes';
import { habitOf, type MarkGroup, marksOf, type WidthHabit } from '../../text/width';
import { defineRule, type Fix } from '../rule';
import { asHabit, bodyOf, type HabitHit } from './places';

const say = wordings('text/half-width-punctuation', {
  half: {
    zh: '全文使用半角标点（{count} 处），中文宜用全角',
    en: 'All punctuation is of half width ({count} {count|mark|marks})',
  },
  full: {
    zh: '半角标点，全文其余用全角（共 {count} 处）',
    en: 'Half width, while the text uses full width ({count} {count|mark|marks})',
  },
  mixed: {
    zh: '全角、半角标点混用（半角 {count} 处）',
    en: 'Half-width and full-width marks are mixed ({count} of half width)',
  },
  straight: {
    zh: '直引号（{count} 个），中文宜用弯引号',
    en: 'Straight quotes ({count}); Chinese text takes curly ones',
  },
  curl: { zh: '改为弯引号（{count} 个）', en: 'Change to curly quotes ({count})' },
  mend: { zh: '改为全角', en: 'Change to full width' },
  mendAll: { zh: '全文标点转全角（{count} 处）', en: 'Change all {count} marks to full width' },
});

interface Place extends Edit {
  readonly span: Span;
}

interface WidthHit extends HabitHit<Place> {
  readonly habit: Exclude<WidthHabit, 'none'> | 'straight';
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
      zh: '中文正文里用了半角的逗号、冒号、分号，或者直引号。',
      en: 'Commas, colons or the like of half width, or straight quotes, stand in Chinese prose.',
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
      { text: '开展[["]]文明河湾"行动，办好"一件事"。' },
    ],
    good: [{ text: '会议19:30开始，投资12,345万元，比例为3:2。' }, { text: '短句,看不出习惯。', asWritten: true }],
  },
  *find({ report }): Iterable<WidthHit> {
    const body = bodyOf(report);
    for (const group of ['clause', 'bracket'] as const satisfies readonly MarkGroup[]) {
      let all = 0;
      for (const { facts } of body) all += facts.once(marksHere)[group].all;
      const odd = body.flatMap(({ span, facts }) => moved(facts.once(marksHere)[group].half, span.start));
      const habit = habitOf(all, odd.length);
      // Brackets of half width around prose of full width are a house style of many papers.
      if (habit === 'none' || (group === 'bracket' && habit === 'half')) continue;
      for (const hit of asHabit(odd, 'information', habit === 'full' ? undefined : 0)) yield { ...hit, habit };
    }
    const quotes = body.flatMap(({ span, facts }) => moved(facts.once(straightQuotes), span.start));
    for (const hit of asHabit(quotes, 'information', 0)) yield { ...hit, habit: 'straight' };
  },
  say: ({ habit, places }: WidthHit) => ({ message: say(habit, { count: places.length }) }),
  mend({ habit, places }: WidthHit): readonly Fix[] {
    const count = places.length;
    const title = habit === 'straight' ? say('curl', { count }) : count > 1 ? say('mendAll', { count }) : say('mend');
    return [{ title, safety: 'unsafe', manner: 'style', edits: places.map(({ span, text }) => ({ span, text })) }];
  },
});

const straightQuotes = ({ raw, damage }: ParagraphFacts): readonly Edit[] => outside(curlyForStraight(raw), damage);

const moved = (edits: readonly Edit[], by: number): readonly Edit[] => edits.map((edit) => shiftEdit(edit, by));

/** How many marks of a group there are, and the cures of those of half width. */
interface MarksHere {
  readonly all: number;
  readonly half: readonly Edit[];
}

/** Without those of damaged places. */
function marksHere({ raw, damage }: ParagraphFacts): Readonly<Record<MarkGroup, MarksHere>> {
  const marks = outside(
    marksOf(raw).map((mark) => ({ ...mark, span: { start: mark.at, end: mark.at + 1 } })),
    damage,
  );
  const of = (group: MarkGroup): MarksHere => {
    const own = marks.filter((mark) => mark.group === group);
    return { all: own.length, half: own.filter(({ half }) => half).map(({ span, other }) => ({ span, text: other })) };
  };
  return { clause: of('clause'), bracket: of('bracket') };
}
