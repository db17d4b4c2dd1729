/**
 * Where things are: the clone, the per-user cache, the embedded editor in it, and the browser. Works from source and from a
 * bundle in out/, so it looks upwards for the manifest. Knows nothing of how any of these come to be.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The editor that is installed, and the Node it needs; both are npm packages. */
export const EDITOR_VERSION = '4.139.1';
export const EDITOR_NODE_VERSION = '24.21.0';

function findRoot(from) {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'tally') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json of Tally above this script.');
  return findRoot(parent);
}

export const root = findRoot(dirname(fileURLToPath(import.meta.url)));
export const vsix = join(root, 'dist', 'tally.vsix');
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tally');

/** The files of an editor installed in a folder; the installer asks for them before it gives the folder its final name. */
export function editorIn(folder) {
  return {
    folder,
    node: join(folder, 'node_modules', nodePackage(), 'bin', 'node'),
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

export const editor = () => editorIn(join(cache, `editor-${EDITOR_VERSION}`));
export const nodePackage = () => `node-${process.platform}-${process.arch}`;

/** The first of the commands that is on the PATH, as an absolute path. */
export function findCommand(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

export const findBrowser = () => findCommand('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
