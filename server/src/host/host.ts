/** What the shells need of the world around them: files, time and language. The core never sees it. */
import type { Language } from '../core/message';
import type { Identity } from '../core/model/identity';

export interface Host {
  /** The bytes of a file; null where there is none or it may not be read. */
  read(uri: string): Promise<Uint8Array | null>;
  /** Resolves after messages that have arrived were handled. */
  turn(): Promise<void>;
  /** The day, as YYYY-MM-DD, by the clock on the wall. */
  today(): string;
  /** The language of the person, as the system tells it. */
  readonly language: Language;
  /** Folders as sets of reports; absent where the host cannot list them. */
  readonly folder?: FolderHost;
}

/** What reading a whole folder needs beyond reading one file. */
export interface FolderHost {
  /** The URIs, spelled, of the texts and tables below a folder; none of what is no folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A name for a content. */
  hash(bytes: Uint8Array): string;
  /** Plain data as bytes, small enough for a thousand of them, and back. */
  pack(value: unknown): Uint8Array;
  unpack(bytes: Uint8Array): unknown;
  /** The same for many packed ones together: they are small already. */
  bundle(value: unknown): Uint8Array;
  unbundle(bytes: Uint8Array): unknown;
  /** What was stored under a name in a folder for such things; null where nothing is. */
  load(place: string, name: string): Promise<Uint8Array | null>;
  store(place: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Threads that digest texts beside this one; null where there are none. */
  startDigesters(): Digesters | null;
}

/** A text's digest, packed, with what must be known of it unpacked. */
export interface PackedDigest extends Identity {
  /** Empty for a text that is no report. */
  readonly bytes: Uint8Array;
  /** Its headings and tasks, packed apart: they are looked through far more often. */
  readonly symbols: Uint8Array;
}

export interface Digesters {
  /** Null where a thread died over it: nothing is known of the text then. */
  digest(uri: string, bytes: Uint8Array): Promise<PackedDigest | null>;
  /** Ends the threads. */
  stop(): void;
}

/** The language that a locale such as zh-cn, zh_CN.UTF-8 or en-US stands for; null where it says nothing (C, POSIX, empty). */
export function languageOf(locale: string | undefined): Language | null {
  const name = (locale ?? '').toLowerCase();
  if (name === '' || name === 'c' || name === 'posix' || name.startsWith('c.')) return null;
  return name.startsWith('zh') ? 'zh' : 'en';
}
