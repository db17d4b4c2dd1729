/** Writes lines of comma-separated values as RFC 4180 says. */

/** Negative numbers and a lonely dash are none. */
const FORMULA = /^(?:[=+@\t]|-(?![\d.]|$))/;

/** A line with its end. What a spreadsheet would take for a formula is kept as text by an apostrophe. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

const cell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : quoted(FORMULA.test(value) ? `'${value}` : value);

/** A cell of words, whatever is in them. */
export const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
