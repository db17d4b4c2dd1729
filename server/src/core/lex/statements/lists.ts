/** Where a list of names begins that ends at a given place, and how sure that is. */
import { type Enumeration, type ItemStretch, readEnumeration } from '../enumeration';
import { STARTS_WITH_VERB, VERBS_ALONE } from './verbs';

type Kind = 'stop' | 'opener' | 'closer' | 'dot';

/** The characters that bound a list. */
const KINDS: ReadonlyMap<number, Kind> = new Map(
  (
    [
      [',;:。!?', 'stop'],
      ['“‘(《〈【〔', 'opener'],
      ['”’)》〉】〕', 'closer'],
      ['.', 'dot'],
    ] as const
  ).flatMap(([chars, kind]) => [...chars].map((char): [number, Kind] => [char.charCodeAt(0), kind])),
);

/** No list of a report is longer; the limit keeps hostile input linear. */
const FAR = 240;

/** What stands directly before `end` and may be a list: back to a mark, or to a bracket or quote that is still open. */
export function listBefore(text: string, end: number): ItemStretch {
  const floor = Math.max(0, end - FAR);
  let depth = 0;
  let begin = end;
  while (begin > floor) {
    const kind = KINDS.get(text.charCodeAt(begin - 1));
    if (kind === 'closer') depth++;
    else if (kind === 'opener' && depth-- === 0) break;
    else if (depth === 0 && (kind === 'stop' || (kind === 'dot' && isOwnNumber(text, begin)))) break;
    begin--;
  }
  return { begin, until: end };
}

/** True behind the dot of a paragraph's number: 10.优化. */
const isOwnNumber = (text: string, at: number): boolean => /\d/.test(text[at - 2] ?? '') && !/\d/.test(text[at] ?? '');

/** The list that stands in the quotes which close right before `end`, without them; null where no list does. */
export function quotedBefore(text: string, end: number): ItemStretch | null {
  if (text[end - 1] !== '”') return null;
  const floor = Math.max(0, end - FAR);
  const open = text.slice(floor, end - 1).lastIndexOf('“');
  const inner = text.slice(floor + open + 1, end - 1);
  if (open < 0 || inner.includes('”') || !inner.includes('、')) return null;
  return { begin: floor + open + 1, until: end - 1 };
}

/**
 * Drops the pieces at the start of a list that belong to something else: what an earlier verb or number governs, and what a
 * joining word already closed (A、B和C、D两大园区).
 */
export function sureItems(text: string, list: Enumeration): Enumeration {
  let first = 0;
  list.items.forEach((item, index) => {
    const words = text.slice(item.begin, item.until);
    if (closes(words)) first = index + 1;
    else if (STARTS_WITH_VERB.test(words) || (index < list.items.length - 1 && /[和及与]/u.test(words))) first = index;
  });
  const items = list.items.slice(first);
  const [head] = items;
  const last = items.at(-1);
  return head && last ? readEnumeration(text, head.begin, last.until) : { items: [], fewest: 0, most: 0 };
}

/** Names of roads, lines and techniques hold digits that count nothing: G206绕城, 3号线一期, 5G基站. */
const CODE = /[A-Za-z]+\d+|\d+(?:号|[A-Za-z]+)/gu;
/** A name with the size of what it names: 临川年产5万吨贡酒. */
const SIZED = /^[^\uf8ff\d]{2,}(?:\uf8ff|\d+)[^\uf8ff\d]{2,}$/u;
const ENDS_WITH_VERB = /(?:建成|投产|投用|投运|开工|竣工|完工|通车|获批|落地|签约|发展|建设|改造|增长|下降)$/u;

/** True of an item that belongs to an earlier statement: it has a number of its own, or ends a list. */
function closes(words: string): boolean {
  const bare = words.replace(CODE, '');
  if (words.includes('等')) return true;
  if (!/[\uf8ff\d]/u.test(bare)) return false;
  return !SIZED.test(bare) || STARTS_WITH_VERB.test(bare) || ENDS_WITH_VERB.test(bare);
}

/**
 * True where the items are of one form, so that the list's start is sure: all of one length, the first one perhaps behind
 * a verb (完善规划管控、平台支撑、数据治理), or three and more with one ending (项目池、资金池、要素池).
 */
export function isParallel(text: string, list: Enumeration): boolean {
  const [first, ...others] = list.items.map((item) => text.slice(item.begin, item.until));
  if (first && others.length >= 2 && others.every((item) => item.length > 1 && item.at(-1) === first.at(-1)))
    return true;
  const length = others[0]?.length ?? 0;
  if (!first || length < 2 || others.some((item) => item.length !== length)) return false;
  return first.length === length || (first.length > length && VERBS_ALONE.test(first.slice(0, -length)));
}

/** Every number of items that some reading gives. */
export function countsOf({ fewest, most }: Pick<Enumeration, 'fewest' | 'most'>): ReadonlySet<number> {
  const counts = new Set<number>();
  for (let count = fewest; count <= most && counts.size < 40; count++) counts.add(count);
  return counts;
}
