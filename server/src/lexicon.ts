/**
 * The lexicon as shipped: the data files, bundled. Each is unpacked when its part of the lexicon is first asked for, which is
 * why they are required and not imported: an outline needs three of them, and a server should start at once.
 */
import { type Lexicon, type LexiconData, makeLexicon } from './core/lexicon';

let shipped: Lexicon | null = null;

/** Made at the first call, the same ever after. */
export function shippedLexicon(): Lexicon {
  shipped ??= makeLexicon(data);
  return shipped;
}

const data: LexiconData = {
  get accounting(): typeof import('../data/accounting.json') {
    return require('../data/accounting.json');
  },
  get chrome(): typeof import('../data/chrome.json') {
    return require('../data/chrome.json');
  },
  get indicators(): typeof import('../data/indicators.json') {
    return require('../data/indicators.json');
  },
  get scopes(): typeof import('../data/scopes.json') {
    return require('../data/scopes.json');
  },
  get script(): typeof import('../data/script.json') {
    return require('../data/script.json');
  },
  get shorthand() {
    const { groups }: typeof import('../data/shorthand.json') = require('../data/shorthand.json');
    return { known: groups.flatMap(({ words }) => words) };
  },
  get terms(): typeof import('../data/terms.json') {
    return require('../data/terms.json');
  },
  get units(): typeof import('../data/units.json') {
    return require('../data/units.json');
  },
  writing: {
    get gbk(): typeof import('../data/gbk.json') {
      return require('../data/gbk.json');
    },
    get simplifiedOnly(): typeof import('../data/simplified-only.json') {
      return require('../data/simplified-only.json');
    },
    get traditionalPhrases(): typeof import('../data/traditional-phrases.json') {
      return require('../data/traditional-phrases.json');
    },
    get wordPairs(): typeof import('../data/word-pairs.json') {
      return require('../data/word-pairs.json');
    },
  },
};
