/** Types of in-page.mjs. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export function findText(text: string): Rectangle[];
export function findSquiggles(kind: string): Rectangle[];
