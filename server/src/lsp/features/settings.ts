/** Notices when settings change: the editor's, a `.tally.json` or the glossary it names, the folders that are open. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../host/settings-file';
import type { Feature, Service } from '../feature';
import { asObject } from '../plain';

export const settings: Feature = {
  capabilities: ({ changesRoots }) =>
    changesRoots ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
  serve(service) {
    const { connection, client, session, store, folder } = service;
    connection.onInitialized(() => {
      if (client.changesRoots) followRoots(service);
      return register(service);
    });
    connection.onDidChangeConfiguration((change) => {
      const sent = asObject(change.settings);
      if ('tally' in sent) store.receive(sent.tally);
      session.settingsChanged();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      const said = uris.some((uri) => uri.endsWith(`/${SETTINGS_FILE}`));
      folder.changed(uris);
      if (said || uris.some((uri) => store.reads(uri))) session.settingsChanged();
      if (said) folder.recorrect();
    });
    if (client.registersWatchers) return;
    // Who cannot watch files at least saves them.
    session.documents.onDidSave(({ document }) => {
      folder.changed([document.uri]);
      session.settingsChanged();
    });
  },
};

/** Not before the client is initialised: the library would ask for these events a second time. */
function followRoots({ connection, session, roots, folder }: Service): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    roots.change(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
    folder.rootsChanged();
    for (const { uri } of session.documents.all()) folder.start(roots.of(uri));
    session.settingsChanged();
  });
}

async function register({ connection, client, teller }: Service): Promise<void> {
  try {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'tally' });
    }
    if (client.registersWatchers) {
      const watchers = [
        { globPattern: `**/${SETTINGS_FILE}` },
        { globPattern: '**/*.{csv,tsv,txt,TXT,json}' },
        // A folder that is moved or removed is one event, without a word about what is in it.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  } catch (error) {
    teller.log('client/registerCapability', error);
  }
}
