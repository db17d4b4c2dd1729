/**
 * R16: lists of shares that say of themselves that they are all: 农户占60%、村集体占20%、企业占20%的分配模式; 比重如下：…; 城镇占…，农村占….
 * Other lists of shares need not be complete, and are left alone however near to a hundred they come.
 */
import type { Figure } from '../figure';
import type { RatioStatement } from '../statement';
import { readLabels } from './complements';
import { isPercent } from './percent';
import type { Skeleton, Stretch } from './skeleton';

/** Shares in a row, one a clause, each with its own name before 占 or 比重. */
const LIST =
  /(?:[^\uf8ff,、;:。!?]{1,24}(?:占|(?:所占)?的?比重(?:将|为|已)?(?:上升到|下降到|上升为|下降为|提高到|降低到|达到|为)?)\uf8ff[,、;](?:而|和|以及)?){1,9}[^\uf8ff,;:。!?]{1,40}(?:占|(?:所占)?的?比重(?:将|为|已)?(?:上升到|下降到|上升为|下降为|提高到|降低到|达到|为)?)\uf8ff/gu;
const NAMES = /[^\uf8ff]+(?=\uf8ff)/gu;

/** Before or behind a list, what says that nothing is left over. */
const ANNOUNCED = /(?:如下|构成|组成|结构|比例)(?:变化)?(?:如下|为|是)?[:]$/u;
const SUMMED_UP = /^的[^\uf8ff,;。!?]{0,8}(?:模式|格局|结构|比例|机制|构成|方案)/u;
/** The last of three and more takes what is left: 而农户占…, 其余占…, 甲、乙、丙共占…. */
const REST = /^(?:而|其余|其他|剩余|余下)|[共合]计?占$/u;
const ENOUGH = 3;
/** Shares of other wholes, each its own. */
const OWN_WHOLE = /占[^\uf8ff占]{1,24}$/u;

/** A list has at least two of them. */
const TWO = /(?:占|比重)[^。!?]{0,80}\uf8ff[^。!?]{0,80}(?:占|比重)/u;

export function* ratioLists(skeleton: Skeleton): Generator<RatioStatement> {
  if (!TWO.test(skeleton.text)) return;
  for (const match of skeleton.text.matchAll(LIST)) {
    const place = { begin: match.index, until: match.index + match[0].length };
    const parts = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
    const names = match[0].match(NAMES) ?? [];
    if (parts.length < 2 || !parts.every(isPercent) || names.some((name) => OWN_WHOLE.test(name))) continue;
    if (!isClosed(skeleton, place, names)) continue;
    yield {
      kind: 'ratio',
      span: skeleton.toRaw(place),
      parts: parts as readonly Figure[],
      cue: skeleton.piece({ begin: place.begin, until: place.begin + (names[0]?.length ?? 0) }),
      certain: true,
    };
  }
}

function isClosed({ text }: Skeleton, { begin, until }: Stretch, names: readonly string[]): boolean {
  if (ANNOUNCED.test(text.slice(Math.max(0, begin - 20), begin))) return true;
  if (SUMMED_UP.test(text.slice(until, until + 16))) return true;
  if (names.length >= ENOUGH && REST.test((names.at(-1) ?? '').replace(/^[,、;]/u, ''))) return true;
  return readLabels('', names)?.division === 'complete' && names.length === readLabels('', names)?.texts.length;
}
