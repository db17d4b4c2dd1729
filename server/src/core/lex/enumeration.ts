/**
 * Lists of names: A、B和C. Cuts one into its items and says how many items a reader could count in it. A 、 separates for
 * certain; 和, 及, 与, 以及 may separate or stand inside one name (集成电路与软件); one word may fuse several names (城乡).
 * It works on a folded text and knows nothing of what the list is for.
 */

/** A stretch of a folded text, half open. */
export interface ItemStretch {
  readonly begin: number;
  readonly until: number;
}

export interface Enumeration {
  /** As cut at the separators that are certain. */
  readonly items: readonly ItemStretch[];
  /** The fewest and the most items that some reading counts; every number between is possible. */
  readonly fewest: number;
  readonly most: number;
}

const BRACKET = /[“‘(《〈【〔]/u;
const OPENERS = '“‘(《〈【〔';
const CLOSERS = '”’)》〉】〕';

/** Words that name three things for certain; with another number they are a slip of the pen. */
const SECTORS = /一二三次?产|([三四五])次产/u;

/** Words that fuse names, with the number of names that may be meant. */
const FUSED: readonly (readonly [string, number])[] = [
  ['批零住餐', 4],
  ['农林牧渔', 4],
  ['省市县乡', 4],
  ['市县乡', 3],
  ['县乡村', 3],
  ['水电气', 3],
  ['批零', 2],
  ['住餐', 2],
  ['城乡', 2],
  ['产销', 2],
  ['收支', 2],
  ['存贷', 2],
  ['进出口', 2],
  ['供销', 2],
  ['内外资', 2],
  ['国内外', 2],
  ['中外', 2],
  ['干支', 2],
  ['工农', 2],
  ['商旅', 2],
  ['文旅', 2],
  ['老幼', 2],
  ['一老一小', 2],
  ['男女', 2],
  ['市县', 2],
  ['镇村', 2],
  ['乡村', 2],
  ['省市', 2],
  ['客货', 2],
  ['牛羊', 2],
  ['粮油', 2],
  ['境内外', 2],
  ['省内外', 2],
  ['海内外', 2],
  ['国省', 2],
  ['油气', 2],
  ['风光', 2],
  ['出入', 2],
  ['进出', 2],
  ['双', 2],
];

const FUSED_WORD = new RegExp(FUSED.map(([word]) => word).join('|'), 'g');
const JOINER = /以及|[和及与暨跟同或]/g;
/** Words in which these characters join nothing. */
const NO_JOINER =
  /合同|[共协不大胡]同|同[比期步级等时样]|[普涉波顾]及|及[时早格第]|参与|[赠给授]与|与会|[共总饱温缓调]和|(?<=碳)中和|和[平谐美睦解]|跟[踪进随]/g;

/** Reads the list that a stretch holds. Blanks at the edges of items are left out; empty items do not count. */
export function readEnumeration(text: string, begin: number, until: number): Enumeration {
  const items = cutAtMarks(text, begin, until);
  let extra = 0;
  let sure = items.length;
  for (const { begin: from, until: to } of items) {
    const words = outside(text.slice(from, to));
    extra += countJoined(words.replace(NO_JOINER, ''));
    sure += sectorsIn(words);
  }
  return { items, fewest: sure, most: sure + extra };
}

/** Names of one character each, written without marks: 省市县三级, 湘鄂赣三省. 乡镇 and 镇街 may be one level or two. */
const LEVELS = /(?:街道|社区|[国省市州盟地县区旗乡镇村街组户]){2,8}$/u;
const PROVINCES = /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新港澳台]{2,8}$/u;
/** Closed sets that are called by their first characters and written without marks: 德智体美劳, 农林牧副渔. */
const SETS = /(?:[德智体美劳]{3,5}|[农林牧副渔]{3,5})$/u;
const LEVEL = /街道|社区|乡[镇街]|镇[乡街]|街[乡镇]|./gu;
const EITHER = /乡[镇街]|镇[乡街]|街[乡镇]/gu;
const LONGEST_RUN = 16;

/** Words of two characters with the ending that the number counts: 产业就业创业“三业”. */
const ENDINGS = /[\u4e00-\u9fff]([\u4e00-\u9fff])(?:[\u4e00-\u9fff]\1){2,7}$/u;
const PAIR = /../gu;

