/** Puts the extension's parts together. Knows no host: whoever calls it says how a language client is made. */
import { type ExtensionContext, window, workspace } from 'vscode';
import { Client, type MakeClient } from './client';
import { registerCheck } from './commands/check';
import { registerCompare } from './commands/compare';
import { registerExportTasks } from './commands/export-tasks';
import { registerForms } from './commands/forms';
import { registerGlossary } from './commands/glossary';
import { registerIgnore } from './commands/ignore';
import { registerMoveSection } from './commands/move-section';
import { registerOfficeGlossary } from './commands/office-glossary';
import { registerReopen } from './commands/reopen';
import { registerRulePages } from './commands/rule-page';
import { registerSelectSection } from './commands/select-section';
import { registerServerCommands } from './commands/server';
import { registerTasks } from './commands/tasks';
import { Preview } from './preview';
import { REPORT, Recogniser } from './recognise';
import { Tasks } from './tasks';
import { LengthItem } from './views/length';
import { StatusItem } from './views/status';
import { TasksView } from './views/tasks';

export async function activateTally(context: ExtensionContext, make: MakeClient): Promise<void> {
  const log = window.createOutputChannel('Tally', { log: true });
  const client = new Client(make, log, context.extension.packageJSON.version, context.globalStorageUri);
  const status = new StatusItem(client);
  const tasks = new Tasks(client);
  const preview = new Preview();
  context.subscriptions.push(
    log,
    client,
    status,
    new LengthItem(client),
    tasks,
    new TasksView(tasks),
    new Recogniser(log),
    registerCheck(client),
    registerCompare(client),
    registerIgnore(),
    preview,
    registerGlossary(client, preview),
    registerOfficeGlossary(),
    registerForms(client, preview),
    registerReopen(),
    registerRulePages(context.extensionUri),
    registerServerCommands(client, log),
    registerMoveSection(client),
    registerSelectSection(client),
    registerTasks(tasks),
    registerExportTasks(tasks),
  );
  // The server is started by the first report, not by the first text file.
  const startFor = (document: { readonly languageId: string }): void => {
    if (document.languageId === REPORT) void client.start();
  };
  context.subscriptions.push(workspace.onDidOpenTextDocument(startFor));
  workspace.textDocuments.forEach(startFor);
}
