/** Settings in three steps: what files and editors say (raw), one resolved value, and each rule's own part of it. */
import type { Identity } from './model/identity';
import { type OptionSpecs, type OptionValues, resolveOptions } from './rules/options';
import type { Level, Rule, RuleId } from './rules/rule';

/** `"off"`, a level, or a level with options; keys are rule ids or `group/*`. */
export type RawRuleSetting = string | readonly [string, Readonly<Record<string, unknown>>];

/** A finding that somebody decided to ignore: never by line, so that it survives edits. */
export interface Suppression {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason?: string;
  readonly author?: string;
  /** ISO date (YYYY-MM-DD) from which on it no longer holds. */
  readonly expires?: string;
}

export interface RawSettings {
  readonly rules?: Readonly<Record<string, RawRuleSetting>>;
  readonly suppressions?: readonly Suppression[];
  /** What reports are, where their own words mislead; keys are paths from the folder of the file that says so. */
  readonly reports?: Readonly<Record<string, Partial<Identity>>>;
  /** The path of the office's glossary, from the folder of the file that names it. */
  readonly glossary?: string;
}

export interface RuleSetting {
  readonly level: Level | 'off';
  /** True where the user chose the level: a hit's own lower level then does not count. */
  readonly chosen: boolean;
  readonly options: OptionValues<OptionSpecs>;
}

export interface Settings {
  /** Tells settings apart in caches. */
  readonly id: string;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  /** `rule:fingerprint` of what is ignored. */
  readonly ignored: ReadonlySet<string>;
}

/** The words that a rule can be set to. */
export const LEVELS: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** Later sources win: pass the editor's settings first and the file's last. `today` (ISO date) ends expired suppressions. */
export function resolveSettings(rules: readonly Rule[], sources: readonly RawSettings[], today = ''): Settings {
  const resolved = new Map<RuleId, RuleSetting>();
  for (const rule of rules) resolved.set(rule.id, resolveRule(rule, sources));
  const ignored = new Set<string>();
  for (const { suppressions } of sources) {
    for (const s of suppressions ?? []) {
      if (!s.expires || today === '' || today < s.expires) ignored.add(`${s.rule}:${s.fingerprint}`);
    }
  }
  const id = JSON.stringify([[...resolved], [...ignored].sort()]);
  return { id, rules: resolved, ignored };
}

function resolveRule(rule: Rule, sources: readonly RawSettings[]): RuleSetting {
  let level: Level | 'off' = rule.enabled ? rule.level : 'off';
  let chosen = false;
  let options: Readonly<Record<string, unknown>> = {};
  const group = `${rule.id.slice(0, rule.id.indexOf('/'))}/*`;
  for (const source of sources) {
    for (const key of [group, rule.id]) {
      const raw = source.rules?.[key];
      if (raw === undefined) continue;
      const [word, given] = typeof raw === 'string' ? [raw, {}] : raw;
      if (LEVELS.has(word)) {
        level = word as Level | 'off';
        chosen = true;
      }
      options = { ...options, ...given };
    }
  }
  return { level, chosen, options: resolveOptions(rule.options, options) };
}
