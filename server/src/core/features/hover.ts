/**
 * What is told of the place under the cursor: a term's meaning and where it comes from, a figure's value and what it agrees
 * with. Plain blocks of messages; `markdown.ts` writes them out. It knows no editor.
 */
import type { Relation } from '../finding';
import { paragraphAt, type Report } from '../model/report';
import { shift, touches } from '../text/span';
import { definedElsewhere, type Others } from './elsewhere';
import type { Hover } from './hover-block';
import { describeFigure } from './hover-figure';
import { describeTerm } from './hover-term';

/**
 * The term, else the figure, that the offset touches; null elsewhere and on the page around the report. Only a figure has relations,
 * so they are asked for when there is one: whoever rests on something else is not made to wait for a check.
 */
export function hover(
  report: Report,
  offset: number,
  relations: () => readonly Relation[],
  others?: Others,
): Hover | null {
  const paragraph = paragraphAt(report, offset);
  if (!paragraph || report.tree.chrome[paragraph.index]) return null;
  const found = report.terms.at(offset);
  if (found) {
    const elsewhere = others ? definedElsewhere(others, found.term.term) : null;
    return { span: found.span, blocks: describeTerm(report, found.term, found.sense, elsewhere) };
  }
  const origin = paragraph.span.start;
  const figure = paragraph.facts.figures.find(({ span }) => touches(span, offset - origin));
  if (!figure) return null;
  const span = shift(figure.span, origin);
  return { span, blocks: describeFigure(report, figure, origin, relations()) };
}
