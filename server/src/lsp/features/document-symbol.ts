/** textDocument/documentSymbol: the outline, as a tree, with the length of each section. */
import type { DocumentSymbol } from 'vscode-languageserver';
import { type Amount, describeAmount, makeCounter } from '../../core/features/count';
import { type OutlineItem, outline } from '../../core/features/outline';
import { render } from '../../core/message';
import type { Span } from '../../core/text/span';
import { makeToRange, type ToRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';
import { SYMBOL_KINDS } from '../symbols';

export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  serve({ connection, answer }) {
    connection.onDocumentSymbol(answer('textDocument/documentSymbol', [], toSymbols));
  },
};

/** UTF-16 units. No report is as long: of several in one file the outline comes first, before anybody has read the figures. */
const LONG = 150_000;

function toSymbols({ report, language }: Snapshot): DocumentSymbol[] {
  const counter = makeCounter(report);
  const amountOf = (part: Span): Amount =>
    report.raw.length > LONG ? { characters: counter.characters(part), figures: 0 } : counter.of(part);
  const detailOf = (part: Span): string => render(describeAmount(amountOf(part)), language);
  const toRange = makeToRange(report.lines);
  return outline(report).map((item) => toSymbol(item, detailOf, toRange));
}

/** The protocol wants a name that is not blank. */
function toSymbol(item: OutlineItem, detailOf: (part: Span) => string, toRange: ToRange): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name: item.label.trim() || '…',
    detail: detailOf(item.range),
    kind: SYMBOL_KINDS[item.kind],
    range: toRange(item.range),
    selectionRange: toRange(item.selectionRange),
  };
  if (item.children.length > 0) symbol.children = item.children.map((child) => toSymbol(child, detailOf, toRange));
  return symbol;
}
