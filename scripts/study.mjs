/**
 * `npm run study`: how often the rules find a planted error and how often they cry wolf, over the real reports beside the
 * project. Writes the tables of docs/ACCURACY.md and, outside of git, lists of misses in out/study. Option: --seed <number>.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { root } from './lib/places.mjs';
import { Explained, main } from './lib/run.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '20240607' } } });

await main(async () => {
  const outfile = join(root, 'out', 'study.mjs');
  const entryPoints = [join(root, 'test', 'study', 'study.ts')];
  await esbuild.build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const study = await import(pathToFileURL(outfile).href);
  if (!study.main(Number(values.seed))) throw new Explained('There are no reports in ../shared.');
});
