/** Whether two explanations of a term say the same: by their signs without punctuation, not by their sense. */

const NO_SIGN = /[^\u4e00-\u9fffA-Za-z\d]|[的了和与及]/gu;
/** So many of the signs of the shorter one stand in the longer one too, in pairs, where both speak of one thing. */
const ALIKE = 0.5;

export function sayTheSame(first: string, second: string): boolean {
  const a = first.replace(NO_SIGN, '');
  const b = second.replace(NO_SIGN, '');
  if (a.includes(b) || b.includes(a)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const pairs = new Set(Array.from({ length: Math.max(0, long.length - 1) }, (_, i) => long.slice(i, i + 2)));
  let common = 0;
  for (let i = 0; i + 1 < short.length; i++) if (pairs.has(short.slice(i, i + 2))) common++;
  return common >= (short.length - 1) * ALIKE;
}
