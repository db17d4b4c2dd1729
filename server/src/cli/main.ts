/** The command line's entry: makes the tools, runs the command, leaves the exit code. */
import { version } from '../../../package.json';
import { makeEngine } from '../core/engine';
import { rules } from '../core/rules';
import { makeNodeHost } from '../host/node';
import { shippedLexicon } from '../lexicon';
import type { Io } from './io';
import { run } from './program';

const host = makeNodeHost();
const engine = makeEngine(rules, shippedLexicon);

const io: Io = {
  out: (text) => void process.stdout.write(text),
  problem: (line) => void process.stderr.write(`${line}\n`),
  stdin: process.stdin,
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  language: host.language,
};

// A reader such as `head` that has seen enough closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function lsp(): Promise<void> {
  const server = await import('./commands/lsp');
  server.lsp(engine, host, version);
}

run(process.argv.slice(2), { engine, host, io, version, lsp }).then(
  (code) => {
    // Set, not exited with: what is still being written to a pipe must arrive.
    process.exitCode = code;
  },
  (error: unknown) => {
    io.problem(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  },
);
