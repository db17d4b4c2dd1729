/** Finds headings by a few of their letters, in one report at a time. It knows no folder and no editor. */
import type { Report } from '../model/report';
import { type OutlineItem, outline } from './outline';

export interface FoundSymbol {
  readonly item: OutlineItem;
  /** The heading above it; empty at the top. */
  readonly above: string;
}

/** The headings that have the letters of the query in their order; all of them for an empty query. At most `most`. */
export function findSymbols(report: Report, query: string, most: number): readonly FoundSymbol[] {
  const wanted = plain(query);
  const found: FoundSymbol[] = [];
  const visit = (items: readonly OutlineItem[], above: string): void => {
    for (const item of items) {
      if (found.length >= most) return;
      if (item.kind !== 'chrome' && hasInOrder(plain(item.label), wanted)) found.push({ item, above });
      visit(item.children, item.label);
    }
  };
  visit(outline(report), '');
  return found;
}

const plain = (text: string): string => [...text.toLowerCase()].filter((letter) => letter.trim() !== '').join('');

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
