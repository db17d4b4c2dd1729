/** Questions about findings that every shell asks: how many of which level, which ones lie here, is this one still there. */
import type { CheckResult, Finding } from '../finding';
import { wordings } from '../message';
import type { Report } from '../model/report';
import type { Level, Related, RuleId } from '../rules/rule';
import { contains, type Span, shift } from '../text/span';

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Level, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  const { error: errors, warning: warnings, information: informations, hint: hints } = counts;
  return { errors, warnings, informations, hints };
}

/** The findings that a selection or cursor touches, at the edges too. */
export function findingsAt(findings: readonly Finding[], place: Span): readonly Finding[] {
  return findings.filter(({ span }) => span.start <= place.end && place.start <= span.end);
}

/** A finding known from an earlier reading, as it stands in this one; null where it is gone. */
export function findAgain(findings: readonly Finding[], rule: RuleId | string, fingerprint: string): Finding | null {
  return findings.find((finding) => finding.rule === rule && finding.fingerprint === fingerprint) ?? null;
}

const say = wordings('habit', { also: { zh: '同样的又一处', en: 'Another such place' } });

/** The places of a habit beside the one that is marked. */
export function otherPlaces({ span, places }: Finding): readonly Related[] {
  const others = places.filter((place) => place.start !== span.start || place.end !== span.end);
  return others.map((place) => ({ span: place, message: say('also') }));
}

const SEVERITY: readonly Level[] = ['error', 'warning', 'information', 'hint'];

/** True if a finding of this level counts where `threshold` is the mildest that does. */
export const atLeast = (level: Level, threshold: Level): boolean =>
  SEVERITY.indexOf(level) <= SEVERITY.indexOf(threshold);

/** How many figures a part of the text has, and how many of them take part in some relation that was looked at. */
export function coverageIn(report: Report, result: CheckResult, place: Span): CheckResult['coverage'] {
  let figures = 0;
  for (const { index, span, facts } of report.paragraphs) {
    if (report.tree.chrome[index] || span.end < place.start || place.end < span.start) continue;
    for (const figure of facts.figures) if (contains(place, shift(figure.span, span.start))) figures++;
  }
  const related = new Set<number>();
  for (const { operands } of result.relations) {
    for (const operand of operands) if (contains(place, operand)) related.add(operand.start);
  }
  return { figures, related: related.size };
}
