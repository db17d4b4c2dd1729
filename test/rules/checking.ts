/** Checks a text with all rules at their own levels: what the tests of this room share. */
import { check } from '../../server/src/core/check';
import type { CheckResult } from '../../server/src/core/finding';
import { analyse } from '../../server/src/core/model/analyse';
import { digest } from '../../server/src/core/model/digest';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';
import { resolveSettings } from '../../server/src/core/settings';
import { shippedLexicon } from '../../server/src/lexicon';

/** All rules, those too that are off until somebody turns them on. */
const off = rules.filter(({ enabled }) => !enabled).map(({ id, level }): [string, string] => [id, level]);
const settings = resolveSettings(rules, [{ rules: Object.fromEntries(off) }]);

/** `peers`: the texts of other documents beside it. */
export function checkText(text: string, list: readonly Rule[] = rules, peers: readonly string[] = []): CheckResult {
  const digests = peers.map((peer, index) => digest(analyse(peer, shippedLexicon()), `peer:${index}`));
  return check({ subject: analyse(text, shippedLexicon()), peers: digests }, list, settings);
}
