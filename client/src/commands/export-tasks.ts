/** "Export tasks by unit": as a table for a spreadsheet, CSV or XLSX by the name of the file. */
import { commands, type Disposable, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { csvLine } from '../../../server/src/core/text/csv';
import { nameOf, writeFile } from '../files';
import type { Tasks, TaskTable } from '../tasks';
import { hasTasks } from './tasks';

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

export function registerExportTasks(tasks: Tasks): Disposable {
  return commands.registerCommand('tally.exportTasks', (target?: unknown) => exportTasks(tasks, target));
}

/** Other extensions and tests may say where to; a person is asked. The view hands over what it likes. */
async function exportTasks(tasks: Tasks, target: unknown): Promise<void> {
  if (!(await hasTasks(tasks)) || !tasks.uri) return;
  const file = target instanceof Uri ? target : await askWhere(tasks.uri);
  if (!file) return;
  const { table } = tasks;
  const inExcel = file.path.toLowerCase().endsWith('.xlsx');
  const written = await writeFile(file, inExcel ? await toWorkbook(table) : toCsv(byUnit(table)));
  if (!written || target instanceof Uri) return;
  const open = l10n.t('Open');
  // Only where the editor runs on the machine that has the file can another program open it.
  const choices = env.uiKind === UIKind.Desktop && env.remoteName === undefined ? [open] : [];
  const choice = await window.showInformationMessage(l10n.t('Written: {0}', nameOf(file)), ...choices);
  if (choice === open) await env.openExternal(file);
}

function askWhere(report: Uri): Thenable<Uri | undefined> {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const title = l10n.t('Export Tasks by Unit');
  const filters = { Excel: ['xlsx'], CSV: ['csv'] };
  const beside = report.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(report, '..');
  const defaultUri = beside && Uri.joinPath(beside, `${name}.xlsx`);
  return window.showSaveDialog({ title, filters, ...(defaultUri ? { defaultUri } : {}) });
}

/** One row for each unit in each of its tasks. */
function byUnit({ tasks, units }: TaskTable): Rows {
  const head = [l10n.t('Unit'), l10n.t('Role'), l10n.t('No.'), l10n.t('Task'), l10n.t('Section')];
  const rows = units.flatMap(({ name, leads, joins }) => {
    const row = (role: string) => (index: number) => {
      const task = tasks[index];
      return task ? [[name, role, task.number, task.text, task.sections.join(' / ')]] : [];
    };
    return [...leads.flatMap(row(l10n.t('leads'))), ...joins.flatMap(row(l10n.t('takes part')))];
  });
  return [head, ...rows];
}

function byTask({ tasks }: TaskTable): Rows {
  const head = [l10n.t('No.'), l10n.t('Task'), l10n.t('Leading units'), l10n.t('Responsible units'), l10n.t('Section')];
  const rows = tasks.map(({ number, text, lead, responsible, sections }) => [
    number,
    text,
    lead.join('、'),
    responsible.join('、'),
    sections.join(' / '),
  ]);
  return [head, ...rows];
}

/** With a byte order mark, without which Excel takes UTF-8 for the local encoding. */
const toCsv = (rows: Rows): string => `\ufeff${rows.map(csvLine).join('')}`;

/** The library is read only when a workbook is asked for. */
async function toWorkbook(table: TaskTable): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const sheet = (name: string, rows: Rows, widths: readonly number[]) => ({
    data: rows.map((row, i) => row.map((value) => (i === 0 ? { value, fontWeight: 'bold' as const } : value))),
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  });
  const blob = await write([
    sheet(l10n.t('By unit'), byUnit(table), [24, 10, 8, 80, 40]),
    sheet(l10n.t('By task'), byTask(table), [8, 80, 30, 40, 40]),
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
