/** The members of a list written with 、; brackets and quotes keep theirs together. */

/** Signs of a text that is no bare list. */
const CLAUSES = /[。;；!！?？:：]/u;
const OPENERS = new Set('(（“《[【');
const CLOSERS = new Set(')）”》]】');

/** The members, or the whole text as the only one where it is not a bare list. Clauses between ，are no members. */
export function membersOf(text: string): readonly string[] {
  if (CLAUSES.test(text)) return [text];
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (OPENERS.has(sign)) depth++;
    else if (CLOSERS.has(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === ',' || sign === '，')) return [text];
    else if (depth === 0 && sign === '、') {
      members.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  members.push(text.slice(from).trim());
  return members.every((member) => member !== '') ? members : [text];
}
