/** Texts of the tests with a cursor: `|` is where it stands. */
import { analyse } from '../../server/src/core/model/analyse';
import type { Report } from '../../server/src/core/model/report';
import { shippedLexicon } from '../../server/src/lexicon';

export const read = (text: string): Report => analyse(text, shippedLexicon());

/** The report without the cursor, and where that stood. */
export function at(source: string): { readonly report: Report; readonly offset: number } {
  const offset = source.indexOf('|');
  return { report: read(source.replace('|', '')), offset };
}
