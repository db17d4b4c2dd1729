/** textDocument/documentSymbol: the outline, as a tree, with the length of each section. */
import type { DocumentSymbol } from 'vscode-languageserver';
import { type Counter, type CountMemory, describeAmount, makeCounter } from '../../core/features/count';
import { type OutlineItem, outline } from '../../core/features/outline';
import { render } from '../../core/message';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';
import { SYMBOL_KINDS } from '../symbols';

export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  serve({ connection, answer }) {
    const memory: CountMemory = new WeakMap();
    connection.onDocumentSymbol(
      answer('textDocument/documentSymbol', [], (at) => {
        const counter = makeCounter(at.report, memory);
        const amount = at.report.raw.length > LONG ? characters(counter) : counter.of;
        return outline(at.report).map((item) => toSymbol(at, item, amount));
      }),
    );
  },
};

/** UTF-16 units. No report is as long: of several in one file the outline comes first, before anybody has read the figures. */
const LONG = 150_000;

type Measure = Counter['of'];

const characters =
  (counter: Counter): Measure =>
  (part) => ({ characters: counter.characters(part), figures: 0 });

/** The protocol wants a name that is not blank. */
function toSymbol(at: Snapshot, item: OutlineItem, amount: Measure): DocumentSymbol {
  const { lines } = at.report;
  return {
    name: item.label.trim() || '…',
    detail: render(describeAmount(amount(item.range)), at.language),
    kind: SYMBOL_KINDS[item.kind],
    range: toRange(lines, item.range),
    selectionRange: toRange(lines, item.selectionRange),
    children: item.children.map((child) => toSymbol(at, child, amount)),
  };
}
