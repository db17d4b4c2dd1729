/** Bundles and loads the editor's host (TypeScript, shared with the tests) for scripts that show the editor to a person. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';

export async function loadHost(name) {
  const esbuild = await import('esbuild');
  const outfile = join(root, 'out', 'host', `${name}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`test/editor/host/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile));
}
