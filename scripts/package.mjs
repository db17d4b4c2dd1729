/** `npm run package`: builds the minified bundles and packs them as dist/tally.vsix, the file that is tested and installed. */
import { join, relative } from 'node:path';
import { root, vsix } from './lib/places.mjs';
import { Explained, main, say, script, show } from './lib/run.mjs';

await main(async () => {
  await script('build.mjs', '--minify');
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', vsix];
  if ((await show(process.execPath, args, { cwd: root })) !== 0)
    throw new Explained('vsce did not package the extension.');
  say(`Packaged: ${relative(root, vsix)}`);
});
