/**
 * R16: parts that make up one whole: 三次产业结构为7.7:57.5:34.8, or 第一产业占7.7%、第二产业占57.5%、第三产业占34.8%. It finds
 * the parts and the word that calls them so; times of day and proportions of other things have no such word.
 */
import type { Figure } from '../figure';
import type { RatioStatement } from '../statement';
import { isPercent } from './percent';
import { FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';

const RATIO = /\uf8ff(?::\uf8ff){1,11}/gu;
/** Two members are a structure only where three were announced, so that one is missing. */
const OF_THREE = /三次|三大|三产|一二三/u;

/** What is always said in parts of a hundred. */
const CERTAIN = /三次产业?|三大产业|(?<!第)三产业?|一二三次?产业?|产业结构|产业比(?:重|例)?/gu;
/** What may be said in parts of a hundred, of ten, or of anything. */
const LIKELY = /结构|构成|比重|占比|比例|之比/gu;

/** So far before a ratio its word is looked for: a ratio of the year before may stand between. */
const REACH = 48;

/** Every wording of this family holds one of these. */
const CUE = /结构|构成|比|占/u;

export function* ratios(skeleton: Skeleton): Generator<RatioStatement> {
  const { text } = skeleton;
  if (!CUE.test(text)) return;
  for (const match of text.matchAll(RATIO)) {
    const place = { begin: match.index, until: match.index + match[0].length };
    const statement = readRatio(skeleton, place);
    if (statement) yield statement;
  }
  for (const match of text.matchAll(SECTOR_LIST)) {
    const statement = readSectors(skeleton, match.index);
    if (statement) yield statement;
  }
  for (const match of text.matchAll(RESPECTIVE)) {
    const statement = readRespective(skeleton, match.index, match[0]);
    if (statement) yield statement;
  }
}

function readRatio(skeleton: Skeleton, place: Stretch): RatioStatement | null {
  const parts = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
  if (parts.some(({ unit }) => unit?.dimension !== 'ratio-part')) return null;
  const begin = Math.max(sentenceAround(skeleton.text, place.begin).begin, place.begin - REACH);
  const words = skeleton.text.slice(begin, place.begin);
  for (const [pattern, certain] of [
    [CERTAIN, true],
    [LIKELY, false],
  ] as const) {
    const cue = [...words.matchAll(pattern)].at(-1);
    if (!cue) continue;
    if (parts.length === 2 && !OF_THREE.test(cue[0])) return null;
    const at = begin + cue.index;
    return toStatement(skeleton, parts, { begin: at, until: at + cue[0].length }, place.until, certain);
  }
  return null;
}

const SECTOR_LIST = /第?一次?产业?(?=[^。!?]{0,40}(?:占|比重))/gu;
const SECTORS: readonly RegExp[] = [/^第?一次?产(?:业|占|增)/u, /^第?二次?产(?:业|占|增)/u, /^第?三次?产(?:业|占|增)/u];
/** The share itself, and not by how much it rose or what it added to growth. */
const SHARE = /(?:占|比重|比例)(?![^\uf8ff]{0,10}(?:增长|贡献))[^\uf8ff,;、。]{0,20}$/u;
const CHANGED = /(?:上升|提高|提升|下降|降低|回落|增加|减少)(?:了)?$/u;

/** One share for each of the three sectors, each behind its name. */
function readSectors(skeleton: Skeleton, start: number): RatioStatement | null {
  const sentence = sentenceAround(skeleton.text, start);
  const found: Figure[] = [];
  let end = start;
  for (const { at, figure } of skeleton.figuresIn({ begin: start, until: sentence.until })) {
    if (!isPercent(figure)) continue;
    const words = skeleton.text.slice(Math.max(end, at - REACH), at);
    const name = lastSector(words);
    if (name < 0 || !SHARE.test(words) || CHANGED.test(words)) continue;
    if (name !== found.length) break;
    found.push(figure);
    end = at + 1;
  }
  if (found.length < SECTORS.length) return null;
  return toStatement(skeleton, found, { begin: start, until: start + 4 }, end, true);
}

/** Which sector the words name last: 0, 1, 2, or -1. */
function lastSector(words: string): number {
  for (let at = words.length - 1; at >= 0; at--) {
    const sector = SECTORS.findIndex((name) => name.test(words.slice(at, at + 5)));
    if (sector >= 0) return sector;
  }
  return -1;
}

/** 三次产业占比分别为7.7%、57.5%和34.8%. */
const RESPECTIVE =
  /(?:三次产业|一二三产业?|一、二、三产业?)(?:增加值)?(?:占[^\uf8ff,;。!?]{0,16})?(?:比重|占比|比例|占)[^\uf8ff,;。!?]{0,8}\uf8ff[、,]\uf8ff(?:[、,和]|以及)\uf8ff/gu;

function readRespective(skeleton: Skeleton, begin: number, words: string): RatioStatement | null {
  const until = begin + words.length;
  const parts = [...skeleton.figuresIn({ begin, until })].map(({ figure }) => figure);
  if (parts.length !== SECTORS.length || parts.some((figure) => !isPercent(figure))) return null;
  if (CHANGED.test(words.slice(0, words.indexOf(FIGURE)))) return null;
  return toStatement(skeleton, parts, { begin, until: begin + 4 }, until, true);
}

const toStatement = (
  skeleton: Skeleton,
  parts: readonly Figure[],
  cue: Stretch,
  until: number,
  certain: boolean,
): RatioStatement => ({
  kind: 'ratio',
  span: skeleton.toRaw({ begin: cue.begin, until }),
  parts,
  cue: skeleton.piece(cue),
  certain,
});
