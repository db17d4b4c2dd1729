/** What the suite inside the extension host and the process that started it agree on. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Environment variable: where the suite writes its counts. */
export const RESULT_FILE = 'TALLY_SUITE_RESULT';
/** Environment variable: mocha's grep. */
export const GREP = 'TALLY_SUITE_GREP';
/** Environment variable: the folder of the five real reports, where it is at hand. */
export const SEEDS = 'TALLY_SEEDS';
/** Begins every line of the suite's report, because the extension host writes to the same output. */
export const LINE_MARK = '\u2502 ';
