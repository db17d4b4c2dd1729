/**
 * The entry of the suite inside the extension host: `run` loads every *.test.cjs beside it into mocha, reports on the
 * console and leaves the counts in a file. Same contract for the embedded editor and @vscode/test-electron.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'node:util';
import { type Counts, GREP, LINE_MARK, RESULT_FILE } from './contract';

const load = createRequire(__filename);

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    console.log(format(...args).replace(/^/gm, LINE_MARK));
  };
  const grep = process.env[GREP];
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, ...(grep ? { grep } : {}) });
  for (const name of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) {
    const file = join(__dirname, name);
    mocha.suite.emit('pre-require', globalThis, file, mocha);
    load(file);
  }
  const counts = await new Promise<Counts>((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
  });
  const file = process.env[RESULT_FILE];
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
  if (counts.passed === 0) throw new Error('No test ran.');
}
