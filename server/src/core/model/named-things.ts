/**
 * Names of roads, parks, companies and the like that stand again and again in running text, and places that have such a name
 * with one sign otherwise. Where a name begins is told by what its places have in common.
 */
import type { ParagraphFacts } from '../lex/facts';
import { findNamedThings, type NamedThing } from '../lex/name-running';
import { isSlip } from '../lex/name-variants';
import { type Span, shift } from '../text/span';
import type { Report } from './report';

export interface StrayName {
  readonly name: string;
  readonly span: Span;
  /** What the others have. */
  readonly common: string;
  readonly places: readonly Span[];
}

/** Who stands so often is the name; who stands once beside it is the slip. */
const OFTEN = 2;
/** Before the kind of thing a name has so many signs; shorter ones differ in one sign on purpose. A slip may leave one out. */
const STEM = 4;
/** More places than this are not compared. */
const MOST = 3000;

export function strayNames(report: Report): readonly StrayName[] {
  const things = report.paragraphs
    .filter(({ index }) => !report.tree.chrome[index])
    .flatMap(({ facts, span }) => facts.once(namedThings).map((one) => ({ ...one, span: shift(one.span, span.start) })))
    .filter(({ words, span }) => span.end - span.start === words.length);
  if (things.length > MOST) return [];
  const places = new Map<string, NamedThing[]>();
  for (const thing of things) {
    for (const name of namesIn(thing)) {
      const own = places.get(name);
      if (own) own.push(thing);
      else places.set(name, [thing]);
    }
  }
  const common = new Map<string, string[]>();
  for (const [name, own] of places) {
    const [first] = own;
    if (!first || own.length < OFTEN || name.length - first.kind < STEM) continue;
    const same = common.get(name[0] ?? '');
    if (same) same.push(name);
    else common.set(name[0] ?? '', [name]);
  }
  return common.size === 0 ? [] : things.flatMap((thing) => strayIn(thing, common, places) ?? []);
}

const namedThings = ({ norm }: ParagraphFacts): readonly NamedThing[] => findNamedThings(norm);

/** Every name that may end here, the longest first. */
const namesIn = ({ words, kind }: NamedThing): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - kind - STEM + 2) }, (_, i) => words.slice(i));

function strayIn(
  thing: NamedThing,
  common: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, readonly NamedThing[]>,
): StrayName | null {
  const at = (one: NamedThing, { length }: string): Span => ({ start: one.span.end - length, end: one.span.end });
  for (const name of namesIn(thing)) {
    if (places.get(name)?.length !== 1) continue;
    const other = common.get(name[0] ?? '')?.find((one) => isSlip(name, one, thing.kind));
    if (other) {
      return {
        name,
        span: at(thing, name),
        common: other,
        places: (places.get(other) ?? []).map((one) => at(one, other)),
      };
    }
  }
  return null;
}
