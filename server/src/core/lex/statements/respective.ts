/** R02: names and values paired by 分别 or 依次 (A、B分别增长5%、6%), and pairs with 双双. */
import { type Enumeration, readEnumeration } from '../enumeration';
import type { Unit } from '../figure';
import type { RespectiveStatement } from '../statement';
import { sameKind } from './amounts';
import { countsOf } from './lists';
import { isAlone } from './respective-alone';
import { takesUpNames, valuesAlone } from './respective-asides';
import { enumerated, type Known, nameStretch, namesBefore, severally } from './respective-names';
import { spreadsIn } from './respective-spread';
import { unsaidPairs } from './respective-unsaid';
import { CLAUSE_END, cuesIn, FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';

const CUE = /分别|依次|双双/g;
const VALUES_END = /[,;:。!?()]/;

/** A value: a figure, digits without a unit, or a rank. */
const VALUE = /[\uf8ff\d]|第[一二三四五六七八九十]/u;
const RANK = /第[\d一二三四五六七八九十]/u;
/** A level, which two things hardly share; of growth one bound is often said for all. */
const LEVEL = /^(?:预计|力争|总体)?(?:稳定|保持|控制|维持)?[在到]?(?:达到?|为|是|至)?\uf8ff/u;
/** Verbs behind which titles and awards are listed, one for each name. */
const AWARD = /^(?:成功)?(?:入选|获[批评得推]|荣获|获|被(?:评|授|列|认定)|跻身|晋[级升]|创成)/u;
/** 十分之一, 两成: of all alike, roughly. */
const isFraction = (unit: Unit | null): boolean =>
  unit?.dimension === 'percent' && unit.symbol !== '‰' && unit.factor.n !== unit.factor.d;
/** Things below this are often as many for each. */
const FEW = 10n;
const FIGURES = /\uf8ff/gu;
const JOINERS = /以及|[、和及与]/u;

/** Two times or things that the values are compared with stand behind the cue themselves: 分别比2015年、2020年减少. */
const COMPARED = /^于|^[比较与同][^\uf8ff、]{1,14}、[^\uf8ff]{1,14}\uf8ff/u;
/** Each value has clauses of its own: 21.36亿元，增长4.1%；254.18亿元，增长6.4%. */
const BY_CLAUSES = /^,[^。!?;]{0,40};\s?\uf8ff/u;

/** A value and its rate, then the next value: 57亿元，增长17%与73亿元，增长18%. */
const RATED_EACH = /^,[^\uf8ff,;。!?()]{0,8}\uf8ff(?:[、和与及]|以及)(?=\uf8ff)/u;

function isRatedEach(skeleton: Skeleton, { begin, until }: Stretch): boolean {
  const match = RATED_EACH.exec(skeleton.text.slice(until, until + SHORT));
  const next = match && skeleton.figureAt(until + match[0].length);
  const [first] = [...skeleton.figuresIn({ begin, until })];
  return Boolean(next && first && sameKind(next, first.figure));
}

const SHORT = 20;

/** No list of values is longer; the limit keeps hostile input linear. */
const FAR = 160;

export function* respectives(known: Known): Generator<RespectiveStatement> {
  const { skeleton } = known;
  for (const match of cuesIn(skeleton.text, CUE, CLAUSE_END)) {
    const cue = { begin: match.index, until: match.index + match[0].length };
    const statement = match[0] === '双双' ? readBoth(skeleton, cue) : readAt(known, cue);
    if (statement) yield statement;
  }
  for (const { cue, names, values } of unsaidPairs(skeleton))
    yield toStatement(skeleton, cue, names, values, values.items.at(-1)?.until ?? cue.until, false);
}

function readAt(known: Known, cue: Stretch): RespectiveStatement | null {
  const { skeleton } = known;
  const values = valuesBehind(skeleton, cue.until);
  const names = values && namesBefore(known, cue.begin, values.counted.fewest);
  if (
    !names ||
    (values.words && !agree(names, values.counted) && !AWARD.test(skeleton.text.slice(cue.until, cue.until + 6)))
  )
    return null;
  if (!agree(names, values.counted)) {
    if (isSpread(skeleton, cue.begin, values.counted)) return null;
    const clause = nameStretch(skeleton.text, cue.begin).begin;
    if (takesUpNames(skeleton, clause, values.counted.items.length)) return null;
    if (areClauses(skeleton.text, clause, values.counted.items.length)) return null;
    if (isTwoByTwo(skeleton.text, cue, names, values.counted)) return null;
  }
  const sure = !values.round && (names.sure ?? (names.items.length > 1 || names.most > 1));
  return toStatement(skeleton, cue, names, values.counted, values.until, sure);
}

/** True where the names are lists themselves and set apart by commas: 批发和零售业，住宿和餐饮业，房地产业增加值分别增长5%、4%、3%. */
function areClauses(text: string, clause: number, wanted: number): boolean {
  const begin = Math.max(sentenceAround(text, clause).begin, clause - FAR);
  const before = text.slice(begin, clause).split(',').slice(-wanted, -1);
  return wanted > 2 && before.length === wanted - 1 && before.every((name) => BRANCH.test(name));
}

/** The name of a branch of industry or a class of goods. */
const BRANCH = /^[^\uf8ff;:]{1,20}[业类]$/u;

/** 城镇、农村居民收入及支出分别增长5%、8%和4%、7%: each of the names by each of the measures. */
function isTwoByTwo(text: string, { begin }: Stretch, names: Enumeration, values: Enumeration): boolean {
  const [pieces, told] = [names.items.length, values.items.length];
  const words = text.slice(names.items[0]?.begin ?? begin, begin);
  if (words.includes(FIGURE) || pieces < 2) return false;
  return (told === pieces * 2 && /[及和与]/u.test(words)) || (told === 4 && pieces === 3 && words.includes('及'));
}

/** True if times or classes named in the sentence call for just as many values. */
function isSpread({ text }: Skeleton, begin: number, { fewest, most }: Enumeration): boolean {
  const words = text.slice(Math.max(sentenceAround(text, begin).begin, begin - FAR), begin);
  return [...spreadsIn(words)].some((count) => count >= fewest && count <= most);
}

/** A list that ends in 等 may stand for as many names more. */
const OPEN = 10;

/** The last two names end alike and the first does not: the first lacks a word that they share. */
function isProduct(text: string, { items }: Enumeration): boolean {
  const ends = items.map(({ until }) => text[until - 1]);
  return ends.length >= 3 && ends.at(-1) === ends.at(-2) && ends[0] !== ends.at(-1);
}

/** 小麦、玉米亩产、总产 are three pieces and four names: two crops by two measures. */
function products({ fewest }: Enumeration): readonly number[] {
  const counts: number[] = [];
  for (let left = 2; left <= fewest - 1 && left <= OPEN; left++) counts.push(left * (fewest + 1 - left));
  return counts;
}

const agree = (a: Enumeration, b: Enumeration): boolean => a.fewest <= b.most && b.fewest <= a.most && b.most >= 2;

/** 双双 says that there are two. */
function readBoth(skeleton: Skeleton, cue: Stretch): RespectiveStatement | null {
  const names = enumerated(skeleton.text, nameStretch(skeleton.text, cue.begin));
  return names.most < 2 && !isAlone(skeleton, nameStretch(skeleton.text, cue.begin), 2)
    ? null
    : toStatement(
        skeleton,
        cue,
        names.most < 2 ? names : severally(names),
        { items: [cue], fewest: 2, most: 2 },
        cue.until,
        names.most > 1,
      );
}

function toStatement(
  skeleton: Skeleton,
  cue: Stretch,
  names: Enumeration,
  values: Enumeration,
  until: number,
  sure: boolean,
): RespectiveStatement {
  const open = /等(?:地|市|县|区|省|项|家|国)?$/u.test(skeleton.text.slice(names.items.at(-1)?.begin ?? 0, cue.begin));
  const counts = countsOf(open ? { ...names, most: names.most + OPEN } : names);
  const nameCounts = new Set([...counts, ...(isProduct(skeleton.text, names) ? products(names) : [])]);
  return {
    kind: 'respective',
    span: skeleton.toRaw({ begin: names.items[0]?.begin ?? cue.begin, until }),
    cue: skeleton.piece(cue),
    names: names.items.map((item) => skeleton.piece(item)),
    values: values.items.map((piece) => skeleton.piece(piece)),
    nameCounts,
    valueCounts: countsOf(values),
    sure,
  };
}

interface Values {
  readonly counted: Enumeration;
  readonly until: number;
  /** Not figures but names: 分别入选X、Y. Where such a list ends is not sure. */
  readonly words: boolean;
  /** One round value, that may be said of each of the names. */
  readonly round: boolean;
}

/** The values behind the cue to the end of its clause; null where there are none or something else is joined to them. */
function valuesBehind(skeleton: Skeleton, begin: number): Values | null {
  const { text } = skeleton;
  const behind = valuesAlone(text.slice(begin, begin + FAR));
  const mark = behind.search(VALUES_END);
  const words = mark < 0 ? behind : behind.slice(0, mark);
  const until = begin + words.length;
  if (!VALUE.test(words)) return { counted: readEnumeration(text, begin, until), until, words: true, round: true };
  if (COMPARED.test(words) || BY_CLAUSES.test(behind.slice(words.length))) return null;
  if (isRatedEach(skeleton, { begin, until })) return null;
  const items: Stretch[] = [];
  let from = 0;
  let sure = 0;
  for (const part of words.split(JOINERS)) {
    if (!VALUE.test(part)) return null;
    const at = words.indexOf(part, from);
    items.push({ begin: begin + at, until: begin + at + part.trimEnd().length });
    from = at + part.length;
    if (sure === items.length - 1 && continues(leadOf(words.slice(0, from)), part)) sure = items.length;
  }
  const [only] = items;
  const single = items.length === 1 && only ? precision(skeleton, only) : null;
  if (!only || single === 'bound') return null;
  /* 分别从A、B增加到C、D holds two values for each name, and a bare value behind the comma may belong to the list as well. */
  const figures = words.match(FIGURES)?.length ?? 0;
  const fewest = figures > items.length ? Math.ceil(figures / 2) : items.length;
  const more = text[until] === ',' && VALUE.test(text[until + 1] ?? '') ? 1 : 0;
  const counted = { items, fewest: Math.min(fewest, sure), most: items.length + more };
  return { counted, until, words: false, round: single === 'round' };
}

/** The words between the cue and the first value. */
const leadOf = (words: string): string => words.slice(0, words.search(VALUE));

/** The sign of a value below nought is no word. */
const MINUS = /^[-−–—]/u;

/** A value with words of its own before it (居全市第1位) may no longer belong to the list. */
function continues(lead: string, part: string): boolean {
  const own = leadOf(part).replace(MINUS, '');
  return own === '' || lead.endsWith(own);
}

/** Two may both be first, but hardly both third. */
const FIRST = /第(?:一|1(?!\d))/u;
const rankIn = (words: string): 'bound' | 'round' | 'precise' =>
  RANK.test(words) ? (FIRST.test(words) ? 'round' : 'precise') : 'bound';

/**
 * One value for all names is meant where it is a bound (分别增长10%以上) or few things (分别增加2个), and may be where it is round;
 * two names of one precise rate or of one rank are unlikely: there a value is missing.
 */
function precision(skeleton: Skeleton, piece: Stretch): 'bound' | 'round' | 'precise' {
  const [first, ...others] = [...skeleton.figuresIn(piece)];
  if (!first) return rankIn(skeleton.text.slice(piece.begin, piece.until));
  const { hedge, unit, written } = first.figure;
  const { mantissa, scale } = written;
  if (others.length > 0 || (unit?.kind === 'count' && mantissa < FEW)) return 'bound';
  if (unit?.dimension === 'doubling' || isFraction(unit)) return 'bound';
  if (unit?.dimension === 'point' && scale === 0) return 'bound';
  if (hedge) return LEVEL.test(skeleton.text.slice(piece.begin, piece.until)) ? 'round' : 'bound';
  if (scale > 0 || mantissa.toString().replace(/0+$/, '').length >= 3) return 'precise';
  if (unit?.kind !== 'ratio') return 'round';
  return mantissa % 5n !== 0n || (mantissa > 100n && mantissa % 100n !== 0n) ? 'precise' : 'round';
}
