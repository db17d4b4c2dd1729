/** Runs the rules over a report and gathers what they found. */
import type { CheckResult, Finding, Relation } from './finding';
import { clauseAround, hash64 } from './fingerprint';
import type { Digest } from './model/digest';
import type { Report } from './model/report';
import type { Fix, Level, RawFinding, Rule } from './rules/rule';
import type { RuleSetting, Settings } from './settings';
import { shiftEdit } from './text/edits';
import { normalise } from './text/normalise';
import { type Span, shift } from './text/span';

export interface CheckInput {
  readonly subject: Report;
  readonly peers: readonly Digest[];
}

/** Findings stand on the subject only, sorted by place. */
export function check(input: CheckInput, rules: readonly Rule[], settings: Settings): CheckResult {
  const report = input.subject;
  const found: Placed[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    if (!setting || setting.level === 'off') continue;
    for (const raw of runRule(rule, input, setting)) found.push({ rule, setting, ...raw });
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule.id, b.rule.id));
  const ordinals = new Map<string, number>();
  const findings: Finding[] = [];
  const relations: Relation[] = [];
  const related = new Set<number>();
  for (const placed of found) {
    const { hit } = placed.raw;
    const operands = (hit.operands ?? []).map((operand) => shift(operand, placed.origin));
    for (const operand of operands) related.add(operand.start);
    const verdict = hit.verdict ?? 'inconsistent';
    if (verdict !== 'inconsistent') {
      relations.push({ rule: placed.rule.id, verdict, span: placed.span, operands, why: placed.raw.say().message });
      continue;
    }
    const finding = toFinding(report, placed, operands, ordinals);
    relations.push({ rule: finding.rule, verdict, span: finding.span, operands, why: finding.message });
    if (!settings.ignored.has(`${finding.rule}:${finding.fingerprint}`)) findings.push(finding);
  }
  const figures = report.paragraphs.reduce((n, p) => n + (report.tree.chrome[p.index] ? 0 : p.facts.figures.length), 0);
  return { findings, relations, coverage: { figures, related: related.size } };
}

interface Run {
  readonly raw: RawFinding;
  /** What to add to the spans of the hit. */
  readonly origin: number;
  readonly span: Span;
}

interface Placed extends Run {
  readonly rule: Rule;
  readonly setting: RuleSetting;
}

function* runRule(rule: Rule, input: CheckInput, setting: RuleSetting): Generator<Run> {
  const report = input.subject;
  if (rule.scope !== 'paragraph') {
    const subject = rule.scope === 'report' ? { report } : { report, peers: input.peers };
    for (const raw of rule.run(subject, setting.options)) yield { raw, origin: 0, span: raw.hit.span };
    return;
  }
  for (const paragraph of report.paragraphs) {
    if (report.tree.chrome[paragraph.index]) continue;
    const origin = paragraph.span.start;
    for (const raw of rule.run({ facts: paragraph.facts, lexicon: report.lexicon }, setting.options)) {
      yield { raw, origin, span: shift(raw.hit.span, origin) };
    }
  }
}

function toFinding(report: Report, placed: Placed, operands: readonly Span[], ordinals: Map<string, number>): Finding {
  const { rule, setting, raw, origin, span } = placed;
  const saying = raw.say();
  const clause = clauseAround(report, span);
  const figures = (saying.related ?? []).filter((r) => !r.uri).map((r) => read(report, shift(r.span, origin)));
  const name = [rule.id, clause, read(report, span), ...figures].join('\u0000');
  const ordinal = ordinals.get(name) ?? 0;
  ordinals.set(name, ordinal + 1);
  return {
    rule: rule.id,
    level: levelOf(setting, raw.hit.level),
    span,
    message: saying.message,
    related: (saying.related ?? []).map((r) => (r.uri ? r : { ...r, span: shift(r.span, origin) })),
    verdict: raw.hit.verdict ?? 'inconsistent',
    fingerprint: hash64(`${name}\u0000${ordinal}`),
    operands,
    fixes: () => raw.mend().map((fix) => shiftFix(fix, origin)),
  };
}

const read = (report: Report, s: Span): string => normalise(report.raw.slice(s.start, s.end), report.lexicon.fold).text;

const shiftFix = (fix: Fix, by: number): Fix => ({ ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, by)) });

function levelOf(setting: RuleSetting, own: Level | undefined): Level {
  const level = setting.level === 'off' ? 'hint' : setting.level;
  return setting.chosen ? level : (own ?? level);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
