// Loads the one list of rules from its TypeScript source.
import { join } from 'node:path';
import { build } from 'esbuild';

/** The rules of the project at `root`, as the core lists them. */
export async function loadRules(root) {
  const result = await build({
    entryPoints: [join(root, 'server/src/core/rules/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  const module = await import(`data:text/javascript;base64,${code}`);
  return [...module.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
