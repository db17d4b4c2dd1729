/** Which name each value of 甲、乙分别为1%、2% belongs to. */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { type Subject, subjectOfName } from './saying-clause';
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
    const equal = statement.names.length === statement.values.length;
    const first = equal && statement.names[0] ? subjectOfName(statement.names[0].text, lexicon) : null;
    statement.values.forEach((value, i) => {
      const name = equal ? statement.names[i] : null;
      const subject = name ? subjectOfName(name.text, lexicon) : null;
      /* What stands before the first name may belong to all of them. */
      const certain = subject?.certain === true && first?.certain === true;
      paired.set(firstDigit(norm, value.span), subject && { ...subject, certain });
    });
  }
  return paired;
}

const DIGIT = /\d/u;

/** Where the digits of a value begin; hedges or verbs may stand before them. */
function firstDigit(norm: NormText, span: Span): number {
  const from = norm.toNorm(span.start);
  const at = norm.read(span).search(DIGIT);
  return at < 0 ? span.start : norm.toRaw({ from: from + at, to: from + at + 1 }).start;
}
