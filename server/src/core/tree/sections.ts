/**
 * The headings that a text numbers or names as such: parts, 一、, （一）, articles, tasks, bullets, the glossary. It decides
 * by the paragraph's own opening; what is found by comparing neighbours (run-ins, series of items) is not its matter.
 */
import type { ParagraphFacts } from '../lex/facts';
import type { Head } from '../lex/headings';
import type { Marker, MarkerStyle, OpeningKind } from '../lex/opening';
import type { Paragraph } from '../model/report';
import type { Span } from '../text/span';
import { type Heading, heading, inkOf, type Mark, place, RANK } from './mark';
import type { NodeKind } from './outline';
import type { Counting } from './tasks';

/** A task's first sentence is its name up to this length. */
const PLAIN_LONGEST = 14;
/** An item's first sentence is its heading up to this length. */
const ITEM_LONGEST = 40;
/** Letters of a heading before a wide blank. */
const NAME_SHORTEST = 2;
/** A heading longer than this is cut at its first comma. */
const NAME_LONGEST = 60;
/** A line without an end mark is a heading up to this length, of two sentences too. */
const LINE_LONGEST = 100;

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
  const { opening, shape } = paragraph.facts;
  const named = shape.role === 'box-title' ? boxIn : NAMED[opening.kind];
  const read = opening.marker ? numbered(opening.marker, counting) : named;
  const found = read ? paragraph.facts.once(read) : null;
  return found && place(found, paragraph);
}

/** The mark of a paragraph 第一，… that heads a section, whatever its length. */
export function ordinalMark(paragraph: Paragraph): Mark | null {
  const found = paragraph.facts.once(ordinalIn);
  return found && place(found, paragraph);
}

/** The mark of a paragraph that is a member of a numbered list. */
export function listedMark(paragraph: Paragraph): Mark | null {
  const found = paragraph.facts.once(listedIn);
  return found && place(found, paragraph);
}

/** What a paragraph remembers is known by the function that reads it, so each of these stands here by itself. */
type Read = (facts: ParagraphFacts) => Heading | null;

const numbered = ({ style }: Marker, counting: Counting): Read => {
  if (style === counting.tasks) return taskIn;
  if (style === 'arabic-dot') return counting.roman ? sectionIn : itemIn;
  return numberedIn;
};

const NAMED: Readonly<Partial<Record<OpeningKind, Read>>> = {
  'year-section': (facts) => heading(facts, { kind: 'year-section', rank: RANK.part, name: inkOf(facts) }),
  'glossary-title': (facts) =>
    heading(facts, {
      kind: 'glossary',
      rank: RANK.part,
      name: inkOf(facts),
      label: facts.norm.text.replaceAll(' ', ''),
    }),
  dash: (facts) => heading(facts, { kind: 'bullet', rank: RANK.bullet, name: headingIn(facts) }),
};

/** 专栏1 …: stands in the text of its section and holds a list of its own. */
const boxIn = (facts: ParagraphFacts): Heading =>
  heading(facts, { kind: 'bullet', rank: RANK.bullet, name: inkOf(facts) });

function taskIn(facts: ParagraphFacts): Heading | null {
  const { marker } = facts.opening;
  const rank = (marker && TASK_RANK[marker.style]) ?? RANK.task;
  return heading(facts, { kind: 'task', rank, name: taskNameIn(facts), marker });
}

/** As long as its line or its first sentence where those are short enough for a heading; a task has a shorter name. */
function itemIn(facts: ParagraphFacts): Heading | null {
  const { heads, end } = facts.shape;
  const text = heads[0]?.text ?? '';
  const isHeading = (isOwnLine(facts) && end === 'open') || (text !== '' && text.length <= ITEM_LONGEST);
  const name = isHeading ? headingIn(facts) : taskNameIn(facts);
  return heading(facts, { kind: 'sequence-item', rank: RANK.task, name, marker: facts.opening.marker });
}

