/**
 * Reading and checking for tests. All tests of a process share one memory, as all documents of a server do: most of them read a
 * text many times or with one place changed. That a memory changes no answer is held by test/core/tree-remembered.test.ts
 * and test/lsp/hostile.test.ts, which know nothing of this one.
 */
import { check, makeCheckMemo } from '../server/src/core/check';
import type { Engine } from '../server/src/core/engine';
import { analyse } from '../server/src/core/model/analyse';
import { makeMemo } from '../server/src/core/model/memo';
import type { Report } from '../server/src/core/model/report';
import type { Rule } from '../server/src/core/rules/rule';
import { shippedLexicon } from '../server/src/lexicon';

const memory = makeMemo();

export const read = (text: string): Report => analyse(text, shippedLexicon(), memory);

/** What a test needs of an engine. */
export type TestEngine = Pick<Engine, 'read' | 'check'>;

/** An engine for a list of rules; it reads by the shared memory, or as it is told. */
export function engineOf(rules: readonly Rule[], reader: (text: string) => Report = read): TestEngine {
  const hits = makeCheckMemo();
  return {
    read: reader,
    check: (subject, peers, settings) => check({ subject, peers }, rules, settings, hits),
  };
}
