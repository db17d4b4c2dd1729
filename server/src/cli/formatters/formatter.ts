/** What a formatter is: it turns checked files into one text, and decides nothing. */
import type { Language } from '../../core/message';
import { lineAt } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import type { CheckedFile } from '../checked';

export interface Style {
  readonly language: Language;
  readonly colour: boolean;
}

/** The text ends with a line end unless it is empty. */
export type Formatter = (files: readonly CheckedFile[], style: Style) => string;

/** 0-based, as in LSP: UTF-16 characters in a line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export function positionOf(lines: readonly Span[], offset: number): Position {
  const line = lineAt(lines, offset);
  const { start, end } = lines[line] ?? { start: 0, end: 0 };
  return { line, character: Math.max(0, Math.min(offset, end) - start) };
}

export const rangeOf = (lines: readonly Span[], { start, end }: Span): Range => ({
  start: positionOf(lines, start),
  end: positionOf(lines, end),
});
