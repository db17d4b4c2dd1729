/** textDocument/definition: from a term to where the text explains it; go to and peek. */
import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definitionAt } from '../../core/features/definition';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve({ connection, client, answer }) {
    const find = (at: Snapshot, params: DefinitionParams) => locate(at, params, client);
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
