/** textDocument/definition: from a term to where the text or another report explains it, from a figure to last year's; go to and peek. */
import type { DefinitionLink, DefinitionParams, Location, Range } from 'vscode-languageserver';
import { definitionAt, elsewhereAt } from '../../core/features/definition';
import { lastYearAt } from '../../core/features/last-year';
import type { Span } from '../../core/text/span';
import type { Client } from '../client';
import { toOffset, toRange, toRangeIn } from '../convert';
import type { Feature } from '../feature';
import type { Peers } from '../peers';
import { othersOf, type Snapshot } from '../snapshot';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve({ connection, client, answer, peers }) {
    const find = (at: Snapshot, { position }: DefinitionParams): DefinitionLink[] | Location | null => {
      const offset = toOffset(at.report.lines, position);
      const target = inText(at, offset) ?? explainedElsewhere(at, offset, peers) ?? lastYears(at, offset, peers);
      return target && toLink(at, target, client);
    };
    connection.onDefinition(answer('textDocument/definition', null, find));
  },
};

interface Target {
  /** What was asked about. */
  readonly origin: Span;
  readonly uri: string;
  /** What to show, and what of it to go to. */
  readonly whole: Range;
  readonly name: Range;
}

/** Not every editor can show what was asked about. */
function toLink(
  { report }: Snapshot,
  { origin, uri, whole, name }: Target,
  client: Client,
): DefinitionLink[] | Location {
  if (!client.linksDefinitions) return { uri, range: name };
  const originSelectionRange = toRange(report.lines, origin);
  return [{ originSelectionRange, targetUri: uri, targetRange: whole, targetSelectionRange: name }];
}

function inText({ uri, report }: Snapshot, offset: number): Target | null {
  const found = definitionAt(report, offset);
  if (!found) return null;
  const { origin, whole, name } = found;
  return { origin, uri, whole: toRange(report.lines, whole), name: toRange(report.lines, name) };
}

/** Another report that explains the term, by its digest alone. */
function explainedElsewhere(at: Snapshot, offset: number, known: Peers): Target | null {
  const there = elsewhereAt(at.report, offset, othersOf(at));
  return there && inOther(there.origin, there.found.uri, there.found.name, known);
}

/** The sentence of last year's report, by its digest alone. */
function lastYears({ own, peers }: Snapshot, offset: number, known: Peers): Target | null {
  const found = peers.length > 0 ? lastYearAt(own, peers, offset) : null;
  return found && inOther(found.origin, found.uri, found.target, known);
}

function inOther(origin: Span, uri: string, place: Span, known: Peers): Target | null {
  const other = known.get(uri);
  if (!other) return null;
  const range = toRangeIn(other, place);
  return { origin, uri, whole: range, name: range };
}
