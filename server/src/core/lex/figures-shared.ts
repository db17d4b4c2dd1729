/** Numbers of a list that share the unit of the last one: 低于目标1.6、3.7和1.9个百分点. */
import type { Draft } from './figures-draft';

/** A separator and nothing else between two numbers. */
const SEPARATORS = new Set(['、', '和', '与', '及', ',']);

export interface Settled {
  readonly drafts: readonly Draft[];
  readonly refused: readonly Draft[];
}

/** Gives shared units to the numbers that wait for one, and drops those that get none. */
export function settleShared(text: string, drafts: readonly Draft[]): Settled {
  if (!drafts.some((draft) => draft.shared)) return { drafts, refused: [] };
  const kept: Draft[] = [];
  const refused: Draft[] = [];
  let following: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) continue;
    const settled: Draft | null = draft.shared ? settle(text, draft, following) : draft;
    if (settled) kept.push(settled);
    else refused.push(draft);
    following = settled;
  }
  return { drafts: kept.reverse(), refused: refused.reverse() };
}

function settle(text: string, draft: Draft, following: Draft | null): Draft | null {
  if (!following?.unit || following.hedge || following.upper || following.numerals !== 'arabic') return null;
  const near = draft.span.to + 1 === following.span.from && SEPARATORS.has(text[draft.span.to] ?? '');
  /* Whole numbers before a counter are more often names: 17、18、27号线, 5、6、7期. */
  const shares =
    following.unit.kind === 'ratio' || following.unit.kind === 'measure' || following.unit.kind === 'money';
  if (!near || !shares) return null;
  return { ...draft, exponent: following.exponent, unit: following.unit, shared: false };
}
