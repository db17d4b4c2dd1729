/** textDocument/codeAction and codeAction/resolve. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { findingsAt } from '../../core/features/diagnostics';
import { type ActionData, actionsOn, FIX_ALL, fixAll, resolveAction, wants } from '../actions';
import type { Asked } from '../answer';
import type { Client } from '../client';
import { toSpan } from '../convert';
import type { Feature } from '../feature';
import { asObject } from '../plain';
import type { Snapshot } from '../snapshot';
import { termActions } from '../term-actions';

export const codeAction: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL],
      ...(client.resolvesEdits ? { resolveProvider: true } : {}),
    },
  }),
  serve({ connection, client, answer }) {
    const list = (at: Snapshot, params: CodeActionParams): CodeAction[] => listActions(at, params, client);
    connection.onCodeAction(answer('textDocument/codeAction', [], list));
    if (!client.resolvesEdits) return;
    connection.onCodeActionResolve((action, token) => {
      const data: unknown = action.data;
      if (!isActionData(data)) return action;
      const asked: Asked = { textDocument: { uri: data.uri } };
      return answer('codeAction/resolve', action, (at) => resolveAction(at, action, data, client))(asked, token);
    });
  },
};

/** Fix-all is offered only to those who ask for it by name, such as saving. */
function listActions(at: Snapshot, { range, context }: CodeActionParams, client: Client): CodeAction[] {
  const place = toSpan(at.report.lines, range);
  const here = wants(context, CodeActionKind.QuickFix) ? findingsAt(at.result.findings, place) : [];
  const all = context.only && wants(context, FIX_ALL) ? fixAll(at, client) : [];
  return [...actionsOn(at, here, client, context.diagnostics), ...termActions(at, place, context, client), ...all];
}

const isActionData = (data: unknown): data is ActionData => typeof asObject(data).uri === 'string';
