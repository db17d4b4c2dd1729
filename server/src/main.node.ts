/** The language server where Node runs: over stdio, or over IPC when VS Code starts it. */
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { makeEngine } from './core/engine';
import { rules } from './core/rules';
import { isDigester, serveDigests } from './host/index-thread';
import { makeNodeHost } from './host/node';
import { shippedLexicon } from './lexicon';
import { startServer } from './lsp/server';

if (isDigester()) {
  serveDigests(shippedLexicon);
} else {
  const chosen = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(argument));
  const connection = chosen ? createConnection() : createConnection(process.stdin, process.stdout);
  const host = makeNodeHost(process.env, process.argv[1] ?? null);
  startServer({ connection, host, engine: makeEngine(rules, shippedLexicon), version });
}
