/** "Restart the language server" and "Show log". */
import { commands, Disposable, type LogOutputChannel } from 'vscode';
import type { Client } from '../client';

export function registerServerCommands(client: Client, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('tally.restartServer', () => client.restart()),
    commands.registerCommand('tally.showLog', () => log.show()),
  );
}
