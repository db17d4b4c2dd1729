/**
 * R05: a part and its whole: 进出口840亿元，其中出口419亿元; 15件实事完成14件. Growth, hours, or people of another kind behind 其中
 * compare nothing; thresholds (10亿元以上项目) are neither part nor whole.
 */
import { meets, minus, subtract } from '../../arithmetic/interval';
import { add, compare, ZERO } from '../../arithmetic/rational';
import type { PartStatement } from '../statement';
import { type Amount, amountsIn, isAdditive, isNet, sameKind } from './amounts';
import { cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround, spaceBehind } from './skeleton';
import { ofOwnPart, wholesBefore } from './sum-behind';

const CUE = /其中/g;

/** N件实事完成M件: what was done of what was planned, in one clause. */
const DONE =
  /\uf8ff[^\uf8ff、,;:。!?]{1,16}?(?:已|均已|全部|如期|共)?(?:完成|办结|办成|开工|竣工|完工|投用|投产|建成|解决|整改)(?:了)?(?=\uf8ff)/gu;

/** N项任务中，M项完成. */
const AMONG = /\uf8ff[^\uf8ff、,;:。!?]{0,12}中(?:,|有|已有|已)[^\uf8ff、,;:。!?]{0,10}(?=\uf8ff)/gu;

/** 列入计划的N种产品，到年底已有M种达到指标: how many of them, in the clause behind. */
const REACHED =
  /\uf8ff[^\uf8ff、,;:。!?]{1,16},[^\uf8ff、,;:。!?]{0,12}已经?有(?=\uf8ff[^\uf8ff、,;:。!?]{0,6}(?:达到|完成|实现|建成|开工|投产|通过|竣工|到位|落实|办结))/gu;

/** N件候选项目，票决确定M件: what was chosen of what was proposed. */
const CHOSEN =
  /\uf8ff[^\uf8ff、,;:。!?]{0,12}(?:候选|备选|征集|申报|推荐)[^\uf8ff、,;:。!?]{0,8},[^\uf8ff、,;:。!?]{0,14}(?:确定|选定|选出|入选|筛选)[^\uf8ff、,;:。!?]{0,4}(?=\uf8ff)/gu;

/** 第三产业中，A…；B…；C…: members of what the sentence before gave an amount of. */
const WITHIN = /(?:^|[。;!?])\s*在?([^\uf8ff、,;:。!?]{2,12})中[,:]/gu;
/** So far back the amount of the whole may stand. */
const BACK = 200;

/** Said of all that is meant: no other amount before it is the whole instead. */
const IN_ALL = /(?:共计|合计|总计|总共)(?:为|达到?)?$/u;

/** Words behind 其中 that begin something of another kind, or a comparison. */
const ELSEWHERE =
  /^[^\uf8ff]{0,24}(?:带动|吸纳|解决就业|惠及|服务|总投资|投资额|补助|奖励|占)|^,?(?:[12][\dx×]{3}|去|今|上|当|本|前)年|^,?[\d一二三四上下][\d、—-]*(?:季度|半年|月)/u;

export function* parts(skeleton: Skeleton): Generator<PartStatement> {
  for (const match of cuesIn(skeleton.text, CUE, PART_END))
    yield* readAt(skeleton, match.index, match.index + match[0].length);
  for (const match of skeleton.text.matchAll(WITHIN)) yield* readWithin(skeleton, match);
  for (const match of [DONE, AMONG, REACHED, CHOSEN].flatMap((pattern) => [...skeleton.text.matchAll(pattern)])) {
    const statement = readDone(skeleton, { begin: match.index, until: match.index + match[0].length + 1 });
    if (statement) yield statement;
  }
}

/** True if the first two figures behind 其中 make one before it by their difference: 实际支出1.2亿元，其中预算1.5亿元，节约0.3亿元. */
function isDifference(skeleton: Skeleton, wholes: readonly Amount[], begin: number): boolean {
  const [kind] = wholes;
  if (!kind) return false;
  const { begin: start, until } = sentenceAround(skeleton.text, begin);
  const alike = [...skeleton.figuresIn({ begin: start, until })].filter(({ figure }) => sameKind(figure, kind.figure));
  const [one, other] = alike.filter(({ at }) => at >= begin).map(({ figure }) => figure);
  if (!one || !other) return false;
  const left = subtract(one.soft, other.soft);
  return alike.some(({ at, figure }) => at < begin && (meets(left, figure.soft) || meets(minus(left), figure.soft)));
}

