/**
 * Two ratios and which way the one went: 城乡居民收入比由1.91缩小到1.85, from 2.1:1 to 2.0:1, from 1.91倍 to 1.85倍. Numbers without a unit of their own
 * are read only behind a word for a ratio. Growth of a ratio is not reckoned: only the direction is told.
 */
import { equal, ONE } from '../../arithmetic/rational';
import type { Figure } from '../figure';
import type { GrowthStatement } from '../statement';
import { directionOf, subjectBefore } from './growth-words';
import type { Skeleton } from './skeleton';

const VERB = '缩小|收窄|扩大|下降|降低|缩减|降|上升|提高|升';
/** One side: the ratio alone, or against one. */
const SIDE = '\\uf8ff(:\\uf8ff)?';
const FROM_TO = new RegExp(
  `[由从][^\\uf8ff。!?;,]{0,24}${SIDE}(?:[^\\uf8ff。!?;,、]{0,6}),?(${VERB})[到至为][^\\uf8ff。!?;,、]{0,12}${SIDE}`,
  'gu',
);
const RATIO = /比值?$|收入[^、]{0,4}比|倍差|之比|差距|系数|强度|密度|指数|比例/u;
const CUE = new RegExp(`(?:${VERB})[到至为]`, 'u');

export function* growthOfRatios(skeleton: Skeleton): Generator<GrowthStatement> {
  if (!CUE.test(skeleton.text)) return;
  for (const match of skeleton.text.matchAll(FROM_TO)) {
    const [words, against, verb = '', againstToo] = match;
    const place = { begin: match.index, until: match.index + words.length };
    if ((against === undefined) !== (againstToo === undefined)) continue;
    if (!RATIO.test(subjectBefore(skeleton, place.begin))) continue;
    const figures = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
    const [base, value] = against === undefined ? figures : againstOne(figures);
    if (!base || !value || !isPlain(base) || !isPlain(value) || base.unit?.dimension !== value.unit?.dimension)
      continue;
    yield {
      kind: 'growth',
      span: skeleton.toRaw(place),
      base,
      value,
      change: null,
      rate: null,
      direction: directionOf(verb),
      reading: 'by',
      barred: null,
    };
  }
}

/** The two that are set against one; none where they are set against something else (1:3). */
function againstOne([base, one, value, other]: readonly Figure[]): readonly Figure[] {
  if (!base || !one || !value || !other) return [];
  return equal(one.value, ONE) && equal(other.value, ONE) ? [base, value] : [];
}

const RATIOS = new Set<string | undefined>([undefined, 'multiple', 'ratio-part']);

/** A number with decimals; a whole one may count anything. */
const isPlain = ({ unit, numerals, written }: Figure): boolean =>
  numerals === 'arabic' && RATIOS.has(unit?.dimension) && (written.scale > 0 || unit !== null);
