/** Puts the language server together on a connection. Whoever calls it brings the connection, the host, the rules and the words. */
import { type Connection, Emitter, type InitializeResult, PositionEncodingKind } from 'vscode-languageserver';
import type { Engine } from '../core/engine';
import type { Host } from '../host/host';
import { makeAnswer } from './answer';
import { type Client, readClient } from './client';
import type { Feature } from './feature';
import { check } from './features/check';
import { codeAction } from './features/code-action';
import { codeLens } from './features/code-lens';
import { compare } from './features/compare';
import { completion } from './features/completion';
import { count } from './features/count';
import { definition } from './features/definition';
import { diagnostic } from './features/diagnostic';
import { documentHighlight } from './features/document-highlight';
import { documentLink } from './features/document-link';
import { documentSymbol } from './features/document-symbol';
import { foldingRange } from './features/folding-range';
import { formatting } from './features/formatting';
import { glossary } from './features/glossary';
import { hover } from './features/hover';
import { inlayHint } from './features/inlay-hint';
import { sections } from './features/move-section';
import { references } from './features/references';
import { rename } from './features/rename';
import { selectionRange } from './features/selection-range';
import { semanticTokens } from './features/semantic-tokens';
import { settings } from './features/settings';
import { tasks } from './features/tasks';
import { textForm } from './features/text-form';
import { workspaceSymbol } from './features/workspace-symbol';
import { makeFolder } from './folder';
import { makeAnswerOwn } from './own';
import { makePeers } from './peers';
import { makeRoots } from './roots';
import { makeSession } from './session';
import { makeSettingsStore } from './settings';
import { makeTeller } from './teller';

export const features: readonly Feature[] = [
  documentSymbol,
  foldingRange,
  hover,
  diagnostic,
  codeAction,
  check,
  settings,
  selectionRange,
  documentHighlight,
  documentLink,
  workspaceSymbol,
  formatting,
  completion,
  rename,
  definition,
  references,
  semanticTokens,
  codeLens,
  glossary,
  inlayHint,
  sections,
  tasks,
  compare,
  count,
  textForm,
];

export interface ServerParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly engine: Engine;
  readonly version: string;
}

/** Everything is made when the client introduces itself, because what is served depends on what it can take. */
export function startServer(parts: ServerParts): void {
  const { connection } = parts;
  connection.onInitialize((params) => serve(parts, readClient(params)));
  connection.listen();
}

function serve({ connection, host, engine, version }: ServerParts, client: Client): InitializeResult {
  const teller = makeTeller(connection);
  const roots = makeRoots(client.roots);
  const store = makeSettingsStore({ connection, client, host, roots, rules: engine.rules, teller });
  const stale = new Emitter<void>();
  const peers = makePeers(roots, host.folder);
  const folder = makeFolder({
    engine,
    host,
    roots,
    peers,
    teller,
    cache: client.cache,
    version,
    correctionOf: (uri) => store.correctionOf(uri),
    progress: async () => (client.showsProgress ? connection.window.createWorkDoneProgress() : null),
    title:
      (client.language ?? host.language) === 'zh'
        ? 'Tally：读取文件夹中的报告'
        : 'Tally: reading the reports of the folder',
    onChange: () => stale.fire(),
  });
  const session = makeSession({ engine, host, roots, settings: store, peers, folder, stale });
  const answer = makeAnswer(session, teller);
  const answerOwn = makeAnswerOwn(connection, answer);
  const service = { connection, client, host, engine, roots, store, session, teller, answer, answerOwn, peers, folder };
  session.documents.listen(connection);
  for (const feature of features) feature.serve(service);
  const declared = features.map((feature) => feature.capabilities(client));
  return {
    capabilities: Object.assign({ positionEncoding: PositionEncodingKind.UTF16 }, ...declared),
    serverInfo: { name: 'Tally', version },
  };
}
