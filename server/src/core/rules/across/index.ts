/** The rules of this room, in the order of their ids: they compare a text with other documents of its place. */
import type { Rule } from '../rule';
import { baseMismatch } from './base-mismatch';
import { breakdown } from './breakdown';
import { claimedCompletion } from './claimed-completion';
import { rank } from './rank';
import { restated } from './restated';
import { session } from './session';
import { shortfall } from './shortfall';
import { staleFigure } from './stale-figure';
import { streak } from './streak';

export const acrossRules: readonly Rule[] = [
  baseMismatch,
  breakdown,
  claimedCompletion,
  rank,
  restated,
  session,
  shortfall,
  staleFigure,
  streak,
];
