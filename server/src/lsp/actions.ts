/** Makes the actions on findings, and their edits when one is chosen. Everything is made from the snapshot at hand: nothing is kept. */
import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { preferredFix, safeEdits } from '../core/features/actions';
import { findAgain } from '../core/features/diagnostics';
import type { Finding } from '../core/finding';
import { fixAll as applySafe } from '../core/fixes';
import { render, wordings } from '../core/message';
import { type Edit, settle } from '../core/text/edits';
import { contentModified } from './answer';
import type { Client } from './client';
import { type DiagnosticData, toDiagnostic } from './convert';
import { toWorkspaceEdit } from './edits';
import { asObject } from './plain';
import { IGNORE, type IgnoreParams } from './protocol';
import type { Snapshot } from './snapshot';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.tally`;

/** Kinds are names with dots: who asks for one asks for all below it, and the empty one is above all. */
export const wants = ({ only }: CodeActionContext, kind: string): boolean =>
  !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** What an action carries until it is chosen. Without a rule it means everything that is safe. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly rule?: string;
  readonly fingerprint?: string;
  /** Which of the finding's fixes. */
  readonly fix?: number;
}

const say = wordings('actions', {
  ignore: { zh: '忽略这一处（记入 .tally.json）', en: 'Ignore this finding (kept in .tally.json)' },
  ignoreOne: { zh: '忽略“{message}”（记入 .tally.json）', en: 'Ignore “{message}” (kept in .tally.json)' },
  all: { zh: '修正所有不涉及数字的问题', en: 'Fix everything that changes no figure' },
});

/** Weighing the sides of a finding costs some readings of the text: done at a cursor, not for a selection full of findings. */
const MOST_WEIGHED = 3;

/** For each finding every side, the one that is clearly likelier marked; behind them the ways to keep the findings quiet. */
export function actionsOn(
  at: Snapshot,
  findings: readonly Finding[],
  client: Client,
  shown: readonly Diagnostic[],
): CodeAction[] {
  const weigh = findings.length <= MOST_WEIGHED;
  const placed = findings.map((finding): Shown => {
    const diagnostics = [shownAs(finding, shown) ?? diagnosticOf(at, finding, client)];
    return { finding, diagnostics };
  });
  const fixes = placed.flatMap((one) => fixesOf(at, one, client, weigh ? preferredOf(at, one.finding) : null));
  if (!client.isOurs) return fixes;
  return [...fixes, ...placed.map((one) => ignoring(at, one, placed.length > 1 ? 'ignoreOne' : 'ignore'))];
}

/** A finding as the editor shows it. */
interface Shown {
  readonly finding: Finding;
  readonly diagnostics: Diagnostic[];
}

const preferredOf = (at: Snapshot, finding: Finding): number | null =>
  preferredFix(at.report.raw, at.check(), finding.fixes(), at.recheck);

function fixesOf(
  at: Snapshot,
  { finding, diagnostics }: Shown,
  client: Client,
  preferred: number | null,
): CodeAction[] {
  const { rule, fingerprint } = finding;
  return finding.fixes().map((fix, index): CodeAction => {
    const action: CodeAction = {
      title: render(fix.title, at.language),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(index === preferred ? { isPreferred: true } : {}),
    };
    const data: ActionData = { uri: at.uri, version: at.version, rule, fingerprint, fix: index };
    return withEdit(action, data, at, client);
  });
}

/** Nothing where there is nothing safe to fix. */
export function fixAll(at: Snapshot, client: Client): CodeAction[] {
  if (safeEdits(at.result.findings).length === 0) return [];
  const action = { title: render(say('all'), at.language), kind: FIX_ALL };
  return [withEdit(action, { uri: at.uri, version: at.version }, at, client)];
}

const everythingSafe = ({ report, reread, recheck }: Snapshot): readonly Edit[] =>
  applySafe(report.raw, { read: reread, check: recheck }).edits;

/** An action with its edit for this very text; one that was made for another is refused, because editors apply it unseen. */
export function resolveAction(at: Snapshot, action: CodeAction, data: ActionData, client: Client): CodeAction {
  if (data.version !== at.version) throw contentModified();
  const { edits, confirm } = chosenBy(at, data);
  return { ...action, edit: toWorkspaceEdit(at, edits, client, confirm ? action.title : null) };
}

function withEdit(action: CodeAction, data: ActionData, at: Snapshot, client: Client): CodeAction {
  return client.resolvesEdits ? { ...action, data } : resolveAction(at, action, data, client);
}

interface Chosen {
  readonly edits: readonly Edit[];
  /** To be looked at before it is made: a repair of words, or a guess. */
  readonly confirm: boolean;
}

function chosenBy(at: Snapshot, { rule, fingerprint, fix }: ActionData): Chosen {
  if (rule === undefined || fingerprint === undefined) return { edits: everythingSafe(at), confirm: false };
  const chosen = findAgain(at.check().findings, rule, fingerprint)?.fixes()[fix ?? 0];
  if (!chosen) throw contentModified();
  return { edits: settle(chosen.edits), confirm: chosen.manner === 'confirm' || chosen.manner === 'candidate' };
}

/** Of several findings in one place each is called by its message. */
function ignoring(at: Snapshot, { finding, diagnostics }: Shown, name: 'ignore' | 'ignoreOne'): CodeAction {
  const { rule, fingerprint } = finding;
  const message = render(finding.message, at.language);
  const params: IgnoreParams = { uri: at.uri, rule, fingerprint, message };
  const title = render(say(name, { message }), at.language);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: IGNORE, arguments: [params] },
  };
}

/** The diagnostic that the editor shows for the finding. */
function shownAs(finding: Finding, shown: readonly Diagnostic[]): Diagnostic | undefined {
  return shown.find(({ code, data }) => code === finding.rule && fingerprintIn(data) === finding.fingerprint);
}

const fingerprintIn = (data: unknown): unknown => (asObject(data) as Partial<DiagnosticData>).fingerprint;

const diagnosticOf = (at: Snapshot, finding: Finding, { uriScheme }: Client): Diagnostic =>
  toDiagnostic(finding, { ...at, lines: at.report.lines, uriScheme });
