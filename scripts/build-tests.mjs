/**
 * Bundles the tests into out/: every test/**\/*.test.ts as ESM for Node, and the suite of the extension host as CommonJS,
 * because VS Code loads it with require. What no longer has a source is removed, so that no dead test runs.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as esbuild from 'esbuild';
import { isOf, parts } from './lib/parts.mjs';
import { root } from './lib/places.mjs';
import { Explained, main } from './lib/run.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'out',
  outbase: '.',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  packages: 'external',
};

/** What is run beside the test files. */
const programs = ['test/editor/main.ts'];

await main(async () => {
  const tests = list('test').filter((path) => path.endsWith('.test.ts'));
  assertRun(tests);
  const inSuite = (path) => path.startsWith(join('test', 'editor', 'suite'));
  const made = await Promise.all([
    bundle({
      entryPoints: [...tests.filter((path) => !inSuite(path)), ...programs],
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      splitting: true,
      chunkNames: 'chunks/[hash]',
    }),
    bundle({
      entryPoints: [...tests.filter(inSuite), 'test/editor/suite/index.ts'],
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      external: ['vscode'],
    }),
  ]);
  const current = new Set(made.flat());
  for (const path of [...list('out/test'), ...list('out/chunks')]) {
    if (!current.has(path)) rmSync(join(root, path), { force: true });
  }
});

/** No test file lies where no part of `npm test` would ever run it. */
function assertRun(tests) {
  const run = parts.flatMap((part) => part.tests ?? []);
  const idle = tests.filter((path) => !run.some((own) => isOf(relative('test', path).split(sep).join('/'), own)));
  if (idle.length > 0) throw new Explained(`No part in scripts/lib/parts.mjs runs ${idle.join(', ')}.`);
}

/** Gives the paths of what was made; esbuild itself tells what is wrong with a source. */
async function bundle(options) {
  try {
    const { metafile } = await esbuild.build({ ...common, ...options });
    return Object.keys(metafile.outputs);
  } catch {
    throw new Explained('The tests cannot be bundled; the reason stands above.');
  }
}

/** All files under a folder of the clone, as paths relative to the root. */
function list(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
