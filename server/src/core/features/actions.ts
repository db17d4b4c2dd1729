/**
 * Decisions about cures: which one to put first, and which ones may be applied without looking. It knows no rule and no editor.
 * A figure that contradicts another does not say which of the two is wrong, so a cure is put first only on evidence.
 */
import type { CheckResult, Finding } from '../finding';
import type { Fix } from '../rules/rule';
import { apply, type Edit, settle } from '../text/edits';
import { type Span, slice } from '../text/span';
import { changesOf, takesPart } from './after';

/** Reads and checks a text in the same way as the one the finding is from. */
export type Recheck = (raw: string) => CheckResult;

/** More sides than this are not weighed: each costs a reading of the text. */
const MOST_WEIGHED = 8;

/**
 * The index of the fix that is clearly likelier than the others, or null. A single safe fix is, and one of form; of several that change a
 * figure only one that alone brings every relation of the figure to agree, and that undoes a slip of the hand while the others
 * do not. A single one that changes a figure never is: the other side may be a text that nobody can write for the drafter.
 */
export function preferredFix(raw: string, before: CheckResult, fixes: readonly Fix[], recheck: Recheck): number | null {
  const [only] = fixes;
  if (only && fixes.length === 1) return only.safety === 'safe' || only.manner === 'style' ? 0 : null;
  if (fixes.length > MOST_WEIGHED) return null;
  const slips = fixes.flatMap((fix, index) => (undoesSlip(raw, fix) ? [index] : []));
  const [slip] = slips;
  if (slip === undefined || slips.length > 1) return null;
  const agreeing = fixes.flatMap((fix, index) => (bringsAgreement(raw, before, fix, recheck) ? [index] : []));
  return agreeing.length === 1 && agreeing[0] === slip ? slip : null;
}

/** Applied, nothing that touches the change is reported any more, and nothing new elsewhere. */
function bringsAgreement(raw: string, before: CheckResult, fix: Fix, recheck: Recheck): boolean {
  const edits = settle(fix.edits);
  const after = recheck(apply(raw, edits));
  if (after.findings.length >= before.findings.length) return false;
  const changed = placesAfter(edits);
  return !after.findings.some((finding) => changed.some((place) => takesPart(finding, place)));
}

/** Where the new texts stand once the edits are made; an insertion of nothing counts as one character. */
const placesAfter = (edits: readonly Edit[]): readonly Span[] =>
  changesOf(edits).map(({ after: { start, end } }) => ({ start, end: Math.max(start + 1, end) }));

/** One digit mistyped, or two neighbours exchanged, in one place. Numerals in Han characters do not slip so. */
function undoesSlip(raw: string, fix: Fix): boolean {
  const [edit] = fix.edits;
  return edit !== undefined && fix.edits.length === 1 && isSlip(slice(raw, edit.span), edit.text);
}

function isSlip(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  const places: number[] = [];
  for (let i = 0; i < wrong.length; i++) if (wrong[i] !== right[i]) places.push(i);
  if (!places.every((i) => isDigit(wrong[i]) && isDigit(right[i]))) return false;
  const [first, second] = places;
  if (first === undefined || places.length > 2) return false;
  if (second === undefined) return true;
  return second === first + 1 && wrong[first] === right[second] && wrong[second] === right[first];
}

const DIGITS: ReadonlySet<string | undefined> = new Set('0123456789０１２３４５６７８９');

const isDigit = (character: string | undefined): boolean => DIGITS.has(character);

/** What may be applied without looking: for each finding its first safe fix, whole or not at all, together sorted and disjoint. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  let kept: readonly Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes('safe').find(({ safety }) => safety === 'safe');
    if (!fix) continue;
    const together = settle([...kept, ...fix.edits]);
    if (together.length === kept.length + fix.edits.length) kept = together;
  }
  return kept;
}
