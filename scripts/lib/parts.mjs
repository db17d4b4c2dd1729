/**
 * The parts of `npm test`, in the order in which they run. `needs` says what must have been made before, `tests` which files
 * below test/ the part runs. A part that runs tests gives their counts; lint and types have none and only succeed or fail.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { root } from './places.mjs';
import { Explained, show } from './run.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const compiled = (...path) => join(root, 'out', 'test', ...path);

export const parts = [
  { name: 'lint', what: 'Lint and format (biome)', needs: [], run: () => check(bin('biome'), ['check']) },
  {
    name: 'types',
    what: 'Types (tsc)',
    needs: [],
    run: () =>
      check(bin('tsc'), ['--noEmit', '--incremental', '--tsBuildInfoFile', join(root, 'out', 'types.tsbuildinfo')]),
  },
  suite('core', 'The core, in our own words (mocha)', ['core'], ['tests']),
  suite('rules', 'The rules, in our own words (mocha)', ['rules'], ['tests']),
  suite(
    'server',
    'The server, the command line, the house rules (mocha)',
    ['cli', 'lsp', 'manifest.test', 'tidy.test'],
    ['build', 'tests'],
  ),
  suite('reports', 'Real reports, where they lie beside the project (mocha)', ['corpus', 'study'], ['tests']),
  {
    name: 'suite',
    what: 'The packaged extension inside a real extension host (mocha)',
    tests: ['editor/suite'],
    needs: ['tests', 'package', 'host'],
    inEditor: true,
    run: ({ grep, host, code }) =>
      counted([compiled('editor', 'main.mjs'), '--host', host, ...option('code', code), ...option('grep', grep)]),
  },
  {
    name: 'e2e',
    what: 'The packaged extension in a real window, driven like a person (mocha, Chromium)',
    tests: ['editor/e2e.test'],
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

/** A part that runs test files as they are in this Node, in as many processes as the machine has cores. */
function suite(name, what, tests, needs) {
  const run = ({ grep }) => mocha(filesIn(tests), ['--reporter', 'dot', '--jobs', `${availableParallelism()}`], grep);
  return { name, what, tests, needs, run };
}

/** The compiled test files of some folders, or single ones; paths start from test/. */
function filesIn(tests) {
  return readdirSync(compiled(), { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.test.mjs') && tests.some((own) => isOf(path, own)))
    .sort()
    .map((path) => compiled(path));
}

/** Whether a test file, compiled or not, is one that a part names. */
export const isOf = (path, own) => path.startsWith(`${own}/`) || path.startsWith(`${own}.`);

const option = (name, value) => (value ? [`--${name}`, value] : []);

async function check(command, args) {
  if ((await show(command, args, { cwd: root })) !== 0) throw new Explained('The reason stands above.');
}

const mocha = (files, args, grep, env = {}) =>
  counted([join(root, 'scripts', 'lib', 'run-mocha.mjs'), ...args, ...option('grep', grep), ...files], env);

/** Runs a test program and reads its counts; none at all is a failure. */
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
    if (code !== 0 && counts.failed === 0) throw new Explained(`Its tests passed and it ended with exit code ${code}.`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
