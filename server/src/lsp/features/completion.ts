/** textDocument/completion: what may stand at the cursor. The units that a list of tasks already names, and terms. */
import { type CompletionItem, CompletionItemKind, type CompletionParams, MarkupKind } from 'vscode-languageserver';
import { chooseTerm, describeChoice, type Origin } from '../../core/features/completion-terms';
import { hoverMarkdown, hoverText } from '../../core/features/markdown';
import { describeDuties } from '../../core/features/units';
import { chooseUnit } from '../../core/features/units-edit';
import { render } from '../../core/message';
import { shorten } from '../../core/text/shorten';
import type { Asked } from '../answer';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import { asObject } from '../plain';
import { othersOf, type Snapshot } from '../snapshot';

/** Each gives the items it knows of, none elsewhere. */
const sources: readonly ((at: Snapshot, offset: number) => CompletionItem[])[] = [units, terms];

export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['：', ':', '、', '“', '「'], resolveProvider: true },
  }),
  serve({ connection, client, answer }) {
    connection.onCompletion(answer('textDocument/completion', [], complete));
    connection.onCompletionResolve((item, token) => {
      const data: unknown = item.data;
      if (!isTermData(data)) return item;
      const asked: Asked = { textDocument: { uri: data.uri } };
      return answer('completionItem/resolve', item, (at) => explain(at, item, data.term, client))(asked, token);
    });
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

/** The text's own come first. */
const RANKS: Readonly<Record<Origin, string>> = { text: '0', workspace: '1', common: '2' };
/** A meaning in the list itself is not longer than this; the side panel has all of it. */
const DETAIL_LONGEST = 40;

/** What an item carries until its meaning is asked for. */
interface TermData {
  readonly uri: string;
  readonly term: string;
}

function terms(at: Snapshot, offset: number): CompletionItem[] {
  const { uri, report } = at;
  const found = chooseTerm(report, offset, othersOf(at));
  if (!found) return [];
  const range = toRange(report.lines, found.replace);
  return found.choices.map(({ term, origin, expansion, text }, index): CompletionItem => {
    const data: TermData = { uri, term };
    return {
      label: term,
      kind: CompletionItemKind.Text,
      ...(expansion === null ? {} : { detail: shorten(expansion, DETAIL_LONGEST) }),
      textEdit: { range, newText: text },
      filterText: term,
      sortText: RANKS[origin] + String(index).padStart(4, '0'),
      data,
    };
  });
}

function explain(at: Snapshot, item: CompletionItem, term: string, client: Client): CompletionItem {
  const { report, language } = at;
  const blocks = describeChoice(report, term, othersOf(at));
  if (!blocks) return item;
  const hover = { span: { start: 0, end: 0 }, blocks };
  const documentation = client.rendersMarkdown
    ? { kind: MarkupKind.Markdown, value: hoverMarkdown(hover, language) }
    : { kind: MarkupKind.PlainText, value: hoverText(hover, language) };
  return { ...item, documentation };
}

function isTermData(data: unknown): data is TermData {
  const { uri, term } = asObject(data);
  return typeof uri === 'string' && typeof term === 'string';
}
