/** What the client can do and wants, read once from its first message. Nothing here changes afterwards. */
import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../core/message';
import { languageOf } from '../host/host';
import { asObject } from './plain';

export interface Client {
  readonly pullsDiagnostics: boolean;
  /** Takes a request to pull again. */
  readonly refreshesDiagnostics: boolean;
  /** Asks for the edit of an action only when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Takes a request to ask for inlay hints again. */
  readonly refreshesInlayHints: boolean;
  /** Asks what would be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  /** Takes edits that name the version of the document. */
  readonly versionedEdits: boolean;
  /** Shows what an edit would change before it is made, where the edit asks for that. */
  readonly confirmsEdits: boolean;
  /** Takes a definition with the place it was asked from. */
  readonly linksDefinitions: boolean;
  readonly takesTokens: boolean;
  /** Takes a request to ask for the colours of terms again. */
  readonly refreshesTokens: boolean;
  /** Shows Markdown in hovers; most that do not say so do. */
  readonly rendersMarkdown: boolean;
  /** Can be asked for settings. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** URIs of the folders that are open at the start. */
  readonly roots: readonly string[];
  readonly changesRoots: boolean;
  /** The language of its user interface; null where it does not tell. */
  readonly language: Language | null;
  /** True for our own extension, which has the commands and the status bar item that other editors lack. */
  readonly isOurs: boolean;
  /** The scheme of links that the editor opens itself. */
  readonly uriScheme: string;
  /** Shows how far a long work has come, and lets it be cancelled. */
  readonly showsProgress: boolean;
  /** A folder of the disk for what may be thrown away; null where none is named. */
  readonly cache: string | null;
  /** Settings handed over at the start, for clients that cannot be asked. */
  readonly settings: unknown;
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities ?? {};
  const options = asObject(params.initializationOptions);
  const scheme = options.uriScheme;
  return {
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    takesTokens: textDocument?.semanticTokens !== undefined,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    roots: rootsOf(params),
    changesRoots: workspace?.workspaceFolders === true,
    language: languageOf(params.locale),
    isOurs: typeof scheme === 'string',
    uriScheme: typeof scheme === 'string' ? scheme : 'vscode',
    showsProgress: params.capabilities?.window?.workDoneProgress === true,
    cache: typeof options.cache === 'string' ? options.cache : null,
    settings: options.settings,
  };
}

/** Older clients name one root, newer ones all folders. */
function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}
