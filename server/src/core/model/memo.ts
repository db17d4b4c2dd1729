/** Remembers what paragraphs say, so that a keystroke costs one paragraph. */
import { type ParagraphFacts, readParagraph } from '../lex/facts';
import type { FormUse } from '../lex/term-forms';
import type { Lexicon } from '../lexicon';

/** Keyed by lexicon and raw paragraph text. Two generations: what the last analyses did not use is forgotten. */
export interface Memo {
  facts(raw: string, lexicon: Lexicon): ParagraphFacts;
  /** Where a set of forms stands in a paragraph; asked anew when the set is another. */
  forms(facts: ParagraphFacts, key: string, find: () => readonly FormUse[]): readonly FormUse[];
  /** Called after each analysis. */
  turn(): void;
}

/** Paragraphs kept of documents that were not analysed lately. */
const KEEP = 4000;

export function makeMemo(): Memo {
  let young = new Map<string, ParagraphFacts>();
  let old = new Map<string, ParagraphFacts>();
  const found = new WeakMap<ParagraphFacts, { readonly key: string; readonly uses: readonly FormUse[] }>();
  return {
    facts(raw, lexicon) {
      const key = `${lexicon.id}\u0000${raw}`;
      let facts = young.get(key);
      if (!facts) {
        facts = old.get(key) ?? readParagraph(raw, lexicon);
        young.set(key, facts);
      }
      return facts;
    },
    forms(facts, key, find) {
      const entry = found.get(facts);
      if (entry?.key === key) return entry.uses;
      const uses = find();
      found.set(facts, { key, uses });
      return uses;
    },
    turn() {
      if (young.size < KEEP) return;
      old = young;
      young = new Map();
    },
  };
}
