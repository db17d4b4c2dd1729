/** What the shells need of the world around them: files, time and language. The core never sees it. */
import type { Language } from '../core/message';

export interface Host {
  /** The bytes of a file; null where there is none or it may not be read. */
  read(uri: string): Promise<Uint8Array | null>;
  /** Resolves after messages that have arrived were handled. */
  turn(): Promise<void>;
  /** The day, as YYYY-MM-DD, by the clock on the wall. */
  today(): string;
  /** The language of the person, as the system tells it. */
  readonly language: Language;
}

/** The language that a locale such as zh-cn, zh_CN.UTF-8 or en-US stands for; null where it says nothing (C, POSIX, empty). */
export function languageOf(locale: string | undefined): Language | null {
  const name = (locale ?? '').toLowerCase();
  if (name === '' || name === 'c' || name === 'posix' || name.startsWith('c.')) return null;
  return name.startsWith('zh') ? 'zh' : 'en';
}
