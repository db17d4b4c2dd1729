/** 、 between quotes or titles that stand side by side: “甲”、“乙”. Works on folded text. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

const COMMA = /(?<=[”》])、(?=[“《])/gu;
const MEMBER = /^(?:“[^“”]{1,40}”|《[^《》]{1,60}》)/u;
const MEMBER_BEFORE = /(?:“[^“”]{1,40}”|《[^《》]{1,60}》)$/u;

/** The commas of lists of which every member is quoted; where one is not, the comma sets it apart from its neighbours. */
export function findQuotedCommas(norm: NormText): readonly Span[] {
  const { text } = norm;
  const found: Span[] = [];
  for (const { index } of text.matchAll(COMMA)) {
    if (isAllQuoted(text, index)) found.push(norm.toRaw({ from: index, to: index + 1 }));
  }
  return found;
}

const LONGEST = 64;

/** Looks at the member before and the one behind, and whether the list goes on with something unquoted. */
function isAllQuoted(text: string, at: number): boolean {
  const behind = MEMBER.exec(text.slice(at + 1, at + 1 + LONGEST));
  const before = MEMBER_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at));
  if (!behind || !before) return false;
  const next = at + 1 + behind[0].length;
  const first = at - before[0].length - 1;
  const goesOn = text[next] === '、' && !'“《'.includes(text[next + 1] ?? ' ');
  const wentOn = text[first] === '、' && !'”》'.includes(text[first - 1] ?? ' ');
  return !goesOn && !wentOn;
}
