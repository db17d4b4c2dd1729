/**
 * Runs the suite of the extension host from the command line:
 * `node out/test/editor/main.mjs [--host embedded|electron] [--code <path>] [--vsix <file>] [--grep <text>] [--counts <file>]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, vsix } from '../../scripts/lib/places.mjs';
import { runSuite } from './host/suite';
import { GREP, SEEDS } from './suite/contract';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'embedded' },
    code: { type: 'string' },
    vsix: { type: 'string', default: vsix },
    grep: { type: 'string' },
    counts: { type: 'string' },
  },
});

const env = {
  ...(values.grep ? { [GREP]: values.grep } : {}),
  [SEEDS]: join(root, '..', 'shared', 'reports', 'seeds'),
};
const options = { folder: join(root, 'examples'), vsix: values.vsix, env };
const counts = await (values.host === 'electron' ? onDesktop() : runSuite(options));
if (values.counts) writeFileSync(values.counts, JSON.stringify(counts));
process.exitCode = counts.failed > 0 || (counts.passed === 0 && !values.grep) ? 1 : 0;

async function onDesktop() {
  const { runSuiteOnDesktop } = await import('./host/desktop');
  return runSuiteOnDesktop(options, values.code);
}
