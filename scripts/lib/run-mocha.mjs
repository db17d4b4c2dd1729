/**
 * Runs compiled test files in mocha: `node run-mocha.mjs [--grep <text>] [--counts <file>] [--jobs <number>] <files>`. The counts
 * are left in a file. With several jobs the files are shared out among so many processes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import './seed.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    counts: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    reporter: { type: 'string', default: 'spec' },
    timeout: { type: 'string', default: '60000' },
  },
});

const parallel = Number(values.jobs) > 1;
const mocha = new Mocha({
  reporter: values.reporter,
  timeout: Number(values.timeout),
  forbidOnly: Boolean(process.env.CI),
  // What this process has loaded the others have to load themselves.
  ...(parallel && { parallel, jobs: Number(values.jobs), require: [fileURLToPath(import.meta.resolve('./seed.mjs'))] }),
  ...(values.grep && { grep: values.grep }),
});
for (const file of files) mocha.addFile(file);
if (!parallel) await mocha.loadFilesAsync();
const runner = await new Promise((resolve) => {
  const started = mocha.run(() => resolve(started));
});
const { passes, failures, pending } = runner.stats;
if (values.counts) writeFileSync(values.counts, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
process.exit(failures > 0 ? 1 : 0);
