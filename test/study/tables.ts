/** Tables in Markdown, and numbers as people read them. */

export type Cell = string | number;

export function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
  const right = (index: number): boolean => rows.every((row) => /^[–\d.,% ≤/]*$/.test(`${row[index] ?? ''}`));
  const rule = head.map((_, index) => (right(index) ? '--:' : ':--'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** One decimal; – of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A share with enough digits to tell 99.9 % from 100 %. */
export const small = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(share < 0.01 ? 3 : 1)} %`;
