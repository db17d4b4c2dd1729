/**
 * R19: a growth set against the growth of output without repeating it: 收入增长6.4%，快于经济增速0.5个百分点, where the paragraph says before how fast
 * output grew. Only one such growth may stand there, and none of another time. Knows wordings, no arithmetic.
 */
import type { Figure } from '../figure';
import type { PointsStatement } from '../statement';
import { isPercent } from './percent';
import { FIGURE, type Skeleton } from './skeleton';

const AGAINST =
  /(?:增长|上升)\uf8ff[^\uf8ff,、;。!?(]{0,2}[,、(][^\uf8ff,、;。!?()]{0,4}?(?:(快于|高于|高出)|(慢于|低于))(?:同期)?(?:经济|GDP|地区生产总值|生产总值)(?:的)?(?:增速|增长速度|增长|增幅)\uf8ff/gu;
/** Output as a whole, its amount or none, and its growth. */
const OUTPUT =
  /(?:生产总值|GDP|经济总量)(?:\(GDP\))?[^\uf8ff,、;。!?()]{0,6}(?:\uf8ff[,、(])?[^\uf8ff,、;。!?()]{0,10}增长\uf8ff/gu;
/** What makes one of the growths another one: a part of the year, several years, another place, other prices. */
const OTHER =
  /季度|半年|\d月|年均|人均生产总值|人均GDP|累计|名义|实际|扣除|上年(?=地区|生产|GDP)|五年|去年|全国.{0,4}生产总值/u;
/** So far before it the growth of output is looked for. */
const REACH = 400;

export function* pointsAgainstOutput(skeleton: Skeleton): Generator<PointsStatement> {
  const { text } = skeleton;
  for (const match of text.matchAll(AGAINST)) {
    const until = match.index + match[0].length;
    const begin = Math.max(0, match.index - REACH);
    const words = text.slice(begin, until);
    if (OTHER.test(words)) continue;
    const base = onlyOutput(skeleton, begin, text.slice(begin, match.index));
    const value = skeleton.figureAt(match.index + match[0].indexOf(FIGURE));
    const change = skeleton.figureAt(until - 1);
    if (!base || !isPercent(base) || !isPercent(value) || change?.unit?.dimension !== 'point') continue;
    const span = skeleton.toRaw({ begin: match.index, until });
    yield { kind: 'points', span, base, value, change, direction: match[1] ? 'up' : 'down', apart: true };
  }
}

/** The one growth of output in these words. */
function onlyOutput(skeleton: Skeleton, begin: number, words: string): Figure | null {
  const [only, ...others] = [...words.matchAll(OUTPUT)];
  return only && others.length === 0 ? skeleton.figureAt(begin + only.index + only[0].length - 1) : null;
}
