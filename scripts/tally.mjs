/**
 * `npm run --silent tally -- <command> …`: the command line out of the checkout. Sets up and builds first where something is
 * missing or older than its sources; what that tells goes to standard error, so that the output stays the command's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/places.mjs';

const bundle = join(root, 'dist', 'cli.js');

if (!existsSync(join(root, 'node_modules'))) run('setup.mjs', '--no-editor');
if (!existsSync(bundle) || newest(join(root, 'server')) > statSync(bundle).mtimeMs) run('build.mjs');
// npm runs scripts at the project's root; the paths somebody typed count from where they stood.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit', cwd });
process.exitCode = status ?? 2;

function run(script, ...args) {
  const path = join(root, 'scripts', script);
  const { status: code } = spawnSync(process.execPath, [path, ...args], { stdio: ['ignore', 2, 2] });
  if (code !== 0) process.exit(2);
}

/** When the latest of the files below a folder was changed, in ms. */
function newest(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
