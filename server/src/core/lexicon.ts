/** The words the core knows: made once from the plain data of `server/data`, passed in as a value. */

import { ONE, parseRational } from './arithmetic/rational';
import { type Accounting, type AccountingData, makeAccounting } from './lex/accounting';
import type { Unit, UnitKind } from './lex/figure';
import { type IndicatorData, type IndicatorTrie, makeIndicators } from './lex/indicator';
import { makePageLines, type PageLines } from './lex/page-lines';
import { makePairs, type WordPairs } from './lex/plausibility';
import { makeScopes, type ScopeData, type ScopeTrie } from './lex/scope';
import { makeTrie, type Trie } from './lex/trie';
import { type Gbk, type GbkData, makeGbk } from './text/gbk';
import { type FoldTable, makeFoldTable } from './text/normalise';

export type Confidence = 'high' | 'medium';

/** An abbreviation that is known nationwide. */
export interface CommonTerm {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly expansion: string;
  readonly explanation: string;
  readonly category: string;
  readonly firstYear: number | null;
  readonly scope: string;
  readonly confidence: Confidence;
  /** The bare term counts only inside quotes; its aliases count as they are. */
  readonly quoted?: boolean;
}

/** One meaning of a homograph and what shows it: its neighbours, a quote mark between allowed; else a word near by; else the year. */
export interface Sense {
  readonly followedBy: readonly string[];
  readonly precededBy?: readonly string[];
  /** Words of the same sentence. */
  readonly near?: readonly string[];
  readonly sinceYear?: number;
  readonly untilYear?: number;
  readonly expansion: string;
  readonly note: string;
}

/** A term whose meaning hangs on its neighbours; no sense is shown where none or several fit. An empty `followedBy` fits nothing. */
export interface AmbiguousTerm {
  readonly term: string;
  readonly senses: readonly Sense[];
}

/** Plain data as it lies in `server/data`. */
export interface LexiconData {
  readonly accounting: readonly AccountingData[];
  readonly script: { readonly traditional: string; readonly simplified: string };
  readonly units: readonly {
    readonly symbol: string;
    readonly aliases: readonly string[];
    readonly dimension: string;
    readonly factor: string;
    readonly kind: string;
    readonly classifier: boolean;
    readonly rateOnly?: boolean;
  }[];
  readonly terms: {
    readonly common: readonly (Omit<CommonTerm, 'confidence'> & { readonly confidence: string })[];
    readonly ambiguous: readonly AmbiguousTerm[];
  };
  /** Shorthand that is used all over the country; words only. */
  readonly shorthand: { readonly known: readonly string[] };
  readonly chrome: {
    readonly contains: readonly string[];
    readonly equals: readonly string[];
    readonly startsWith: readonly string[];
    readonly regex: readonly string[];
  };
  readonly indicators: readonly IndicatorData[];
  readonly scopes: readonly ScopeData[];
  /** What repairs of damaged text need. */
  readonly writing: {
    readonly gbk: GbkData;
    readonly wordPairs: readonly string[];
    readonly simplifiedOnly: { readonly characters: string };
    readonly traditionalPhrases: { readonly characters: string; readonly phrases: readonly string[] };
  };
}

/** How Chinese text is coded and which characters go together. Both are made when a damaged text first needs them. */
export interface Writing {
  readonly gbk: Gbk;
  readonly pairs: WordPairs;
  /** Codes of the characters that no traditional text uses. */
  readonly simplifiedOnly: ReadonlySet<number>;
  /** Traditional words and characters that the fold alone does not turn into the right simplified ones. */
  readonly traditional: Trie<string>;
}

export interface KnownUnit extends Unit {
  /** A Chinese numeral right before it may be read as a figure. */
  readonly classifier: boolean;
  /** A unit only behind `/` or 每: elsewhere 日, 月 and 时 belong to dates. */
  readonly rateOnly: boolean;
}

