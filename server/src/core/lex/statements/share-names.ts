/** What the whole of a share and its part are called, and whether an amount is said of the same. Knows words, not figures. */

/** Words around a name that say how much, when, or that all of it is meant. */
const AROUND =
  /^(?:了|到|据|约|已|其|同期|本年|当年|全年|今年|去年|全部|整个|所有|我[市省区县州国]|\d{4}年)+|(?:的|比重|比例|份额|占比|总额|总量|总数|总计|合计|总规模|规模|总|为|达到|达|约|近|超|已|将|预计|保持在|稳定在|由|从|提高到|上升到|提升到|提高至|提升至|只|仅|不到|高达|比)+$/gu;
/** Verbs and particles between a name and its amount. */
const BEFORE_AMOUNT =
  /(?:累计|全年|预计|共|总|约|已|将|又|规定|安排|实际|收入合计|合计)*(?:完成|实现|达到|达|为|是|共为|有|突破|超过)?(?:了)?$/u;
const SIZE = /(?:总额|总量|总数|总规模|规模|数量|数)$/u;
const LEAD =
  /^(?:其中|在|\(?[一二三四五六七八九十]\)|\d{4}年|全年|当年|今年|去年|预计|完成|实现|累计|国家预算规定|国家决算|的|[:：])+/u;

/** A name shorter than this says nothing: of 收入 and 支出 a text has many. */
const SHORTEST = 3;
/** Words that name a place and nothing in it: 占全省, 占全国. */
const PLACE_ONLY = /^(?:全|我|本)?(?:国|省|市|区|县|州|盟|旗|球|世界|自治区|社会|系统|行业|镇|乡)$/u;

/** The name alone; empty where the words name nothing, or only a place. */
export function wholeNameOf(words: string): string {
  let name = words.trim();
  for (let turn = 0; turn < 3; turn++) name = name.replace(AROUND, '');
  return name.length < SHORTEST || PLACE_ONLY.test(name) ? '' : name;
}

/** 占比, 占总量的: the whole is what the part is counted among, and has no name of its own. */
const BARE = /^(?:比|其)?(?:总[量数额])?的?(?:比重|比例)?(?:已|约|超过|达到|达|为|提高到|上升到)*$/u;
export const isBare = (words: string): boolean => BARE.test(words.trim());

/** What the words before an amount name, without verbs and remarks on size. */
export const partNameOf = (words: string): string =>
  words.trim().replace(BEFORE_AMOUNT, '').replace(SIZE, '').replace(LEAD, '');

/** True if the words before an amount are this name, up to words that add nothing. */
export function namesOneWhole(words: string, name: string): boolean {
  const own = partNameOf(words);
  return own.endsWith(name) && FILLER.test(own.slice(0, -name.length).trim());
}

/** The name that words end with in their last clause, without the place as a whole, the time and verbs around it. */
export const namesAlone = (words: string): string =>
  partNameOf(words.slice(words.search(LAST_CLAUSE))).replace(WHOLE_PLACE, '');

const LAST_CLAUSE = /[^,、;:。!?()]*$/u;
const WHOLE_PLACE = /^(?:全[市省区县州国旗盟镇]|我[市省区县州国]|\d{4}年|全年|当年)+/u;

/** What may stand before the name without making it another one. */
const FILLER =
  /^(?:全[市省区县州国旗盟镇]|我[市省区县州国]|本[市省区县州]|其中|\d{4}年|前?[一二三四]季度|上半年|年|，|,|、|的|地方|当年|全年|上年|共有|共|现有|拥有|辖|有|完成|实现|预计|累计|达到|初步核算|据统计)*$/u;

/** What is counted for the same time as output is, so that its share is a plain quotient. */
const COUNTED_ALIKE = /增加值|(?:预算|财政)总?收入|税收/u;

/** What kind of a whole the name is of; value added is a part of output like any other. */
export function basisOf(name: string, part: string): 'output' | 'spending' | 'other' {
  if (/生产总值|GDP|国民收入/u.test(name)) return COUNTED_ALIKE.test(part) ? 'other' : 'output';
  return /支出/u.test(name) ? 'spending' : 'other';
}

/** True for words that name tax revenue, and not what is no tax. */
export const isTax = (words: string): boolean => /(?<!非)税/u.test(words);