/** Each amount behind 其中, against the nearest of its kind before; told only if no earlier one could be the whole. */
function* readAt(skeleton: Skeleton, cue: number, begin: number): Generator<PartStatement> {
  const all = wholesBefore(skeleton, cue);
  for (const part of partsBehind(skeleton, begin)) {
    const alike = all.filter((whole) => sameKind(whole.figure, part.figure));
    const wholes = ofOwnPart(skeleton, alike, cue);
    const whole = wholes.at(-1);
    const words = [whole, part].map((one) => one && skeleton.text.slice(one.segment.begin, one.segment.until));
    if (!whole || !words.every((text) => text !== undefined && isAdditive(text))) continue;
    if (isNet(words[0] ?? '') || isDifference(skeleton, alike, begin)) continue;
    if (fitsTogether(skeleton, alike, part)) continue;
    yield {
      kind: 'part',
      span: skeleton.toRaw({ begin: whole.at, until: part.at + 1 }),
      whole: whole.figure,
      part: part.figure,
      cue: skeleton.piece({ begin: cue, until: begin }),
      rivals: saysAll(skeleton, whole) ? [] : wholes.slice(0, -1).map(({ figure }) => figure),
    };
  }
}

const saysAll = ({ text }: Skeleton, { segment, at }: Amount): boolean => IN_ALL.test(text.slice(segment.begin, at));

/** 村136个、社区28个，其中…162个: a part of both together, more than the last and not more than all that 、 joins to it. */
function fitsTogether({ text }: Skeleton, wholes: readonly Amount[], part: Amount): boolean {
  const joined: Amount[] = [];
  for (const amount of wholes.toReversed()) {
    const next = joined[0];
    if (next && !(text[next.segment.begin - 1] === '、' && amount.segment.until === next.segment.begin - 1)) break;
    joined.unshift(amount);
  }
  const all = joined.reduce((sum, { figure }) => add(sum, figure.value), ZERO);
  return joined.length > 1 && compare(part.figure.value, all) <= 0;
}

/** Each first amount between two 。 or ;, against the nearest one before that is said of the thing named. */
function* readWithin(skeleton: Skeleton, match: RegExpExecArray): Generator<PartStatement> {
  const { text } = skeleton;
  const [words, name = ''] = match;
  const begin = match.index + words.length;
  const whole = amountsIn(skeleton, { begin: Math.max(0, match.index - BACK), until: match.index }).findLast(
    ({ segment, at }) => text.slice(segment.begin, at).startsWith(name),
  );
  if (!whole || !isAdditive(text.slice(whole.segment.begin, whole.segment.until))) return;
  const cue = { begin: begin - words.trimStart().length, until: begin };
  let from = begin;
  const end = sentenceAround(text, begin).until;
  for (const clause of text.slice(begin, end).split(';')) {
    const [part] = amountsIn(skeleton, { begin: from, until: from + clause.length });
    from += clause.length + 1;
    if (!part || !sameKind(part.figure, whole.figure)) continue;
    if (!isAdditive(text.slice(part.segment.begin, part.segment.until))) continue;
    yield {
      kind: 'part',
      span: skeleton.toRaw({ begin: whole.at, until: part.at + 1 }),
      whole: whole.figure,
      part: part.figure,
      cue: skeleton.piece(cue),
      rivals: [],
    };
  }
}

/**
 * The amounts of the clause behind 其中, one for each item; a comma opens something new, unless the next clause begins alike
 * (其中用于A…，用于B…).
 */
function partsBehind(skeleton: Skeleton, begin: number): readonly Amount[] {
  const { text } = skeleton;
  const start = /^[,:]/.test(text.slice(begin, begin + 1)) ? begin + 1 : begin;
  const end = spaceBehind(text, start);
  const clause: Stretch = { begin: start, until: endOfList(text, start, end) };
  if (ELSEWHERE.test(text.slice(clause.begin, clause.until))) return [];
  const parts: Amount[] = [];
  for (const amount of amountsIn(skeleton, clause)) {
    const last = parts.at(-1);
    const joined = last && /^[和及与]$/u.test(text.slice(last.at + 1, amount.at));
    if (last && !joined && last.segment.begin === amount.segment.begin) parts.pop();
    parts.push(amount);
  }
  return parts;
}

function endOfList(text: string, start: number, end: number): number {
  const first = text.slice(start, start + 2);
  let from = start;
  for (;;) {
    const mark = text.slice(from, end).search(/[,;:]/);
    if (mark < 0) return end;
    if (text[from + mark] !== ',' || !text.startsWith(first, from + mark + 1)) return from + mark;
    from += mark + 1;
  }
}

function readDone(skeleton: Skeleton, stretch: Stretch): PartStatement | null {
  const [whole, part, ...others] = amountsIn(skeleton, stretch);
  if (!whole || !part || others.length > 0 || !sameKind(whole.figure, part.figure)) return null;
  if (whole.at !== stretch.begin || whole.figure.unit?.kind !== 'count') return null;
  const cue = { begin: whole.at + 1, until: part.at };
  return {
    kind: 'part',
    span: skeleton.toRaw(stretch),
    whole: whole.figure,
    part: part.figure,
    cue: skeleton.piece(cue),
    rivals: [],
  };
}
