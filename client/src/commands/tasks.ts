/** "Tasks by unit": shows the view for the report in the editor. */
import { commands, type Disposable, l10n, window } from 'vscode';
import { reportEditor } from '../editor';
import type { Tasks } from '../tasks';
import { TASKS_VIEW } from '../views/tasks';

export function registerTasks(tasks: Tasks): Disposable {
  return commands.registerCommand('tally.tasksByUnit', async () => {
    if (await hasTasks(tasks)) await commands.executeCommand(`${TASKS_VIEW}.focus`);
  });
}

/** Asks for the tasks of the report in the editor, and says so where it has none. */
export async function hasTasks(tasks: Tasks): Promise<boolean> {
  const editor = reportEditor();
  if (editor) await tasks.load(editor.document.uri);
  if (tasks.table.tasks.length > 0) return true;
  void window.showInformationMessage(l10n.t('This report has no tasks with units (牵头单位, 责任单位).'));
  return false;
}
