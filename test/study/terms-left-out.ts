/**
 * How much the list of nationwide shorthand owes to the very reports it is measured on: for each report, the findings that
 * would come up if the words that only this report has were not on the list. It is the worst that another report can expect.
 */

import { check } from '../../server/src/core/check';
import type { Lexicon } from '../../server/src/core/lexicon';
import { analyse } from '../../server/src/core/model/analyse';
import { undefinedTerm } from '../../server/src/core/rules/terms/undefined';
import { resolveSettings } from '../../server/src/core/settings';
import { slice } from '../../server/src/core/text/span';
import { shippedLexicon } from '../../server/src/lexicon';
import type { RealReport } from '../shared';

export interface LeftOut {
  /** Findings at information level with the whole list. */
  readonly told: number;
  /** Findings that the list keeps away. */
  readonly spared: number;
  /** Those of words that stand in one report alone. */
  readonly alone: number;
}

const settings = resolveSettings([undefinedTerm], []);

/** The words that the rule tells of at information level. */
function wordsTold(text: string, lexicon: Lexicon): readonly string[] {
  const subject = analyse(text, lexicon);
  const { findings } = check({ subject, peers: [] }, [undefinedTerm], settings);
  return findings.filter(({ level }) => level === 'information').map(({ span }) => slice(subject.raw, span));
}

export function leftOut(reports: readonly RealReport[]): LeftOut {
  const whole = shippedLexicon();
  const bare: Lexicon = { ...whole, wellKnown: new Set() };
  let told = 0;
  let spared = 0;
  let alone = 0;
  for (const { path, text } of reports) {
    const known = new Set(wordsTold(text, whole));
    told += known.size;
    for (const word of new Set(wordsTold(text, bare))) {
      if (known.has(word)) continue;
      spared++;
      if (!reports.some((other) => other.path !== path && other.text.includes(word))) alone++;
    }
  }
  return { told, spared, alone };
}
