/** Reading and checking with one list of rules, one lexicon and one memory: what a shell makes once and keeps. */
import { check, makeCheckMemo } from './check';
import type { CheckResult } from './finding';
import type { Lexicon } from './lexicon';
import { analyse } from './model/analyse';
import type { Digest } from './model/digest';
import type { Glossary } from './model/glossary';
import type { Identity } from './model/identity';
import { makeMemo } from './model/memo';
import type { Report } from './model/report';
import { howToRead, type Reading } from './reading';
import type { Rule } from './rules/rule';
import type { Settings } from './settings';

export interface Engine {
  readonly rules: readonly Rule[];
  /** True if some rule reads other documents: else nobody need digest them. */
  readonly readsPeers: boolean;
  /** How much of a text is worth reading. */
  howToRead(raw: string): Reading;
  read(raw: string, glossary?: Glossary): Report;
  /** `corrected`: what somebody said of the report where its own words mislead. */
  check(subject: Report, peers: readonly Digest[], settings: Settings, corrected?: Partial<Identity>): CheckResult;
}

/** The lexicon is asked for at the first reading, because making one takes longer than starting. */
export function makeEngine(rules: readonly Rule[], lexicon: () => Lexicon): Engine {
  const facts = makeMemo();
  const hits = makeCheckMemo();
  return {
    rules,
    readsPeers: rules.some((rule) => rule.scope === 'reports'),
    howToRead: (raw) => howToRead(raw, facts.lines.read),
    read: (raw, glossary) => analyse(raw, lexicon(), facts, glossary),
    check: (subject, peers, settings, corrected) =>
      check(
        corrected ? { subject, peers, identity: { ...subject.identity, ...corrected } } : { subject, peers },
        rules,
        settings,
        hits,
      ),
  };
}
