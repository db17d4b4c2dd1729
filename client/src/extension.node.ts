/** The extension where Node runs: starts the language server as a process of its own. Everything else is shared with other hosts. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateTally } from './activate';

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  return activateTally(context, (clientOptions) => {
    const transport = TransportKind.ipc;
    const server = {
      run: { module, transport },
      debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    return new LanguageClient('tally', 'Tally', server, clientOptions);
  });
}
