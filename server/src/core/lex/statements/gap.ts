/**
 * R01: results that miss or pass their targets by so many points: 增长5.4%，低于7%的预期目标1.6个百分点; A、B增速分别低于预期目标1.6、3.7个百分点, where
 * the results stand elsewhere. It pairs names and gaps; where the results are is for the rule.
 */
import type { Figure } from '../figure';
import type { GapStatement, Piece } from '../statement';
import { isPercent } from './percent';
import type { Skeleton, Stretch } from './skeleton';

const TARGET = '(?:目标任务|预期目标|目标|预期|计划)';
const BELOW = '(?:低于|少于|未达到?|不及|差于)';
const ABOVE = '(?:高于|超过|超出|超|快于)';

/** 增长5.4%，比预期目标（7%）低1.6个百分点. */
const NAMED_FIRST = new RegExp(
  `\\uf8ff[^\\uf8ff,、;。!?(]{0,4}[,、(][^\\uf8ff,、;。!?()]{0,6}?(?:(${BELOW})|(${ABOVE})|比|较)[^\\uf8ff,、;。!?()]{0,12}${TARGET}[^\\uf8ff,、;。!?()]{0,4}[(]?\\uf8ff[)]?(?:(低|少|差)|(高|多|快))?[出了]?\\uf8ff`,
  'gu',
);
/** 增长5.4%，低于7%的预期目标1.6个百分点: the word of comparison reads as a hedge of the target. */
const VALUE_FIRST = new RegExp(
  `\\uf8ff[^\\uf8ff,、;。!?(]{0,4}[,、(][^\\uf8ff,、;。!?()]{0,6}?(?:(${BELOW})|(${ABOVE})|比|较)?[^\\uf8ff,、;。!?()]{0,6}\\uf8ff的[^\\uf8ff,、;。!?()]{0,8}${TARGET}[^\\uf8ff,、;。!?()]{0,3}?(?:(低|少|差)|(高|多|快))?[出了]?\\uf8ff`,
  'gu',
);
/** A result that fell lies below nought, which its figure does not show. */
const FALLS = /(?:下降|减少|回落|下滑|降低|缩减|萎缩|负增长)了?$/u;
const HEDGE_BELOW = /^(?:低于|小于|少于|不足|不到|不及)/u;
const HEDGE_ABOVE = /^(?:高于|大于|多于|超过|超出|超)/u;
/** A、B增速分别低于预期目标1.6、3.7个百分点. */
const ELSEWHERE = new RegExp(
  `([^\\uf8ff,;:。!?()]{2,80}?)(?:增速|增幅|增长率)?(?:分别|均|都)?(?:(${BELOW})|(${ABOVE}))[^\\uf8ff,、;:。!?()]{0,6}${TARGET}[^\\uf8ff,、;:。!?()]{0,2}(\\uf8ff(?:[、和,]\\uf8ff)*)`,
  'gu',
);

/** Without one of these there is no target; most paragraphs have none. */
const CUE = /目标|预期|计划/u;

export function* gaps(skeleton: Skeleton): Generator<GapStatement> {
  if (!CUE.test(skeleton.text) || !hasPoints(skeleton)) return;
  for (const pattern of [NAMED_FIRST, VALUE_FIRST]) {
    for (const match of skeleton.text.matchAll(pattern)) {
      const place = { begin: match.index, until: match.index + match[0].length };
      if (FALLS.test(skeleton.text.slice(Math.max(0, match.index - 6), match.index))) continue;
      const [actual, target, gap] = figuresIn(skeleton, place);
      const hedge = target?.hedge?.words ?? '';
      const bare = HEDGE_BELOW.test(hedge) || HEDGE_ABOVE.test(hedge);
      const said = sideOf(match[1] ?? match[3], match[2] ?? match[4]);
      const side = said ?? (bare ? (HEDGE_BELOW.test(hedge) ? 'below' : 'above') : null);
      if (!actual || !target || !gap || !side) continue;
      if (!isPercent(actual) || !isPercent(target) || gap.unit?.dimension !== 'point') continue;
      yield { kind: 'gap', span: skeleton.toRaw(place), actual, gap, target, bare, name: null, side };
    }
  }
  for (const match of skeleton.text.matchAll(ELSEWHERE)) yield* readElsewhere(skeleton, match.index, match);
}

const hasPoints = (skeleton: Skeleton): boolean =>
  [...skeleton.figuresIn({ begin: 0, until: skeleton.text.length })].some(
    ({ figure }) => figure.unit?.dimension === 'point',
  );

const figuresIn = (skeleton: Skeleton, place: Stretch): readonly Figure[] =>
  [...skeleton.figuresIn(place)].map(({ figure }) => figure);

function sideOf(below: string | undefined, above: string | undefined): GapStatement['side'] | null {
  if (below) return 'below';
  return above ? 'above' : null;
}

function* readElsewhere(skeleton: Skeleton, begin: number, match: RegExpMatchArray): Generator<GapStatement> {
  const [words, names = '', below, above] = match;
  const place = { begin, until: begin + words.length };
  const found = figuresIn(skeleton, place);
  const pieces = namesIn(skeleton, begin, names);
  const side = sideOf(below, above);
  if (!side || pieces.length !== found.length || found.some(({ unit }) => unit?.dimension !== 'point')) return;
  for (const [i, gap] of found.entries()) {
    const name = pieces[i];
    if (!name) continue;
    yield { kind: 'gap', span: skeleton.toRaw(place), actual: null, gap, target: null, bare: false, name, side };
  }
}

/** The names of a list, each at its place. */
function namesIn(skeleton: Skeleton, begin: number, names: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = begin;
  for (const part of names.split(/[、和及]/u)) {
    const name = part.replace(/增速$|增幅$|增长率$/u, '');
    if (name !== '') pieces.push(skeleton.piece({ begin: at, until: at + name.length }));
    at += part.length + 1;
  }
  return pieces;
}
