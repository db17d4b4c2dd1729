/** How the tests of the figure lexer read aloud what it found. */

import type { Interval } from '../../server/src/core/arithmetic/interval';
import { toText } from '../../server/src/core/arithmetic/rational';
import type { Figure } from '../../server/src/core/lex/figure';
import { type Scan, scanFigures } from '../../server/src/core/lex/figures';
import { type Opening, readOpening } from '../../server/src/core/lex/opening';
import { splitSentences } from '../../server/src/core/lex/sentences';
import { normalise } from '../../server/src/core/text/normalise';
import { shippedLexicon } from '../../server/src/lexicon';

export const PLAIN: Opening = { kind: 'plain', marker: null, rest: { start: 0, end: 0 } };

/** Scans one paragraph, with its own opening. */
export function scan(raw: string): Scan {
  const lexicon = shippedLexicon();
  const norm = normalise(raw, lexicon.fold);
  return scanFigures(norm, lexicon, readOpening(norm, splitSentences(norm)));
}

/** The only figure of a text; fails where there is none or more than one. */
export function only(raw: string): Figure {
  const { figures } = scan(raw);
  const [figure] = figures;
  if (!figure || figures.length > 1) throw new Error(`${figures.length} figures in ${raw}`);
  return figure;
}

/** [low, high] with ∞ for an open side. */
export function range(interval: Interval): string {
  const low = interval.low ? toText(interval.low.at) : '-∞';
  const high = interval.high ? toText(interval.high.at) : '∞';
  return `${low}..${high}`;
}

/** Value and unit: `8030000000 元`. */
export const reading = (figure: Figure): string => `${toText(figure.value)} ${figure.unit?.symbol ?? '-'}`;

/** All figures of a text as they stand there. */
export const surfaces = (raw: string): string[] => scan(raw).figures.map(({ span }) => raw.slice(span.start, span.end));
