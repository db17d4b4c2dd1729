/** The headings of the body, section by section: first those that are numbered or named, then what their sections hold. */
import type { ParagraphFacts } from '../lex/facts';
import type { Paragraph } from '../model/report';
import { settleDepth } from './depth';
import type { Frame } from './frame';
import { glossaryEntries, looseEntries } from './glossary';
import { findSeries } from './items';
import { findLineHeadings, lineMark } from './line-headings';
import { type Mark, moved, RANK } from './mark';
import { numberedMarks } from './numbered';
import type { NodeKind } from './outline';
import { settleReturns } from './returning';
import { openingRunIns } from './run-ins';
import { innerRunIns } from './run-ins-inside';
import { unshownRunIns } from './run-ins-unshown';
import { whatIsCounted } from './tasks';

/** One heading with the paragraphs up to the next one, its own included. */
interface Section {
  readonly mark: Mark | null;
  readonly paragraphs: Paragraph[];
}

/** In no order: whoever joins them with others sorts them. */
export function readBody(
  paragraphs: readonly Paragraph[],
  frame: Frame,
  shown: boolean,
  memory: SectionMemory,
): readonly Mark[] {
  const notes = looseEntries(paragraphs, frame);
  const first = notes[0]?.paragraph ?? paragraphs.length;
  const marks = [...notes];
  for (const section of cut(paragraphs, first, frame)) {
    if (section.mark) marks.push(section.mark);
    for (const found of remembered(section, shown, memory)) marks.push(found);
  }
  return marks;
}

/** The body's paragraphs up to index `end`, section by section. */
function cut(paragraphs: readonly Paragraph[], end: number, frame: Frame): readonly Section[] {
  let counting = whatIsCounted(paragraphs, 0, frame);
  const lines = findLineHeadings(paragraphs, frame);
  const numbered = numberedMarks(paragraphs, frame);
  const parts = paragraphs.some(({ facts }) => facts.opening.kind === 'year-section');
  const papers = new Set(frame.marks.map(({ paragraph }) => paragraph));
  const sections: Section[] = [{ mark: null, paragraphs: [] }];
  let glossary = false;
  let h1 = false;
  for (const paragraph of paragraphs) {
    if (paragraph.index >= end) break;
    if (papers.has(paragraph.index)) {
      glossary = false;
      counting = whatIsCounted(paragraphs, paragraph.index + 1, frame);
    }
    if (frame.used[paragraph.index]) continue;
    if (paragraph.facts.opening.marker?.style === 'part') glossary = false;
    const line = lines.get(paragraph.index);
    const read: Mark | null = line ? lineMark(paragraph, line, { parts, h1 }) : numbered(paragraph, counting);
    const mark: Mark | null = glossary ? null : read;
    if (mark) {
      sections.push({ mark, paragraphs: [] });
      glossary = mark.kind === 'glossary';
      // The head of a section that has no number makes no depth of its own: its siblings are of its rank.
      if (!line || line === 'part') h1 = mark.rank >= RANK.h1 && (h1 || mark.rank === RANK.h1);
    }
    sections[sections.length - 1]?.paragraphs.push(paragraph);
  }
  const marks = sections.flatMap(({ mark }) => mark ?? []);
  const settled = settleDepth(settleReturns(marks), ({ paragraph }) => lines.get(paragraph) === 'section');
  return sections.map(({ paragraphs }, i) => ({ mark: settled[i - 1] ?? null, paragraphs }));
}

/** What a section holds, as long as its paragraphs are the same; by the facts of its first paragraph. */
export type SectionMemory = WeakMap<ParagraphFacts, Known>;

interface Known {
  readonly shown: boolean;
  readonly kind: NodeKind | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly Mark[];
}

/** What the section's paragraphs hold below its mark; where an edit elsewhere moved them, so much farther on. */
function remembered(section: Section, shown: boolean, memory: SectionMemory): readonly Mark[] {
  const { mark, paragraphs } = section;
  const first = paragraphs[0];
  if (!first) return [];
  const known = memory.get(first.facts);
  const begin = known?.paragraphs[0];
  const isKnown = known?.shown === shown && known.kind === mark?.kind && areSame(known.paragraphs, paragraphs);
  if (!isKnown || !begin) {
    const marks = readSection(section, shown);
    memory.set(first.facts, { shown, kind: mark?.kind, paragraphs, marks });
    return marks;
  }
  const by = first.span.start - begin.span.start;
  const places = first.index - begin.index;
  return by === 0 && places === 0 ? known.marks : known.marks.map((one) => moved(one, by, places));
}

/** The same paragraphs at the same distances from each other. */
function areSame(known: readonly Paragraph[], now: readonly Paragraph[]): boolean {
  const a = known[0];
  const b = now[0];
  if (!a || !b || known.length !== now.length) return false;
  const by = b.span.start - a.span.start;
  const places = b.index - a.index;
  return now.every((paragraph, i) => {
    const other = known[i];
    return (
      other !== undefined &&
      other.facts === paragraph.facts &&
      paragraph.span.start - other.span.start === by &&
      paragraph.index - other.index === places
    );
  });
}

function readSection({ mark, paragraphs }: Section, shown: boolean): readonly Mark[] {
  if (mark?.kind === 'glossary') return glossaryEntries(paragraphs.slice(1));
  const own = mark ? paragraphs[0] : undefined;
  const texts = own ? paragraphs.slice(1) : paragraphs;
  const runIns = shown ? shownRunIns(own, texts, mark) : unshownRunIns(own, texts);
  return [...runIns, ...findSeries(paragraphs)];
}

/** Run-ins at the start of the section's paragraphs and inside of them. */
function shownRunIns(own: Paragraph | undefined, texts: readonly Paragraph[], mark: Mark | null): readonly Mark[] {
  const opening = openingRunIns(texts);
  const headed = new Set(opening.map(({ paragraph }) => paragraph));
  // A lone paragraph behind a heading on a line of its own is read as if the heading opened it.
  const lone = own !== undefined && texts.length === 1 && (mark?.kind === 'h1' || mark?.kind === 'h2');
  const inner = [
    ...(own ? innerRunIns(own, 1, true) : []),
    ...texts.flatMap((paragraph) => innerRunIns(paragraph, headed.has(paragraph.index) ? 1 : 0, lone)),
  ];
  return [...inner, ...opening];
}
