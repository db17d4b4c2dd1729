/**
 * `npm start`: from a bare clone to a VS Code with the extension in it and the examples open. Uses the desktop `code` on
 * the PATH, with folders of its own so that the user's editor stays as it is; else the embedded editor, in a browser.
 * Options: a folder to open instead of a copy of the examples, --embedded, --port <number>.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadHost } from './lib/embedded.mjs';
import { cache, findCommand, root, vsix } from './lib/places.mjs';
import { Explained, main, say, script, show } from './lib/run.mjs';
import { setUpEditor, setUpProject } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { embedded: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});

await main(async () => {
  await setUpProject();
  await script('package.mjs');
  const code = findDesktop();
  await (code ? openDesktop(code) : openEmbedded());
});

/** In the terminal of a remote window `code` speaks to that window and would change the user's own editor. */
function findDesktop() {
  if (values.embedded || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  return findCommand('code');
}

/** The folder asked for, or a copy of the examples, so that trying things out does not change the clone. */
function folderToOpen() {
  const [asked] = positionals;
  if (asked) return { folder: resolve(asked), what: resolve(asked), remove: () => {} };
  const parent = mkdtempSync(join(tmpdir(), 'tally-'));
  const folder = join(parent, 'examples');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  return {
    folder,
    what: `a copy of examples/ (${folder})`,
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

async function openDesktop(code) {
  const { folder, what } = folderToOpen();
  const home = join(cache, 'desktop');
  mkdirSync(home, { recursive: true });
  const own = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  if (process.getuid?.() === 0) own.push('--no-sandbox');
  for (const args of [
    ['--install-extension', vsix, '--force'],
    ['--new-window', folder],
  ]) {
    if ((await show(code, [...own, ...args])) !== 0)
      throw new Explained(`${code} ${args[0]} failed; the reason stands above.`);
  }
  say(`VS Code opens with Tally and ${what}; its settings and extensions are kept apart from yours, in ${home}.`);
}

async function openEmbedded() {
  await setUpEditor({ browser: false });
  const { folder, what, remove } = folderToOpen();
  process.once('exit', () => {
    remove();
    process.exitCode = 0;
  });
  const { startServer } = await loadHost('server');
  const server = await startServer({ vsix, port: Number(values.port) });
  say(`VS Code runs with Tally and ${what}.`);
  console.log(
    `\n  ${server.base}/?${new URLSearchParams({ folder })}\n\nOpen the address in a browser. Ctrl+C ends it.`,
  );
}
