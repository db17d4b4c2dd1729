/** The examples in the extension host: recognised, outlined, explained, and found faulty exactly where faults were planted. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DRAFT, FAULT, HEADINGS, LAST_YEAR, PLANTED, TERM } from '../names';
import { openReport, read, waitForFindings } from './helpers';

/** Rule and line of a finding, as planted.tsv has them. */
type Place = readonly [rule: string, line: number];

describe('the draft', () => {
  let draft: vscode.TextDocument;
  before(async () => {
    draft = await openReport(DRAFT);
    await waitForFindings(draft.uri, (findings) => findings.length > 0);
  });

  it('has the planted faults and no others', async () => {
    const expected = planted(DRAFT);
    await waitForFindings(draft.uri, (findings) => same(places(findings), expected)).catch(() => undefined);
    assert.deepEqual(places(vscode.languages.getDiagnostics(draft.uri)), expected);
  });

  it('has an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      draft.uri,
    );
    const names = flatten(symbols ?? []);
    for (const heading of HEADINGS) assert.ok(names.includes(heading), `${heading} is missing`);
  });

  it('explains a term that it defines', async () => {
    const at = position(draft, TERM.near).translate(0, TERM.near.indexOf(TERM.text) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, at);
    const text = (hovers ?? []).flatMap(({ contents }) => contents.map(plain)).join('\n');
    assert.ok(text.includes(TERM.expansion), text);
  });

  it('offers a fix', async () => {
    const at = position(draft, FAULT.near);
    const range = new vscode.Range(at, at.translate(0, FAULT.near.length));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const titles = (actions ?? []).map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.includes(FAULT.fix)),
      titles.join('\n'),
    );
  });
});

describe("last year's report", () => {
  it('has no fault but the one that is written into it', async () => {
    const report = await openReport(LAST_YEAR);
    const lines = report.getText().split('\n');
    const line = report.lineAt(lines.findIndex((text) => text.length > 100));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(report.uri, line.range.end, FAULT.sentence);
    await vscode.workspace.applyEdit(edit);
    const findings = await waitForFindings(report.uri, (all) => places(all).length > 0);
    assert.deepEqual(places(findings), [[FAULT.rule, line.lineNumber + 1]]);
  });
});

describe('a text that is no report', () => {
  it('keeps its language', async () => {
    const list = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '买菜清单\n鸡蛋两斤\n' });
    await vscode.window.showTextDocument(list);
    await openReport(DRAFT);
    assert.equal(list.languageId, 'plaintext');
  });
});

function planted(file: string): Place[] {
  const rows = read(PLANTED).trimEnd().split(/\r?\n/).slice(1);
  const cells = rows.map((row) => row.split('\t')).filter(([name]) => name === file);
  return cells.map(([, line, rule]) => [rule ?? '', Number(line)]);
}

/** Errors and warnings only: a remark is not a fault. */
function places(findings: readonly vscode.Diagnostic[]): Place[] {
  return findings
    .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
    .map(({ code, range }): Place => [String(typeof code === 'object' ? code.value : code), range.start.line + 1])
    .sort(([, a], [, b]) => a - b);
}

const same = (a: readonly Place[], b: readonly Place[]) => JSON.stringify(a) === JSON.stringify(b);

function position(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `${text} is not in the document`);
  return document.positionAt(offset);
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children }) => [name, ...flatten(children)]);
}

function plain(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
