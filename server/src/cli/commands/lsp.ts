/** `tally lsp --stdio`: the language server for any editor. */
import { createConnection } from 'vscode-languageserver/node';
import type { Engine } from '../../core/engine';
import type { Host } from '../../host/host';
import { startServer } from '../../lsp/server';

/** Returns at once; the connection keeps the process alive and ends it. */
export function lsp(engine: Engine, host: Host, version: string): void {
  startServer({ connection: createConnection(process.stdin, process.stdout), host, engine, version });
}
