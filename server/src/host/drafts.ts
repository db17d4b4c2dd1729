/** Which files of a folder are looked at: texts and tables of base figures, not in folders that hold no drafts. */
import { BASES_FILE } from '../core/model/bases';

const SKIPPED: ReadonlySet<string> = new Set(['node_modules']);

/** Older programs write .TXT. */
export const mayBeDraft = (file: string): boolean => file.toLowerCase().endsWith('.txt') || file === BASES_FILE;

export const holdsDrafts = (folder: string): boolean => !folder.startsWith('.') && !SKIPPED.has(folder);
