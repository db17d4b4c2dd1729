/**
 * Makes settings of what a file or an editor says. People write these by hand, so whatever cannot be used is named in a
 * message and left out; the rest counts. It knows nothing of files.
 */
import type { ReportKind } from './lex/identity';
import { type Message, wordings } from './message';
import type { Identity } from './model/identity';
import { resolveOptions } from './rules/options';
import type { Rule } from './rules/rule';
import { LEVELS, type RawRuleSetting, type RawSettings, type Suppression } from './settings';

export interface SettingsInput {
  readonly settings: RawSettings;
  readonly problems: readonly Message[];
}

const say = wordings('settings', {
  shape: { zh: '设置应当是一个对象。', en: 'The settings must be an object.' },
  key: { zh: '没有“{key}”这一项设置。', en: 'There is no setting "{key}".' },
  rules: {
    zh: '“rules”应当是以规则名为键的对象。',
    en: '"rules" must be an object whose keys are rule ids.',
  },
  rule: { zh: '没有“{rule}”这条规则。', en: 'There is no rule "{rule}".' },
  level: {
    zh: '规则“{rule}”的级别应当是 error、warning、information、hint、off 之一，或者［级别, 选项］。',
    en: 'The level of rule "{rule}" must be error, warning, information, hint or off, or [level, options].',
  },
  option: {
    zh: '规则“{rule}”没有选项“{option}”，或者值不对。',
    en: 'Rule "{rule}" has no option "{option}", or its value is wrong.',
  },
  glossary: { zh: '“glossary”应当是术语表文件的路径。', en: '"glossary" must be the path of a glossary file.' },
  reports: {
    zh: '“reports”中“{path}”的内容应当是 place（文字）、year（整数）、kind（work-report、budget、bulletin、tasks、plan 之一）、draft（第几稿，整数）。',
    en: 'In "reports", "{path}" may have place (text), year (a whole number), kind (work-report, budget, bulletin, tasks or plan) and draft (which draft it is, a whole number).',
  },
  suppressions: {
    zh: '“suppressions”应当是一个列表，每项至少有 rule 和 fingerprint。',
    en: '"suppressions" must be a list whose items have at least rule and fingerprint.',
  },
});

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a `.tally.json` may hold at its top. */
const FILE_KEYS: ReadonlySet<string> = new Set(['$schema', 'rules', 'suppressions', 'glossary', 'reports']);

/** Reads the content of a `.tally.json`. */
export function readFileSettings(value: unknown, rules: readonly Rule[]): SettingsInput {
  if (!isObject(value)) return { settings: {}, problems: [say('shape')] };
  const problems = Object.keys(value)
    .filter((key) => !FILE_KEYS.has(key))
    .map((key) => say('key', { key }));
  const read = readEditorSettings(value, rules);
  const suppressions = readSuppressions(value.suppressions, problems);
  const reports = readReports(value.reports, problems);
  const { glossary } = value;
  const path = typeof glossary === 'string' && glossary.trim() !== '' ? { glossary } : {};
  if (glossary !== undefined && !('glossary' in path)) problems.push(say('glossary'));
  return { settings: { ...read.settings, suppressions, reports, ...path }, problems: [...problems, ...read.problems] };
}

const KINDS: ReadonlySet<unknown> = new Set<ReportKind>(['work-report', 'budget', 'bulletin', 'tasks', 'plan']);

/** A fact that cannot be used is named and left out; the others of the same report count. */
function readReports(value: unknown, problems: Message[]): Readonly<Record<string, Partial<Identity>>> {
  if (value === undefined) return {};
  const entries = isObject(value) ? Object.entries(value) : [['', null] as const];
  const kept: Record<string, Partial<Identity>> = {};
  for (const [path, said] of entries) {
    const { place, year, kind, draft, ...more }: Json = isObject(said) ? said : { '': null };
    const fits = {
      ...(typeof place === 'string' && place !== '' ? { place } : {}),
      ...(Number.isInteger(year) ? { year: year as number } : {}),
      ...(KINDS.has(kind) ? { kind: kind as ReportKind } : {}),
      ...(Number.isInteger(draft) ? { draft: draft as number } : {}),
    };
    const given = [place, year, kind, draft].filter((one) => one !== undefined).length;
    if (Object.keys(fits).length < given || Object.keys(more).length > 0) problems.push(say('reports', { path }));
    kept[path.startsWith('./') ? path.slice(2) : path] = fits;
  }
  return kept;
}

/** Reads the section `tally` of an editor: of it only the rules belong to checking. */
export function readEditorSettings(value: unknown, rules: readonly Rule[]): SettingsInput {
  const problems: Message[] = [];
  if (!isObject(value) || value.rules === undefined || value.rules === null) return { settings: {}, problems };
  if (!isObject(value.rules)) return { settings: {}, problems: [say('rules')] };
  const kept: Record<string, RawRuleSetting> = {};
  for (const [id, given] of Object.entries(value.rules)) {
    const setting = readRule(id, given, rules, problems);
    if (setting) kept[id] = setting;
  }
  return { settings: { rules: kept }, problems };
}

function readRule(id: string, given: unknown, rules: readonly Rule[], problems: Message[]): RawRuleSetting | null {
  const meant = rules.filter((rule) => rule.id === id || (id.endsWith('/*') && rule.id.startsWith(id.slice(0, -1))));
  const [first] = meant;
  if (!first) {
    problems.push(say('rule', { rule: id }));
    return null;
  }
  const [level, options]: readonly unknown[] = Array.isArray(given) ? given : [given, {}];
  if (typeof level !== 'string' || !LEVELS.has(level) || !(options === undefined || isObject(options))) {
    problems.push(say('level', { rule: id }));
    return null;
  }
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options ?? {})) {
    const fits = meant.some(
      ({ options: specs }) => name in specs && resolveOptions(specs, { [name]: value })[name] === value,
    );
    if (fits) kept[name] = value;
    else problems.push(say('option', { rule: id, option: name }));
  }
  return [level, kept];
}

function readSuppressions(value: unknown, problems: Message[]): readonly Suppression[] {
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [null];
  const usable = items.filter(isSuppression);
  if (usable.length < items.length) problems.push(say('suppressions'));
  return usable;
}

function isSuppression(value: unknown): value is Suppression {
  return (
    isObject(value) &&
    typeof value.rule === 'string' &&
    typeof value.fingerprint === 'string' &&
    (value.expires === undefined || typeof value.expires === 'string')
  );
}
