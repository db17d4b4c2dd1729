// Loads TypeScript of the tests as it stands now: bundled into out/, its packages left where they are.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from './places.mjs';

/** What the files export together; paths count from the project's root, `name` is that of the bundle. */
export async function loadBundled(name, files) {
  const outfile = join(root, 'out', `${name}.mjs`);
  const contents = files.map((file) => `export * from './${file}';`).join('\n');
  await esbuild.build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
