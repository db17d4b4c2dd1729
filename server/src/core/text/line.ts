/**
 * A line and what its text tells by itself: how it looks to the search for a layout, how it joins its neighbours, where it
 * holds several paragraphs. All of that is a pure function of the text, so whoever reads a draft again and again keeps it.
 */
import { type Joins, joinsOf } from './line-joins';
import { type Look, lookOf } from './line-look';
import { splitLines } from './lines';
import { type RunningCuts, runningCuts, wideCuts } from './running';
import { type Span, slice } from './span';

/** Nothing in here depends on where the line stands. */
export interface LineText {
  readonly text: string;
  readonly look: Look;
  readonly joins: Joins;
  /** Where the line is cut into paragraphs, whatever the layout is. */
  readonly cuts: readonly number[];
  /** Where it is cut as the one long line of a text. */
  readonly running: RunningCuts;
}

export interface Line {
  readonly span: Span;
  readonly of: LineText;
}

/** Gives what is known of a line's text. */
export type ReadLine = (text: string) => LineText;

/** Reads a line's text; each part when it is first asked for. */
export const readLine: ReadLine = (text) => {
  let look: Look | null = null;
  let joins: Joins | null = null;
  let cuts: readonly number[] | null = null;
  let running: RunningCuts | null = null;
  return {
    text,
    get look() {
      look ??= lookOf(text);
      return look;
    },
    get joins() {
      joins ??= joinsOf(text);
      return joins;
    },
    get cuts() {
      cuts ??= wideCuts(text);
      return cuts;
    },
    get running() {
      running ??= runningCuts(text);
      return running;
    },
  };
};

/** All lines of a text, the blank ones too. */
export const readLines = (raw: string, read: ReadLine = readLine): readonly Line[] =>
  splitLines(raw).map((span) => ({ span, of: read(slice(raw, span)) }));
