/**
 * R04: things told apart by whether they came true: 24项指标中，A、B等20项达到预期，C、D等4项未达到. What was met and what was not make up all of
 * them; what rose and what fell may leave some that did neither, unless those are told as well. Knows the words, not the sums.
 */
import type { SumStatement } from '../statement';
import type { Amount } from './amounts';
import { CLAUSE_END, cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { statementOf } from './sum-statement';

/** How many there are in all: 24项主要指标中，. */
const TOTAL = /\uf8ff[\u4e00-\u9fff]{0,10}(?:中|里|当中),/gu;

const LEAD = '^\\uf8ff(?:个)?(?:指标|任务|目标|工作|项目)?(?:均|都|已|已经|全部|顺利|提前)?';
const label = (words: string): RegExp => new RegExp(`${LEAD}(?:${words})`, 'u');

interface Division {
  /** Two that exclude each other, and others that may stand beside them. */
  readonly halves: readonly [RegExp, RegExp];
  readonly others: readonly RegExp[];
  /** The two leave nothing over even where no other is told. */
  readonly complete: boolean;
}

const DIVISIONS: readonly Division[] = [
  {
    halves: [
      label('达到|达标|完成|超额|超过|好于|高于|优于|实现'),
      label('(?:未|没有|没)能?(?:达|完成|实现)|不达标|低于(?:预期|目标|计划)|不及预期'),
    ],
    others: [label('基本|接近')],
    complete: true,
  },
  {
    halves: [
      label('(?:同比|环比)?(?:上升|增长|正增长|实现正?增长|提高|上涨|提升|前移)'),
      label('(?:同比|环比)?(?:下降|负增长|下跌|下滑|回落|后移)'),
    ],
    others: [label('(?:同比|环比)?(?:持平|不变|与上年持平|保持不变)')],
    complete: false,
  },
];

/** No sentence tells more of them. */
const MOST = 8;
/** A label is read no further. */
const LABEL = 16;

export function* halves(skeleton: Skeleton): Generator<SumStatement> {
  const { text } = skeleton;
  for (const match of cuesIn(text, TOTAL, PART_END)) {
    const total = skeleton.figureAt(match.index);
    if (total?.unit?.kind !== 'count') continue;
    const { until } = sentenceAround(text, match.index);
    const parts: Amount[] = [];
    for (const { at, figure } of skeleton.figuresIn({ begin: match.index + 1, until })) {
      if (parts.length > MOST) break;
      if (figure.unit?.kind === 'count' && figure.unit.dimension === total.unit.dimension)
        parts.push({ at, figure, segment: segmentAt(text, at) });
    }
    const division = divisionOf(parts.map(({ at }) => text.slice(at, at + LABEL)));
    const whole = { at: match.index, figure: total, segment: segmentAt(text, match.index) };
    if (division) yield statementOf(skeleton, whole, parts, null, division);
  }
}

/** The figure with what is said of it. */
function segmentAt(text: string, at: number): Stretch {
  const length = text.slice(at, at + LABEL).search(CLAUSE_END);
  return { begin: at, until: at + (length < 0 ? LABEL : length) };
}

/** How the labels divide the whole; null where one is unknown, said twice, or only one half is told. */
function divisionOf(words: readonly string[]): SumStatement['division'] | null {
  for (const { halves: pair, others, complete } of DIVISIONS) {
    const labels = [...pair, ...others];
    const found = words.map((word) => labels.findIndex((one) => one.test(word)));
    if (found.includes(-1) || new Set(found).size < found.length) continue;
    if (!found.includes(0) || !found.includes(1)) continue;
    return complete || found.length === labels.length ? 'complete' : 'disjoint';
  }
  return null;
}
