/** Recall: errors planted one at a time into every relation that can bear one, counted by kind, by slip and by rule. */

import { isPlantable, type Planting, plantings } from './plant';
import { chance } from './random';
import type { Target } from './target';
import { attempt, type Examiner, type Outcome, type Subject } from './trial';

export interface Planted extends Outcome {
  readonly subject: Subject;
}

export interface Recall {
  readonly outcomes: readonly Planted[];
  /** Of omissions that contradict nothing. */
  readonly moot: readonly Planted[];
  /** Relations that are sound and printed so that no single slip makes them false. */
  readonly immune: readonly Target[];
}

/** Plants into the targets of one text. */
export function plantInto(examiner: Examiner, subject: Subject, targets: readonly Target[], seed: number): Recall {
  const outcomes: Planted[] = [];
  const moot: Planted[] = [];
  const immune: Target[] = [];
  for (const target of targets.filter(isPlantable)) {
    const planted: readonly Planting[] = plantings(subject.text, target, chance(seed, target.name));
    if (planted.length === 0) immune.push(target);
    for (const planting of planted) {
      const to = planting.moot ? moot : outcomes;
      to.push({ ...attempt(examiner, subject, target, planting), subject });
    }
  }
  return { outcomes, moot, immune };
}

export const joined = (recalls: readonly Recall[]): Recall => ({
  outcomes: recalls.flatMap(({ outcomes }) => outcomes),
  moot: recalls.flatMap(({ moot }) => moot),
  immune: recalls.flatMap(({ immune }) => immune),
});

export const isLoud = (level: string): boolean => level === 'warning' || level === 'error';

/** How many errors were planted, found at any level, and found as a warning or an error. */
export interface Share {
  readonly planted: number;
  readonly found: number;
  readonly loud: number;
}

export function shareOf(outcomes: readonly Outcome[]): Share {
  const found = outcomes.filter((outcome) => outcome.found !== null);
  return {
    planted: outcomes.length,
    found: found.length,
    loud: found.filter((o) => isLoud(o.found?.level ?? '')).length,
  };
}

/** Groups in the order of their first appearance. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
