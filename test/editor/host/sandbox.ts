/** A temporary home for one run of an editor: its own HOME, XDG folders and TMPDIR, and an environment without traces of ours. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnd } from './cleanup';

export interface Sandbox {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** Variables that would make the editor believe it runs inside another one, or inside an npm script. */
const FOREIGN = /^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$|NODE_ENV$|PORT$|PASSWORD$)/;

export function createSandbox(extra: NodeJS.ProcessEnv = {}): Sandbox {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tally-editor-')));
  const remove = onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const inside = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  };
  const own = {
    HOME: inside('home'),
    XDG_CONFIG_HOME: inside('config'),
    XDG_DATA_HOME: inside('share'),
    XDG_CACHE_HOME: inside('cache'),
    XDG_STATE_HOME: inside('state'),
    XDG_RUNTIME_DIR: inside('run'),
    TMPDIR: inside('tmp'),
  };
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return { folder, env: { ...Object.fromEntries(kept), ...own, ...extra }, remove };
}
