/** `npm run package`: builds the minified bundles and packs them as dist/tally.vsix, the file that is tested and installed. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, vsix } from './lib/places.mjs';
import { Explained, main, say, show } from './lib/run.mjs';

await main(async () => {
  await run('The build', process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), '--minify']);
  const tool = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  await run('Packaging', process.execPath, [
    tool,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--out',
    vsix,
  ]);
  say(`Packaged: ${relative(root, vsix)}`);
});

async function run(what, command, args) {
  if ((await show(command, args, { cwd: root })) !== 0) throw new Explained(`${what} failed; the reason stands above.`);
}
