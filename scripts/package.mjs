/** `npm run package`: builds the minified bundles and packs them as dist/tally.vsix, the file that is tested and installed. */
import { join, relative } from 'node:path';
import { root, vsix } from './lib/places.mjs';
import { main, quietly, say, script } from './lib/run.mjs';

await main(async () => {
  await script('build.mjs', '--minify');
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold their dependencies; links in the README stay as they are, since no address is known to lead them to.
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix];
  const log = join(root, 'dist', 'package.log');
  await quietly('Packaging', log, process.execPath, [vsce, 'package', ...flags], { cwd: root });
  say(`Packaged: ${relative(root, vsix)}`);
});
