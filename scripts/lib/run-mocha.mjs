/** Runs compiled test files in mocha: `node run-mocha.mjs [--grep <text>] [--counts <file>] <files>`. The counts are left in a file. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import Mocha from 'mocha';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    counts: { type: 'string' },
    reporter: { type: 'string', default: 'spec' },
    timeout: { type: 'string', default: '60000' },
  },
});

// Property tests try the same cases each time, so that a run can be repeated; another seed looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.TALLY_SEED ?? 20_241_121) });

const mocha = new Mocha({
  reporter: values.reporter,
  timeout: Number(values.timeout),
  forbidOnly: Boolean(process.env.CI),
  ...(values.grep ? { grep: values.grep } : {}),
});
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = await new Promise((resolve) => {
  const started = mocha.run(() => resolve(started));
});
const { passes, failures, pending } = runner.stats;
if (values.counts) writeFileSync(values.counts, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
process.exit(failures > 0 ? 1 : 0);
