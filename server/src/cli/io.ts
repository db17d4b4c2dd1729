/** What the command line needs of a terminal, as a value, so that commands can be run by a test. */
import type { Readable } from 'node:stream';
import type { Language } from '../core/message';

export interface Io {
  out(text: string): void;
  /** One line about something that could not be done. */
  problem(line: string): void;
  readonly stdin: Readable;
  readonly cwd: string;
  /** Colours are for people at a terminal only. */
  readonly colour: boolean;
  readonly language: Language;
}

/** 0: nothing at or above the threshold; 1: findings; 2: the command could not do all of its work. */
export type ExitCode = 0 | 1 | 2;
