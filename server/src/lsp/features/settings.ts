/** Notices when settings change: the editor's, a `.tally.json` or the glossary it names, the folders that are open. */
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../host/settings-file';
import type { Feature, Service } from '../feature';

export const settings: Feature = {
  capabilities: ({ changesRoots }) =>
    changesRoots ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
  serve(service) {
    const { connection, client, session, store } = service;
    connection.onInitialized(() => {
      if (client.changesRoots) followRoots(service);
      return register(service);
    });
    connection.onDidChangeConfiguration((change) => {
      const sent: unknown = change.settings;
      if (typeof sent === 'object' && sent !== null && 'tally' in sent) store.receive(sent.tally);
      session.settingsChanged();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      service.folder.changed(changes.map(({ uri }) => uri).filter((uri) => !uri.endsWith(`/${SETTINGS_FILE}`)));
      if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`) || store.reads(uri))) session.settingsChanged();
      if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) service.folder.recorrect();
    });
    // Who cannot watch files at least saves them.
    if (!client.registersWatchers) session.documents.onDidSave(() => session.settingsChanged());
  },
};

/** Not before the client is initialised: the library would ask for these events a second time. */
function followRoots({ connection, session, roots }: Service): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    roots.change(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
    session.settingsChanged();
  });
}

async function register({ connection, client, teller }: Service): Promise<void> {
  try {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'tally' });
    }
    if (client.registersWatchers) {
      const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }, { globPattern: '**/*.{csv,tsv,txt,json}' }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  } catch (error) {
    teller.log('client/registerCapability', error);
  }
}
