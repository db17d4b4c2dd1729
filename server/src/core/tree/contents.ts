/**
 * The table of contents above a long text: a line 目录 and the names of parts and chapters, which all stand again where they
 * head something. It knows lines and how alike they are; which of them are headings is for others.
 */
import type { Paragraph } from '../model/report';
import { likeness } from './similar';
import { isHeadline, textOf } from './title';

/** The line stands among so many paragraphs, and names so many headings at most. */
const NEAR = 60;
const ENTRIES_MOST = 300;
/** Fewer lines are no table. */
const ENTRIES_LEAST = 3;
/** Letters of an entry. */
const ENTRY_LONGEST = 60;
/** An entry and its heading are this alike, its page number aside. */
const ALIKE = 0.9;

/** The paragraphs from the line 目录 to the last entry; empty where no table stands above the text. */
export function tableOfContents(paragraphs: readonly Paragraph[]): readonly number[] {
  const at = paragraphs.findIndex((paragraph, i) => i < NEAR && textOf(paragraph).replaceAll(' ', '') === '目录');
  const first = paragraphs[at + 1];
  if (at < 0 || !first) return [];
  const name = entryOf(first);
  const indices = [at];
  for (let i = at + 1; i < paragraphs.length && indices.length <= ENTRIES_MOST; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    // Where the first name stands again, the text itself begins.
    if (i > at + ENTRIES_LEAST && likeness(entryOf(paragraph), name) >= ALIKE) return indices;
    if (!isEntry(paragraph)) return [];
    indices.push(i);
  }
  return [];
}

const isEntry = (paragraph: Paragraph): boolean =>
  paragraph.facts.shape.size <= ENTRY_LONGEST && (paragraph.facts.opening.marker !== null || isHeadline(paragraph));

const LEADERS = '.…·0123456789()- ';

/** A line without the dots and the page number at its end. */
function entryOf(paragraph: Paragraph): string {
  const text = textOf(paragraph);
  let end = text.length;
  while (end > 0 && LEADERS.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end).replaceAll(' ', '');
}
