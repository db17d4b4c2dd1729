/**
 * The headings that a text numbers or names as such: parts, 一、, （一）, articles, tasks, bullets, the glossary. It decides
 * by the paragraph's own opening; what is found by comparing neighbours (run-ins, series of items) is not its matter.
 */
import type { Head } from '../lex/headings';
import type { Marker, MarkerStyle } from '../lex/opening';
import type { Paragraph } from '../model/report';
import type { Span } from '../text/span';
import { inked, type Mark, mark, RANK } from './mark';
import type { NodeKind } from './outline';
import type { Counting } from './tasks';

/** A task's first sentence is its name up to this length. */
const PLAIN_LONGEST = 14;
/** A heading longer than this is cut at its first comma. */
const NAME_LONGEST = 60;

interface Form {
  readonly kind: NodeKind;
  readonly rank: number;
}

const NUMBERED: Readonly<Partial<Record<MarkerStyle, Form>>> = {
  part: { kind: 'year-section', rank: RANK.part },
  chapter: { kind: 'h1', rank: RANK.h1 },
  section: { kind: 'h2', rank: RANK.h2 },
  article: { kind: 'sequence-item', rank: RANK.article },
  roman: { kind: 'h1', rank: RANK.h1 },
  'han-comma': { kind: 'h1', rank: RANK.h1 },
  'han-bracket': { kind: 'h2', rank: RANK.h2 },
};

/** Tasks take the place that headings of their numbers have. */
const TASK_RANK: Readonly<Partial<Record<MarkerStyle, number>>> = {
  'han-comma': RANK.h1,
  'han-bracket': RANK.h2,
};

/** The mark of a paragraph that opens as a heading does, or null. */
export function sectionMark(paragraph: Paragraph, counting: Counting): Mark | null {
  const { opening } = paragraph.facts;
  if (opening.kind === 'year-section') {
    return mark(paragraph, { kind: 'year-section', rank: RANK.part, name: inked(paragraph) });
  }
  if (opening.kind === 'glossary-title') {
    const label = paragraph.facts.norm.text.replaceAll(' ', '');
    return mark(paragraph, { kind: 'glossary', rank: RANK.part, name: inked(paragraph), label });
  }
  if (opening.kind === 'dash') {
    return mark(paragraph, { kind: 'bullet', rank: RANK.bullet, name: headingOf(paragraph) });
  }
  return opening.marker ? numberedMark(paragraph, opening.marker, counting) : null;
}

function numberedMark(paragraph: Paragraph, marker: Marker, counting: Counting): Mark | null {
  if (marker.style === counting.tasks) {
    return mark(paragraph, {
      kind: 'task',
      rank: TASK_RANK[marker.style] ?? RANK.task,
      name: taskName(paragraph, marker),
      marker,
    });
  }
  if (marker.style === 'arabic-dot' && !counting.roman) {
    return mark(paragraph, { kind: 'sequence-item', rank: RANK.task, name: taskName(paragraph, marker), marker });
  }
  const heads = (marker.style === 'ordinal' && isOwnLine(paragraph)) || marker.style === 'arabic-dot';
  const form = heads ? NUMBERED['han-bracket'] : NUMBERED[marker.style];
  return form ? mark(paragraph, { ...form, name: headingOf(paragraph), marker }) : null;
}

/** 第一，… on a line of its own heads a section; else it is an item. */
const isOwnLine = ({ facts: { shape } }: Paragraph): boolean => shape.heads.length === 1 && shape.size <= NAME_LONGEST;

/** The marker and the first sentence without its mark; where that is too long for a heading, its first clause. */
export function headingOf(paragraph: Paragraph): Span {
  const whole = inked(paragraph);
  // A question mark ends no heading: in a damaged text it stands for a lost letter.
  const { heads } = paragraph.facts.shape;
  const head = heads.find(({ end }) => end === '。' || end === '!') ?? heads[heads.length - 1];
  if (!head) return whole;
  if (head.span.end - whole.start <= NAME_LONGEST * 2) return { start: whole.start, end: head.span.end };
  return { start: whole.start, end: clauseEnd(paragraph, whole.start, head.span.end) };
}

/** A task is called by its first sentence if that is short and plain, else by its first clause. */
function taskName(paragraph: Paragraph, marker: Marker): Span {
  const head = paragraph.facts.shape.heads[0];
  if (!head) return inked(paragraph);
  const end = isPlain(head) ? head.span.end : clauseEnd(paragraph, marker.span.end, head.span.end);
  return { start: marker.span.start, end };
}

const isPlain = ({ text, commas, enumerates }: Head): boolean =>
  commas === 0 && !enumerates && text !== '' && text.length <= PLAIN_LONGEST;

/** The end of the first clause between two offsets of the paragraph. */
function clauseEnd({ facts: { raw } }: Paragraph, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (',，;；:：'.includes(raw[i] ?? '')) return i;
  }
  return to;
}
