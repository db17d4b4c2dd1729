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
export const readParagraph = (raw: string, lexicon: Lexicon): ParagraphFacts => new ReadParagraph(raw, lexicon);

/**
 * What only some ask for is read when they do: the outline asks for no figures, other documents of a folder for hardly
 * anything.
 */
class ReadParagraph implements ParagraphFacts {
  readonly raw: string;
  readonly norm: NormText;
  readonly opening: Opening;
  readonly shape: Shape;
  readonly sentences: readonly Span[];
  readonly #lexicon: Lexicon;
  #damage: readonly Damage[] | null = null;
  #figures: readonly Figure[] | null = null;
  #statements: readonly Statement[] | null = null;
  #pairings: readonly Statement[] | null = null;
  #definitions: readonly Definition[] | null = null;
  #terms: readonly TermUse[] | null = null;
  #sayings: readonly Saying[] | null = null;
  #notes: Notes | null = null;
  /** Functions, each with what it gave behind it: so few that looking through them is faster than a map of each paragraph's own. */
  readonly #kept: unknown[] = [];

  constructor(raw: string, lexicon: Lexicon) {
    this.raw = raw;
    this.#lexicon = lexicon;
    this.norm = normalise(raw, lexicon.fold);
    this.sentences = splitSentences(this.norm);
    this.opening = readOpening(this.norm, this.sentences);
    this.shape = readShape(this.norm, this.sentences, this.opening, lexicon.pageLines);
  }

  get damage(): readonly Damage[] {
    this.#damage ??= findDamage(this.raw, this.#lexicon);
    return this.#damage;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= outside(findFigures(this.norm, this.#lexicon, this.opening), this.damage);
    return this.#figures;
  }

  get statements(): readonly Statement[] {
    this.#statements ??= findStatements({ ...this.#read, figures: this.figures });
    return this.#statements;
  }

  get pairings(): readonly Statement[] {
    this.#pairings ??= this.#statements ?? findPairings({ ...this.#read, figures: this.figures });
    return this.#pairings;
  }

  get definitions(): readonly Definition[] {
    this.#definitions ??= findDefinitions(this.norm, this.opening);
    return this.#definitions;
  }

  get terms(): readonly TermUse[] {
    this.#terms ??= findTermUses(this.norm, this.#lexicon);
    return this.#terms;
  }

  get sayings(): readonly Saying[] {
    this.#sayings ??= findSayings(this.norm, this.figures, this.pairings, this.#lexicon);
    return this.#sayings;
  }

  get notes(): Notes {
    this.#notes ??= findNotes(this.norm, this.figures);
    return this.#notes;
  }

  get #read() {
    return { norm: this.norm, sentences: this.sentences, opening: this.opening, lexicon: this.#lexicon };
  }

  once<T>(read: (facts: ParagraphFacts, lexicon: Lexicon) => T): T {
    const kept = this.#kept;
    for (let i = 0; i < kept.length; i += 2) if (kept[i] === read) return kept[i + 1] as T;
    const made = read(this, this.#lexicon);
    kept.push(read, made);
    return made;
  }
}
