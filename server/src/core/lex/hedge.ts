/** Words that make a figure vague or a bound: 约, 超过, 近 before it, 余 and 多 inside it, 以上 and 左右 behind it. */
import type { HedgeKind } from './figure';
import { longestAt, longestBefore, makeTrie, type Trie } from './trie';

const words = (list: Readonly<Partial<Record<HedgeKind, string>>>): Trie<HedgeKind> => {
  const entries: [string, HedgeKind][] = [];
  for (const [kind, text] of Object.entries(list)) {
    for (const word of text.split(' ')) entries.push([word, kind as HedgeKind]);
  }
  return makeTrie(entries);
};

/** Read from right to left, so they lie here reversed. */
const reversed = (list: Readonly<Partial<Record<HedgeKind, string>>>): Trie<HedgeKind> => {
  const turned: Partial<Record<HedgeKind, string>> = {};
  for (const [kind, text] of Object.entries(list)) turned[kind as HedgeKind] = turn(text);
  return words(turned);
};

const turn = (text: string): string => [...text].reverse().join('');

const BEFORE = reversed({
  about: '约 大约 约为 约占 约达 约有 约合 大体 大概 估计 预计约',
  'at-least':
    '超 超过 超过了 逾 过 突破 突破了 不低于 不少于 不小于 至少 最少 不止 不下 高于 大于 多于 > ≥ 超出 多达 ' +
    '冲破 迈上 迈过 迈入 跨上 跨过 跨越 跨入 站上 登上 跃上 越过',
  nearly: '近 将近 接近 不足 不到 少于 未满',
  'at-most': '不超过 不高于 不多于 不大于 最多 至多 低于 小于 < ≤',
});

/** Characters before 约, 超, 近, 过 with which these are part of another word: 签约, 节约, 附近. */
const NOT_ABOUT = new Set('签节集制预履公契违缔邀条特失隐简婚赴');
const NOT_NEAR = new Set('附靠临就邻亲贴远最新相');
const NOT_OVER = new Set('赶高反');
const NOT_PAST = new Set('通经不透度走搞做超胜错难经历渡穿翻开召');

export interface HedgeWord {
  readonly kind: HedgeKind;
  readonly words: string;
  /** The offset before a hedge in front of the number, behind one after it. */
  readonly edge: number;
}

/** The hedge that ends right before `at`; blanks between are allowed. */
export function hedgeBefore(text: string, at: number): HedgeWord | null {
  let end = at;
  while (end > 0 && at - end < 2 && text[end - 1] === ' ') end--;
  const found = longestBefore(BEFORE, text, end);
  if (!found) return null;
  const word = turn(found.word);
  const edge = end - word.length;
  const ahead = text[edge - 1] ?? '';
  if (word === '约' && NOT_ABOUT.has(ahead)) return null;
  if (word === '近' && NOT_NEAR.has(ahead)) return null;
  if (word === '超' && NOT_OVER.has(ahead)) return null;
  if (word === '过' && NOT_PAST.has(ahead)) return null;
  return { kind: found.value, words: word, edge };
}

/** 余 or 多 between digits, scale and unit, or between digits and scale. */
export function hedgeInside(text: string, at: number): HedgeWord | null {
  const char = text[at];
  if (char === '余' || char === '多') return { kind: 'some-more', words: char, edge: at + 1 };
  if (char === '来') return { kind: 'about', words: char, edge: at + 1 };
  return char === '+' ? { kind: 'at-least', words: char, edge: at + 1 } : null;
}

const AFTER = words({
  about: '左右 上下',
  'at-least': '以上 及以上 或以上 (含)以上 (含以上) 之上 起 台阶 新台阶 大台阶 大关 关口 门槛 新门槛',
  'at-most': '以内 之内 以下 及以下 (含)以下 之下',
  'some-more': '有余 余 多',
});

/** Words that begin like a hedge and are none: 上下游, 以下简称, 左右岸. */
const OTHERS = makeTrie(
  '上下游 上下联 上下贯 上下班 左右岸 以下简称 以下几 以下方面 以下工作 以下问题 以下任务 以下三 以下四 以下五 以内容'
    .split(' ')
    .map((word): [string, true] => [word, true]),
);

const CLOSES = new Set(['', ',', '。', ';', '、', ')', '!', '?', ':']);

/** The hedge that starts at `at`. 余 and 多 only at the end of a clause: 10公里多. */
export function hedgeAfter(text: string, at: number): HedgeWord | null {
  const start = text[at] === ' ' ? at + 1 : at;
  const found = longestAt(AFTER, text, start);
  if (!found || longestAt(OTHERS, text, start)) return null;
  const edge = start + found.word.length;
  /* 余, 多 and 起 are words of their own elsewhere. */
  if (found.word.length === 1 && !CLOSES.has(text[edge] ?? '')) return null;
  return { kind: found.value, words: found.word, edge };
}
