/**
 * Running other programs from the scripts: what is being done is told in one line, output is shown or kept in a log, and a
 * failure becomes an `Explained` error, which the scripts print without a stack.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** An error whose message is meant for the person at the terminal. */
export class Explained extends Error {}

/** A signal ended a command; everything on the way out is left in order, and then this process ends too. */
class Interrupted extends Error {}

export const say = (line) => console.log(`- ${line}`);

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a command with its output shown; resolves to the exit code. A signal is passed on; when the command has cleaned
 * up after itself and ended, that becomes an error here.
 */
export async function show(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  let received;
  const forward = (signal) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of Object.keys(SIGNALS)) process.on(signal, forward);
  try {
    const [code] = await once(child, 'exit');
    if (received) throw new Interrupted(received);
    return code ?? 128;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new Explained(`${command} cannot be run: ${error.message}`);
  } finally {
    for (const signal of Object.keys(SIGNALS)) process.off(signal, forward);
  }
}

/** Runs another of the project's scripts. */
export async function script(name, ...args) {
  const path = join(root, 'scripts', name);
  if ((await show(process.execPath, [path, ...args], { cwd: root })) !== 0) {
    throw new Explained(`scripts/${name} failed; the reason stands above.`);
  }
}

/** Runs a command with its output in a log file, a sign of life every ten seconds, and the log's end shown on failure. */
export async function quietly(what, log, command, args, options = {}) {
  const start = Date.now();
  const beat = setInterval(() => say(`${what}: ${Math.round((Date.now() - start) / 1000)} s ...`), 10_000);
  try {
    const code = await new Promise((resolve, reject) => {
      const file = createWriteStream(log, { flags: 'a' });
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
      child.stdout.pipe(file, { end: false });
      child.stderr.pipe(file, { end: false });
      child.once('error', reject);
      child.once('close', (exit) => file.end(() => resolve(exit ?? 128)));
    });
    if (code !== 0) throw new Error(`exit code ${code}`);
  } catch (error) {
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
    throw new Explained(`${what} failed (${error.message}). The end of its output:\n${tail}`);
  } finally {
    clearInterval(beat);
  }
}

/** Runs a script's main function; a failure is told and gives a non-zero exit code. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (error instanceof Interrupted) process.exitCode = SIGNALS[error.message];
    else {
      console.error(error instanceof Explained ? `\nFailed: ${error.message}` : error);
      process.exitCode = 1;
    }
  }
}
