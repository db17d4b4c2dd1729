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
  /** Characters that were lost when the text was decoded (U+FFFD). */
  readonly lost: number;
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

const LOST = '\ufffd';

/** Each part is read when it is first asked for. */
class ReadText implements LineText {
  readonly text: string;
  #lost: number | null = null;
  #look: Look | null = null;
  #joins: Joins | null = null;
  #cuts: readonly number[] | null = null;
  #running: RunningCuts | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get lost(): number {
    this.#lost ??= countLost(this.text);
    return this.#lost;
  }

  get look(): Look {
    this.#look ??= lookOf(this.text);
    return this.#look;
  }

  get joins(): Joins {
    this.#joins ??= joinsOf(this.text);
    return this.#joins;
  }

  get cuts(): readonly number[] {
    this.#cuts ??= wideCuts(this.text);
    return this.#cuts;
  }

  get running(): RunningCuts {
    this.#running ??= runningCuts(this.text);
    return this.#running;
  }
}

function countLost(text: string): number {
  let lost = 0;
  for (let at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1)) lost++;
  return lost;
}

/** Half of the lines of many texts, so it is read once. */
const EMPTY = new ReadText('');

const readLine = (text: string): LineText => (text === '' ? EMPTY : new ReadText(text));

/** All lines of a text, the blank ones too. */
export const readLines = (raw: string): Line[] =>
  splitLines(raw).map((span) => ({ span, of: readLine(slice(raw, span)) }));
