/**
 * Applies what is safe, until nothing safe is left. Repairs come in an order in which one does not spoil the next: bytes out
 * of step, then readings left behind, then blanks, then the rest. The text is read again after each pass, so every list of
 * edits is disjoint and made for the text it is applied to. No value, unit or hedge changes: a paragraph whose figures
 * would be others afterwards is left as it is.
 */
import { safeEdits } from './features/actions';
import type { CheckResult } from './finding';
import type { Figure } from './lex/figure';
import { sameFigures } from './lex/same-figures';
import type { Report } from './model/report';
import { compose } from './text/compose';
import { apply, type Edit } from './text/edits';

export interface Fixed {
  readonly text: string;
  /** From the text before to the text after, sorted and disjoint. */
  readonly edits: readonly Edit[];
}

/** Repairs that go before the others, in this order. No other repair brings forth what the first of them looks for. */
const FIRST = 'text/mojibake';
const THEN: readonly string[] = ['text/pinyin-residue', 'text/stray-space'];

/** More rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 8;

/** Reads and checks any text as the one at hand is read and checked. */
export interface FixTools {
  read(raw: string): Report;
  check(raw: string): CheckResult;
}

/** All safe fixes of a text. */
export function fixAll(raw: string, { read, check }: FixTools): Fixed {
  const lists: (readonly Edit[])[] = [];
  let text = raw;
  let found = check(text).findings;
  const pass = (wanted: (rule: string) => boolean): boolean => {
    const edits = keepingFigures(text, safeEdits(found.filter(({ rule }) => wanted(rule))), read);
    if (edits.length === 0) return false;
    lists.push(edits);
    text = apply(text, edits);
    found = check(text).findings;
    return true;
  };
  pass((rule) => rule === FIRST);
  for (const first of THEN) pass((rule) => rule === first);
  for (let round = 0; round < MOST_ROUNDS; round++) if (!pass((rule) => rule !== FIRST)) break;
  return { text, edits: lists.length === 0 ? [] : compose(raw.length, lists) };
}

/** The edits without those of paragraphs whose figures they would change. */
function keepingFigures(raw: string, edits: readonly Edit[], read: FixTools['read']): readonly Edit[] {
  if (edits.length === 0) return edits;
  const figures = (text: string): readonly Figure[] => read(text).paragraphs.flatMap(({ facts }) => facts.figures);
  const before = figures(raw);
  if (sameFigures(before, figures(apply(raw, edits)))) return edits;
  const kept: Edit[] = [];
  for (const group of byParagraph(edits, read(raw))) {
    if (sameFigures(before, figures(apply(raw, group)))) kept.push(...group);
  }
  return sameFigures(before, figures(apply(raw, kept))) ? kept : [];
}

function byParagraph(edits: readonly Edit[], { paragraphs }: Report): readonly (readonly Edit[])[] {
  const groups = new Map<number, Edit[]>();
  let at = 0;
  for (const edit of edits) {
    while (at < paragraphs.length && (paragraphs[at]?.span.end ?? 0) < edit.span.start) at++;
    const group = groups.get(at) ?? [];
    groups.set(at, group);
    group.push(edit);
  }
  return [...groups.values()];
}
