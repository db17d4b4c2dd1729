/**
 * Labels that divide a whole among themselves: 城镇 and 农村, 出口 and 进口, 国家级 and 省级. Only with them does a list behind
 * 其中 say that nothing is left over; without them its items may overlap or be a selection.
 */

/** How a family of labels divides its whole. */
export type Division =
  /** All labels together are the whole: a sum that differs is wrong. */
  | 'complete'
  /** The labels do not overlap, but there may be others: only a sum above the whole is wrong. */
  | 'disjoint'
  /** Mostly all there is, but they may overlap or leave some over: only what a slip of the hand explains is wrong. */
  | 'usual';

interface Family {
  readonly division: Division;
  /** One expression for each label, in the order in which they are usually written. */
  readonly labels: readonly RegExp[];
  /** What the whole must be for these labels to divide it. */
  readonly whole?: RegExp;
}

const FAMILIES: readonly Family[] = [
  {
    division: 'complete',
    labels: [/第?一(?:次)?产(?:业)?/u, /第?二(?:次)?产(?:业)?/u, /第?三(?:次)?产(?:业)?/u],
    /* What households use is of no sector. */
    whole: /^(?!.*(?:用电|电量|用水|能耗|用能|能源|耗能|用气|贷款)).*(?:产|值|GDP|投资|业|税|经济|总量)/u,
  },
  { division: 'complete', labels: [/工业/u, /建筑业/u], whole: /第?二(?:次)?产/u },
  { division: 'complete', labels: [/城镇|城市|城区/u, /农村|乡村/u] },
  { division: 'complete', labels: [/中央/u, /地方/u] },
  { division: 'complete', labels: [/预期性/u, /约束性/u] },
  { division: 'complete', labels: [/出口/u, /进口/u] },
  { division: 'complete', labels: [/(?<!非)税收?/u, /非税/u] },
  { division: 'complete', labels: [/一般债/u, /专项债/u] },
  { division: 'complete', labels: [/国税/u, /地税/u, /财政(?=部门|完成|征收|入库|组织)/u], whole: /财政/u },
  {
    division: 'complete',
    labels: [/税务(?=部门|局|系统)/u, /财政(?=部门|局|系统)/u],
    whole: /财政|预算收入|公共预算/u,
  },
  {
    division: 'complete',
    labels: [/地方(?!级)/u, /上划中央/u, /上划[省区]/u, /上划[市州]/u],
    whole: /财政|预算/u,
  },
  { division: 'complete', labels: [/地方(?!级)/u, /上划中央/u, /上划[省区]/u], whole: /财政|预算/u },
  { division: 'complete', labels: [/地方(?!级)/u, /上划/u], whole: /财政|预算/u },
  {
    division: 'complete',
    labels: [/农业产值|种植业/u, /林业/u, /(?:畜)?牧业/u, /渔业/u, /服务业/u],
    whole: /农林牧渔/u,
  },
  {
    division: 'complete',
    labels: [/因公出国(?:\(境\))?/u, /公务接待/u, /公务用车购置[及和与](?:运行|运维)(?:维护)?/u],
    whole: /三公/u,
  },
  { division: 'complete', labels: [/[省市州]本级/u, /(?:区县|县区|市县|区|县)级/u], whole: /收入|支出|预算/u },
  { division: 'complete', labels: [/(?:城乡|城镇)?项目投资/u, /房地产(?:开发)?/u], whole: /固定资产投资/u },
  { division: 'complete', labels: [/批发[和及]?零售业?/u, /住宿[和及]?餐饮业?/u], whole: /零售总额/u },
  { division: 'complete', labels: [/商品零售/u, /餐饮/u], whole: /零售总额/u },
  { division: 'complete', labels: [/夏粮/u, /秋粮/u] },
  { division: 'complete', labels: [/公办/u, /民办/u] },
  { division: 'complete', labels: [/男/u, /女/u] },
  { division: 'complete', labels: [/国内(?!外)|境内(?!外)/u, /入境|境外|国外/u] },
  { division: 'disjoint', labels: [/续建/u, /新建|新开工/u, /前期|储备/u, /竣工|投产/u] },
  {
    division: 'disjoint',
    labels: [/已(?:全部)?(?:完成|办结|建成|整改)/u, /未(?:完成|办结|建成|整改)|尚未/u, /推进|进行中|实施中/u],
  },
  { division: 'disjoint', labels: [/省外|市外|区外|县外/u, /省内|市内|区内|县内/u] },
];

