/** One planted error put to the rules: found by a rule that fits at the relation's place, or missed, and why. */
import type { CheckResult, Finding, Relation } from '../../server/src/core/finding';
import { render } from '../../server/src/core/message';
import type { Report } from '../../server/src/core/model/report';
import type { Level } from '../../server/src/core/rules/rule';
import type { Settings } from '../../server/src/core/settings';
import { apply, type Edit } from '../../server/src/core/text/edits';
import { overlaps, type Span } from '../../server/src/core/text/span';
import type { TestEngine } from '../reading';
import { fits } from './fitting';
import type { Planting } from './plant';
import type { Target } from './target';

/** A text and what the rules say of it as it stands. */
export interface Subject {
  readonly text: string;
  readonly report: Report;
  readonly result: CheckResult;
}

/** The one way in which the study asks: every text through the same engine, whose memory makes a planting cheap. */
export interface Examiner {
  readonly examine: (text: string) => Subject;
}

export const examiner = (engine: TestEngine, settings: Settings): Examiner => ({
  examine(text) {
    const report = engine.read(text);
    return { text, report, result: engine.check(report, [], settings) };
  },
});

/** `unseen`: no rule ever looked at the relation; `lost`: not with the error in it; `held`: judged to hold; `barred`: not judged. */
export type Miss = 'unseen' | 'lost' | 'held' | 'barred';

export interface Outcome {
  readonly target: Target;
  readonly planting: Planting;
  readonly found: { readonly rule: string; readonly level: Level } | null;
  readonly miss: Miss | null;
  /** What the rule said of the relation where it did not find the error. */
  readonly why: string;
}

export function attempt({ examine }: Examiner, subject: Subject, target: Target, planting: Planting): Outcome {
  const { result } = examine(apply(subject.text, [planting.edit]));
  const places = placesOf(target).flatMap((span) => moved(span, planting.edit));
  const before = subject.result.findings.map((finding) => nameOf(finding, planting.edit));
  const found = result.findings.find(
    (finding) => isHere(finding, target, places) && !before.includes(nameOf(finding, null)),
  );
  if (found) return { target, planting, found: { rule: found.rule, level: found.level }, miss: null, why: '' };
  return { target, planting, found: null, ...missOf(subject, target, result, places) };
}

function missOf(
  subject: Subject,
  target: Target,
  result: CheckResult,
  places: readonly Span[],
): Pick<Outcome, 'miss' | 'why'> {
  const own = placesOf(target);
  const after = result.relations.filter((relation) => isHere(relation, target, places));
  const judged = after.find(({ verdict }) => verdict.startsWith('consistent')) ?? after[0];
  if (judged) return { miss: judged.verdict === 'not-checkable' ? 'barred' : 'held', why: render(judged.why, 'zh') };
  const seen = subject.result.relations.some((relation) => isHere(relation, target, own));
  return { miss: seen ? 'lost' : 'unseen', why: '' };
}

/** The operands; 双双 has names only, and a rule speaks at the word itself, right behind them. */
function placesOf({ parts, notes }: Target): readonly Span[] {
  const both = notes.includes('both');
  return parts.map(({ span }) => (both ? { start: span.start, end: span.end + PAIRED } : span));
}

const PAIRED = 2;

/** True if a rule that fits says something of one of the places. */
function isHere({ rule, span, operands }: Finding | Relation, target: Target, places: readonly Span[]): boolean {
  if (!fits(target.kind, rule)) return false;
  return [span, ...operands].some((one) => places.some((place) => overlaps(one, place)));
}

/** What makes a finding the same before and after an edit: its rule and where it starts. */
function nameOf({ rule, span }: Finding, edit: Edit | null): string {
  return `${rule}:${edit && span.start >= edit.span.end ? span.start + growth(edit) : span.start}`;
}

const growth = ({ span, text }: Edit): number => text.length - (span.end - span.start);

/** Where a place lies after an edit; nowhere if it was deleted. */
export function moved(span: Span, edit: Edit): readonly Span[] {
  if (span.end <= edit.span.start) return [span];
  const by = growth(edit);
  if (span.start >= edit.span.end) return [{ start: span.start + by, end: span.end + by }];
  const kept = { start: Math.min(span.start, edit.span.start), end: Math.max(span.end, edit.span.end) + by };
  return kept.end > kept.start ? [kept] : [];
}
