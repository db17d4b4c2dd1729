/** Work on many things, a few of them at a time. */

/** So many are on their way at once. */
const AT_ONCE = 8;

/** Resolves when all are done; rejects with the first that fails. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
