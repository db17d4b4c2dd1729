/** Builds the outline from the paragraphs: the frame around the report, the headings of its body, the tree of both. */
import type { Paragraph } from '../model/report';
import { readBody, type SectionMemory } from './body';
import { readFrame } from './frame';
import { inked, type Mark } from './mark';
import { nest } from './nest';
import type { Tree } from './outline';
import { collectTasks } from './tasks';

/**
 * The tree of a text. Linear in its length; total. `shown`: the text shows where its
 * paragraphs end. With a memory, sections that did not change are not read anew.
 */
export function buildTree(
  length: number,
  paragraphs: readonly Paragraph[],
  shown: boolean,
  memory: SectionMemory = new WeakMap(),
): Tree {
  const frame = readFrame(paragraphs);
  const body = readBody(paragraphs, frame, shown, memory);
  const marks = [...frame.marks, ...body].sort((a, b) => a.start - b.start || a.rank - b.rank);
  const roots = nest(marks, length, (mark) => textEnd(paragraphs, mark));
  return { roots, tasks: collectTasks(roots, paragraphs), chrome: frame.chrome };
}

/**
 * The end of the last paragraph whose words begin before a mark, or of the last one: an indented heading does not begin before
 * itself.
 */
function textEnd(paragraphs: readonly Paragraph[], mark: Mark | null): number {
  for (let i = mark?.paragraph ?? paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    if (paragraph && (!mark || paragraph.span.start + inked(paragraph).start < mark.start)) return paragraph.span.end;
  }
  return mark?.start ?? 0;
}
