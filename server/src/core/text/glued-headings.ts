/**
 * Where the headings of a text on one line end that run into their text without a mark: 一、建设活力城市加快修路…. Behind the number every place
 * is weighed by the words before and behind it and by the headings beside it, which mostly have one measure. It knows words, no sentence.
 */

/** A number behind the end of a sentence, which may open a heading. */
export interface NumberAt {
  readonly at: number;
  /** Behind the number and its mark. */
  readonly end: number;
  /** Its first sentence is already cut, so that its series is one whose headings run on. */
  readonly glued: boolean;
}

/** A place where a heading may end. */
interface Candidate {
  readonly at: number;
  /** How many clauses the heading then has, and how long the last one is. */
  readonly clauses: number;
  readonly last: number;
  readonly weight: number;
}

/** Letters of a heading and of its last clause. */
const SHORTEST = 4;
const LONGEST = 46;
const LAST_SHORTEST = 3;
const CLAUSES_MOST = 3;
/** Letters in which the words behind are looked for. */
const AHEAD = 12;
/**
 * The headings of a series run on where its first sentences are as long as headings with a mark never are, or where half of them and so many at
 * least have a place inside at which one clause plainly ends and another begins.
 */
const MEAN = 26;
const SENTENCE_LONGEST = 80;
const CLEAR_LEAST = 3;
const CLEAR = 3;

/**
 * The weights were fitted on headings of reports put before their texts: of ten that they cut nine are cut right, of ten there
 * are they cut six. A heading is cut where their sum reaches the least.
 */
const WEIGHT = { ends: 2, opens: 1.7, mayOpen: 0.8, narrates: 3, endsLater: -1, beside: 0.44, perLetter: -0.03 };
const LEAST = 2.4;

/** Words that headings end in. */
const END =
  '(?:回顾|总结|建设|发展|工作|任务|安排|部署|打算|开放|(?<!高)水平|稳定|体系|振兴|改革|福祉|生活|活力|问题|目标|增长|民生|动能|向好|[型明心化]城市|动力|方针|局面|大业|战略|升级|转型|示范|改善|要求|品质|政策|事业|效益|环境|步伐|提升|底线|情况|极性|机制|建议|格局|代化|创新|加强|安全|效能|进展|管理|地位|需求|强[国省市县区镇]|[兴立]市|释放|强劲|增强|态势|潜力|[福得全]感|制度|团结|势头|风险|调整|增收|基础|投资|空间|互动|实力|提高|深化|支撑|高地|关系|革命|生产|贸易|成就|完成|形势|能力|素质|进步|突破|调控|秩序|和谐|方式|繁荣|前列|推进|坚实|夯实|增进|供给|优势|成效|画卷|争力|后劲|先行|优化|根基|引擎|短板|底色|并进|稳健|彰显|牢固|市场|产力|重点|增效|产业|能级|措施|融合|治理|共享|质量|有力|有效|有序|显著|明显|凸显|加快|保障|屏障|关切|实效|跃升|丰硕|鲜明|殷实|焕新|上扬|美好|厚实|幸福|更[优强高美实新]|新[高篇章貌路]|思想|政府|思路)';
/** Words that sentences begin with and that seldom stand inside a clause. */
const OPENS =
  '坚持|坚决|坚定|加快|加大|持续|深入|大力|全力|扎实|积极|切实|着力|统筹|聚焦|围绕|牢牢|继续|立足|按照|根据|面对|随着|为了|充分|稳步|抓[好实紧]|做[好强优大实靓精深活细]|办好|进一步|千方百计|认真|紧扣|紧盯|打好|打响|开展|有序|更大力度|严格|始终|迭代|注重|巩固|壮大|强化|筑牢|守牢|构筑|激发|实施|突出';
/** Words that may as well go on with a clause. */
const MAY_OPEN =
  '加强|深化|深耕|推动|推进|提升|提高|全面|促进|优化|防范|扩大|增强|稳定|构建|建立|建强|保持|牢固|协同|打造|完善|健全|落实|培育|支持|鼓励|努力|有效|主动|高[标质水效]|严守|发挥|创新|拓展|培强|引导|规范|畅通|把|以|放大|一体|奋力|多层次';
const NARRATES =
  /^(?:过去|今年|去年|全年|当前|目前|各位|同志们|我们|我国|我[省市县区州]|这是|刚刚|[一三五]年来|到?(?:19|20)\d\d年|“十[一二三四五六]五”|现在|党的|本届|首先|主要|总体|——|一是|(?:[1-9]|1[0-2])月)/u;
