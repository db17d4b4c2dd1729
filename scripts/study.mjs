/**
 * `npm run study`: how often the rules find a planted error and how often they cry wolf, over the real reports beside the
 * project. Writes the tables of docs/ACCURACY.md and, outside of git, lists of misses in out/study. Option: --seed <number>.
 */
import { parseArgs } from 'node:util';
import { loadBundled } from './lib/load-bundled.mjs';
import { Explained, main } from './lib/run.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '20240607' } } });

await main(async () => {
  const study = await loadBundled('study', ['test/study/study']);
  if (!study.main(Number(values.seed))) throw new Explained('There are no reports in ../shared.');
});
