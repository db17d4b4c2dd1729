/**
 * What a handler sees of a document: one reading of one version with the settings that hold for it. Nothing in it changes,
 * other than in a `TextDocument`, which is written over in place by the next edit.
 */
import type { Engine } from '../core/engine';
import type { Others } from '../core/features/elsewhere';
import type { CheckResult } from '../core/finding';
import type { Language } from '../core/message';
import { type Digest, digest } from '../core/model/digest';
import type { Identity } from '../core/model/identity';
import type { Report } from '../core/model/report';
import type { Reading } from '../core/reading';
import type { Settings } from '../core/settings';
import type { Display } from './display';

export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  /** Equal only where the findings are: the result id of the diagnostics. */
  readonly id: string;
  readonly reading: Reading;
  /** Of an empty text where the reading says that nothing was read. */
  readonly report: Report;
  readonly settings: Settings;
  readonly language: Language;
  readonly display: Display;
  /** What somebody said of the report where its own words mislead, or its folder where they say nothing. */
  readonly corrected: Partial<Identity> | null;
  /** What the others know of this one. Made once. */
  readonly own: Digest;
  /** What is known of the other reports of its folder. */
  readonly peers: readonly Digest[];
  /** What is shown unasked: empty for a text that is too large for that. */
  readonly result: CheckResult;
  /** The findings whatever the size. Made once. */
  check(): CheckResult;
  /** This document read as if its text were another. */
  reread(raw: string): Report;
  /** The findings of this document if its text were another. */
  recheck(raw: string): CheckResult;
}

export type SnapshotParts = Pick<
  Snapshot,
  'uri' | 'version' | 'id' | 'reading' | 'report' | 'settings' | 'language' | 'display' | 'corrected'
>;

const NOTHING: CheckResult = { findings: [], relations: [], coverage: { figures: 0, related: 0 } };

export function makeSnapshot(parts: SnapshotParts, peers: readonly Digest[], engine: Engine): Snapshot {
  let made: CheckResult | null = null;
  let own: Digest | null = null;
  const check = (): CheckResult => {
    made ??= engine.check(parts.report, peers, parts.settings, parts.corrected ?? undefined);
    return made;
  };
  const reread = (raw: string): Report => engine.read(raw, parts.report.glossary);
  return {
    ...parts,
    peers,
    get own() {
      own ??= { ...digest(parts.report, parts.uri), ...parts.corrected };
      return own;
    },
    get result() {
      return parts.reading === 'whole' ? check() : NOTHING;
    },
    check,
    reread,
    recheck: (raw) => engine.check(reread(raw), peers, parts.settings, parts.corrected ?? undefined),
  };
}

/** The other reports of the folder, as features ask them for terms. */
export const othersOf = ({ report, corrected, peers }: Snapshot): Others => ({
  own: { ...report.identity, ...corrected },
  peers,
});
