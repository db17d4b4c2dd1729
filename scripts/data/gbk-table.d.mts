/** Types of gbk-table.mjs for the tests, which are TypeScript. */
export function gbkTable(): {
  readonly symbols: string;
  readonly lowSymbols: string;
  readonly hanzi: string;
  readonly tail: string;
};
