/**
 * The open documents and their readings. It waits for settings and for edits that have already arrived, and then reads each
 * version once, however many requests ask for it. It knows no feature.
 */
import { type Event, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../core/engine';
import { type Digest, digest } from '../core/model/digest';
import type { Identity } from '../core/model/identity';
import type { Report } from '../core/model/report';
import type { Reading } from '../core/reading';
import type { Host } from '../host/host';
import type { DocumentSettings, SettingsStore } from './settings';
import { makeSnapshot, type Snapshot } from './snapshot';
import { makeTelling, type TellingParts } from './telling';

export interface Session {
  readonly documents: TextDocuments<TextDocument>;
  /** The version a document has at this moment; null where it is not open. */
  version(uri: string): number | null;
  /** The document as it stands when all that has arrived is handled; null where it is not open. */
  snapshot(uri: string): Promise<Snapshot | null>;
  /** Settings changed: every reading stays, every check is made anew. */
  settingsChanged(): void;
  /** The findings of open documents may have changed without an edit. */
  readonly onStale: Event<void>;
}

export interface SessionParts extends TellingParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly settings: SettingsStore;
}

/** One reading of one version. */
interface Read {
  readonly version: number;
  readonly reading: Reading;
  readonly report: Report;
}

/** What is kept of an open document. */
interface Entry {
  /** Tells apart two openings of one document: each begins with version 1. */
  readonly opening: number;
  /** What somebody said of the report, as others were told. */
  corrected: DocumentSettings['corrected'];
  read: Read | null;
  snapshot: Snapshot | null;
}

export function makeSession({ engine, host, roots, settings, peers, folder, stale }: SessionParts): Session {
  const documents = new TextDocuments(TextDocument);
  const entries = new Map<string, Entry>();
  const telling = makeTelling({ roots, peers, folder, stale });
  let openings = 0;
  let revision = 0;

  documents.onDidOpen(({ document }) => {
    entries.set(document.uri, { opening: ++openings, corrected: null, read: null, snapshot: null });
  });
  documents.onDidClose(({ document }) => {
    entries.delete(document.uri);
    telling.close(document.uri);
  });

  const version = (uri: string): number | null => documents.get(uri)?.version ?? null;

  /** Waits until no edit is left that came before this question. */
  async function calm(uri: string): Promise<void> {
    for (let seen = version(uri); ; seen = version(uri)) {
      await host.turn();
      if (version(uri) === seen) return;
    }
  }

  function readNow(entry: Entry, document: TextDocument, { glossary }: DocumentSettings): Read {
    const { read } = entry;
    if (read?.version === document.version && read.report.glossary.id === glossary.id) return read;
    const text = document.getText();
    const reading = engine.howToRead(text);
    const report = engine.read(reading === 'whole' || reading === 'structure' ? text : '', glossary);
    entry.read = { version: document.version, reading, report };
    if (engine.readsPeers) {
      const make = (): Digest => ({ ...digest(report, document.uri), ...entry.corrected });
      telling.read(document.uri, reading, make, entries.size < 2);
    }
    return entry.read;
  }

  /** A text that is said to be another report is another one for the others as well. */
  function correct(entry: Entry, uri: string, corrected: DocumentSettings['corrected']): void {
    if (JSON.stringify(entry.corrected) === JSON.stringify(corrected)) return;
    entry.corrected = corrected;
    if (entry.read && engine.readsPeers) telling.changed(uri);
  }

  /** A text that names no place takes that of its folder, as if somebody had said so. */
  function take(entry: Entry, document: TextDocument, of: DocumentSettings): Snapshot {
    const { uri } = document;
    correct(entry, uri, of.corrected);
    const read = readNow(entry, document, of);
    const id = [entry.opening, read.version, revision, peers.revision(uri)].join('.');
    if (entry.snapshot?.id !== id) {
      const identity = (): Identity => ({ ...read.report.identity, ...of.corrected });
      const { digests, place } = peers.of(uri, identity);
      const corrected = place === null || place === identity().place ? of.corrected : { ...of.corrected, place };
      entry.snapshot = makeSnapshot({ uri, id, ...read, ...of, corrected }, digests, engine);
    }
    return entry.snapshot;
  }

  async function snapshot(uri: string): Promise<Snapshot | null> {
    let of: DocumentSettings;
    let asked: number;
    do {
      asked = revision;
      [of] = await Promise.all([settings.of(uri), calm(uri)]);
    } while (asked !== revision);
    const document = documents.get(uri);
    const entry = entries.get(uri);
    return document && entry ? take(entry, document, of) : null;
  }

  function settingsChanged(): void {
    settings.forget();
    revision++;
    stale.fire();
  }

  return { documents, version, snapshot, settingsChanged, onStale: stale.event };
}
