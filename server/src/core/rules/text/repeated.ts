/** A sentence or a paragraph that stands twice. */
import type { ParagraphFacts } from '../../lex/facts';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { outside } from '../../text/outside';
import { findRepeated, keyOf, type Repeated, type Sentence } from '../../text/repetition';
import { type Span, shift } from '../../text/span';
import { defineRule, type Fix, type Hit, type Saying } from '../rule';
import { bodyOf } from './places';

const say = wordings('text/repeated', {
  sentence: {
    zh: '这句话前面已经出现过（{length} 字）',
    en: 'This sentence stands above already ({length} characters)',
  },
  first: { zh: '第一次出现', en: 'It stands here first' },
  remove: { zh: '删去重复的内容', en: 'Delete the second one' },
});

interface RepeatedHit extends Hit, Repeated {
  /** What goes: with the line ends, where it has its lines to itself. */
  readonly covers: readonly [Span];
}

export const repeated = defineRule({
  id: 'text/repeated',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '同一句话或同一段话出现了两次。', en: 'A sentence or a paragraph stands twice.' },
    why: {
      zh: '多半是拼接、粘贴时留下的。二十八字以上、标点以外逐字相同才算；责任单位、标题、称呼本来就会重复，不算。',
      en: 'Mostly left from pasting. The characters must be the same and at least twenty-eight; lists of units, headings and addresses repeat by nature.',
    },
    bad: [
      {
        text: '我们把改善民生放在各项工作的首位，把新增财力更多地用到群众身上。财政支出向镇村倾斜。[[我们把改善民生放在各项工作的首位，把新增财力更多地用到群众身上。]]',
      },
    ],
    good: [
      { text: '同志们！同志们！我们要加快发展。我们要加快发展。' },
      {
        text: '1.改造老旧小区。\n责任单位：区住建委、区财政局、各镇街、各管委会、区属企业\n2.新建停车位。\n责任单位：区住建委、区财政局、各镇街、各管委会、区属企业',
      },
    ],
  },
  *find({ report }): Iterable<RepeatedHit> {
    for (const hit of findRepeated(sentencesOf(report))) yield { ...hit, covers: [wholeLines(report, hit.span)] };
  },
  say: ({ first, length }: RepeatedHit): Saying => ({
    message: say('sentence', { length }),
    related: [{ span: first, message: say('first') }],
  }),
  mend: ({ covers: [span] }: RepeatedHit): readonly Fix[] => [
    { title: say('remove'), safety: 'unsafe', manner: 'confirm', edits: [{ span, text: '' }] },
  ],
});

const LISTS = new Set(['lead-units', 'responsible-units', 'task-field']);
const ENDS = new Set('。！？!?');
const BRACKETS = new Set('（(');

/** Finished sentences of running prose. */
function sentencesOf(report: Report): readonly Sentence[] {
  return bodyOf(report).flatMap(({ index, span: { start }, facts }) =>
    facts.once(finishedIn).map(({ span, key }) => ({ paragraph: index, span: shift(span, start), key })),
  );
}

function finishedIn({ opening, norm, sentences, damage }: ParagraphFacts): readonly Omit<Sentence, 'paragraph'>[] {
  if (LISTS.has(opening.kind) || BRACKETS.has(norm.text[0] ?? '')) return [];
  const texts = sentences.map((span) => ({ span, text: norm.read(span) }));
  return outside(texts, damage)
    .filter(({ text }) => isFinished(text))
    .map(({ span, text }) => ({ span, key: keyOf(text) }));
}

const isFinished = (text: string): boolean => ENDS.has(text.at(-1) ?? '') || ENDS.has(text.at(-2) ?? '');

/** A repetition that fills its lines goes with their line ends. */
function wholeLines({ raw, paragraphs }: Report, span: Span): Span {
  const opens = paragraphs.some((paragraph) => paragraph.span.start === span.start);
  const closes = paragraphs.some((paragraph) => paragraph.span.end === span.end);
  if (!opens || !closes) return span;
  let end = span.end;
  if (raw[end] === '\r') end++;
  if (raw[end] === '\n') end++;
  return { start: span.start, end };
}
