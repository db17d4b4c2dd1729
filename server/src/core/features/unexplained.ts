/** Which terms a text uses without explaining them, though a reader from elsewhere cannot know them. It knows no rule. */
import { type Abbreviation, abbreviationKind, leadingCode } from '../lex/abbreviation';
import { mayBeExplained, wordsBehind } from '../lex/term-explained';
import { withoutKind } from '../lex/term-forms';
import { countedWords, opensWith, saysOften } from '../lex/term-repeated';
import { longestAt } from '../lex/trie';
import type { Lexicon } from '../lexicon';
import { type Paragraph, paragraphAt, type Report } from '../model/report';
import type { Term } from '../model/terms';
import { type Span, shift } from '../text/span';

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
    if (!paragraph) return false;
    const place = shift(use, -paragraph.span.start);
    return (
      mayBeExplained(paragraph.facts, place, term) ||
      goesOnKnown(report.lexicon, paragraph, place, term) ||
      isSaidInTurn(report, paragraph, place, term)
    );
  });
}

/** So many paragraphs behind a name may be what it counts. */
const FOLLOWING = 60;

/** “五个着力”, and 着力 five times around it, or at the head of five paragraphs behind it. */
function isSaidInTurn({ paragraphs }: Report, { index, facts }: Paragraph, place: Span, term: string): boolean {
  const counted = countedWords(term);
  if (!counted) return false;
  if (saysOften(facts, place, counted)) return true;
  const behind = paragraphs.slice(index + 1, index + 1 + FOLLOWING);
  const opening = behind.filter((paragraph) => opensWith(paragraph.facts, counted.words));
  return opening.length >= counted.count;
}

/** So many signs of a known word may stand behind the quotes. */
const REST = 6;

/** “3+1”保障: the quotes hold only the beginning of a word that is known. */
function goesOnKnown({ wellKnown }: Lexicon, { facts }: Paragraph, place: Span, word: string): boolean {
  const behind = wordsBehind(facts, place, REST);
  return Array.from(behind, (_, i) => word + behind.slice(0, i + 1)).some((longer) => wellKnown.has(longer));
}