/** Asked only where no family above fits and no levels are named. */
const USUAL_FAMILIES: readonly Family[] = [
  { division: 'usual', labels: [/幼儿园|学前/u, /小学/u, /初中|中学/u, /高中/u] },
  { division: 'usual', labels: [/单位|企业/u, /个人/u] },
  { division: 'usual', labels: [/集中/u, /分散/u] },
  { division: 'usual', labels: [/线上/u, /线下/u] },
  { division: 'usual', labels: [/国有/u, /民营|民间|社会/u, /外资|外商/u] },
  { division: 'usual', labels: [/新增|新建|新开/u, /改造|改扩建|改建/u] },
];

/** Awards, parks, heritage: from the highest level to the lowest. */
const LEVELS: readonly RegExp[] = [
  /国家(?:级|部委)|国字号|国级|中央(?=财政|资金|补助|预算|级|\uf8ff)/u,
  /省(?:部)?级|自治区级/u,
  /(?:地|州)?市级|州级|盟级/u,
  /区(?:县)?级|县(?:区|市)?级|旗级/u,
  /[乡镇](?:镇)?级|镇街级/u,
];

/** A word before the total that says how far down the levels go: 各级, 市级以上. */
const ALL_LEVELS = /各级|各类|全部/u;

export interface Labelled {
  readonly division: Division;
  /** For each label that was found: which of the texts carries it. */
  readonly texts: readonly number[];
}

/**
 * The family whose labels the texts carry, one text to a label; null where none fits or a text carries two of its labels.
 * `whole` is the clause of the total.
 */
export function readLabels(whole: string, texts: readonly string[]): Labelled | null {
  return readFamilies(FAMILIES, whole, texts) ?? readLevels(whole, texts) ?? readFamilies(USUAL_FAMILIES, whole, texts);
}

function readFamilies(families: readonly Family[], whole: string, texts: readonly string[]): Labelled | null {
  for (const family of families) {
    const found = assign(family.labels, texts);
    if (!found || (family.whole && !family.whole.test(whole))) continue;
    if (family.division === 'complete' && found.length < family.labels.length) continue;
    if (found.length >= 2 && arePure(whole, texts, found, family.labels))
      return { division: family.division, texts: found };
  }
  return null;
}

function readLevels(whole: string, texts: readonly string[]): Labelled | null {
  const found = assign(LEVELS, texts);
  if (!found || found.length < 2 || !arePure(whole, texts, found, LEVELS)) return null;
  const lowest = LEVELS.findLast((level) => texts.some((text) => level.test(text)));
  const bounded = lowest ? new RegExp(`(?:${lowest.source})(?:及)?以上`, 'u').test(whole) : false;
  return { division: bounded || ALL_LEVELS.test(whole) ? 'complete' : 'disjoint', texts: found };
}

/** Words that do not narrow a label down: 出口总额, 全市城镇居民, 税收收入累计完成. */
const GENERIC =
  /其中|同时|并|纳入|国务院|经?同意|经?批准|主要|包括|以及|[和及与,:。\s]|全年|全市|全省|全区|全县|全国|累计|预计|完成|实现|达到?|约|为|是|有|占|分别|新增|安排|拟|将|继续|代理?|发行?|使用|投入|部门|局|系统|经费|费用?|决算|增加值|总?额|总值|产值|产量|收入|支出|投资|赤字|资金|债务?券?|余额|财政|预算|补助|转移支付|居民|人口|常住|户籍|地区|地方|部分|方面|项目|指标|目标|任务|产业|业|类|性|级|的|数|共|每年|累计到?/gu;

/** True if no text says more than its label, but for words that the whole says too: else its part may be narrower. */
function arePure(
  whole: string,
  texts: readonly string[],
  found: readonly number[],
  labels: readonly RegExp[],
): boolean {
  return found.every((index) => {
    const [before = '', behind = ''] = (texts[index] ?? '').split('\uf8ff');
    const name = before.replace(GENERIC, '') === '' ? behind : before;
    const label = labels.find((one) => one.test(texts[index] ?? ''));
    const rest = (label ? name.replace(label, '') : name).replace(GENERIC, '');
    return rest === '' || whole.includes(rest);
  });
}

/** Which text carries each label: at most one for a label and one label for a text, else null. */
function assign(labels: readonly RegExp[], texts: readonly string[]): readonly number[] | null {
  const found: number[] = [];
  for (const label of labels) {
    const carriers = texts.flatMap((text, index) => (label.test(text) ? [index] : []));
    if (carriers.length > 1) return null;
    const [carrier] = carriers;
    if (carrier === undefined) continue;
    if (found.includes(carrier)) return null;
    found.push(carrier);
  }
  return found;
}
