/**
 * Names that stand in the clauses before the one with 分别, which has none of its own: 新增A31家、B12家，累计分别达到…; A、B达到1元、2元，
 * 年均分别增长…; A1元，B2元，C3元，分别增长…. Knows how many values there are, not what they are.
 */
import { readEnumeration } from '../enumeration';
import { listBefore } from './lists';
import { groupsIn, isBare, isMeasure, MOVES } from './respective-alone';
import { MEASURED } from './respective-continued';
import { enumerated, type Names } from './respective-names';
import { CLAUSE_END, FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';

const FIGURES = /\uf8ff/gu;
/** Members of a plain list are no longer; its last one may go on with what is said of all. */
const SHORT = 8;
const SHORT_LAST = 24;

/** The names for values behind a clause that ends at a cue and names nothing itself; null where nothing earlier is a list. */
export function earlierNames(skeleton: Skeleton, own: Stretch, wanted: number): Names | null {
  const { text } = skeleton;
  const earlier = listBefore(text, own.begin - 1);
  const listed = enumerated(text, earlier);
  const words = text.slice(own.begin, own.until);
  const groups = words === '' && wanted > 1 ? groupsIn(skeleton, earlier) : null;
  if (groups !== null) return { items: [earlier], fewest: groups, most: groups, sure: false };
  const { begin } = sentenceAround(text, own.begin);
  const before = text.slice(begin, own.begin).match(FIGURES)?.length ?? 0;
  const each = listed.items.every((item) => text.slice(item.begin, item.until).match(FIGURES)?.length === 1);
  if (each && before >= 2) {
    const rated = isRated(skeleton, own.until);
    const chain = rated ? chainBefore(skeleton, { begin, until: own.begin - 1 }, wanted) : null;
    if (chain) return chain;
    const things = rated && listed.items.length >= SEVERAL && listed.items.every((item) => isThing(skeleton, item));
    return { ...listed, fewest: things ? listed.items.length : 2, most: before };
  }
  const row = isBare(words) ? rowBefore(text, earlier) : null;
  if (row) return row;
  /* A list without figures is taken for the names only if it fits, or if nothing else could be meant. */
  if (listed.items.length >= 2 && listed.fewest <= wanted && wanted <= listed.most) return listed;
  if (listed.items.length < 2 || before > 0 || !isMeasure(words)) return null;
  const [, ...others] = listed.items;
  const last = others.pop();
  const short = others.every((item) => sizeOf(item) <= SHORT) && last !== undefined && sizeOf(last) <= SHORT_LAST;
  const measured = listed.items.every((item) => MEASURED.test(text.slice(item.begin, item.until)));
  /* One precise value behind 分别 is wrong whatever stands before; of several, only names that are nothing but names are sure. */
  return short || measured ? { ...listed, sure: measured || wanted === 1 } : null;
}

const sizeOf = ({ begin, until }: Stretch): number => until - begin;

/** Two things with their figures may be a choice among others; of so many each has its value. */
const SEVERAL = 3;

/** The values are rates, which all things may have; of what only some have (新增学位900个) not all are asked. */
function isRated(skeleton: Skeleton, begin: number): boolean {
  const [first] = [...skeleton.figuresIn({ begin, until: begin + SHORT_LAST })];
  return first?.figure.unit?.kind === 'ratio';
}

/** A name and how much of it there is: 教育支出108亿元; not how it moved. */
function isThing(skeleton: Skeleton, piece: Stretch): boolean {
  const words = skeleton.text.slice(piece.begin, piece.until);
  const [only, ...others] = [...skeleton.figuresIn(piece)];
  if (!only || others.length > 0 || only.figure.unit?.kind === 'ratio') return false;
  return words.length > 2 && words.endsWith(FIGURE) && !MOVES.test(words);
}

/**
 * Things with their figures, a clause for each from the sentence's start: A1元，B2元，C3元. The first may stand by itself, so that
 * only more values than things are too many.
 */
function chainBefore(skeleton: Skeleton, { begin, until }: Stretch, wanted: number): Names | null {
  const items: Stretch[] = [];
  for (let from = begin; from < until; ) {
    const length = skeleton.text.slice(from, until).search(CLAUSE_END);
    const to = length < 0 ? until : from + length;
    items.push({ begin: from, until: to });
    from = to + 1;
  }
  const { length } = items;
  if (length < SEVERAL || wanted < length || !items.every((item) => isThing(skeleton, item))) return null;
  return { items, fewest: length, most: length, sure: true };
}

/** Values at the end of a clause, one for each name before them: A、B达到1元、2元. */
const ROW = /\uf8ff(?:[、和与及]\uf8ff)+$/u;

function rowBefore(text: string, earlier: Stretch): Names | null {
  const words = text.slice(earlier.begin, earlier.until);
  const row = ROW.exec(words);
  const values = row?.[0].match(FIGURES)?.length ?? 0;
  if (!row || words.indexOf(FIGURE) < row.index) return null;
  const names = readEnumeration(text, earlier.begin, earlier.begin + row.index);
  return names.most < 2 ? null : { ...names, fewest: values, most: values, sure: values <= names.most };
}
