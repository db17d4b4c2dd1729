/**
 * One set-up at a time for each user: a folder made with the process id inside. The lock only saves doing the work twice:
 * what must stay whole is made so by renaming (see editor.mjs), so that a lock broken in a race does no harm.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from './run.mjs';

/** Runs the body while holding the lock; waits for another live process that holds it. */
export async function withLock(folder, body) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    if (!told) say(`Another set-up is under way (process ${holder(folder) ?? 'unknown'}); waiting for it.`);
    told = true;
    await delay(500);
  }
  try {
    return await body();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isStale(folder)) discard(folder);
    return false;
  }
}

function isStale(folder) {
  const pid = holder(folder);
  return pid === undefined ? age(folder) > 5_000 : !isAlive(pid);
}

function holder(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function age(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

function discard(folder) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
