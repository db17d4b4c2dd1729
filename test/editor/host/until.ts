/** Waiting for what has no event of its own: asks again at every short tick until the answer is there or the time is up. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Locator } from 'playwright-core';

const TICK = 50;

export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Within ${limit / 1000} s there was no sign of: ${what}`);
    await delay(TICK);
  }
}

/** Whether an element shows within a limit; for steps that are tried again. */
export async function appears(locator: Locator, limit: number): Promise<boolean> {
  return locator.waitFor({ timeout: limit }).then(
    () => true,
    () => false,
  );
}
