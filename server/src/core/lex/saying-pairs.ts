/** Which name each value of 甲、乙分别为1%、2% belongs to. */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { type Subject, subjectOfName } from './saying-clause';
import { unfused, withBeginningOf, withEndOf } from './saying-names';
import type { Statement } from './statement';

/** By the place of a value's first digit; null where nobody can tell. */
export function respectively(
  norm: NormText,
  statements: readonly Statement[],
  lexicon: Lexicon,
): ReadonlyMap<number, Subject | null> {
  const paired = new Map<number, Subject | null>();
  for (const statement of statements) {
    if (statement.kind !== 'respective') continue;
    const names = namesFor(
      statement.names.map(({ text }) => text),
      statement.values.length,
    );
    const subjects = names.map((name, i) => subjectAmong(names, i, name, lexicon));
    statement.values.forEach((value, i) => {
      const subject = subjects[i] ?? null;
      /* What stands before the first name may belong to all of them. */
      const certain = subject?.certain === true && subjects[0]?.certain === true;
      const scope = subject && subject.scope.length === 0 ? (subjects[0]?.scope ?? []) : (subject?.scope ?? []);
      paired.set(firstDigit(norm, value.span), subject && { ...subject, scope, certain });
    });
  }
  return paired;
}

/** As many names as values, or none: one name may fuse two. */
function namesFor(names: readonly string[], values: number): readonly string[] {
  if (names.length === values) return names;
  const apart = names.flatMap((name) => {
    const two = unfused(name);
    return two.length > 0 ? two : [name];
  });
  return apart.length === values ? apart : [];
}

/** A name by itself, or with what it shares with the first or the last of the list. */
function subjectAmong(names: readonly string[], i: number, name: string, lexicon: Lexicon): Subject | null {
  const first = names[0] ?? '';
  const last = names.at(-1) ?? '';
  const own = subjectOfName(name, lexicon);
  const wider = i > 0 && !own?.certain ? withBeginningOf(first, name, lexicon) : null;
  if (wider) return { indicator: wider, scope: own?.scope ?? [], certain: false, words: name, narrowed: false };
  if (own || i === names.length - 1) return own;
  const completed = withEndOf(name, last, lexicon);
  return completed && { indicator: completed, scope: [], certain: false, words: name, narrowed: false };
}

const DIGIT = /\d/u;

/** Where the digits of a value begin; hedges or verbs may stand before them. */
function firstDigit(norm: NormText, span: Span): number {
  const from = norm.toNorm(span.start);
  const at = norm.read(span).search(DIGIT);
  return at < 0 ? span.start : norm.toRaw({ from: from + at, to: from + at + 1 }).start;
}
