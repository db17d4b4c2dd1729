/** Diagnostics: pulled by clients that can, pushed to the others. */
import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { toDiagnostic } from '../convert';
import type { Feature, Service } from '../feature';
import { refreshWhenStale } from '../refresh';
import type { Snapshot } from '../snapshot';
import { tellStatus } from '../status';

export const diagnostic: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'tally', interFileDependencies: true, workspaceDiagnostics: false } }
      : {},
  serve: (service) => (service.client.pullsDiagnostics ? servePull(service) : servePush(service)),
};

const diagnosticsOf = (at: Snapshot, { client: { uriScheme }, peers }: Service): Diagnostic[] =>
  at.result.findings.map((finding) =>
    toDiagnostic(finding, { ...at, lines: at.report.lines, uriScheme, elsewhere: (uri) => peers.get(uri) }),
  );

function servePull(service: Service): void {
  const { connection, client, answer } = service;
  const report = (at: Snapshot, { previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    if (previousResultId === at.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: at.id };
    const items = diagnosticsOf(at, service);
    tellStatus(service, at);
    return { kind: DocumentDiagnosticReportKind.Full, resultId: at.id, items };
  };
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(answer('textDocument/diagnostic', nothing, report));
  if (!client.refreshesDiagnostics) return;
  refreshWhenStale(service, 'workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
}

function servePush(service: Service): void {
  const { connection, session, teller } = service;
  /** What each document was last shown, so that a burst of edits is answered once. */
  const shown = new Map<string, string>();
  const push = async (uri: string): Promise<void> => {
    try {
      const at = await session.snapshot(uri);
      if (!at || shown.get(uri) === at.id) return;
      const diagnostics = diagnosticsOf(at, service);
      shown.set(uri, at.id);
      await connection.sendDiagnostics({ uri, version: at.version, diagnostics });
      tellStatus(service, at);
    } catch (error) {
      teller.log('textDocument/publishDiagnostics', error);
    }
  };
  session.documents.onDidChangeContent(({ document }) => push(document.uri));
  session.documents.onDidClose(({ document }) => {
    shown.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  session.onStale(() => {
    for (const { uri } of session.documents.all()) void push(uri);
  });
}
