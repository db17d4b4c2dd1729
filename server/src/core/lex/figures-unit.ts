/** Reads the scale and the unit behind a number. */
import { divide, ONE } from '../arithmetic/rational';
import type { KnownUnit } from '../lexicon';
import type { Unit } from './figure';
import { longestAt, makeTrie, type Trie } from './trie';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** 千亿, 百万, 万亿 and the like: more characters than these are no scale. */
const LONGEST_SCALE = 3;

export interface Scale {
  readonly to: number;
  readonly exponent: number;
}

/** The scale at `from`; an exponent of 0 where none stands. 千瓦, 千米 and 百分点 begin with a unit, not with a scale. */
export function readScale(text: string, from: number, units: Trie<KnownUnit>): Scale {
  let to = from;
  let exponent = 0;
  while (to - from < LONGEST_SCALE) {
    const power = SCALES.get(text[to] ?? '');
    if (power === undefined || beginsUnit(text, to, units)) break;
    exponent += power;
    to++;
  }
  return { to, exponent };
}

/** True where 百 or 千 is the first character of a unit. */
export function beginsUnit(text: string, at: number, units: Trie<KnownUnit>): boolean {
  const char = text[at];
  if (char !== '百' && char !== '千') return false;
  return text.startsWith('百分', at) || longestAt(units, text, at) !== null;
}

export interface FoundUnit {
  readonly to: number;
  readonly unit: Unit;
  readonly classifier: boolean;
  /** Counts only below a stroke: the 月 of 元/月. */
  readonly rateOnly: boolean;
}

/** Nouns that a number may count without a measure word; without them 5车间 would read as five carts. */
const NOUNS =
  '方面 部分 部门 部委 领域 行业 环节 核心 园区 集群 行动 台阶 口岸 车间 车位 车道 车站 车辆 组团 企业 门店 门类 家庭 市民 ' +
  '群众 村民 床位 席位 点位 层面 代表 院士 校友 场馆 团队 节点 问题 格局 本科 股东 任务 楼宇 市场 区域 版块 道路 线路 站点 店铺 ' +
  '校园 园林 国企 行政村 班组 船舶 代理 级别 方案 方向 面积 集团 集镇 片区 股权 组织 处室 部件 地区 地块 把手';

/** Words in which a unit's character belongs to something else: 国家级, 省属, 分别. */
const OTHERS =
  '国家级 国家重点 国内 国际 国有 省级 省属 省内 省外 省部级 市级 市属 市内 市外 市直 区级 区属 区内 区外 县级 县域 县属 ' +
  '乡级 镇级 村级 州级 校级 院级 分别 点击 行政 代为 星级';

const WORDS = makeTrie([
  ...NOUNS.split(' ').map((word): [string, 'noun' | 'other'] => [word, 'noun']),
  ...OTHERS.split(' ').map((word): [string, 'noun' | 'other'] => [word, 'other']),
]);

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The longest unit at `from`, with what it is divided by (元/吨). Null where none stands. */
export function readUnit(text: string, from: number, units: Trie<KnownUnit>): FoundUnit | null {
  /* 个 is sometimes forgotten. */
  if (text.startsWith('百分点', from)) return points(from, units);
  const found = longestAt(units, text, from);
  const word = longestAt(WORDS, text, from);
  if (word && word.word.length > (found?.word.length ?? 0)) {
    if (word.value === 'other') return null;
    const unit: Unit = { symbol: word.word, dimension: `count:${word.word}`, factor: ONE, kind: 'count' };
    return { to: from + word.word.length, unit, classifier: false, rateOnly: false };
  }
  if (!found) return null;
  const to = from + found.word.length;
  /* 5GB is a unit, 5GBA is a code. */
  if (isLatin(text.charCodeAt(to - 1)) && isLatin(text.charCodeAt(to))) return null;
  return divisor(
    text,
    { to, unit: found.value, classifier: found.value.classifier, rateOnly: found.value.rateOnly },
    units,
  );
}

function points(from: number, units: Trie<KnownUnit>): FoundUnit | null {
  const unit = longestAt(units, '个百分点', 0);
  return unit && { to: from + 3, unit: unit.value, classifier: true, rateOnly: false };
}

/** 元/吨, 万元/亩: a unit over another one. */
function divisor(text: string, found: FoundUnit, units: Trie<KnownUnit>): FoundUnit {
  if (text[found.to] !== '/') return found;
  const under = longestAt(units, text, found.to + 1);
  if (!under) return found;
  const factor = divide(found.unit.factor, under.value.factor) ?? ONE;
  const unit: Unit = {
    symbol: `${found.unit.symbol}/${under.value.symbol}`,
    dimension: `${found.unit.dimension}/${under.value.dimension}`,
    factor,
    kind: 'measure',
  };
  return { to: found.to + 1 + under.word.length, unit, classifier: found.classifier, rateOnly: false };
}
