/** Checks a text with all rules at their own levels: what the tests of this room share. */
import type { CheckResult } from '../../server/src/core/finding';
import { digest } from '../../server/src/core/model/digest';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';
import { resolveSettings } from '../../server/src/core/settings';
import { engineOf, read, type TestEngine } from '../reading';

/** All rules, those too that are off until somebody turns them on. */
const off = rules.filter(({ enabled }) => !enabled).map(({ id, level }): [string, string] => [id, level]);
const settings = resolveSettings(rules, [{ rules: Object.fromEntries(off) }]);

/** One for each list of rules, whose memory serves no other. */
const engines = new WeakMap<readonly Rule[], TestEngine>();

/** `peers`: the texts of other documents beside it. */
export function checkText(text: string, list: readonly Rule[] = rules, peers: readonly string[] = []): CheckResult {
  const engine = engines.get(list) ?? engineOf(list);
  engines.set(list, engine);
  const digests = peers.map((peer, index) => digest(read(peer), `peer:${index}`));
  return engine.check(read(text), digests, settings);
}
