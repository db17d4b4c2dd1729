/** textDocument/completion: what may stand at the cursor. So far the units that a list of tasks already names. */
import { type CompletionItem, CompletionItemKind, type CompletionParams } from 'vscode-languageserver';
import { describeDuties } from '../../core/features/units';
import { chooseUnit } from '../../core/features/units-edit';
import { render } from '../../core/message';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

/** Each gives the items it knows of, none elsewhere. */
const sources: readonly ((at: Snapshot, offset: number) => CompletionItem[])[] = [units];

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['：', ':', '、'], resolveProvider: false } }),
  serve({ connection, answer }) {
    connection.onCompletion(answer('textDocument/completion', [], complete));
  },
};

function complete(at: Snapshot, { position }: CompletionParams): CompletionItem[] {
  const offset = toOffset(at.report.lines, position);
  return sources.flatMap((source) => source(at, offset));
}

function units({ report, language }: Snapshot, offset: number): CompletionItem[] {
  const choices = chooseUnit(report, offset);
  if (!choices) return [];
  const range = toRange(report.lines, choices.replace);
  return choices.units.map((unit, index) => ({
    label: unit.name,
    kind: CompletionItemKind.EnumMember,
    detail: render(describeDuties(unit), language),
    textEdit: { range, newText: unit.name },
    // Those named most often come first, whatever their letters.
    sortText: String(index).padStart(4, '0'),
  }));
}
