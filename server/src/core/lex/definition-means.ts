/** “A”是指…, “A”即…, “A”代表…: the meaning reaches to the end of the clause group, or to the next such wording. */
import type { FoundDefinition } from './definition';

/** 即 and 指 begin many words; those are no definitions: 即将, 指标, 代表性. */
const MEANS =
  /“([^“”。;]{1,30})”(?:,?(?:是指|指的是|系指|就是指|意指|具体是指|主要是指)|,就是(?!要|说|为|让|把|在|从|以|因)|,?即(?!将|可|时|便|使|刻|日|墨|兴|享|报|送|办|审|到|有|付|期)[:,]?(?:是|指)?|,?指(?!标|导|挥|引|数|定|示|令|南|战|点|向|派|纹|责|明|出|望|认|代表)|代表(?!性|团|队|处|大会|作|人物|着|委员|们|了|我|企业|产品|项目))/gu;

/** A digit of “1520” explained by itself, and not a term. */
const PART_OF_CODE = /^(?:\d{1,2}|[A-Za-z])$/;

const ENDS = new Set('。;!?');
/** A meaning is not read further than this. */
const LONGEST = 300;

export function* meanings(text: string): Generator<FoundDefinition> {
  let previous: { readonly from: number; readonly to: number; readonly behind: number } | null = null;
  for (const match of text.matchAll(MEANS)) {
    const from = match.index + 1;
    const to = from + (match[1] ?? '').length;
    if (previous) yield* define(text, previous, match.index);
    previous = PART_OF_CODE.test(match[1] ?? '') ? null : { from, to, behind: match.index + match[0].length };
  }
  if (previous) yield* define(text, previous, text.length);
}

function* define(
  text: string,
  found: { readonly from: number; readonly to: number; readonly behind: number },
  limit: number,
): Generator<FoundDefinition> {
  let start = found.behind;
  while (text[start] === ' ') start++;
  let end = start;
  const last = Math.min(limit, found.behind + LONGEST);
  while (end < last && !ENDS.has(text[end] ?? '')) end++;
  while (end > start && TRAILING.has(text[end - 1] ?? '')) end--;
  if (end - start < 2) return;
  yield { form: 'means', name: { from: found.from, to: found.to }, meaning: { from: start, to: end } };
}

const TRAILING = new Set(',、 :(');
