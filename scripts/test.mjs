/**
 * `npm test`: from a bare clone to a verdict. Sets up what is missing, builds, runs the parts in order, adds up what they
 * counted. Options: --no-editor, --only <part,part>, --grep <text>, --host electron [--code <path>], --images <folder>.
 */
import { parseArgs } from 'node:util';
import { parts } from './lib/parts.mjs';
import { Explained, main, say, script } from './lib/run.mjs';
import { setUpEditor, setUpProject } from './setup.mjs';

const { values } = parseArgs({
  options: {
    'no-editor': { type: 'boolean', default: false },
    only: { type: 'string' },
    grep: { type: 'string' },
    host: { type: 'string', default: 'embedded' },
    code: { type: 'string' },
    images: { type: 'string' },
  },
});

/** What parts need, each made once; a need that failed fails every part that has it. */
const makers = {
  build: () => script('build.mjs'),
  tests: () => script('build-tests.mjs'),
  package: () => script('package.mjs'),
  editor: () => setUpEditor(),
  host: () => (values.host === 'electron' ? undefined : setUpEditor()),
};
const made = new Map();

await main(async () => {
  const chosen = choose();
  await setUpProject();
  const results = [];
  for (const part of chosen) results.push(await run(part));
  return summarise(results);
});

function choose() {
  const { only, 'no-editor': noEditor } = values;
  const names = only?.split(',') ?? parts.map(({ name }) => name);
  const unknown = names.find((wanted) => !parts.some(({ name }) => name === wanted));
  if (unknown !== undefined) {
    throw new Explained(`There is no part "${unknown}"; there are ${parts.map(({ name }) => name).join(', ')}.`);
  }
  if (noEditor) say('Without the parts that need an editor (--no-editor).');
  return parts.filter(({ name, inEditor }) => names.includes(name) && !(noEditor && inEditor));
}

async function run(part) {
  const start = Date.now();
  say(part.what);
  const result = await attempt(part);
  return { ...result, name: part.name, seconds: (Date.now() - start) / 1000 };
}

async function attempt(part) {
  try {
    for (const need of part.needs) {
      if (!made.has(need)) made.set(need, makers[need]());
      await made.get(need);
    }
    const counts = { passed: 0, failed: 0, skipped: 0, ...(await part.run(values)) };
    if (!part.tests || counts.passed + counts.failed > 0) return counts;
    if (values.grep) return { ...counts, reason: 'no test of that name' };
    throw new Explained('It ran no test.');
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(`\nFailed: ${part.name}. ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0, reason: error.message.split('\n')[0] };
  }
}

/** The last line stands alone, for programs that read it. A part that failed as a whole counts as one failure. */
function summarise(results) {
  console.log('');
  for (const { name, passed, failed, seconds, reason } of results) {
    const verdict = reason ?? (failed > 0 ? `${failed} failed` : passed > 0 ? `${passed} passed` : 'passed');
    console.log(`${name.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s  ${verdict}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (values.grep && sum('passed') + sum('failed') === 0) throw new Explained(`No test is named “${values.grep}”.`);
  return sum('failed') > 0 ? 1 : 0;
}
