/** What Tally's own client and server say to each other beyond the protocol. Names and shapes only. */
import type { Range } from 'vscode-languageserver';
import type { Reading } from '../core/reading';
import type { Level } from '../core/rules/rule';

/** Request: checks a document, or a part of it, whatever its size. */
export const CHECK = 'tally/check';

export interface CheckParams {
  readonly uri: string;
  readonly range?: Range;
}

export interface CheckAnswer {
  readonly version: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  /** How many figures there are, and how many of them take part in a relation that was looked at. */
  readonly figures: number;
  readonly related: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Level;
    readonly message: string;
    readonly range: Range;
    readonly fingerprint: string;
  }[];
}

/** Notification to our own client after each computation of diagnostics. */
export const STATUS = 'tally/status';

export interface Status extends Omit<CheckAnswer, 'findings' | 'version'> {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
}

/** Command of our own client: keeps the finding out of the list, by an entry in `.tally.json`. */
export const IGNORE = 'tally.ignoreFinding';

export interface IgnoreParams {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly message: string;
}
