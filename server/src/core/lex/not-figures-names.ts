/** Chinese numerals that are part of a word or a name: 三门峡, 五花八门, 二次供水, 一个, 一季度. */

import type { Reason } from './figures-draft';
import type { Candidate } from './figures-finish';
import { longestAt, makeTrie } from './trie';

/** Words with a numeral before a character that is also a measure word. */
const NAMES = makeTrie(
  (
    '三门峡 三门县 三门核电 三门湾 小七孔 五台山 五台县 七台河 九台区 三台县 六盘水 五家渠 五块石 五峰 五指山 八步区 五原 六合 ' +
    '四面八方 五花八门 三头六臂 三天两头 两面三刀 三位一体 四位一体 五位一体 六位一体 三番五次 七嘴八舌 十全十美 九牛一毛 ' +
    '七十二行 三百六十行 一成不变 三轮车 两头在外 四分五裂 三五成群 三六九等 三角 五角场 十分 两面针 八面玲珑 三口之家 ' +
    '三位数 两位数 个位数 四有 三重一大 五脏 三段论 两点论 两面性 两条腿 两本账 三本账 一口价 四件套 三件套 七件套 二人转 三人行 ' +
    '十字 八项规定 二手 两院 两院院士 三军 十佳 百分 一把手 双一流 三下乡 七夕 三只松鼠'
  )
    .split(' ')
    .map((name): [string, true] => [name, true]),
);
const LONGEST_BEFORE = 3;

/** Characters that make a place of a numeral and one of these measure words: 三家镇, 五峰县. */
const PLACE_UNITS = new Set('台门家盘块峰口节支组团队柱片环眼孔顶亭坛');
const PLACE_ENDS = new Set('山峡河县区镇村乡街路桥湖水渠寺庙沟湾岭石坝屯书');

/** Characters with which 一 is part of another word: 统一成, 唯一. */
const BEFORE_ONE = new Set('统唯单同划不逐合归专万之');
/** 五届六次全会, 二次、三次会议. */
const SESSION = /^(?:[、和][一二三四五六七八九十]{1,3}次){0,3}(?:全会|全体会议|会议|党代会|人代会)/u;
const CONGRESS_BEFORE = /(?:连续|举办|办了|召开)$/u;

/** Why a Chinese numeral is no figure, by itself and its unit. */
export function whyNotHan(candidate: Candidate): Reason | null {
  const { text, head, tail } = candidate;
  if (inName(text, head.from, head.to)) return 'name';
  if (!tail.unit || !tail.classifier) return 'bare';
  const numeral = text.slice(head.from, head.to);
  const ratio = tail.unit.kind === 'ratio';
  if (numeral === '一' && !ratio) return 'article';
  if (numeral === '一' && BEFORE_ONE.has(text[head.from - 1] ?? '')) return 'name';
  if (numeral === '二' && !ratio) return 'ordinal';
  if (tail.unit.symbol === '番')
    return text.slice(Math.max(0, head.from - 4), head.from).includes('翻') ? null : 'name';
  if (tail.unit.symbol === '季度') return 'date';
  if (tail.unit.symbol === '届' && !CONGRESS_BEFORE.test(text.slice(Math.max(0, head.from - 2), head.from)))
    return 'ordinal';
  if (tail.unit.symbol === '次' && SESSION.test(text.slice(tail.coreTo, tail.coreTo + 12))) return 'ordinal';
  if (tail.unit.symbol === '环' || text.startsWith('位一体', tail.coreTo - 1)) return 'name';
  return isPlace(text, tail.unit.symbol, tail.coreTo) ? 'name' : null;
}

function inName(text: string, from: number, to: number): boolean {
  for (let back = 0; back <= LONGEST_BEFORE && back <= from; back++) {
    const found = longestAt(NAMES, text, from - back);
    if (found && found.word.length > back && from - back + found.word.length >= to) return true;
  }
  return false;
}

const isPlace = (text: string, unit: string, behind: number): boolean =>
  PLACE_UNITS.has(unit) && PLACE_ENDS.has(text[behind] ?? '');
