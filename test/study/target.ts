/**
 * A relation in a text, by raw offsets: what an error is planted into, and where a finding must lie. Made of the rows of the
 * table, of judged relations and of our own sentences alike. Knows no rule.
 */
import type { Span } from '../../server/src/core/text/span';
import type { Relation, Verdict } from './rows';

export interface Part {
  readonly role: string;
  readonly span: Span;
  readonly figure: string;
}

export interface Target {
  /** Names it in lists and to chance: file, line, column, kind. */
  readonly name: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly notes: readonly string[];
  /** In the order of the text. */
  readonly parts: readonly Part[];
}

/** The offsets at which the lines of a text start, as the table counts lines: a line feed ends one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The targets of the rows of one text. */
export function targetsOf(text: string, rows: readonly Relation[]): readonly Target[] {
  const starts = lineStarts(text);
  return rows.map((row) => {
    const parts = row.operands.map(({ role, below, start, end, figure }): Part => {
      const line = starts[row.line - 1 + below] ?? 0;
      return { role, span: { start: line + start - 1, end: line + end - 1 }, figure };
    });
    return {
      name: `${row.file}:${row.line}:${row.start} ${row.kind}`,
      kind: row.kind,
      verdict: row.verdict,
      notes: row.notes,
      parts: parts.sort((a, b) => a.span.start - b.span.start),
    };
  });
}

export const withRole = (target: Target, role: string): readonly Part[] =>
  target.parts.filter((part) => part.role === role);

/** The target as a row, for the arithmetic of the marks; the places no longer matter there. */
export function asRow(target: Target, parts: readonly Part[] = target.parts): Relation {
  const operands = parts.map(({ role, figure }) => ({ role, figure, below: 0, start: 1, end: 1 }));
  return {
    file: '',
    line: 1,
    start: 1,
    end: 1,
    kind: target.kind,
    operands,
    verdict: target.verdict,
    notes: target.notes,
  };
}
