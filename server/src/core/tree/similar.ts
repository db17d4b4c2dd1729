/** How like two short texts are, by the pairs of neighbouring letters they share. */

/** 0 to 1: twice the shared pairs over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  const one = pairs(a);
  const other = pairs(b);
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}
