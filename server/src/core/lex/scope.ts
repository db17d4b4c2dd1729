/**
 * Words that say what a figure covers: 全市, 规上, 某高新区. What they mean together is for whoever compares. Works on folded
 * text; knows no figures.
 */
import { type Match, makeTrie, type Trie } from './trie';

export interface ScopeData {
  readonly word: string;
  readonly kind: string;
}

/** The kind of each word. */
export type ScopeTrie = Trie<string>;

export const makeScopes = (data: readonly ScopeData[]): ScopeTrie =>
  makeTrie(data.map(({ word, kind }): [string, string] => [word, kind]));

/** Kinds that say of which place or of enterprises of which size; the others name a trade or a way of reckoning. */
const COVERS: ReadonlySet<string> = new Set([
  'nation',
  'province',
  'city',
  'district',
  'township',
  'park',
  'businessDistrict',
  'enterprise-size',
]);

/** Said of things more than of places: 国家级, 省内. They are names of ranks and directions. */
const OF_THINGS =
  /(?<!本)级$|^(?:国家|中央|境内|行政村|自然村|建制村|社区|小区|街道|乡镇|网格|龙头|头部|重点企业|样本企业)$|内$|际$/u;

/** True for a word that says what a figure covers wherever it stands. */
export const coversPlace = ({ word, value }: Match<string>): boolean => COVERS.has(value) && !OF_THINGS.test(word);

/** Of enterprises of a size: the next clause may speak of all. */
export const isSize = (word: string): boolean => SIZES.test(word);
const SIZES = /^(?:规|限|规模|限额|小规模|“?四上|资质|有资质|大中型|中小|小微|大型|亿元|\d+万元|亩均|上市|个体)/u;

/** The purse of one level of government: what a sentence begins with holds for all of it. */
export const isPurse = (word: string): boolean => PURSES.test(word);
const PURSES = /级$|^中央财政$/u;

/** A whole place, or a purse: a figure is of it whatever else it is of. */
export const isLevel = (word: string): boolean => WHOLE.test(word) || isPurse(word);
const WHOLE = /^全[国省市区县州盟旗镇乡疆]|^全自治区$/u;

/** A name of its own before a word for a place: 某某高新区, 某某镇. */
const NAMED_PLACE =
  /^[\u4e00-\u9fff]{2,8}(?:自由贸易试验区|自贸试验区|自贸区|高新区|经开区|综保区|保税区|开发区|工业园区|产业园区|工业园|产业园|新区|新城|科学城|片区|商圈|街道|度假区|示范区|[省市县区州盟旗镇乡])$/u;
/** A verb or a joint in it: then it is a sentence and no name. */
const NO_NAME =
  /[和与及在把将为对是了的向从以等各]|建设|推进|推动|打造|支持|加快|创建|入选|获批|新增|实现|发展|争创|全国|地区|社区|小区|园区|城区|灾区|市辖/u;

/** The name of a place, where a text is nothing else. */
export const namedPlaceIn = (text: string): string | null =>
  NAMED_PLACE.test(text) && !NO_NAME.test(text) ? text : null;

/** Among whom something is ranked: the last of these words before 第3位. */
const FIELD =
  /(?:全球|世界|亚洲|全国|全省|全市|全区|全州|全盟|全县|全镇|全自治区|全疆|我国|我省|西部|中部|东部|中西部|中心城区|主城区|长三角|省内|市内)/gu;

export const fieldOf = (words: string): string | null => [...words.matchAll(FIELD)].at(-1)?.[0] ?? null;

const OWN: readonly (readonly [ending: string, words: readonly string[]])[] = [
  ['全国', ['全国', '我国']],
  ['自治区', ['全区', '全自治区', '我区']],
  ['省', ['全省', '我省']],
  ['自治州', ['全州', '我州']],
  ['州', ['全州', '我州', '全市']],
  ['盟', ['全盟', '我盟']],
  ['自治县', ['全县', '我县']],
  ['县', ['全县', '我县', '县域']],
  ['旗', ['全旗', '我旗']],
  ['区', ['全区', '我区']],
  ['市', ['全市', '我市', '本市']],
  ['镇', ['全镇']],
  ['乡', ['全乡']],
];

/** The words with which a report speaks of its own place as a whole: 全区 in the report of a 区. */
export function ownWords(place: string | null): ReadonlySet<string> {
  return new Set(OWN.find(([ending]) => place?.endsWith(ending))?.[1] ?? []);
}
