/**
 * The headings and tasks of a report as plain data, small enough to be kept of every report of a folder, and how one is found by a
 * few of its letters. It knows no folder and no editor.
 */
import type { Report } from '../model/report';
import { type PlaceRange, placesOf } from '../text/place';
import type { NodeKind } from '../tree/outline';
import { type OutlineItem, outline } from './outline';

export interface ReportSymbol extends PlaceRange {
  readonly kind: NodeKind;
  readonly label: string;
  /** The heading above it; empty at the top. */
  readonly above: string;
}

/** All of a report, in the order of the text; what belongs to the page around it is none. */
export function symbolsOf(report: Report): readonly ReportSymbol[] {
  const found: ReportSymbol[] = [];
  const visit = (items: readonly OutlineItem[], above: string): void => {
    for (const { kind, label, selectionRange, children } of items) {
      if (kind !== 'chrome') {
        found.push({ kind, label, above, ...placesOf(report.lines, selectionRange) });
      }
      visit(children, label);
    }
  };
  visit(outline(report), '');
  return found;
}

/** Those that have the letters of the query in their order; all of them for an empty query. At most `most`. */
export function findSymbols(symbols: readonly ReportSymbol[], query: string, most: number): readonly ReportSymbol[] {
  const wanted = plain(query);
  const found: ReportSymbol[] = [];
  for (const symbol of symbols) {
    if (found.length >= most) break;
    if (hasInOrder(plain(symbol.label), wanted)) found.push(symbol);
  }
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
