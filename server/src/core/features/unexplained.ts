/** Which terms a text uses without explaining them, though a reader from elsewhere cannot know them. It knows no rule. */
import { type Abbreviation, abbreviationKind, leadingCode } from '../lex/abbreviation';
import { mayBeExplained } from '../lex/term-explained';
import { withoutKind } from '../lex/term-forms';
import { longestAt } from '../lex/trie';
import type { Lexicon } from '../lexicon';
import { paragraphAt, type Report } from '../model/report';
import type { Term } from '../model/terms';
import { shift } from '../text/span';

/** What kind of shorthand it is; null of what anybody knows, what may be no shorthand, and what the words around it may explain. */
export function unexplainedKind(report: Report, term: Term): Abbreviation | null {
  const { source, shape, homograph, uses } = term;
  if (source !== 'undefined' || homograph || shape === null || shape === 'name' || uses.length === 0) return null;
  const kind = isWellKnown(report.lexicon, term.term) ? null : abbreviationKind(term.term);
  return kind === null || isExplained(report, term) ? null : kind;
}

/** Of 1+X证书 and 双减政策 it is enough to know 1+X and 双减. */
const isWellKnown = ({ wellKnown, terms }: Lexicon, word: string): boolean =>
  [word, leadingCode(word), withoutKind(word)].some(
    (name) => name !== null && (wellKnown.has(name) || longestAt(terms, name, 0)?.word === name),
  );

/** Wherever the term stands, the words around it may explain it. */
function isExplained(report: Report, { term, uses }: Term): boolean {
  return uses.some((use) => {
    const paragraph = paragraphAt(report, use.start);
    return paragraph !== null && mayBeExplained(paragraph.facts, shift(use, -paragraph.span.start), term);
  });
}
