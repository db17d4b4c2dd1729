/** The project's own packages: `npm ci` when what is installed is not what package-lock.json says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { Explained, say, show } from './run.mjs';

export async function ensureDependencies() {
  if (isCurrent()) return;
  say('Installing the packages of package-lock.json (npm ci).');
  const code = await show('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) throw new Explained('npm ci could not install the packages; its own words stand above.');
}

/** Compares versions and not times: a checkout touches the lock file without changing it. */
function isCurrent() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
