/**
 * Bundles the tests into out/: every test/**\/*.test.ts as ESM for Node, and the suite of the extension host as CommonJS,
 * because VS Code loads it with require. What no longer has a source is removed, so that no dead test runs.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './lib/places.mjs';

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
const sources = listTests('test');
const inSuite = (path) => path.startsWith(join('test', 'editor', 'suite'));

const built = await Promise.all([
  esbuild.build({
    ...common,
    entryPoints: [...sources.filter((path) => !inSuite(path)), ...programs],
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'chunks/[hash]',
  }),
  esbuild.build({
    ...common,
    entryPoints: [...sources.filter(inSuite), 'test/editor/suite/index.ts'],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  }),
]);

const made = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
for (const path of [...list('out/test'), ...list('out/chunks')]) {
  if (!made.has(path)) rmSync(join(root, path), { force: true });
}

function listTests(folder) {
  return list(folder).filter((path) => path.endsWith('.test.ts'));
}

/** All files under a folder of the clone, as paths relative to the root. */
function list(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
