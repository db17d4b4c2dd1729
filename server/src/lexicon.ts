/** The lexicon as shipped: the data files, bundled. */
import accounting from '../data/accounting.json';
import chrome from '../data/chrome.json';
import gbk from '../data/gbk.json';
import indicators from '../data/indicators.json';
import scopes from '../data/scopes.json';
import script from '../data/script.json';
import shorthand from '../data/shorthand.json';
import simplifiedOnly from '../data/simplified-only.json';
import terms from '../data/terms.json';
import traditionalPhrases from '../data/traditional-phrases.json';
import units from '../data/units.json';
import wordPairs from '../data/word-pairs.json';
import { type Lexicon, type LexiconData, makeLexicon } from './core/lexicon';

let shipped: Lexicon | null = null;

/** Made at the first call, the same ever after. */
export function shippedLexicon(): Lexicon {
  shipped ??= makeShipped();
  return shipped;
}

function makeShipped(): Lexicon {
  const data: LexiconData = {
    accounting,
    chrome,
    indicators,
    scopes,
    script,
    shorthand: { known: shorthand.groups.flatMap(({ words }) => words) },
    terms,
    units,
    writing: { gbk, simplifiedOnly, traditionalPhrases, wordPairs },
  };
  return makeLexicon(data);
}
