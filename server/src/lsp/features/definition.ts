/** textDocument/definition: from a term to where the text or another report explains it, from a figure to last year's; go to and peek. */
import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definitionAt, elsewhereAt } from '../../core/features/definition';
import { lastYearAt } from '../../core/features/last-year';
import { digest } from '../../core/model/digest';
import type { Client } from '../client';
import { toOffset, toRange, toRangeIn } from '../convert';
import type { Feature } from '../feature';
import type { Peers } from '../peers';
import { othersOf, type Snapshot } from '../snapshot';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve({ connection, client, answer, peers }) {
    const find = (at: Snapshot, params: DefinitionParams) =>
      locate(at, params, client) ??
      locateElsewhere(at, params, client, peers) ??
      locateLastYear(at, params, client, peers);
    connection.onDefinition(answer('textDocument/definition', null, find));
  },
};

function locate(
  { uri, report }: Snapshot,
  { position }: DefinitionParams,
  client: Client,
): DefinitionLink[] | Location | null {
  const found = definitionAt(report, toOffset(report.lines, position));
  if (!found) return null;
  const name = toRange(report.lines, found.name);
  if (!client.linksDefinitions) return { uri, range: name };
  return [
    {
      originSelectionRange: toRange(report.lines, found.origin),
      targetUri: uri,
      targetRange: toRange(report.lines, found.whole),
      targetSelectionRange: name,
    },
  ];
}

/** Another report that explains the term, by its digest alone. */
function locateElsewhere(
  at: Snapshot,
  { position }: DefinitionParams,
  client: Client,
  known: Peers,
): DefinitionLink[] | Location | null {
  const { report } = at;
  const there = elsewhereAt(report, toOffset(report.lines, position), othersOf(at));
  const other = there && known.get(there.found.uri);
  if (!other) return null;
  const { uri, name } = there.found;
  const range = toRangeIn(other, name);
  if (!client.linksDefinitions) return { uri, range };
  const originSelectionRange = toRange(report.lines, there.origin);
  return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

/** The sentence of last year's report, by its digest alone. */
function locateLastYear(
  { uri, report, peers, corrected }: Snapshot,
  { position }: DefinitionParams,
  client: Client,
  known: Peers,
): DefinitionLink[] | Location | null {
  if (peers.length === 0) return null;
  const found = lastYearAt({ ...digest(report, uri), ...corrected }, peers, toOffset(report.lines, position));
  const other = found && known.get(found.uri);
  if (!other) return null;
  const range = toRangeIn(other, found.target);
  if (!client.linksDefinitions) return { uri: found.uri, range };
  const originSelectionRange = toRange(report.lines, found.origin);
  return [{ originSelectionRange, targetUri: found.uri, targetRange: range, targetSelectionRange: range }];
}
