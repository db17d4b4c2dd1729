/** 、 between quotes or titles side by side. */
import type { ParagraphFacts } from '../../lex/facts';
import { findQuotedCommas } from '../../lex/quoted-list';
import { wordings } from '../../message';
import type { Span } from '../../text/span';
import { defineRule, type Fix } from '../rule';
import { asHabit, type BarePlace, type HabitHit, placesIn } from './places';

const say = wordings('text/quoted-list-comma', {
  one: { zh: '并列的引号或书名号之间通常不用顿号', en: 'Between quotes or titles side by side 、 is not usual' },
  many: {
    zh: '并列的引号或书名号之间通常不用顿号，全文 {count} 处',
    en: 'Between quotes or titles side by side 、 is not usual ({count} {count|place|places})',
  },
  remove: { zh: '删去顿号', en: 'Delete the comma' },
  removeAll: { zh: '删去这些顿号（{count} 处）', en: 'Delete these commas ({count})' },
});

const commasOf = ({ norm }: ParagraphFacts): readonly Span[] => findQuotedCommas(norm);

export const quotedListComma = defineRule({
  id: 'text/quoted-list-comma',
  scope: 'report',
  level: 'hint',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '并列的引号之间、书名号之间用了顿号。', en: 'A 、 stands between quotes, or titles, side by side.' },
    why: {
      zh: 'GB/T 15834—2011 4.5.3.5 注：标有引号或书名号的并列成分之间通常不用顿号。并列成分里有不加引号的，顿号要用，不算。',
      en: 'GB/T 15834—2011, 4.5.3.5: members in quotes or titles usually need no 、. Where a member without quotes stands among them it is needed.',
    },
    bad: [{ text: '推广“河湾经验”[[、]]“一网通管”做法。' }, { text: '执行《河湾条例》[[、]]《河湾办法》。' }],
    good: [
      { text: '推广“河湾经验”“一网通管”做法，执行《河湾条例》《河湾办法》。' },
      { text: '推广“河湾经验”、“一网通管”、积分制等做法。' },
    ],
  },
  *find({ report }) {
    yield* asHabit(placesIn(report, commasOf), 'hint');
  },
  say({ places }: HabitHit<BarePlace>) {
    const count = places.length;
    return { message: count > 1 ? say('many', { count }) : say('one') };
  },
  mend({ places }: HabitHit<BarePlace>): readonly Fix[] {
    const edits = places.map(({ span }) => ({ span, text: '' }));
    const title = edits.length > 1 ? say('removeAll', { count: edits.length }) : say('remove');
    return [{ title, safety: 'unsafe', manner: 'style', edits }];
  },
});
