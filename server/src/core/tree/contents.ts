/**
 * The table of contents above a text: a line 目录 and the names of parts and sections, which nearly all stand again where they head
 * something; the line may be lost. It knows lines and how they begin; which of them are headings is for others.
 */
import type { Paragraph } from '../model/report';
import { inked, type Mark, mark, RANK } from './mark';
import { likeness } from './similar';
import { isHeadline, textOf } from './title';

export interface Contents {
  /** The paragraphs from the line 目录 to the last entry. */
  readonly paragraphs: ReadonlySet<number>;
  /** The line 目录, if it stands there. */
  readonly marks: readonly Mark[];
}

const TITLE = '目录';
/** The table stands among so many paragraphs, and names so many headings at most. */
const NEAR = 60;
const ENTRIES_MOST = 300;
/** Fewer lines are no table. */
const ENTRIES_LEAST = 3;
/** Letters of an entry. */
const ENTRY_LONGEST = 60;
/** An entry and its heading are this alike, its page number aside. */
const ALIKE = 0.9;
/** Of ten entries so many stand again at least: headings are changed when the table was made already. */
const AGAIN = 6;

const NONE: Contents = { paragraphs: new Set(), marks: [] };

export function tableOfContents(paragraphs: readonly Paragraph[]): Contents {
  const title = paragraphs.findIndex((paragraph, i) => i < NEAR && textOf(paragraph).replaceAll(' ', '') === TITLE);
  const from = title >= 0 ? title + 1 : firstNumbered(paragraphs);
  const entries = entriesFrom(paragraphs, from, title >= 0);
  const last = entries[entries.length - 1];
  if (!last || entries.length < ENTRIES_LEAST || !standAgain(paragraphs, entries, last.index + 1)) return NONE;
  const indices = entries.map(({ index }) => index);
  const line = paragraphs[title];
  if (!line) return { paragraphs: new Set(indices), marks: [] };
  // Whatever is next ends it, and so does its last entry: the words of greeting behind it are not its own.
  const own = mark(line, { kind: 'chrome', rank: RANK.item, name: inked(line), label: TITLE });
  return { paragraphs: new Set([title, ...indices]), marks: [{ ...own, until: last.span.end }] };
}

/** Without the line 目录 only numbered names are taken for entries. */
const firstNumbered = (paragraphs: readonly Paragraph[]): number => {
  const at = paragraphs.findIndex((paragraph, i) => i < NEAR && paragraph.facts.opening.marker !== null);
  return at < 0 ? paragraphs.length : at;
};

/** The lines that may be entries, up to the one where the first name stands again: there the text itself begins. */
function entriesFrom(paragraphs: readonly Paragraph[], from: number, titled: boolean): readonly Paragraph[] {
  const entries: Paragraph[] = [];
  let name = '';
  for (let i = from; i < paragraphs.length && entries.length <= ENTRIES_MOST; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    if (paragraph.facts.opening.kind === 'page-number') continue;
    if (!isEntry(paragraph, titled)) break;
    if (entries.length === 0) name = nameOf(paragraph);
    else if (likeness(nameOf(paragraph), name) >= ALIKE) break;
    entries.push(paragraph);
  }
  return entries;
}

/** The name of the text itself is none of its parts. */
const isEntry = (paragraph: Paragraph, titled: boolean): boolean => {
  const { opening, shape } = paragraph.facts;
  if (shape.size > ENTRY_LONGEST || (titled ? shape.end === 'leads-on' : shape.end !== 'open')) return false;
  return opening.marker !== null || (titled && isHeadline(paragraph) && shape.role !== 'title');
};

/** Most of the names stand again behind the table; a heading that runs into its text is told by its first letters. */
function standAgain(paragraphs: readonly Paragraph[], entries: readonly Paragraph[], from: number): boolean {
  const due = new Map<string, string[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const key = name.slice(0, KEY);
    due.set(key, [...(due.get(key) ?? []), name]);
  }
  const found = new Set<string>();
  for (let i = from; i < paragraphs.length; i++) {
    const text = lettersOf(paragraphs[i]);
    for (const name of due.get(text.slice(0, KEY)) ?? []) {
      if (text.startsWith(name) || likeness(text.slice(0, name.length), name) >= ALIKE) found.add(name);
    }
  }
  return found.size >= ENTRIES_LEAST && found.size * 10 >= entries.length * AGAIN;
}

/** Letters by which names are looked up. */
const KEY = 3;
/** Letters of a paragraph that may be a name. */
const READ = 2 * ENTRY_LONGEST;

const lettersOf = (paragraph: Paragraph | undefined): string =>
  paragraph?.facts.norm.text.slice(0, READ).replaceAll(' ', '') ?? '';

const LEADERS = '.…·—-0123456789()';

/** A line without the dots and the page number at its end, without blanks. */
function nameOf(paragraph: Paragraph): string {
  const text = lettersOf(paragraph);
  let end = text.length;
  while (end > 0 && LEADERS.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
