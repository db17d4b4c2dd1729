/** Figures of a paragraph moved to their places in the whole text, for rules that look beyond one paragraph. */
import type { Figure } from '../../lex/figure';
import { shift } from '../../text/span';

export const placed = (figure: Figure, by: number): Figure =>
  by === 0
    ? figure
    : { ...figure, span: shift(figure.span, by), number: shift(figure.number, by), core: shift(figure.core, by) };
