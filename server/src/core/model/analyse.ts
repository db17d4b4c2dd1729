/** Turns a text into a `Report`. Total and deterministic: any string gives one, and the same string the same. */
import { readParagraph } from '../lex/facts';
import type { Lexicon } from '../lexicon';
import { detectLayout, showsParagraphs } from '../text/layout';
import { readLines } from '../text/line';
import { splitParagraphs } from '../text/paragraphs';
import { buildTree } from '../tree/build';
import { type Glossary, NO_GLOSSARY } from './glossary';
import { type Identity, identify } from './identity';
import type { Memo } from './memo';
import { findMentions, indexMentions, type Mention } from './mention';
import { readParagraphs } from './paragraph-memory';
import type { Report } from './report';
import { collectTerms, type TermTable } from './terms';

/** Reads a text. With a memo only the paragraphs that changed are read anew. */
export function analyse(raw: string, lexicon: Lexicon, memo?: Memo, glossary: Glossary = NO_GLOSSARY): Report {
  const lines = memo ? memo.lines.read(raw) : readLines(raw);
  const layout = detectLayout(lines);
  const pieces = splitParagraphs(raw, lines, layout);
  const paragraphs = memo
    ? memo.paragraphs(pieces, lexicon)
    : readParagraphs(pieces, (text) => readParagraph(text, lexicon));
  memo?.turn();
  const tree = buildTree(raw.length, paragraphs, showsParagraphs(layout), memo?.sections);
  let identity: Identity | null = null;
  let mentions: readonly Mention[] | null = null;
  let byPlace: ReadonlyMap<number, Mention> | null = null;
  let terms: TermTable | null = null;
  return {
    raw,
    lexicon,
    glossary,
    lines: lines.map(({ span }) => span),
    layout,
    paragraphs,
    tree,
    get identity() {
      identity ??= identify(paragraphs, tree);
      return identity;
    },
    get mentions() {
      mentions ??= findMentions(paragraphs, tree, this.identity, memo?.mentions);
      return mentions;
    },
    get mentionsByPlace() {
      byPlace ??= indexMentions(this.mentions);
      return byPlace;
    },
    get terms() {
      terms ??= collectTerms({ paragraphs, tree, glossary, year: this.identity.year }, memo);
      return terms;
    },
  };
}
