/** The findings on published reports that somebody has read and described in docs/CORPUS.md: faults of the text, no false alarms. */

export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** The rows of the page's tables: | file | line | rule | what |. */
const ROW = /^\| *`?([^|`]+\.txt)`? *\| *(\d+) *\| *`?([a-z]+\/[a-z-]+)`? *\|/gm;

export const readFaults = (page: string): readonly Fault[] =>
  [...page.matchAll(ROW)].map(([, file = '', line = '', rule = '']) => ({
    file: file.trim(),
    line: Number(line),
    rule,
  }));

export const isFault = (faults: readonly Fault[], found: Fault): boolean =>
  faults.some(({ file, line, rule }) => file === found.file && line === found.line && rule === found.rule);
