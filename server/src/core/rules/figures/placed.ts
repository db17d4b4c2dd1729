/** Figures of a paragraph moved to their places in the whole text, for rules that look beyond one paragraph. */
export { shiftFigure as placed } from '../../lex/figure';
