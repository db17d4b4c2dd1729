/**
 * What belongs to the thing under the cursor: the numbers of a series, the mentions of a unit, the places of a term, the
 * same figure said again. It knows no editor.
 */
import { compare } from '../arithmetic/rational';
import type { Figure } from '../lex/figure';
import { paragraphAt, type Report } from '../model/report';
import { type Span, shift, touches } from '../text/span';
import type { OutlineNode } from '../tree/outline';
import { sectionsAt } from './sections';
import { unitPlaces } from './units';

export interface Highlight {
  readonly span: Span;
  /** `write` where something is settled: a definition, a leading unit. */
  readonly kind: 'text' | 'read' | 'write';
}

/** Empty where nothing is known: editors then mark equal words. */
export function highlights(report: Report, offset: number): readonly Highlight[] {
  return series(report, offset) ?? units(report, offset) ?? term(report, offset) ?? figure(report, offset) ?? [];
}

/** On a heading's number: the numbers of its siblings. */
function series(report: Report, offset: number): readonly Highlight[] | null {
  const path = sectionsAt(report, offset);
  const at = path.findIndex(({ marker }) => marker !== null && touches(marker.span, offset));
  const node = path[at];
  if (!node) return null;
  const siblings = path[at - 1]?.children ?? report.tree.roots;
  const numbers = siblings.filter((sibling) => isAlike(sibling, node)).flatMap(({ marker }) => marker?.number ?? []);
  return numbers.map((span) => ({ span, kind: 'text' }));
}

const isAlike = (a: OutlineNode, b: OutlineNode): boolean => a.kind === b.kind && a.marker?.style === b.marker?.style;

function units(report: Report, offset: number): readonly Highlight[] | null {
  const places = unitPlaces(report);
  const unit = places.find(({ span }) => touches(span, offset));
  if (!unit) return null;
  return places
    .filter(({ name }) => name === unit.name)
    .map(({ span, role }) => ({ span, kind: role === 'lead' ? 'write' : 'read' }));
}

function term(report: Report, offset: number): readonly Highlight[] | null {
  const found = report.terms.at(offset)?.term;
  if (!found) return null;
  const uses = found.uses.map((span): Highlight => ({ span, kind: 'read' }));
  return found.definition ? [{ span: found.definition.name, kind: 'write' }, ...uses] : uses;
}

/** The same amount in the same unit, whatever its hedges and however its digits are written. */
function figure(report: Report, offset: number): readonly Highlight[] | null {
  const paragraph = paragraphAt(report, offset);
  const local = offset - (paragraph?.span.start ?? 0);
  const found = paragraph?.facts.figures.find(({ core }) => touches(core, local));
  if (!found) return null;
  return report.paragraphs.flatMap(({ span, facts }) =>
    facts.figures
      .filter((other) => isSame(other, found))
      .map(({ core }): Highlight => ({ span: shift(core, span.start), kind: 'text' })),
  );
}

const isSame = (a: Figure, b: Figure): boolean =>
  a.unit?.dimension === b.unit?.dimension && compare(a.value, b.value) === 0;
