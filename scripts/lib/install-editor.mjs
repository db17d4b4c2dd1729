/**
 * Puts the embedded editor (code-server: VS Code's workbench and its Node extension host) and its Node into the per-user
 * cache. It is built in a folder of its own and renamed when it answers, so a killed installation never looks complete and
 * two at once do not meet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { isAlive } from './lock.mjs';
import { cache, EDITOR_NODE_VERSION, EDITOR_VERSION, editor, editorIn, nodePackage } from './places.mjs';
import { Explained, quietly, say } from './run.mjs';

export const hasEditor = () => existsSync(editor().folder);

export async function ensureEditor() {
  if (hasEditor()) return;
  const { folder } = editor();
  sweep(folder);
  say(
    `Installing the embedded editor (code-server ${EDITOR_VERSION}, once for each user, about two minutes, 0.8 GB): ${folder}`,
  );
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await install(partial);
    moveInto(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function install(folder) {
  const log = join(cache, 'editor.log');
  writeFileSync(log, '');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, allowScripts: { 'code-server': true, argon2: true } }),
  );
  const { node, entry } = editorIn(folder);
  const home = dirname(dirname(node));
  const env = { ...installEnvironment(), npm_config_nodedir: home };
  const npm = ['install', '--prefix', folder, '--foreground-scripts', '--no-audit', '--no-fund', '--save-exact'];
  await step('Fetching Node for the editor', log, [...npm, `${nodePackage()}@${EDITOR_NODE_VERSION}`], folder, env);
  const withNode = { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH}` };
  await step('Fetching and building the editor', log, [...npm, `code-server@${EDITOR_VERSION}`], folder, withNode);
  try {
    execFileSync(node, [entry, '--version'], { env: withNode, timeout: 60_000, stdio: 'pipe' });
  } catch (error) {
    throw new Explained(`The editor was installed and does not start: ${error.message}\nSee ${log}`);
  }
}

async function step(what, log, args, cwd, env) {
  try {
    await quietly(what, log, 'npm', args, { cwd, env });
  } catch (error) {
    throw new Explained(`The embedded editor could not be had. ${error.message}\nThe whole output: ${log}`);
  }
}

/** What `npm test` adds for its own scripts would steer the inner npm; what the user set (registry, proxy) stays. */
function installEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (
      /^(npm_package_|npm_lifecycle_|npm_config_(local_prefix|prefix|global_prefix|nodedir)$|NODE_ENV$|NODE_OPTIONS$)/.test(
        name,
      )
    )
      delete env[name];
  }
  return env;
}

/** Gives the finished folder its name; if somebody else was first, theirs is as good. */
function moveInto(partial, folder) {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what killed installations left behind. */
function sweep(folder) {
  const prefix = `${basename(folder)}.partial-`;
  const left = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(prefix)) : [];
  for (const name of left) {
    if (!isAlive(Number(name.slice(prefix.length)))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
