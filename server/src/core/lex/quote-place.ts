/**
 * Where the partner of a loose quote or bracket is most likely due: around what the text quotes elsewhere; else a quotation ends
 * before the word that names what it is (工程, 行动) and begins behind the verb that takes it (实施, 打造); else at the edge of the
 * clause. A place to look at, not a verdict.
 */
import type { Loose, Pair } from '../text/balance';

const QUOTED = /“([^“”\r\n]{1,20})”/gu;

/** What a text sets in quotes, for `likelyPlace`. */
export function quotedIn(raw: string, into: Set<string>): void {
  for (const match of raw.matchAll(QUOTED)) if (match[1]) into.add(match[1]);
}

const CLAUSE_END = /[，。；！？：、,;!?\r\n“《（(【]/u;
const CLAUSE_START = /[，。；！？：、,;!?\r\n”》]/u;
const DIGIT = /\d/u;
/** What closes something that was opened before. */
const CLOSES = /[”’》〉）)】〕]/u;
const TITLE_END = /[，。；！？：,;!?\r\n”》）)】]/u;

/** What names the kind of a thing that stands in quotes before it, or goes on behind it. */
const BEHIND =
  /^(?:行动|工程|企业|规划|改革|品牌|项目|服务|计划|时期|活动|经验|产业|示范|试点|系列|机制|政策|期间|平台|问题|要求|战略|专项|制度|模式|目标|底线|称号|事项|创建|普法|融合|联动|体系|格局|理念|精神|思想|方针|原则|措施|政务|国际|特色|重点|综合|任务|攻坚|建设|发展|工作|总体|重要|入选|[的和与及等为])/u;

/** Verbs and adverbs before a thing in quotes, or before a title. */
const BEFORE =
  /^(?:实施|推进|开展|深化|打造|实现|坚持|落实|建设|推动|做到|完善|构建|提升|发展|完成|强化|做好|服务|聚焦|围绕|运用|拥护|用好|推广|拓展|按照|加强|举办|新增|推行|践行|共建|优化|增强|抓好|打响|培育|擦亮|纠治|领悟|办好|建立|创建|健全|锚定|建成|获评|升级|实行|坚定|荣获|促进|形成|牢记|打好|推出|整治|解决|确保|入选|加大|贯彻|探索|发挥|做强|扩大|把握|巩固|做实|弘扬|做优|执行|捍卫|树立|突出|启动|通过|组织|适应|摒弃|根据|制定|印发|出台|颁布|修订|编制|深入|全面|加快|积极|持续|大力|扎实|进一步|全力|稳步|继续|有序|统筹|高质量|坚决|切实|不断|着力|认真|严格|充分|成功|[以把将等为在对由让按])/u;

/** The number of a slogan (三年上台阶) opens it; behind 的, 和 or 与 something begins. */
const BEGINS = /^(?:[的和与].|[^第\d一二两三四五六七八九十百千万双][二两三四五六七八九十百千双][^十百千万亿个家项])/u;

/** A quotation is not looked for further away, nor the end of a clause. */
const LONGEST = 20;
const REACH = 300;
const SHORTEST = 2;

/** The offset in the paragraph where the partner is due. */
export function likelyPlace(raw: string, { opens, pair }: Loose, at: number, quoted: ReadonlySet<string>): number {
  return opens ? closingPlace(raw, pair, at + 1, quoted) : openingPlace(raw, pair, at, quoted);
}

function closingPlace(raw: string, pair: Pair, from: number, quoted: ReadonlySet<string>): number {
  if (pair !== '“”' && pair !== '‘’') return endOf(raw, from, pair === '《》' ? CLAUSE_END : TITLE_END);
  for (let length = Math.min(LONGEST, raw.length - from); length > 0; length--) {
    if (quoted.has(raw.slice(from, from + length))) return from + length;
  }
  const end = endOf(raw, from, CLAUSE_END);
  for (let to = from + 1; to < end; to++) {
    // A figure counts what is quoted and is no part of it.
    if (DIGIT.test(raw[to] ?? '') && !DIGIT.test(raw[from] ?? '')) return to;
    if (to >= from + SHORTEST && BEHIND.test(raw.slice(to, to + 2))) return to;
  }
  return end;
}

/** The first mark that ends it, or that closes what was opened before it. */
function endOf(raw: string, from: number, end: RegExp): number {
  const limit = Math.min(raw.length, from + REACH);
  let to = from;
  while (to < limit && !end.test(raw[to] ?? '') && !CLOSES.test(raw[to] ?? '')) to++;
  return to;
}

function openingPlace(raw: string, pair: Pair, to: number, quoted: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, to); length > 0; length--) {
    if (quoted.has(raw.slice(to - length, to))) return to - length;
  }
  let from = to;
  while (from > Math.max(0, to - REACH) && !CLAUSE_START.test(raw[from - 1] ?? '')) from--;
  if (pair === '（）' || pair === '【】') return from;
  for (let word = wordAt(raw, from, to); word > 0; word = wordAt(raw, from, to)) from += word;
  if (pair === '《》') return from;
  for (let at = to - SHORTEST; at > from; at--) if (BEGINS.test(raw.slice(at - 1, at + 2))) return at;
  return from;
}

/** The length of the verb or adverb at `from`, as long as something is left to stand in quotes. */
function wordAt(raw: string, from: number, to: number): number {
  const length = BEFORE.exec(raw.slice(from, from + 3))?.[0].length ?? 0;
  return from + length + SHORTEST <= to ? length : 0;
}
