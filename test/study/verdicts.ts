/** The verdicts that the rules give marked relations as they stand, against the marked ones. */
import type { Relation } from '../../server/src/core/finding';
import { overlaps } from '../../server/src/core/text/span';
import { fits } from './fitting';
import type { Target } from './target';
import type { Subject } from './trial';

export interface Judgement {
  readonly target: Target;
  /** What the rules say of the relation; `silent` where none speaks of it. */
  readonly said: Relation['verdict'] | 'silent';
  readonly right: boolean;
}

export function judge({ result }: Subject, target: Target): Judgement {
  const figures = target.parts.filter(({ figure }) => figure !== '');
  const parts = figures.length > 0 ? figures : target.parts;
  const met = ({ span, operands }: Relation): number =>
    parts.filter((part) => [span, ...operands].some((place) => overlaps(place, part.span))).length;
  const own = result.relations.filter(
    (relation) => fits(target.kind, relation.rule) && met(relation) * 2 > parts.length,
  );
  const said = own.sort((a, b) => met(b) - met(a))[0]?.verdict ?? 'silent';
  return { target, said, right: isRight(target, said) };
}

/** Where nobody can tell, it is right to say so and right to say nothing. */
function isRight({ verdict }: Target, said: Judgement['said']): boolean {
  if (verdict === 'not-checkable') return said === 'silent' || said === 'not-checkable';
  return said === (verdict === 'rounding' ? 'consistent-by-rounding' : verdict);
}
