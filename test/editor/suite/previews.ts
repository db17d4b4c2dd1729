/** A change that is shown as a diff before it is made: finding the diff, and answering the question that goes with it. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

const LIMIT = 15_000;

/** The diff that is in front, if one is. */
export function shownDiff(): vscode.TabInputTextDiff | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : null;
}

export async function until<T>(what: string, ask: () => T | null | false): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = ask();
    if (answer !== null && answer !== false) return answer;
    assert.ok(Date.now() < end, `There was no sign of ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the command, and hands over the diff that it shows while it waits for an answer. */
export async function preview(
  command: string,
): Promise<{ readonly diff: vscode.TabInputTextDiff; readonly done: Thenable<void> }> {
  const done = vscode.commands.executeCommand<void>(command);
  return { diff: await until('a diff', shownDiff), done };
}

/** Answers the question as often as it takes: it is asked a moment after the diff is there. */
export async function answer(done: Thenable<void>, ...commands: readonly string[]): Promise<void> {
  let over = false;
  void done.then(() => {
    over = true;
  });
  while (!over) {
    for (const command of commands) await vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const accept = (done: Thenable<void>): Promise<void> =>
  answer(done, 'notifications.focusToasts', 'notification.acceptPrimaryAction');
