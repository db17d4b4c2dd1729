/** Places as the server writes them, and as the editor has them. */
import { Position, Range } from 'vscode';
import type { Position as PlainPosition, Range as PlainRange } from 'vscode-languageclient';

export const plainPosition = ({ line, character }: Position): PlainPosition => ({ line, character });

export const plainRange = ({ start, end }: Range): PlainRange => ({
  start: plainPosition(start),
  end: plainPosition(end),
});

export const toPosition = ({ line, character }: PlainPosition): Position => new Position(line, character);

export const toRange = ({ start, end }: PlainRange): Range => new Range(toPosition(start), toPosition(end));
