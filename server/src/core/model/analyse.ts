/** Turns a text into a `Report`. Total and deterministic: any string gives one, and the same string the same. */
import { readParagraph } from '../lex/facts';
import type { Lexicon } from '../lexicon';
import { detectLayout } from '../text/layout';
import { splitLines } from '../text/lines';
import { splitParagraphs } from '../text/paragraphs';
import { slice } from '../text/span';
import { buildTree } from '../tree/build';
import { type Glossary, NO_GLOSSARY } from './glossary';
import { type Identity, identify } from './identity';
import type { Memo } from './memo';
import { findMentions, type Mention } from './mention';
import type { Paragraph, Report } from './report';
import { collectTerms, type TermTable } from './terms';

/** Reads a text. With a memo only the paragraphs that changed are read anew. */
export function analyse(raw: string, lexicon: Lexicon, memo?: Memo, glossary: Glossary = NO_GLOSSARY): Report {
  const lines = splitLines(raw);
  const layout = detectLayout(raw, lines);
  const paragraphs: Paragraph[] = splitParagraphs(raw, lines, layout).map((span, index) => {
    const text = slice(raw, span);
    return { index, span, facts: memo ? memo.facts(text, lexicon) : readParagraph(text, lexicon) };
  });
  memo?.turn();
  const tree = buildTree(raw, paragraphs);
  let identity: Identity | null = null;
  let mentions: readonly Mention[] | null = null;
  let terms: TermTable | null = null;
  return {
    raw,
    lexicon,
    glossary,
    lines,
    layout,
    paragraphs,
    tree,
    get identity() {
      identity ??= identify(paragraphs, tree);
      return identity;
    },
    get mentions() {
      mentions ??= findMentions(paragraphs, tree);
      return mentions;
    },
    get terms() {
      terms ??= collectTerms(paragraphs, tree, glossary, memo);
      return terms;
    },
  };
}
