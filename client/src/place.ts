/** Places as the server writes them, and as the editor has them. */
import { Position, Range } from 'vscode';

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

export const plainPosition = ({ line, character }: Position): PlainPosition => ({ line, character });

export const plainRange = ({ start, end }: Range): PlainRange => ({
  start: plainPosition(start),
  end: plainPosition(end),
});

export const toPosition = ({ line, character }: PlainPosition): Position => new Position(line, character);

export const toRange = ({ start, end }: PlainRange): Range => new Range(toPosition(start), toPosition(end));
