/** Runs the rules over a report and gathers what they found. It knows no rule by name. */
import type { CheckResult, Finding, Relation } from './finding';
import { clauseAround, hash64 } from './fingerprint';
import type { ParagraphFacts } from './lex/facts';
import { type Digest, digest } from './model/digest';
import type { Identity } from './model/identity';
import type { Paragraph, Report } from './model/report';
import type { Fix, Level, RawFinding, Rule } from './rules/rule';
import type { RuleSetting, Settings } from './settings';
import { shiftEdit } from './text/edits';
import { normalise } from './text/normalise';
import { type Span, shift } from './text/span';

export interface CheckInput {
  readonly subject: Report;
  readonly peers: readonly Digest[];
  /** Place, year and kind where somebody corrected what the text seems to say. */
  readonly identity?: Identity;
}

/** What one rule said of one place; its spans still count from the rule's own origin. */
interface Hit {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly raw: RawFinding;
}

/** A hit and where it stands in the text. */
interface Placed extends Hit {
  /** What to add to the spans of the hit. */
  readonly origin: number;
  readonly span: Span;
}

/** Remembers what the paragraph rules said of a paragraph. One memo serves one list of rules. */
export interface CheckMemo {
  hits(facts: ParagraphFacts, settings: Settings, find: () => readonly Hit[]): readonly Hit[];
}

/** Entries live as long as the facts they belong to, and hold for the settings they were made with. */
export function makeCheckMemo(): CheckMemo {
  const known = new WeakMap<ParagraphFacts, { readonly settings: Settings; readonly hits: readonly Hit[] }>();
  return {
    hits(facts, settings, find) {
      const entry = known.get(facts);
      if (entry && entry.settings === settings) return entry.hits;
      const hits = find();
      known.set(facts, { settings, hits });
      return hits;
    },
  };
}

/** Findings stand on the subject only, sorted by place. With a memo only new paragraphs are asked about anew. */
export function check(input: CheckInput, rules: readonly Rule[], settings: Settings, memo?: CheckMemo): CheckResult {
  const report = input.subject;
  const found = gather(input, rules, settings, memo);
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule.id, b.rule.id));
  const ordinals = new Map<string, number>();
  const findings: Finding[] = [];
  const relations: Relation[] = [];
  const related = new Set<number>();
  for (const placed of found) {
    const operands = (placed.raw.hit.operands ?? []).map((operand) => shift(operand, placed.origin));
    for (const operand of operands) related.add(operand.start);
    relations.push(toRelation(placed, operands));
    if (verdictOf(placed) !== 'inconsistent') continue;
    const finding = toFinding(report, placed, operands, ordinals);
    if (!settings.ignored.has(`${finding.rule}:${finding.fingerprint}`)) findings.push(finding);
  }
  return { findings, relations, coverage: { figures: countFigures(report), related: related.size } };
}

/** Every rule that is on, over everything it may look at. */
function gather(
  { subject: report, peers, identity }: CheckInput,
  rules: readonly Rule[],
  settings: Settings,
  memo: CheckMemo | undefined,
): Placed[] {
  const active: { readonly rule: Rule; readonly setting: RuleSetting }[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    if (setting && setting.level !== 'off') active.push({ rule, setting });
  }
  const ofParagraphs = active.filter(({ rule }) => rule.scope === 'paragraph');
  const found: Placed[] = [];
  const askParagraph = ({ facts }: Paragraph): readonly Hit[] =>
    ofParagraphs.flatMap((of) =>
      of.rule.run({ facts, lexicon: report.lexicon }, of.setting.options).map((raw) => ({ ...of, raw })),
    );
  for (const paragraph of report.paragraphs) {
    if (report.tree.chrome[paragraph.index]) continue;
    const ask = (): readonly Hit[] => askParagraph(paragraph);
    const hits = memo ? memo.hits(paragraph.facts, settings, ask) : ask();
    const origin = paragraph.span.start;
    for (const { rule, setting, raw } of hits) {
      found.push({ rule, setting, raw, origin, span: shift(raw.hit.span, origin) });
    }
  }
  let own: Digest | null = null;
  const together = {
    report,
    peers,
    get identity() {
      return identity ?? report.identity;
    },
    get own() {
      own ??= digest(report, '', identity);
      return own;
    },
  };
  for (const of of active) {
    if (of.rule.scope === 'paragraph') continue;
    if (of.rule.scope === 'reports' && peers.length === 0) continue;
    const subject = of.rule.scope === 'report' ? { report } : together;
    for (const raw of of.rule.run(subject, of.setting.options)) {
      found.push({ ...of, raw, origin: 0, span: raw.hit.span });
    }
  }
  return found;
}

const verdictOf = (placed: Placed): Relation['verdict'] => placed.raw.hit.verdict ?? 'inconsistent';

/** The words are made when somebody reads them: a report holds hundreds of relations, and an editor shows the findings only. */
function toRelation(placed: Placed, operands: readonly Span[]): Relation {
  return {
    rule: placed.rule.id,
    verdict: verdictOf(placed),
    span: placed.span,
    operands,
    get why() {
      return placed.raw.say().message;
    },
  };
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
    places: raw.hit.covers?.map((place) => shift(place, origin)) ?? [span],
    verdict: verdictOf(placed),
    fingerprint: hash64(`${name}\u0000${ordinal}`),
    operands,
    fixes: (only) => raw.mend(only).map((fix) => shiftFix(fix, origin)),
  };
}

const countFigures = (report: Report): number =>
  report.paragraphs.reduce((n, p) => n + (report.tree.chrome[p.index] ? 0 : p.facts.figures.length), 0);

const read = (report: Report, s: Span): string => normalise(report.raw.slice(s.start, s.end), report.lexicon.fold).text;

const shiftFix = (fix: Fix, by: number): Fix => ({ ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, by)) });

function levelOf(setting: RuleSetting, own: Level | undefined): Level {
  const level = setting.level === 'off' ? 'hint' : setting.level;
  return setting.chosen ? level : (own ?? level);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
