/**
 * Errors planted in real reports, in the real editor: each is found on its line by its rule, and after each quick fix that is
 * offered every figure rule is silent there. The reports lie beside the project; without them these tests are skipped.
 */
import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { LANGUAGE } from '../names';
import { SEEDS } from './contract';
import { waitForFindings } from './helpers';

interface Planted {
  readonly file: string;
  readonly line: number;
  /** A few characters that stand once in the line, and what they become. */
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

const PLANTED: readonly Planted[] = [
  { file: '001_d207dd5c7035d7fb.txt', line: 77, from: '29项', to: '28项', rule: 'figures/sum-of-parts' },
  { file: '004_205697b6b8631cb5.txt', line: 66, from: '25件', to: '24件', rule: 'figures/sum-of-parts' },
  { file: '001_d207dd5c7035d7fb.txt', line: 53, from: '楼宇3栋', to: '楼宇8栋', rule: 'figures/part-exceeds-whole' },
  { file: '004_205697b6b8631cb5.txt', line: 10, from: '等3条', to: '等1条', rule: 'figures/listed-exceeds-count' },
  { file: '004_205697b6b8631cb5.txt', line: 12, from: '110%、156%', to: '110%', rule: 'figures/respective-arity' },
  { file: '004_205697b6b8631cb5.txt', line: 25, from: '九个方面', to: '八个方面', rule: 'structure/announced-count' },
];

const folder = process.env[SEEDS];

describe('errors planted in real reports', () => {
  for (const planted of PLANTED) {
    it(`${planted.file}:${planted.line} ${planted.from} → ${planted.to}`, async function () {
      const path = folder ? join(folder, planted.file) : '';
      if (!existsSync(path)) return this.skip();
      const content = plant(readFileSync(path, 'utf8'), planted);
      const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
      await vscode.window.showTextDocument(document);
      const [finding] = await waitForFindings(document.uri, (all) => at(all, planted).length === 1).then((all) =>
        at(all, planted),
      );
      assert.ok(finding);
      for (const fix of await fixes(document, finding)) {
        assert.ok(fix.edit, `${fix.title} has no edit`);
        await vscode.workspace.applyEdit(fix.edit);
        await waitForFindings(
          document.uri,
          (all) => at(all, planted).length === 0 && onLine(all, planted).length === 0,
        );
        await vscode.commands.executeCommand('undo');
        await waitForFindings(document.uri, (all) => at(all, planted).length === 1);
      }
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }
});

function plant(text: string, { line, from, to }: Planted): string {
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  assert.equal(old.split(from).length, 2, `${from} stands once in line ${line}`);
  return [...lines.slice(0, line - 1), old.replace(from, to), ...lines.slice(line)].join('\n');
}

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The finding of the rule in question on the line in question. */
const at = (all: readonly vscode.Diagnostic[], { line, rule }: Planted): readonly vscode.Diagnostic[] =>
  all.filter((diagnostic) => ruleOf(diagnostic) === rule && diagnostic.range.start.line === line - 1);

/** Whatever any figure rule says on the line in question. */
const onLine = (all: readonly vscode.Diagnostic[], { line }: Planted): readonly vscode.Diagnostic[] =>
  all.filter((diagnostic) => ruleOf(diagnostic).startsWith('figures/') && diagnostic.range.start.line === line - 1);

/** The fixes of a finding, edits included; “ignore” changes no text and is none. */
async function fixes(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    50,
  );
  return actions.filter(
    ({ command, diagnostics }) => !command && diagnostics?.some((one) => ruleOf(one) === ruleOf(finding)),
  );
}
