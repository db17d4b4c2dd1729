/** The lexicon as shipped: the data files, bundled. */
import chrome from '../data/chrome.json';
import script from '../data/script.json';
import terms from '../data/terms.json';
import units from '../data/units.json';
import { type Lexicon, type LexiconData, makeLexicon } from './core/lexicon';

let shipped: Lexicon | null = null;

/** Made at the first call, the same ever after. */
export function shippedLexicon(): Lexicon {
  const data: LexiconData = { chrome, script, terms, units };
  shipped ??= makeLexicon(data);
  return shipped;
}
