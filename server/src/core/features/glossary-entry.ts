/** How an entry of a glossary is written: in the manner of those that stand there already. It knows no editor. */
import { writeOrdinal } from '../lex/ordinals';
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import { lineAt } from '../text/lines';
import { slice } from '../text/span';
import type { Entry, Section } from './glossary-section';

/** What stands for a meaning that nobody has written down yet. */
const OPEN = '（请补写释义）';

export interface Manner {
  /** The blanks before each entry. */
  readonly indent: string;
  readonly colon: string;
  /** The number of the entry with its signs: 3. */
  marker(ordinal: number): string;
}

export function mannerOf(report: Report, section: Section | null): Manner {
  const first = section?.entries[0];
  const marker = first?.node.marker;
  if (!first || !marker) {
    return {
      indent: indentAt(report, first?.span.start ?? bodyStart(report)),
      colon: colonOf(report),
      marker: (n) => `${n}.`,
    };
  }
  const before = slice(report.raw, { start: marker.span.start, end: marker.number.start });
  const behind = slice(report.raw, { start: marker.number.end, end: marker.span.end });
  const number = slice(report.raw, marker.number);
  return {
    indent: indentAt(report, first.span.start),
    colon: colonOf(report),
    marker: (n) => before + (writeOrdinal(number, n) ?? String(n)) + behind,
  };
}

/** The blanks between the line's start and a place; none where words stand there. */
function indentAt({ raw, lines }: Report, offset: number): string {
  const start = lines[lineAt(lines, offset)]?.start ?? offset;
  const blanks = raw.slice(start, offset);
  return blanks.trim() === '' ? blanks : '';
}

/** Where the first paragraph of the running text begins. */
function bodyStart({ paragraphs, tree }: Report): number {
  const body = paragraphs.find(({ index, facts }) => !tree.chrome[index] && facts.sentences.length > 1);
  if (!body) return 0;
  const { raw } = body.facts;
  return body.span.start + raw.length - raw.trimStart().length;
}

/** Half-width marks only where the text has no other. */
const colonOf = ({ raw }: Report): string => (raw.includes('：') || !raw.includes(':') ? '：' : ':');

const ENDS: ReadonlySet<string> = new Set('。！？.!?）');

/** The entry without its indent and line end. */
export function writeEntry(
  { colon, marker }: Manner,
  ordinal: number,
  { term, expansion, uses }: Term,
  raw: string,
): string {
  const quoted = uses.some(({ start, end }) => raw[start - 1] === '“' && raw[end] === '”');
  const name = quoted ? `“${term}”` : term;
  const meaning = expansion ?? OPEN;
  return `${marker(ordinal)}${name}${colon}是指${meaning}${ENDS.has(meaning.at(-1) ?? '') && expansion !== null ? '' : '。'}`;
}

/** An entry that stands there, with another number. */
export function renumbered(report: Report, { node, span }: Entry, ordinal: number): string {
  const { raw } = report;
  const number = node.marker?.number;
  if (!number) return slice(raw, span);
  const written = writeOrdinal(slice(raw, number), ordinal) ?? String(ordinal);
  return raw.slice(span.start, number.start) + written + raw.slice(number.end, span.end);
}