const ENDS = new RegExp(`${END}$`, 'u');
const OPENING = new RegExp(`^(?:${OPENS})`, 'u');
const MAY_OPENING = new RegExp(`^(?:${MAY_OPEN})`, 'u');
/** A clause that goes on: 效益|进一步增强. With an object behind it the same words begin a sentence: 开放|加快提升能力. */
const ENDS_LATER = new RegExp(
  `^(?:进一步|全面|稳步|持续|加快|不断|深入|扎实|更加|明显|显著)?${END}(?=${OPENS}|${MAY_OPEN}|[,，。]|$)`,
  'u',
);
/** A verb without what it does something to ends no clause; nor does a figure stand in a heading, but for a year. */
const UNFINISHED = new RegExp(`(?:^|[,，])(?:${OPENS}|${MAY_OPEN}|全方位|聚力|合力|发展|建设|改革|有力){1,3}$`, 'u');
const FIGURE = /\d(?!\d{0,3}年)/u;

const NOT_BEHIND = new Set('，、,。；;：:的和与及更在以为把将对等“（(《');
const NOT_AHEAD = new Set('，、,。；;：:)）”》的和与及');
const OPENERS = new Set('“（(《');
const CLOSERS = new Set('”）)》');
const SENTENCE_END = new Set('。；;！!？?');

/** For one series of numbers, in their order: where the headings end that are found to run into their text. */
export function gluedEnds(text: string, series: readonly NumberAt[]): readonly number[] {
  const found = series.map(({ end, glued }) => (glued ? [] : candidates(text, end)));
  const measures = measuresOf(found);
  const ends = found.flatMap((places) => bestOf(places, measures, series.length - 1) ?? []);
  const clear = ends.filter(({ weight }) => weight >= CLEAR).length;
  const letters = series.reduce(
    (sum, { end, glued }) => sum + (glued ? SENTENCE_LONGEST : sentenceLength(text, end)),
    0,
  );
  const are = letters >= MEAN * series.length || (clear >= CLEAR_LEAST && clear * 2 >= series.length);
  return are ? ends.map(({ at }) => at) : [];
}

/** The heaviest of the places, those of the `beside` other headings with the same measure counted in. */
function bestOf(places: readonly Candidate[], measures: ReadonlyMap<number, number>, beside: number): Candidate | null {
  const own = measuresOf([places]);
  let best: Candidate | null = null;
  let most = LEAST;
  for (const one of places) {
    const key = keyOf(one.clauses, one.last);
    const others = beside > 0 ? ((measures.get(key) ?? 0) - (own.get(key) ?? 0)) / beside : 0;
    const sum = one.weight + WEIGHT.beside * others;
    if (sum < most) continue;
    most = sum;
    best = one;
  }
  return best;
}

/** Letters of the first sentence behind a number, or of as much of it as is read. */
function sentenceLength(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < SENTENCE_LONGEST && !SENTENCE_END.has(text[at] ?? '')) at++;
  return at - from;
}

function candidates(text: string, from: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let clauses = 1;
  let clause = from;
  let depth = 0;
  for (let at = from; at < text.length && at - from < LONGEST; at++) {
    const sign = text[at] ?? '';
    if (at - from >= SHORTEST && at - clause >= LAST_SHORTEST && depth === 0 && mayPart(text[at - 1] ?? '', sign)) {
      const weight = weigh(text.slice(from, at), text.slice(at, at + AHEAD));
      if (weight > 0) found.push({ at, clauses, last: at - clause, weight });
    }
    if (OPENERS.has(sign)) depth++;
    if (CLOSERS.has(sign)) depth--;
    if (SENTENCE_END.has(sign)) break;
    if (sign !== ',' && sign !== '，') continue;
    clauses++;
    clause = at + 1;
    if (clauses > CLAUSES_MOST) break;
  }
  return found;
}

const mayPart = (before: string, behind: string): boolean => !NOT_BEHIND.has(before) && !NOT_AHEAD.has(behind);

function weigh(before: string, behind: string): number {
  if (UNFINISHED.test(before) || FIGURE.test(before)) return 0;
  const words = NARRATES.test(behind)
    ? WEIGHT.narrates
    : OPENING.test(behind)
      ? WEIGHT.opens
      : MAY_OPENING.test(behind)
        ? WEIGHT.mayOpen
        : 0;
  const ends = ENDS.test(before) ? WEIGHT.ends : 0;
  if (words + ends === 0) return 0;
  return words + ends + (ENDS_LATER.test(behind) ? WEIGHT.endsLater : 0) + WEIGHT.perLetter * before.length;
}

const keyOf = (clauses: number, last: number): number => clauses * 100 + last;

/** For each measure the best weight of every heading that can have it, or has one letter more or less. */
function measuresOf(found: readonly (readonly Candidate[])[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const places of found) {
    const best = new Map<number, number>();
    for (const { clauses, last, weight } of places) {
      for (const length of [last - 1, last, last + 1]) {
        const key = keyOf(clauses, length);
        best.set(key, Math.max(best.get(key) ?? 0, weight));
      }
    }
    for (const [key, weight] of best) sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return sums;
}
