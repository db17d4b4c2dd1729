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
  all: { zh: '修正所有不涉及数字的问题', en: 'Fix everything that changes no figure' },
});

/** Weighing the sides of a finding costs some readings of the text: done at a cursor, not for a selection full of findings. */
const MOST_WEIGHED = 3;

/** For each finding every side, the one that is clearly likelier marked, and the way to keep the finding quiet. */
export function actionsOn(
  at: Snapshot,
  findings: readonly Finding[],
  client: Client,
  shown: readonly Diagnostic[],
): CodeAction[] {
  const weigh = findings.length <= MOST_WEIGHED;
  return findings.flatMap((finding) =>
    actionsOnOne(at, finding, client, shown, weigh ? preferredOf(at, finding) : null),
  );
}

const preferredOf = (at: Snapshot, finding: Finding): number | null =>
  preferredFix(at.report.raw, at.check(), finding.fixes(), at.recheck);

function actionsOnOne(
  at: Snapshot,
  finding: Finding,
  client: Client,
  shown: readonly Diagnostic[],
  preferred: number | null,
): CodeAction[] {
  const diagnostics = [shownAs(finding, shown) ?? diagnosticOf(at, finding, client)];
  const { rule, fingerprint } = finding;
  const actions = finding.fixes().map((fix, index): CodeAction => {
    const action: CodeAction = {
      title: render(fix.title, at.language),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(index === preferred ? { isPreferred: true } : {}),
    };
    const data: ActionData = { uri: at.uri, version: at.version, rule, fingerprint, fix: index };
    return withEdit(action, data, at, client);
  });
  return client.isOurs ? [...actions, ignoring(at, finding, diagnostics)] : actions;
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

function ignoring(at: Snapshot, finding: Finding, diagnostics: Diagnostic[]): CodeAction {
  const { rule, fingerprint } = finding;
  const params: IgnoreParams = { uri: at.uri, rule, fingerprint, message: render(finding.message, at.language) };
  const title = render(say('ignore'), at.language);
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
