/**
 * The marked structure of real reports, as values: headings in their series and lists of units, by raw offsets. Knows the
 * columns of structure.tsv and how a text lies in lines; nothing of the outline.
 */
import type { Span } from '../../server/src/core/text/span';
import { type Operand, readOperand, table } from './rows';
import { lineStarts } from './target';

export interface StructureRow {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'units';
  readonly operands: readonly Operand[];
  /** `name/level`: headings of one series count on from one another. */
  readonly series: string;
  readonly notes: readonly string[];
}

export function readStructure(): readonly StructureRow[] {
  return table('structure.tsv').map((cells) => {
    const [file = '', line = '', start = '', end = '', kind = '', operands = '', series = '', note = ''] = cells;
    if (kind !== 'heading' && kind !== 'units') throw new Error(`No kind: ${cells.join(' ')}`);
    return {
      file,
      line: Number(line),
      start: Number(start),
      end: Number(end),
      kind,
      operands: operands.split(';').map(readOperand),
      series,
      notes: note.split(';'),
    };
  });
}

/** A heading or a list of units in its text. */
export interface StructureMark {
  /** Names it in lists: file, line, column. */
  readonly name: string;
  readonly line: number;
  readonly span: Span;
  /** The number of a heading; of a list of units its label. */
  readonly head: Span;
  readonly units: readonly Span[];
  readonly series: string;
  readonly notes: readonly string[];
}

/** The marks of one text, of one kind, in their order. */
export function marksOf(
  text: string,
  rows: readonly StructureRow[],
  kind: StructureRow['kind'],
): readonly StructureMark[] {
  const starts = lineStarts(text);
  const own = rows.filter((row) => row.kind === kind);
  return own.map(({ file, line, start, end, operands, series, notes }) => {
    const at = (starts[line - 1] ?? 0) - 1;
    const place = (from: number, to: number): Span => ({ start: at + from, end: at + to });
    const [head] = operands;
    return {
      name: `${file}:${line}:${start}`,
      line,
      span: place(start, end),
      head: place(head?.start ?? start, head?.end ?? end),
      units: operands.filter(({ role }) => role === 'unit').map((unit) => place(unit.start, unit.end)),
      series,
      notes,
    };
  });
}

/** The headings series by series. */
export function seriesOf(headings: readonly StructureMark[]): readonly (readonly StructureMark[])[] {
  return [...new Set(headings.map(({ series }) => series))].map((name) =>
    headings.filter(({ series }) => series === name),
  );
}

/** Marked when the rules had been widened by the misses on the first list. */
export const isLater = ({ series }: StructureMark): boolean => series.startsWith('b');