/** A verb right before a run shows that it begins there: 拓展港澳两地. */
const VERB_BEFORE = /(?:拓展|深化|推动|推进|促进|加强|密切|扩大|服务|对接|联动|协同|支持|便利|连接|贯通)$/u;

/** The run of one-character names that ends right before `end` and is counted by what stands behind its number, or null. */
export function readRun(text: string, begin: number, end: number, counter: string): Enumeration | null {
  const tail = text.slice(Math.max(begin, end - LONGEST_RUN), end);
  const pattern =
    counter === '级' ? LEVELS : '省市地'.includes(counter) ? PROVINCES : '大业育'.includes(counter) ? SETS : null;
  const ended = ENDINGS.exec(tail);
  const pairs = ended?.[1] === counter;
  const [run = ''] = pairs ? ended : (pattern?.exec(tail) ?? []);
  const from = end - run.length;
  /* 穗港澳三地: of places, cities with short names of their own may be the first, but for those right behind a verb. */
  const short = pattern === PROVINCES && counter !== '省' && run.length < 3;
  if (!run || (short && !VERB_BEFORE.test(text.slice(Math.max(begin, from - 2), from)))) return null;
  const items = [...run.matchAll(pairs ? PAIR : LEVEL)].map(({ index, 0: name }) => ({
    begin: from + index,
    until: from + index + name.length,
  }));
  return items.length < 2
    ? null
    : { items, fewest: items.length, most: items.length + (run.match(EITHER)?.length ?? 0) };
}

/** Cuts at every 、 outside of quotes and brackets, and between two quoted items without a mark between. */
function cutAtMarks(text: string, begin: number, until: number): readonly ItemStretch[] {
  const items: ItemStretch[] = [];
  let depth = 0;
  let from = begin;
  const close = (to: number): void => {
    let first = from;
    let last = to;
    while (first < last && text[first] === ' ') first++;
    while (last > first && text[last - 1] === ' ') last--;
    if (last > first) items.push({ begin: first, until: last });
  };
  for (let i = begin; i < until; i++) {
    const char = text[i] ?? '';
    if (OPENERS.includes(char)) {
      if (depth === 0 && i > from && '”’》'.includes(text[i - 1] ?? ' ') && '“‘《'.includes(char)) {
        close(i);
        from = i;
      }
      depth++;
    } else if (CLOSERS.includes(char)) {
      depth = Math.max(0, depth - 1);
    } else if (char === '、' && depth === 0) {
      close(i);
      from = i + 1;
    }
  }
  close(until);
  return items;
}

/** The text without what stands in quotes and brackets. */
function outside(text: string): string {
  if (!BRACKET.test(text)) return text;
  let out = '';
  let depth = 0;
  for (const char of text) {
    if (OPENERS.includes(char)) depth++;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}

/** How many items more than one a reader could see in an item. */
function countJoined(item: string): number {
  let extra = item.match(JOINER)?.length ?? 0;
  for (const word of item.match(FUSED_WORD) ?? []) {
    extra += (FUSED.find(([fused]) => fused === word)?.[1] ?? 1) - 1;
  }
  return extra;
}

/** The joining words of an item outside of its quotes and brackets, with their places in it. */
export function joinersIn(item: string): readonly { readonly at: number; readonly length: number }[] {
  const words = item.replace(NO_JOINER, (word) => ' '.repeat(word.length));
  const joiners: { readonly at: number; readonly length: number }[] = [];
  let depth = 0;
  let seen = 0;
  for (const match of words.matchAll(JOINER)) {
    for (; seen < match.index; seen++) {
      if (OPENERS.includes(words[seen] ?? '')) depth++;
      else if (CLOSERS.includes(words[seen] ?? '')) depth = Math.max(0, depth - 1);
    }
    if (depth === 0) joiners.push({ at: match.index, length: match[0].length });
  }
  return joiners;
}

/** How many more members an item names by a word that fuses several and ends it (城乡, 省市县); within a name it is one. */
export function countFused(item: string): number {
  const fused = FUSED.find(
    ([word]) => item.endsWith(word) || (item.startsWith(word) && item.length <= word.length + 1),
  );
  return (fused?.[1] ?? 1) - 1 + sectorsIn(item);
}

/** How many more than one name a word for the sectors stands for. */
function sectorsIn(words: string): number {
  const found = SECTORS.exec(words);
  return found ? '三四五'.indexOf(found[1] ?? '三') + 2 : 0;
}
