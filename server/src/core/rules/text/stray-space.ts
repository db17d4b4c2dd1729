/** Blanks that do not belong where they stand. */
import { type Blank, findBlanks } from '../../lex/blanks';
import { type ParagraphFacts, readParagraph } from '../../lex/facts';
import { sameFigures } from '../../lex/same-figures';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { apply, type Edit, shiftEdit } from '../../text/edits';
import { isLineEnd, lineBlanks } from '../../text/line-blanks';
import { outside } from '../../text/outside';
import { type Span, shift } from '../../text/span';
import { grouped } from '../grouped';
import { defineRule, type Fix } from '../rule';
import { asHabit, bodyOf, type HabitHit } from './places';

const say = wordings('text/stray-space', {
  between: { zh: '句中多余空格', en: 'A blank inside a sentence' },
  betweenMany: { zh: '句中多余空格，全文 {count} 处', en: 'Blanks inside of sentences ({count})' },
  beside: { zh: '标点或数字旁多余空格', en: 'A blank beside a mark or a figure' },
  besideMany: { zh: '标点或数字旁多余空格，全文 {count} 处', en: 'Blanks beside marks or figures ({count})' },
  invisible: { zh: '看不见的字符', en: 'An invisible character' },
  invisibleMany: { zh: '看不见的字符，全文 {count} 处', en: 'Invisible characters ({count})' },
  line: { zh: '行尾空格或不间断空格', en: 'Blanks at the end of a line, or no-break spaces' },
  lineMany: {
    zh: '行尾空格或不间断空格，全文 {count} 处',
    en: 'Blanks at the ends of lines, or no-break spaces ({count})',
  },
  remove: { zh: '删除多余空格', en: 'Delete the blank' },
  removeMany: { zh: '整理空格（{count} 处）', en: 'Tidy {count} blanks' },
});

interface Place {
  readonly kind: Kind;
  readonly span: Span;
  readonly edit: Edit;
}

type Kind = Blank['kind'] | 'line';

interface SpaceHit extends HabitHit<Place> {
  readonly kind: Kind;
}

const LEVELS = { between: 'information', beside: 'information', invisible: 'information', line: 'hint' } as const;

export const straySpace = defineRule({
  id: 'text/stray-space',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '汉字之间、标点或数字旁有多余的空格。',
      en: 'A blank stands between Han characters, or beside a mark or figure.',
    },
    why: {
      zh: '多半来自粘贴。人名前后、字距标题、引号里的对仗口号、表格都用空格，不算；数字和引号旁的空格可能是丢失的符号，只提示不自动删。',
      en: 'Mostly left from pasting. Names, spaced headings, slogans in quotes and tables use blanks, and do not count. A blank beside a figure or a quote may stand for a lost sign, so it is never deleted by itself.',
    },
    bad: [
      {
        text: '按照部署，在市委、市政府和区委[[ ]]区政府领导下，各项工作稳步推进。',
        note: { zh: '可以自动删除', en: 'Deleted automatically' },
      },
      { text: '开展“[[ ]]文明河湾”行动，粮食增长3.5[[ ]]%。', asWritten: true },
    ],
    good: [
      { text: '河湾区人民政府区长 张三\n名 词 解 释\n打造“好客河湾 好品河湾”品牌。' },
      { text: '一、工作回顾 过去一年，我们克服困难。' },
    ],
  },
  *find({ report }): Iterable<SpaceHit> {
    for (const [kind, places] of grouped(placesOf(report), (place) => place.kind)) {
      const most = kind === 'line' ? 0 : undefined;
      for (const hit of asHabit(places, LEVELS[kind], most)) {
        yield kind === 'between' ? { ...hit, kind } : { ...hit, kind, level: LEVELS[kind] };
      }
    }
  },
  say({ kind, places }: SpaceHit) {
    const count = places.length;
    return { message: count > 1 ? say(`${kind}Many`, { count }) : say(kind) };
  },
  mend({ kind, places }: SpaceHit, { report }): readonly Fix[] {
    const edits = places.map(({ edit }) => edit);
    const title = edits.length > 1 ? say('removeMany', { count: edits.length }) : say('remove');
    const safe = kind !== 'beside' && keepsFigures(report, edits);
    return [safe ? { title, safety: 'safe', edits } : { title, safety: 'unsafe', manner: 'style', edits }];
  },
});

function* placesOf(report: Report): Generator<Place> {
  for (const { index, span, facts } of bodyOf(report)) {
    for (const { kind, span: at, edit } of facts.once(index === 0 ? placesOfFirst : placesOfOther)) {
      const place = { kind, span: shift(at, span.start), edit: shiftEdit(edit, span.start) };
      // Where a text on one line is cut into paragraphs, a blank behind one of them is no blank at the end of a line.
      if (kind !== 'line' || edit.text !== '' || isLineEnd(report.raw, place.span.end)) yield place;
    }
  }
}

const placesOfFirst = (facts: ParagraphFacts): readonly Place[] => placesWithin(facts, true);
const placesOfOther = (facts: ParagraphFacts): readonly Place[] => placesWithin(facts, false);

/** In the paragraph's offsets. */
function placesWithin({ raw, damage }: ParagraphFacts, isFirst: boolean): readonly Place[] {
  const blanks = findBlanks(raw, isFirst).map((blank) => ({ ...blank, edit: { span: blank.span, text: '' } }));
  const lines = lineBlanks(raw).map((edit) => ({ kind: 'line' as const, span: edit.span, edit }));
  return outside(
    [...blanks, ...lines].sort((a, b) => a.span.start - b.span.start),
    damage,
  );
}

/** No paragraph that is changed says another figure afterwards. */
function keepsFigures({ paragraphs, lexicon }: Report, edits: readonly Edit[]): boolean {
  return paragraphs.every(({ span, facts }) => {
    const own = edits.filter((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
    if (own.length === 0) return true;
    const raw = apply(
      facts.raw,
      own.map((edit) => shiftEdit(edit, -span.start)),
    );
    return sameFigures(facts.figures, readParagraph(raw, lexicon).figures);
  });
}
