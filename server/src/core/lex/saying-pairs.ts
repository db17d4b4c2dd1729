/** Which name each value of 甲、乙分别为1%、2% belongs to. */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Indicator } from './indicator';
import { clauseOfName, type Subject } from './saying-clause';
import { readLead } from './saying-lead';
import { indicatorNamed, unfused, withBeginningOf, withEndOf } from './saying-names';
import { type Glue, tellsPart } from './saying-words';
import type { Statement } from './statement';

/** What one value is said of. */
export interface Paired {
  /** Null where nobody can tell. */
  readonly subject: Subject | null;
  /** What the last name ends in holds for all of them: 工业投资、民间投资占比分别. */
  readonly glue: ReadonlySet<Glue>;
  /** The subjects of all values, in their order; another row of values may follow. */
  readonly row: readonly (Subject | null)[];
}

/** By the place of a value's first digit. */
export function respectively(
  norm: NormText,
  statements: readonly Statement[],
  lexicon: Lexicon,
): ReadonlyMap<number, Paired> {
  const paired = new Map<number, Paired>();
  for (const statement of statements) {
    if (statement.kind !== 'respective') continue;
    const texts = statement.names.map(({ text }) => text);
    const names = namesFor(texts, statement.values.length);
    const last = names.at(-1) ?? '';
    const own = clauseOfName(last, lexicon).glue;
    const glue: ReadonlySet<Glue> = tellsPart(last) ? new Set<Glue>([...own, 'share']) : own;
    const row = rowOf(names, statement.values.length, glue, lexicon);
    statement.values.forEach((value, i) => {
      paired.set(firstDigit(norm, value.span), { subject: row[i] ?? null, glue, row });
    });
  }
  return paired;
}

function rowOf(
  names: readonly string[],
  count: number,
  glue: ReadonlySet<Glue>,
  lexicon: Lexicon,
): readonly (Subject | null)[] {
  const subjects = names.map((name, i) => subjectAmong(names, i, name, glue, lexicon));
  const [first] = subjects;
  return Array.from({ length: count }, (_, i) => {
    const subject = subjects[i] ?? null;
    if (!subject) return null;
    /* What stands before the first name may belong to all of them. */
    const scope = subject.scope.length === 0 ? (first?.scope ?? []) : subject.scope;
    const alike = subject.indicator.kind !== 'count' || endAlike(names[i] ?? '', names.at(-1) ?? '');
    const certain = subject.certain && first?.certain === true && alike && !glue.has('share');
    return { ...subject, scope, certain };
  });
}

/** Of 高新技术企业、小微企业贷款分别 the first borrows from the last, though it has a meaning of its own. */
const endAlike = (name: string, last: string): boolean =>
  last.replace(OF_COUNT, '').endsWith(name.replace(OF_COUNT, '').slice(-2));
const OF_COUNT = /(?:总数量?|总量|数量?)(?:均|都)?$/u;

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
function subjectAmong(
  names: readonly string[],
  i: number,
  name: string,
  glue: ReadonlySet<Glue>,
  lexicon: Lexicon,
): Subject | null {
  const own = clauseOfName(name, lexicon).subject;
  const part = glue.has('share') && own ? indicatorNamed(`${own.words}占比`, lexicon) : null;
  if (part) return { ...lent(part, name), scope: own?.scope ?? [] };
  const wider = i > 0 && !own?.certain ? withBeginningOf(stemOf(names[0] ?? '', lexicon), name, lexicon) : null;
  if (wider) return { ...lent(wider, name), scope: own?.scope ?? [] };
  if (own || i === names.length - 1) return own;
  const completed = withEndOf(stemOf(name, lexicon), names.at(-1) ?? '', lexicon);
  return completed && lent(completed, name);
}

/** A name without the words for whose it is. */
const stemOf = (name: string, lexicon: Lexicon): string => readLead(name, lexicon).rest || name;

const lent = (indicator: Indicator, words: string): Subject => ({
  indicator,
  scope: [],
  certain: false,
  words,
  narrowed: false,
});

const DIGIT = /\d/u;

/** Where the digits of a value begin; hedges or verbs may stand before them. */
function firstDigit(norm: NormText, span: Span): number {
  const from = norm.toNorm(span.start);
  const at = norm.read(span).search(DIGIT);
  return at < 0 ? span.start : norm.toRaw({ from: from + at, to: from + at + 1 }).start;
}
