/** The view "Tasks by unit": each unit with the tasks it leads and those it takes part in; a click goes to the task. */
import {
  type Disposable,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import { toRange } from '../place';
import type { Tasks, TaskTable } from '../tasks';

type UnitRow = TaskTable['units'][number];
type TaskRow = TaskTable['tasks'][number];

export const TASKS_VIEW = 'tally.tasks';

type Entry =
  | { readonly kind: 'unit'; readonly unit: UnitRow }
  | { readonly kind: 'task'; readonly task: TaskRow; readonly leads: boolean };

export class TasksView implements TreeDataProvider<Entry>, Disposable {
  readonly #tasks: Tasks;
  readonly #view: TreeView<Entry>;
  readonly onDidChangeTreeData;

  constructor(tasks: Tasks) {
    this.#tasks = tasks;
    this.onDidChangeTreeData = tasks.onChange;
    this.#view = window.createTreeView(TASKS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    tasks.onChange(() => {
      const { tasks: all, units } = tasks.table;
      this.#view.message = all.length > 0 ? l10n.t('Tasks: {0}, units: {1}', all.length, units.length) : '';
    });
  }

  dispose(): void {
    this.#view.dispose();
  }

  getChildren(entry?: Entry): Entry[] {
    const { tasks, units } = this.#tasks.table;
    if (!entry) return units.map((unit) => ({ kind: 'unit', unit }));
    if (entry.kind === 'task') return [];
    const some = (indices: readonly number[], leads: boolean): Entry[] =>
      indices.flatMap((index) => {
        const task = tasks[index];
        return task ? [{ kind: 'task' as const, task, leads }] : [];
      });
    return [...some(entry.unit.leads, true), ...some(entry.unit.joins, false)];
  }

  getTreeItem(entry: Entry): TreeItem {
    return entry.kind === 'unit' ? unitItem(entry.unit) : taskItem(entry.task, entry.leads, this.#tasks.uri);
  }
}

function unitItem({ name, leads, joins }: UnitRow): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = name;
  item.description = [
    ...(leads.length > 0 ? [l10n.t('leads {0}', leads.length)] : []),
    ...(joins.length > 0 ? [l10n.t('takes part in {0}', joins.length)] : []),
  ].join(l10n.t(', '));
  item.iconPath = new ThemeIcon('organization');
  return item;
}

function taskItem({ number, text, sections, selectionRange }: TaskRow, leads: boolean, uri: Uri | null): TreeItem {
  const item = new TreeItem(`${number}. ${text}`);
  item.description = leads ? l10n.t('leads') : l10n.t('takes part');
  item.tooltip = [...sections, `${number}. ${text}`].join('\n');
  item.iconPath = new ThemeIcon(leads ? 'star-full' : 'circle-outline');
  if (uri) {
    const options = { selection: toRange(selectionRange) };
    item.command = { command: 'vscode.open', title: l10n.t('Go to the task'), arguments: [uri, options] };
  }
  return item;
}
