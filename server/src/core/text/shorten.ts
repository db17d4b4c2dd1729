/** A text that must not be longer than so much. */

/** Cut, with a sign that it is, and never inside of a pair of surrogates. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const inPair = (text.codePointAt(longest - 1) ?? 0) > 0xffff;
  return `${text.slice(0, inPair ? longest - 1 : longest)}…`;
}