const listedIn = (facts: ParagraphFacts): Heading | null =>
  heading(facts, { kind: 'sequence-item', rank: RANK.item, name: headingIn(facts), marker: facts.opening.marker });

/** Where Roman numbers stand above them, arabic ones head sections. */
const sectionIn = (facts: ParagraphFacts): Heading | null => inForm(facts, NUMBERED['han-bracket']);

const ordinalIn = (facts: ParagraphFacts): Heading | null => inForm(facts, NUMBERED['han-bracket']);

function numberedIn(facts: ParagraphFacts): Heading | null {
  if (facts.once(holdsList)) return null;
  const style = facts.opening.marker?.style;
  if (!style) return null;
  return inForm(facts, style === 'ordinal' && isOwnLine(facts) ? NUMBERED['han-bracket'] : NUMBERED[style]);
}

/** （一）…；（二）…；（三）… in one paragraph is a list and heads nothing; so is a row of short ones with full stops between. */
export function holdsList({ raw, opening: { marker }, shape: { items } }: ParagraphFacts): boolean {
  if (marker?.style !== 'han-bracket') return false;
  const next = items.find((item) => item.marker.style === marker.style && item.marker.ordinal === marker.ordinal + 1);
  if (!next) return false;
  const before = raw.slice(marker.span.end, next.marker.span.start).trimEnd();
  return before.endsWith('；') || before.endsWith(';') || before.length <= ITEM_LONGEST;
}

const inForm = (facts: ParagraphFacts, form: Form | undefined): Heading | null =>
  form ? heading(facts, { ...form, name: headingIn(facts), marker: facts.opening.marker }) : null;

/** 第一，… on a line of its own heads a section; else it is an item. Without an end mark even two sentences are a line. */
export const isOwnLine = ({ shape }: ParagraphFacts): boolean =>
  shape.size <= (shape.end === 'open' ? LINE_LONGEST : NAME_LONGEST) &&
  (shape.heads.length === 1 || shape.end === 'open');

/** The marker and the first sentence without its mark; where that is too long for a heading, its first clause. */
function headingIn(facts: ParagraphFacts): Span {
  const { heads } = facts.shape;
  const whole = inkOf(facts);
  // A question mark ends no heading: in a damaged text it stands for a lost letter.
  const head = heads.find(({ end }) => end === '。' || end === '!') ?? heads[heads.length - 1];
  if (!head) return whole;
  const wide = facts.shape.end === 'sentence' ? wideBlank(facts.raw, head.span) : null;
  if (wide !== null) return { start: whole.start, end: wide };
  if (head.span.end - whole.start <= NAME_LONGEST * 2) return { start: whole.start, end: head.span.end };
  return { start: whole.start, end: clauseEnd(facts.raw, whole.start, head.span.end) };
}

/** （一）稳增长　全年完成…: a blank as wide as a letter parts the heading from its text. */
function wideBlank(raw: string, { start, end }: Span): number | null {
  const at = raw.slice(start, end).indexOf('\u3000');
  return at >= NAME_SHORTEST && at <= ITEM_LONGEST ? start + at : null;
}

/** A task is called by its first sentence if that is short and plain, else by its first clause. */
function taskNameIn(facts: ParagraphFacts): Span {
  const { raw, opening, shape } = facts;
  const head = shape.heads[0];
  if (!head || !opening.marker) return inkOf(facts);
  const { span } = opening.marker;
  return { start: span.start, end: isPlain(head) ? head.span.end : clauseEnd(raw, span.end, head.span.end) };
}

const isPlain = ({ text, commas, enumerates }: Head): boolean =>
  commas === 0 && !enumerates && text !== '' && text.length <= PLAIN_LONGEST;

/** The end of the first clause between two offsets of a paragraph. */
function clauseEnd(raw: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (',，;；:：'.includes(raw[i] ?? '')) return i;
  }
  return to;
}
