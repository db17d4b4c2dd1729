/** The one list of rules. */
import { acrossRules } from './across';
import { calendarRules } from './calendar';
import { averageGrowth } from './figures/average-growth';
import { collectiveCount } from './figures/collective-count';
import { completionRate } from './figures/completion-rate';
import { differenceInPoints } from './figures/difference-in-points';
import { growthFromBase } from './figures/growth-from-base';
import { hedgeConflict } from './figures/hedge-conflict';
import { implausibleMagnitude } from './figures/implausible-magnitude';
import { levelAndGrowth } from './figures/level-and-growth';
import { listedExceedsCount } from './figures/listed-exceeds-count';
import { netExceedsGross } from './figures/net-exceeds-gross';
import { partExceedsWhole } from './figures/part-exceeds-whole';
import { rateOutOfBounds } from './figures/rate-out-of-bounds';
import { respectiveArity } from './figures/respective-arity';
import { restatedDifferently } from './figures/restated-differently';
import { shareOfTotal } from './figures/share-of-total';
import { shortfall } from './figures/shortfall';
import { structureRatio } from './figures/structure-ratio';
import { sumOfParts } from './figures/sum-of-parts';
import { targetBelowResult } from './figures/target-below-result';
import type { Rule } from './rule';
import { announcedCount } from './structure/announced-count';
import { declaredItems } from './structure/declared-items';
import { duplicateUnit } from './structure/duplicate-unit';
import { leadAlsoResponsible } from './structure/lead-also-responsible';
import { missingUnit } from './structure/missing-unit';
import { numbering } from './structure/numbering';
import { siblingPattern } from './structure/sibling-pattern';
import { sloganMembers } from './structure/slogan-members';
import { truncated } from './structure/truncated';
import { termRules } from './terms';
import { textRules } from './text';

export const rules: readonly Rule[] = [
  sumOfParts,
  partExceedsWhole,
  growthFromBase,
  respectiveArity,
  collectiveCount,
  listedExceedsCount,
  rateOutOfBounds,
  structureRatio,
  differenceInPoints,
  completionRate,
  netExceedsGross,
  averageGrowth,
  shareOfTotal,
  shortfall,
  restatedDifferently,
  levelAndGrowth,
  implausibleMagnitude,
  targetBelowResult,
  hedgeConflict,
  numbering,
  announcedCount,
  declaredItems,
  missingUnit,
  duplicateUnit,
  leadAlsoResponsible,
  siblingPattern,
  sloganMembers,
  truncated,
  ...acrossRules,
  ...calendarRules,
  ...termRules,
  ...textRules,
];
