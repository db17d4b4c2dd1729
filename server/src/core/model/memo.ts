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

interface Generations {
  young: Map<string, ParagraphFacts>;
  old: Map<string, ParagraphFacts>;
}

export function makeMemo(): Memo {
  /* A map for each lexicon, so that nobody has to join its name to every paragraph at every keystroke. */
  const byLexicon = new Map<string, Generations>();
  const generationsOf = (id: string): Generations => {
    const known = byLexicon.get(id) ?? { young: new Map(), old: new Map() };
    byLexicon.set(id, known);
    return known;
  };
  const found = new WeakMap<ParagraphFacts, { readonly key: string; readonly uses: readonly FormUse[] }>();
  return {
    facts(raw, lexicon) {
      const { young, old } = generationsOf(lexicon.id);
      let facts = young.get(raw);
      if (!facts) {
        facts = old.get(raw) ?? readParagraph(raw, lexicon);
        young.set(raw, facts);
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
      for (const known of byLexicon.values()) {
        if (known.young.size < KEEP) continue;
        known.old = known.young;
        known.young = new Map();
      }
    },
  };
}
