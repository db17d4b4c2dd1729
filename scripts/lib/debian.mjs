/**
 * The system's part of the set-up: which Debian packages are missing, and their installation when we may. On another
 * system only the browser is looked for; what else is missing shows when the editor is built.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, findBrowser, findCommand } from './places.mjs';
import { Explained, quietly, say } from './run.mjs';

/** To run the editor's window, and to build the editor's native modules. */
const TO_RUN = ['chromium', 'fonts-noto-cjk'];
const TO_BUILD = ['libkrb5-dev', 'python3', 'make', 'g++'];

export async function ensurePackages({ toRun, toBuild }) {
  const missing = missingPackages([...(toRun ? TO_RUN : []), ...(toBuild ? TO_BUILD : [])]);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  const command = `apt-get update && apt-get install --no-install-recommends ${names}`;
  if (!findCommand('apt-get'))
    throw new Explained(`These are missing: ${names}. Please install what your system calls them.`);
  if (process.getuid?.() !== 0)
    throw new Explained(`Debian packages are missing: ${names}. Please run, as root: ${command}`);
  say(`Installing Debian packages: ${names}`);
  mkdirSync(cache, { recursive: true });
  const log = join(cache, 'packages.log');
  appendFileSync(log, `\n# ${names}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...missing];
  await quietly('Reading the package lists', log, 'apt-get', ['update'], { env });
  await quietly('Installing Debian packages', log, 'apt-get', install, { env });
}

function missingPackages(names) {
  return names.filter((name) => (name === 'chromium' ? !findBrowser() : !isInstalled(name)));
}

function isInstalled(name) {
  if (!findCommand('dpkg')) return true;
  const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return /^Status: .* installed$/m.test(stdout);
}
