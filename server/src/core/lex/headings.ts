/**
 * The form of a paragraph as far as headings go: which of its sentences are short and plain enough to be one, which numbers
 * of items stand inside it, what it would be on a line of its own. `tree/` decides by the neighbours.
 */

import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { findItems, type ItemMark } from './headings-items';
import { type LineRole, lineRole, soundsLikeNews } from './headings-role';
import { type Head, readHeads } from './headings-sentence';
import { findUnitNames, type UnitNames } from './headings-units';
import type { Opening } from './opening';
import type { PageLines } from './page-lines';

export interface Shape {
  readonly role: LineRole;
  readonly news: boolean;
  /** Letters of the paragraph without blanks at its ends. */
  readonly size: number;
  /** The paragraph's last sign is 。；！？ or a mark that leads on: ：，、 */
  readonly end: 'sentence' | 'leads-on' | 'open';
  readonly heads: readonly Head[];
  readonly items: readonly ItemMark[];
  readonly units: readonly UnitNames[];
}

export function readShape(norm: NormText, sentences: readonly Span[], opening: Opening, pageLines: PageLines): Shape {
  const text = norm.text.trim();
  return {
    role: lineRole(norm.text, pageLines),
    news: soundsLikeNews(norm.text),
    size: text.length,
    end: endOf(text),
    heads: readHeads(norm, sentences, opening),
    items: findItems(norm),
    units: findUnitNames(norm),
  };
}

function endOf(text: string): Shape['end'] {
  const last = text[text.length - 1] ?? '';
  if ('。;!?'.includes(last)) return 'sentence';
  return ':,、'.includes(last) ? 'leads-on' : 'open';
}

export type { Head } from './headings-sentence';

const BLANKS = /\s+/gu;

/** A heading as it is written: what normalising deletes is left out, blanks are single, nothing is folded. */
export function readAsWritten(norm: NormText, s: Span): string {
  return norm.written(s).replaceAll(BLANKS, ' ').trim();
}
