/** Which figures are percentages as such: 5% and 百分之五, and not 三成, 一半 or 5‰. */
import type { Figure } from '../figure';

export const isPercent = (figure: Figure | null | undefined): figure is Figure =>
  figure?.unit?.dimension === 'percent' && figure.unit.factor.n === figure.unit.factor.d;
