/**
 * `npm run setup`: everything a clone needs to be built, tested and started, each step only when there is something to do.
 * Other scripts import the functions; run directly it does all of it. `--no-editor` leaves out the editor and the browser.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './lib/debian.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureEditor, hasEditor } from './lib/install-editor.mjs';
import { withLock } from './lib/lock.mjs';
import { cache, root } from './lib/places.mjs';
import { main, say } from './lib/run.mjs';

const lock = join(cache, 'setup.lock');

/** The project's packages; needed by every other script. */
export const setUpProject = () => withLock(lock, ensureDependencies);

/** The embedded editor and, for the tests, the browser that shows it; a person brings their own. */
export const setUpEditor = ({ browser = true } = {}) =>
  withLock(lock, async () => {
    await ensurePackages({ toRun: browser, toBuild: !hasEditor() });
    await ensureEditor();
  });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await setUpProject();
    if (!process.argv.includes('--no-editor')) await setUpEditor();
    say(`Set up: ${root}`);
  });
}
