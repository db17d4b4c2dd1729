/** workspace/symbol: headings and tasks of all reports of the folder, open or not, by a few of their letters. */
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findSymbols, type ReportSymbol, symbolsOf } from '../../core/features/symbols';
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
async function find(
  { session, peers, teller }: Service,
  { query }: WorkspaceSymbolParams,
): Promise<SymbolInformation[]> {
  const found: SymbolInformation[] = [];
  const add = (uri: string, symbols: readonly ReportSymbol[]): void => {
    found.push(...findSymbols(symbols, query, MOST - found.length).map((symbol) => toInformation(uri, symbol)));
  };
  for (const { uri } of session.documents.all()) {
    try {
      const at = await session.snapshot(uri);
      if (at) add(uri, symbolsOf(at.report));
    } catch (error) {
      teller.log('workspace/symbol', error);
    }
  }
  for (const [uri, symbols] of peers.symbols()) {
    if (found.length >= MOST) break;
    add(uri, symbols());
  }
  return found;
}

const toInformation = (uri: string, { kind, label, above, start, end }: ReportSymbol): SymbolInformation => ({
  name: label.trim() || '…',
  kind: SYMBOL_KINDS[kind],
  location: { uri, range: { start, end } },
  ...(above ? { containerName: above } : {}),
});
