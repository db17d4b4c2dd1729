/**
 * Damaged texts put to the rules: whether a damage is found where it stands, whether the text comes back, whether anything is
 * harmed by what is done without asking, and what else is said that was not said before.
 */
import type { Finding } from '../../server/src/core/finding';
import { type Fixed, fixAll } from '../../server/src/core/fixes';
import { apply, settle } from '../../server/src/core/text/edits';
import type { Span } from '../../server/src/core/text/span';
import type { RealReport } from '../shared';
import type { Damaged, DamageKind } from './damage';
import { chance } from './random';
import type { Examiner, Subject } from './trial';

export interface DamageOutcome {
  readonly kind: DamageKind;
  readonly file: string;
  readonly at: number;
  readonly found: boolean;
  /** By what is safe alone. */
  readonly mended: boolean;
  /** By the first cure of what was found. */
  readonly curable: boolean;
  /** A safe fix changed the damaged place into something that never stood there. */
  readonly harmed: boolean;
  /** Warnings and errors elsewhere, or of other rules, that the sound text does not have. */
  readonly alarms: readonly string[];
}

/** Each kind of damage in each report, where it has a place. */
export function damageAll(
  { examine }: Examiner,
  reports: readonly RealReport[],
  kinds: readonly DamageKind[],
  seed: number,
): readonly DamageOutcome[] {
  const tools = { read: (raw: string) => examine(raw).report, check: (raw: string) => examine(raw).result };
  return reports.flatMap(({ path, text }) => {
    const sound = examine(text);
    const mended = fixAll(text, tools).text;
    return kinds.flatMap((kind): readonly DamageOutcome[] => {
      const damaged = kind.plant(text, chance(seed, `${path} ${kind.name}`));
      if (!damaged || damaged.text === text) return [];
      const subject = examine(damaged.text);
      const own = subject.result.findings.filter((finding) => isOf(kind, finding, damaged));
      const fixed = fixAll(damaged.text, tools);
      return [
        {
          kind,
          file: path,
          at: damaged.places[0]?.start ?? 0,
          found: own.length > 0,
          mended: fixed.text === mended,
          curable: own.length > 0 && cured(subject, kind.rule) === cured(sound, kind.rule),
          harmed: fixed.text !== mended && isHarm(fixed, damaged, mended),
          alarms: newAlarms(sound, subject, own, damaged),
        },
      ];
    });
  });
}

const isOf = ({ rule }: DamageKind, finding: Finding, { places }: Damaged): boolean =>
  finding.rule === rule &&
  [finding.span, ...finding.places].some((span) => places.some((place) => meets(span, place, NEAR)));

/** A mark that was lost is told beside its place; a paragraph is told as a whole. */
const NEAR = 24;
const meets = (a: Span, b: Span, near: number): boolean => a.start <= b.end + near && b.start <= a.end + near;

/** With every first cure of the rule made: a habit that the sound text had too is cured in both. */
function cured({ text, result }: Subject, rule: string | null): string {
  const cures = result.findings.flatMap((finding) => (finding.rule === rule ? finding.fixes().slice(0, 1) : []));
  return apply(text, settle(cures.flatMap(({ edits }) => edits)));
}

/** What was done at the damaged place without asking is harm where it makes what does not stand in the sound text. */
function isHarm({ text, edits }: Fixed, { places }: Damaged, sound: string): boolean {
  const folded = fold(sound);
  let moved = 0;
  return edits.some((edit) => {
    const from = edit.span.start + moved;
    moved += edit.text.length - (edit.span.end - edit.span.start);
    const around = text.slice(Math.max(0, from - BESIDE), from + edit.text.length + BESIDE);
    return places.some((place) => meets(edit.span, place, 0)) && !folded.includes(fold(around));
  });
}

const BESIDE = 2;
/** Marks beside it may be damaged too, and to another width is no harm. */
const fold = (text: string): string => text.normalize('NFKC');

const LOUD = new Set(['warning', 'error']);

/** By rule as many as there are more than before: an old one may be told anew because its clause is another. */
function newAlarms(
  sound: Subject,
  { result }: Subject,
  own: readonly Finding[],
  { places }: Damaged,
): readonly string[] {
  const left = new Map<string, number>();
  for (const { rule, level } of sound.result.findings) if (LOUD.has(level)) left.set(rule, (left.get(rule) ?? 0) + 1);
  return result.findings
    .filter(({ level }) => LOUD.has(level))
    .filter(({ rule }) => {
      const known = left.get(rule) ?? 0;
      left.set(rule, known - 1);
      return known <= 0;
    })
    .filter((finding) => !own.includes(finding) && !places.some((place) => meets(finding.span, place, 0)))
    .map(({ rule, span }) => `${rule}@${span.start}`);
}
