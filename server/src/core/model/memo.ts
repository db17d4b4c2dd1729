/** Remembers what paragraphs say, so that a keystroke costs one paragraph. */
import { type ParagraphFacts, readParagraph } from '../lex/facts';
import type { FormUse } from '../lex/term-forms';
import type { Lexicon } from '../lexicon';
import { detached } from '../text/detached';
import { type LineMemory, makeLineMemory } from '../text/line-memory';
import type { Piece } from '../text/paragraphs';
import type { SectionMemory } from '../tree/body';
import type { MentionMemory } from './mention-memory';
import { makeParagraphMemory, type ParagraphMemory } from './paragraph-memory';
import type { Paragraph } from './report';

/** Paragraphs are keyed by lexicon and raw text. Two generations: what the last analyses did not use is forgotten. */
export interface Memo {
  readonly lines: LineMemory;
  paragraphs(pieces: readonly Piece[], lexicon: Lexicon): readonly Paragraph[];
  /** Where a set of forms stands in a paragraph; asked anew when the set is another. */
  forms(facts: ParagraphFacts, key: string, find: () => readonly FormUse[]): readonly FormUse[];
  readonly sections: SectionMemory;
  readonly mentions: MentionMemory;
  /** Called after each analysis. */
  turn(): void;
}

/** Paragraphs kept of documents that were not analysed lately. */
const KEEP = 4000;

/** What is known of texts; the old ones are forgotten at the second turn. */
interface Generations<T> {
  of(text: string, read: (text: string) => T): T;
  turn(): void;
}

function makeGenerations<T>(): Generations<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return {
    of(text, read) {
      const known = young.get(text);
      if (known !== undefined) return known;
      const key = detached(text);
      const made = old.get(key) ?? read(key);
      young.set(key, made);
      return made;
    },
    turn() {
      if (young.size < KEEP) return;
      old = young;
      young = new Map();
    },
  };
}

/** What was read with one lexicon. */
interface Read {
  readonly facts: Generations<ParagraphFacts>;
  readonly paragraphs: ParagraphMemory;
}

export function makeMemo(): Memo {
  /* One for each lexicon, so that nobody has to join its name to every paragraph at every keystroke. */
  const byLexicon = new Map<string, Read>();
  const readWith = ({ id }: Lexicon): Read => {
    const known = byLexicon.get(id) ?? { facts: makeGenerations<ParagraphFacts>(), paragraphs: makeParagraphMemory() };
    byLexicon.set(id, known);
    return known;
  };
  const found = new WeakMap<ParagraphFacts, { readonly key: string; readonly uses: readonly FormUse[] }>();
  return {
    lines: makeLineMemory(),
    paragraphs(pieces, lexicon) {
      const { facts, paragraphs } = readWith(lexicon);
      return paragraphs(pieces, (raw) => facts.of(raw, (text) => readParagraph(text, lexicon)));
    },
    forms(facts, key, find) {
      const entry = found.get(facts);
      if (entry?.key === key) return entry.uses;
      const uses = find();
      found.set(facts, { key, uses });
      return uses;
    },
    sections: new WeakMap(),
    mentions: new WeakMap(),
    turn() {
      for (const { facts } of byLexicon.values()) facts.turn();
    },
  };
}
