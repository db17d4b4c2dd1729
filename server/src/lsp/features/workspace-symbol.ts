/** workspace/symbol: headings of all reports that are open, by a few of their letters. */
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findSymbols } from '../../core/features/symbols';
import { toRange } from '../convert';
import type { Feature, Service } from '../feature';
import { SYMBOL_KINDS } from '../symbols';

/** Nobody reads more of them; they are shared out to the reports as they come. */
const MOST = 400;

export const workspaceSymbol: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve(service) {
    service.connection.onWorkspaceSymbol((params) => find(service, params));
  },
};

/** It is about no document, so it is not answered by the one wrapper; what goes wrong with one report harms no other. */
async function find({ session, teller }: Service, { query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> {
  const found: SymbolInformation[] = [];
  for (const { uri } of session.documents.all()) {
    try {
      const at = await session.snapshot(uri);
      if (!at) continue;
      for (const { item, above } of findSymbols(at.report, query, MOST - found.length)) {
        const range = toRange(at.report.lines, item.selectionRange);
        found.push({
          name: item.label.trim() || '…',
          kind: SYMBOL_KINDS[item.kind],
          location: { uri, range },
          ...(above ? { containerName: above } : {}),
        });
      }
    } catch (error) {
      teller.log('workspace/symbol', error);
    }
  }
  return found;
}
