/** Where a list of names begins that ends at a given place, and how sure that is. Knows verbs that open lists. */
import { type Enumeration, type ItemStretch, readEnumeration } from '../enumeration';

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

/** Verbs that stand before the first item of a list: 打造A、B、C. A piece that begins with one begins a list of its own. */
const VERBS =
  '推进|推动|推广|实施|完善|建设|建成|建立|构建|打造|做强|做大|做优|做好|做实|引进|引育|招引|招录|新建|改建|扩建|改造|完成|开展|加快|加强|加大|深化|优化|提升|提高|健全|落实|聚焦|围绕|抓好|抓实|抓牢|支持|培育|发展|壮大|举办|承办|落地|新增|入选|获评|获批|荣获|启动|开工|开通|投用|编制|出台|制定|用好|办好|办成|筑牢|守牢|强化|统筹|规划|谋划|布局|依托|发挥|坚持|突出|紧扣|紧盯|围绕|关注|利用|采取|通过|整治|整合|治理|修复|保护|保障|巩固|拓展|扩大|增强|激发|盘活|集聚|汇聚|形成|创建|创新|争取|争创|力争|确保|实现|释放|解决|破解|化解|排查|攻克|组建|成立|设立|搭建|签约|储备|包装|推出|打通|畅通|贯通|连接|涵盖|包括|覆盖|涉及|针对|面向|对接|融入|培养|选派|配备|配置|购置|修缮|维修|更新|拆除|关停|淘汰|降低|减少|压减|严查|查处|查办|侦破|打击|防范|防治|应对|抵御|侦办|办理|受理|调解|查获|捣毁|评选|表彰|命名|授予|确定|列入|纳入|对口|帮扶|认定|组织|指导|协助|协调|督促|推荐|引导|鼓励|吸引|带动|促进|助力|惠及|投入|投资|安排|下达|发放|筹集|募集|发行|完工|竣工|复工|续建|迁建|修建|兴建|架设|铺设|安装|栽植|攻关|转化|推介|展示|弘扬|传承|挖掘|恢复|改善|疏通|清理|清淤|疏浚|加固|扩容|增设|调整|遴选|承接|延伸|开发|开放|开设|设置|获得|取得|夺得|斩获|会同|联合|携手|走访|慰问|赴|到|在|把|将|对|由|从|向|以|按|为|让|使|与|和|及';
/** A verb and what it governs; the verb alone (治理, 保护) is an item. */
const STARTS_WITH_VERB = new RegExp(`^(?:${VERBS}|进行).{2}`, 'u');
const ADVERBS =
  '深入|全面|大力|持续|扎实|加快|积极|着力|协同|有序|稳步|全力|高质量|高标准|高水平|不断|进一步|重点|切实|精准|有效|继续|深度|合力|一体|加速|同步|系统|科学|精心|成功|创新|努力|奋力|坚决|分类|统一|集中|全年|今年|已经|我们|要';
const VERB_ONLY = new RegExp(`^(?:${ADVERBS}|${VERBS}|进行)+(?:了|好|强|优)?$`, 'u');

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
    if (/\uf8ff|\d|等/u.test(words)) first = index + 1;
    else if (STARTS_WITH_VERB.test(words) || (index < list.items.length - 1 && /[和及与]/u.test(words))) first = index;
  });
  const items = list.items.slice(first);
  const [head] = items;
  const last = items.at(-1);
  return head && last ? readEnumeration(text, head.begin, last.until) : { items: [], fewest: 0, most: 0 };
}

/**
 * True where the items are of one form, so that the list's start is sure: all of one length, the first one perhaps behind
 * a verb (完善规划管控、平台支撑、数据治理).
 */
export function isParallel(text: string, list: Enumeration): boolean {
  const [first, ...others] = list.items.map((item) => text.slice(item.begin, item.until));
  const length = others[0]?.length ?? 0;
  if (!first || length < 2 || others.some((item) => item.length !== length)) return false;
  return first.length === length || (first.length > length && VERB_ONLY.test(first.slice(0, -length)));
}

/** Every number of items that some reading gives. */
export function countsOf({ fewest, most }: Enumeration): ReadonlySet<number> {
  const counts = new Set<number>();
  for (let count = fewest; count <= most && counts.size < 40; count++) counts.add(count);
  return counts;
}
