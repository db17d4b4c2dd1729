/** Writes lines of comma-separated values as RFC 4180 says. */

/** Negative numbers and a lonely dash are none. */
const FORMULA = /^(?:[=+@\t]|-(?![\d.]|$))/;

/** A line with its end. What a spreadsheet would take for a formula is kept as text by an apostrophe. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
