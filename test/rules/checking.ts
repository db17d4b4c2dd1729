/** Checks a text with all rules at their own levels: what the tests of this room share. */
import { check } from '../../server/src/core/check';
import type { CheckResult } from '../../server/src/core/finding';
import { analyse } from '../../server/src/core/model/analyse';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';
import { resolveSettings } from '../../server/src/core/settings';
import { shippedLexicon } from '../../server/src/lexicon';

const settings = resolveSettings(rules, []);

export function checkText(text: string, list: readonly Rule[] = rules): CheckResult {
  return check({ subject: analyse(text, shippedLexicon()), peers: [] }, list, settings);
}