export interface Lexicon {
  /** Tells lexicons apart in memo keys. */
  readonly id: string;
  readonly fold: FoldTable;
  readonly units: Trie<KnownUnit>;
  readonly terms: Trie<CommonTerm>;
  /** The same, in the order of the list. */
  readonly commonTerms: readonly CommonTerm[];
  readonly ambiguous: Trie<AmbiguousTerm>;
  /** Shorthand that needs no explanation, though this lexicon has none. */
  readonly wellKnown: ReadonlySet<string>;
  readonly pageLines: PageLines;
  readonly writing: Writing;
  /** Names of indicators, reversed. Made when mentions are first asked for. */
  readonly indicators: IndicatorTrie;
  readonly scopes: ScopeTrie;
  /** Totals that are defined by others. */
  readonly accounting: Accounting;
}

/** Makes a lexicon. An outline needs hardly any of it, so each part is made when it is first asked for and kept. */
export function makeLexicon(data: LexiconData, id = 'shipped'): Lexicon {
  const units = lazily(() => makeUnits(data.units));
  const commonTerms = lazily(() =>
    data.terms.common.map(
      (term): CommonTerm => ({ ...term, confidence: term.confidence === 'high' ? 'high' : 'medium' }),
    ),
  );
  const terms = lazily(() =>
    makeTrie(
      commonTerms().flatMap((known) =>
        [known.term, ...known.aliases].map((word): [string, CommonTerm] => [word, known]),
      ),
    ),
  );
  const wellKnown = lazily(() => new Set(data.shorthand.known));
  const ambiguous = lazily(() =>
    makeTrie(data.terms.ambiguous.map((term): [string, AmbiguousTerm] => [term.term, term])),
  );
  const accounting = lazily(() => makeAccounting(data.accounting));
  const indicators = lazily(() => makeIndicators(data.indicators, units()));
  const scopes = lazily(() => makeScopes(data.scopes));
  return {
    id,
    fold: makeFoldTable(data.script),
    pageLines: makePageLines(data.chrome),
    writing: makeWriting(data.writing),
    get units() {
      return units();
    },
    get terms() {
      return terms();
    },
    get commonTerms() {
      return commonTerms();
    },
    get wellKnown() {
      return wellKnown();
    },
    get ambiguous() {
      return ambiguous();
    },
    get accounting() {
      return accounting();
    },
    get indicators() {
      return indicators();
    },
    get scopes() {
      return scopes();
    },
  };
}

/** What is made at the first call and given again at every other. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function makeUnits(data: LexiconData['units']): Trie<KnownUnit> {
  return makeTrie(
    data.flatMap((unit) => {
      const known: KnownUnit = {
        symbol: unit.symbol,
        dimension: unit.dimension,
        factor: parseRational(unit.factor) ?? ONE,
        kind: unit.kind as UnitKind,
        classifier: unit.classifier,
        rateOnly: unit.rateOnly ?? false,
      };
      return [unit.symbol, ...unit.aliases].map((word): [string, KnownUnit] => [word, known]);
    }),
  );
}

function makeWriting(data: LexiconData['writing']): Writing {
  const gbk = lazily(() => makeGbk(data.gbk));
  const pairs = lazily(() => makePairs(data.wordPairs));
  const only = lazily(() => new Set(Array.from(data.simplifiedOnly.characters, (char) => char.charCodeAt(0))));
  const traditional = lazily(() => makeTrie(traditionalWords(data.traditionalPhrases)));
  return {
    get gbk() {
      return gbk();
    },
    get pairs() {
      return pairs();
    },
    get simplifiedOnly() {
      return only();
    },
    get traditional() {
      return traditional();
    },
  };
}

function* traditionalWords(
  data: LexiconData['writing']['traditionalPhrases'],
): Generator<readonly [word: string, simplified: string]> {
  for (const phrase of data.phrases) {
    const [from = '', to = ''] = phrase.split(' ');
    yield [from, to];
  }
  const { characters } = data;
  for (let i = 0; i + 1 < characters.length; i += 2) yield [characters.charAt(i), characters.charAt(i + 1)];
}
