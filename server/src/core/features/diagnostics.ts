/** Questions about findings that every shell asks: how many of which level, which ones lie here, is this one still there. */
import type { Finding } from '../finding';
import type { Level, RuleId } from '../rules/rule';
import type { Span } from '../text/span';

export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(findings: readonly Finding[]): LevelCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** The findings that a selection or cursor touches, at the edges too. */
export function findingsAt(findings: readonly Finding[], place: Span): readonly Finding[] {
  return findings.filter(({ span }) => span.start <= place.end && place.start <= span.end);
}

/** A finding known from an earlier reading, as it stands in this one; null where it is gone. */
export function findAgain(findings: readonly Finding[], rule: RuleId | string, fingerprint: string): Finding | null {
  return findings.find((finding) => finding.rule === rule && finding.fingerprint === fingerprint) ?? null;
}

const SEVERITY: readonly Level[] = ['error', 'warning', 'information', 'hint'];

/** True if a finding of this level counts where `threshold` is the mildest that does. */
export const atLeast = (level: Level, threshold: Level): boolean =>
  SEVERITY.indexOf(level) <= SEVERITY.indexOf(threshold);
