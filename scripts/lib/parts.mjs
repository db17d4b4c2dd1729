/**
 * The parts of `npm test`, in the order in which they run. `needs` says what must have been made before. A part that runs
 * tests gives their counts; lint and types have none and only succeed or fail.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { root } from './places.mjs';
import { Explained, show } from './run.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const compiled = (...path) => join(root, 'out', 'test', ...path);

export const parts = [
  { name: 'lint', what: 'Lint and format (biome)', needs: [], run: () => check(bin('biome'), ['check']) },
  { name: 'types', what: 'Types (tsc)', needs: [], run: () => check(bin('tsc'), ['--noEmit']) },
  {
    name: 'unit',
    what: 'Core, rules, server, command line, corpus (mocha)',
    needs: ['build', 'tests'],
    run: ({ grep }) => mocha(testFiles(), ['--reporter', 'dot'], grep),
  },
  {
    name: 'suite',
    what: 'The packaged extension inside a real extension host (mocha)',
    needs: ['tests', 'package', 'host'],
    inEditor: true,
    run: ({ grep, host, code }) =>
      counted([compiled('editor', 'main.mjs'), '--host', host, ...option('code', code), ...option('grep', grep)]),
  },
  {
    name: 'e2e',
    what: 'The packaged extension in a real window, driven like a person (mocha, Chromium)',
    needs: ['tests', 'package', 'editor'],
    inEditor: true,
    run: ({ grep, images }) =>
      mocha(
        [compiled('editor', 'e2e.test.mjs')],
        ['--timeout', '120000'],
        grep,
        images ? { TALLY_IMAGES: images } : {},
      ),
  },
];

const option = (name, value) => (value ? [`--${name}`, value] : []);

async function check(command, args) {
  if ((await show(command, args, { cwd: root })) !== 0) throw new Explained('The reason stands above.');
}

const mocha = (files, args, grep, env = {}) =>
  counted([join(root, 'scripts', 'lib', 'run-mocha.mjs'), ...args, ...option('grep', grep), ...files], env);

/** Runs a test program and reads its counts; none at all, or no test among them, is a failure. */
async function counted(args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tally-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const [script, ...rest] = args;
    const code = await show(process.execPath, ['--enable-source-maps', script, '--counts', file, ...rest], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    if (!existsSync(file)) throw new Explained('It ended before its tests did; the reason stands above.');
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    if (counts.passed + counts.failed === 0) throw new Explained('It ran no test.');
    if (code !== 0 && counts.failed === 0) throw new Explained(`Its tests passed and it ended with exit code ${code}.`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All compiled tests but those that need an editor. */
function testFiles() {
  return readdirSync(compiled(), { recursive: true })
    .filter((path) => path.endsWith('.test.mjs') && !path.startsWith(`editor${sep}`))
    .sort()
    .map((path) => compiled(path));
}
