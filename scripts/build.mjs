// Bundles the client, the language server and the command line into dist/. `--watch` keeps them fresh, `--minify` is for packaging.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const { values } = parseArgs({ options: { watch: { type: 'boolean' }, minify: { type: 'boolean' } } });

/** What every bundle shares: CommonJS, because VS Code loads extensions with require. */
const common = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: !values.minify,
  minify: Boolean(values.minify),
  legalComments: 'none',
  logLevel: 'warning',
};

/** Its ES module asks for its own URL, which a CommonJS bundle does not have. */
const alias = { tinyglobby: createRequire(import.meta.url).resolve('tinyglobby') };

const bundles = [
  { ...common, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...common, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    alias,
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (values.watch) {
  await Promise.all(bundles.map(async (bundle) => (await esbuild.context(bundle)).watch()));
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}
