/**
 * Finds the `.tally.json` that holds for a document: the nearest one up to the root of its workspace. It knows places as
 * URIs, so that it works for every host, and leaves the meaning of the content to the core.
 */
import { type Message, wordings } from '../core/message';
import type { Identity } from '../core/model/identity';
import type { Rule } from '../core/rules/rule';
import type { RawSettings } from '../core/settings';
import { readFileSettings } from '../core/settings-input';
import { plainName } from '../core/text/uri';
import type { Host } from './host';

export const SETTINGS_FILE = '.tally.json';

export interface SettingsFile {
  readonly uri: string;
  readonly settings: RawSettings;
  readonly problems: readonly Message[];
}

/** What the file says of a report that lies below its folder. */
export function correctionOf(file: SettingsFile | null, document: string): Partial<Identity> | null {
  if (!file?.settings.reports) return null;
  const folder = file.uri.slice(0, -SETTINGS_FILE.length);
  return document.startsWith(folder) ? (file.settings.reports[plainName(document.slice(folder.length))] ?? null) : null;
}

const say = wordings('settings-file', {
  json: { zh: '不是有效的 JSON：{reason}', en: 'no valid JSON: {reason}' },
});

/** Without a root only the document's own folder is looked at: nobody said how far the drafter's material reaches. */
export async function findSettingsFile(
  host: Host,
  document: string,
  root: string | null,
  rules: readonly Rule[],
): Promise<SettingsFile | null> {
  for (const folder of foldersUp(document, root)) {
    const uri = `${folder}/${SETTINGS_FILE}`;
    const bytes = await host.read(uri);
    if (bytes) return { uri, ...parse(bytes, rules) };
  }
  return null;
}

/** Folders from the document's own up to the root, without a slash at the end. */
function foldersUp(document: string, root: string | null): readonly string[] {
  const top = root?.replace(/\/+$/, '') ?? null;
  const folders: string[] = [];
  let folder = parent(document);
  while (folder !== null) {
    folders.push(folder);
    if (top === null || folder === top) break;
    folder = parent(folder);
  }
  const reached = top === null || folders.includes(top);
  return reached ? folders : folders.slice(0, 1);
}

/** The folder of a URI with a path; null at the top and for URIs without folders such as untitled:Untitled-1. */
function parent(uri: string): string | null {
  const path = uri.indexOf('/', uri.indexOf('://') + 3);
  if (!uri.includes('://') || path < 0) return null;
  const cut = uri.lastIndexOf('/');
  return cut < path ? null : uri.slice(0, cut);
}

function parse(bytes: Uint8Array, rules: readonly Rule[]): Omit<SettingsFile, 'uri'> {
  try {
    // TextDecoder drops a byte order mark; an empty file says nothing and is no mistake.
    const text = new TextDecoder().decode(bytes).trim();
    return readFileSettings(JSON.parse(text === '' ? '{}' : text), rules);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { settings: {}, problems: [say('json', { reason })] };
  }
}
