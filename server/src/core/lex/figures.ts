/** Finds the figures of a paragraph. */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Figure } from './figure';
import type { Opening } from './opening';

export function findFigures(_norm: NormText, _lexicon: Lexicon, _opening: Opening): readonly Figure[] {
  return [];
}
