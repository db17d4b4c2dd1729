/**
 * What an explanation lists for each quoted part of a name of numerals and nouns: “一廊”指…；“三街”指甲街、乙街、丙街. A list is
 * counted only where each member carries the noun that the numeral counts; it judges nothing.
 */
import type { NormSpan, NormText } from '../text/normalise';
import type { CodePart } from './code-members';
import { parseHanNumeral } from './numerals';

const PART =
  /“([两一二三四五六七八九十]{1,3})([\u4e00-\u9fff]{1,2})”\s?(?:是指|指的是|分别是|分别指|就是|包括|即|指|为)([^“”；;。:]{2,80})(?=[;。]|$)/gu;

/** The parts that the name has and the meaning lists; empty where the meaning explains none of them in quotes. */
export function quotedPairs(norm: NormText, name: string, { from, to }: NormSpan): readonly CodePart[] {
  const parts: CodePart[] = [];
  for (const match of norm.text.slice(from, to).matchAll(PART)) {
    const [whole, numeral = '', noun = '', list = ''] = match;
    const part = numeral + noun;
    const claimed = numeral === '两' ? 2 : Number(parseHanNumeral(numeral) ?? 0);
    if (!name.includes(part) || claimed < 2) continue;
    const at = from + match.index;
    parts.push({
      part,
      claimed,
      listed: membersOf(list, noun),
      place: norm.toRaw({ from: at, to: at + whole.length }),
    });
  }
  return parts;
}

/** Words that leave the list open, or join two that may be one. */
const UNSURE = /[等及和与,()]/u;

function membersOf(list: string, noun: string): number | null {
  const items = list.split('、').map((item) => item.trim());
  const carries = items.every((item) => item.endsWith(noun) && item.length > noun.length && item.length <= MEMBER);
  return items.length > 1 && carries && !UNSURE.test(list) ? items.length : null;
}

/** A longer member is a sentence. */
const MEMBER = 12;
