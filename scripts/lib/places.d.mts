/** Types of places.mjs for the tests, which are TypeScript. */
export interface Editor {
  readonly folder: string;
  readonly node: string;
  readonly entry: string;
}
export const root: string;
export const vsix: string;
export const cache: string;
export function editor(): Editor;
export function findBrowser(): string | undefined;
