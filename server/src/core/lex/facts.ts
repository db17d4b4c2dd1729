/**
 * Everything that one paragraph says by itself: a pure function of its text and the lexicon, and therefore remembered.
 * Spans count from the start of the paragraph.
 */
import type { Lexicon } from '../lexicon';
import { type NormText, normalise } from '../text/normalise';
import { outside } from '../text/outside';
import type { Span } from '../text/span';
import { type Damage, findDamage } from './damage';
import { type Definition, findDefinitions } from './definition';
import type { Figure } from './figure';
import { findFigures } from './figures';
import { readShape, type Shape } from './headings';
import { findNotes, type Notes } from './notes';
import { type Opening, readOpening } from './opening';
import { findSayings, type Saying } from './saying';
import { splitSentences } from './sentences';
import type { Statement } from './statement';
import { findPairings, findStatements } from './statements';
import { findTermUses, type TermUse } from './term';

export interface ParagraphFacts {
  /** The raw text of the paragraph; the key of the memo. */
  readonly raw: string;
  /** Folded. For labels and words read it with `norm.read(span)`; its own offsets stay inside `lex/`. */
  readonly norm: NormText;
  /** What stands at the paragraph's start: a heading's number, a task's, a unit line's label, … */
  readonly opening: Opening;
  /** What `tree/` needs to see of it to find headings. */
  readonly shape: Shape;
  /** Places whose characters are not those that somebody wrote. */
  readonly damage: readonly Damage[];
  /** Sentences with their final 。！？; in the paragraph's order, without gaps but blanks. */
  readonly sentences: readonly Span[];
  /** Without those of damaged places, which say nothing. Read when first asked for, as damage is. */
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  /** Of the statements at least those that say which name a value belongs to. */
  readonly pairings: readonly Statement[];
  readonly definitions: readonly Definition[];
  /** Where terms of the lexicon stand. */
  readonly terms: readonly TermUse[];
  /** What its figures are said to be of. Read when first asked for. */
  readonly sayings: readonly Saying[];
  /** What other documents may confirm or contradict. Read when first asked for. */
  readonly notes: Notes;
  /**
   * What a function of one paragraph gives; reckoned when first asked for and kept as long as the facts. It is known again by
   * the function itself, so that must stand at the top of its file and not be made anew.
   */
  once<T>(read: (facts: ParagraphFacts, lexicon: Lexicon) => T): T;
}

/** Reads one paragraph. Total: any string gives facts. */
export function readParagraph(raw: string, lexicon: Lexicon): ParagraphFacts {
  const norm = normalise(raw, lexicon.fold);
  const sentences = splitSentences(norm);
  const opening = readOpening(norm, sentences);
  /* What only some ask for is read when they do: the outline asks for no figures, other documents of a folder for hardly anything. */
  let damage: readonly Damage[] | null = null;
  let figures: readonly Figure[] | null = null;
  let statements: readonly Statement[] | null = null;
  let pairings: readonly Statement[] | null = null;
  let definitions: readonly Definition[] | null = null;
  let terms: readonly TermUse[] | null = null;
  let sayings: readonly Saying[] | null = null;
  let notes: Notes | null = null;
  const kept = new Map<unknown, unknown>();
  return {
    raw,
    norm,
    opening,
    shape: readShape(norm, sentences, opening, lexicon.pageLines),
    sentences,
    get damage() {
      damage ??= findDamage(raw, lexicon);
      return damage;
    },
    get figures() {
      figures ??= outside(findFigures(norm, lexicon, opening), this.damage);
      return figures;
    },
    get statements() {
      statements ??= findStatements({ norm, sentences, opening, figures: this.figures, lexicon });
      return statements;
    },
    get pairings() {
      pairings ??= statements ?? findPairings({ norm, sentences, opening, figures: this.figures, lexicon });
      return pairings;
    },
    get definitions() {
      definitions ??= findDefinitions(norm, opening);
      return definitions;
    },
    get terms() {
      terms ??= findTermUses(norm, lexicon);
      return terms;
    },
    get sayings() {
      sayings ??= findSayings(norm, this.figures, this.pairings, lexicon);
      return sayings;
    },
    get notes() {
      notes ??= findNotes(norm, this.figures);
      return notes;
    },
    once<T>(read: (facts: ParagraphFacts, lexicon: Lexicon) => T): T {
      const known = kept.get(read);
      if (known !== undefined || kept.has(read)) return known as T;
      const made = read(this, lexicon);
      kept.set(read, made);
      return made;
    },
  };
}
