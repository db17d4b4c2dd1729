/**
 * Wordings that are fixed, and the forms in which they go wrong. Only what is wrong wherever it stands; where a form is merely
 * less usual it is said as a hint. Works on folded text.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { findNearWordings } from './fixed-wordings';

export type Standing = 'wrong' | 'near' | 'unusual';

export interface WrongPhrase {
  readonly span: Span;
  /** What is due, folded as the text is read. */
  readonly right: string;
  /** The part of the span that differs, and what is due in its place: the rest keeps the script it is written in. */
  readonly change: { readonly span: Span; readonly text: string };
  /** Quotes around the short name of a document, for which 《》 are due. */
  readonly quotes: { readonly open: Span; readonly close: Span } | null;
  /** Wrong wherever it stands, one slip away from a fixed wording, or only less usual. */
  readonly standing: Standing;
}

/** Wrong everywhere: what stands there, what is meant. */
const WRONG: readonly (readonly [string, string])[] = [
  ['科创版', '科创板'],
  ['一如继往', '一如既往'],
  ['再接再励', '再接再厉'],
  ['名列前矛', '名列前茅'],
  ['穿流不息', '川流不息'],
  ['相辅相承', '相辅相成'],
  ['一愁莫展', '一筹莫展'],
  ['走头无路', '走投无路'],
  ['默守成规', '墨守成规'],
  ['因地治宜', '因地制宜'],
  ['鼎立相助', '鼎力相助'],
  ['直接了当', '直截了当'],
  ['迫不急待', '迫不及待'],
  ['出奇不意', '出其不意'],
  ['针贬时弊', '针砭时弊'],
  ['自立更生', '自力更生'],
  ['脱贫至富', '脱贫致富'],
  ['全力已赴', '全力以赴'],
  ['持之以衡', '持之以恒'],
  ['久久为工', '久久为功'],
  ['励精图志', '励精图治'],
  ['勤政为名', '勤政为民'],
  ['小康社汇', '小康社会'],
  ['高质量发张', '高质量发展'],
  ['乡村振新', '乡村振兴'],
  ['精准扶平', '精准扶贫'],
  ['供给侧结构型', '供给侧结构性'],
  ['峻工', '竣工'],
  ['松驰', '松弛'],
  ['震憾', '震撼'],
  ['幅射', '辐射'],
  ['覆辄', '覆辙'],
  ['布暑', '部署'],
  ['布署', '部署'],
  ['凑和', '凑合'],
  ['渲泄', '宣泄'],
  ['寒喧', '寒暄'],
  ['膺品', '赝品'],
];

/** Wrong only beside these. */
const WRONG_HERE: readonly (readonly [RegExp, string])[] = [
  [/(?<![以如])下简称(?=[“"《为])/gu, '以下简称'],
  [/(?<=[在所登陆的])创业版(?=上市|挂牌|过会|IPO)/gu, '创业板'],
  [/(?<![名报请集费期间稿标款])截止(?=(?:19|20)\d\d年|目前|去年|今年|\d{1,2}月)/gu, '截至'],
  [/按装(?!机|备|载|置|配|修)/gu, '安装'],
];

/** Less usual, or taken for wrong by many. */
const UNUSUAL: readonly (readonly [string, string])[] = [
  ['融汇贯通', '融会贯通'],
  ['不尽人意', '不尽如人意'],
  ['机制体制', '体制机制'],
];

const TABLE = new Map<string, { readonly right: string; readonly standing: Standing }>([
  ...WRONG.map(([form, right]) => [form, { right, standing: 'wrong' }] as const),
  ...UNUSUAL.map(([form, right]) => [form, { right, standing: 'unusual' }] as const),
]);
const FORMS = new RegExp([...TABLE.keys()].join('|'), 'gu');

export function findSetPhrases(norm: NormText): readonly WrongPhrase[] {
  const { text } = norm;
  const found: WrongPhrase[] = [];
  const add = (from: number, length: number, right: string, standing: Standing): void => {
    const to = from + length;
    const form = text.slice(from, to);
    found.push({
      span: norm.toRaw({ from, to }),
      right,
      change: changeOf(norm, from, form, right),
      quotes: quotesBehind(norm, to),
      standing,
    });
  };
  for (const match of text.matchAll(FORMS)) {
    const entry = TABLE.get(match[0]);
    if (entry) add(match.index, match[0].length, entry.right, entry.standing);
  }
  for (const [pattern, right] of WRONG_HERE) {
    for (const match of text.matchAll(pattern)) add(match.index, match[0].length, right, 'wrong');
  }
  for (const { from, right } of findNearWordings(norm)) add(from, right.length, right, 'near');
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Without what both begin and end with. */
function changeOf(norm: NormText, from: number, form: string, right: string): WrongPhrase['change'] {
  let head = 0;
  while (head < form.length && form[head] === right[head]) head++;
  let tail = 0;
  while (tail < form.length - head && form[form.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const at = { from: from + head, to: from + form.length - tail };
  const place = norm.toRaw({ from: at.from, to: Math.max(at.to, at.from + 1) });
  const span = at.to > at.from ? place : { start: place.start, end: place.start };
  return { span, text: right.slice(head, right.length - tail) };
}

/** The short name of a document is written in 《》, GB/T 15834. */
const DOCUMENT = /^(?:为)?[“"]([\u3400-\u9fff]{0,8}(?:方案|计划|规划|纲要|意见|办法|条例|通知|要点|决定))[”"]/u;

function quotesBehind(norm: NormText, from: number): WrongPhrase['quotes'] {
  const match = DOCUMENT.exec(norm.text.slice(from, from + 16));
  if (!match) return null;
  const to = from + match[0].length;
  const open = to - (match[1]?.length ?? 0) - 2;
  return { open: norm.toRaw({ from: open, to: open + 1 }), close: norm.toRaw({ from: to - 1, to }) };
}
