/** R02: names and values paired by 分别 or 依次: A、B分别增长5%、6%. */
import { type Enumeration, readEnumeration } from '../enumeration';
import type { RespectiveStatement } from '../statement';
import { countsOf, listBefore } from './lists';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';

const CUE = /分别|依次/g;
const CLAUSE_END = /[,;:。!?()]/;

/** A value: a figure, digits without a unit, or a rank. */
const VALUE = /[\uf8ff\d]|第[一二三四五六七八九十]/u;
const FIGURES = /\uf8ff/gu;
const JOINERS = /以及|[、和及与]/u;

/** No list of values is longer; the limit keeps hostile input linear. */
const FAR = 160;

export function* respectives(skeleton: Skeleton): Generator<RespectiveStatement> {
  for (const match of skeleton.text.matchAll(CUE)) {
    const statement = readAt(skeleton, { begin: match.index, until: match.index + match[0].length });
    if (statement) yield statement;
  }
}

function readAt(skeleton: Skeleton, cue: Stretch): RespectiveStatement | null {
  const values = valuesBehind(skeleton, cue.until);
  const names = values && namesBefore(skeleton, cue.begin);
  if (!values || !names) return null;
  return {
    kind: 'respective',
    span: skeleton.toRaw({ begin: names.items[0]?.begin ?? cue.begin, until: values.until }),
    cue: skeleton.piece(cue),
    names: names.items.map((item) => skeleton.piece(item)),
    values: values.counted.items.map((piece) => skeleton.piece(piece)),
    nameCounts: countsOf(names),
    valueCounts: countsOf(values.counted),
  };
}

/** The names in the clause before the cue, or in the clause before that where they carry figures of their own. */
function namesBefore({ text }: Skeleton, cue: number): Enumeration | null {
  const own = listBefore(text, cue);
  const names = readEnumeration(text, own.begin, own.until);
  if (names.most >= 2) return names;
  if (text[own.begin - 1] !== ',') return null;
  const earlier = listBefore(text, own.begin - 1);
  const counted = readEnumeration(text, earlier.begin, earlier.until);
  const each = counted.items.every((item) => text.slice(item.begin, item.until).match(FIGURES)?.length === 1);
  if (counted.items.length < 2 || !each) return null;
  /* Clauses further back may belong to the list as well. */
  const before = text.slice(sentenceAround(text, cue).begin, earlier.begin).match(FIGURES)?.length ?? 0;
  return { ...counted, most: counted.most + before };
}

interface Values {
  readonly counted: Enumeration;
  readonly until: number;
}

/** The values behind the cue to the end of its clause; null where there are none or something else is joined to them. */
function valuesBehind(skeleton: Skeleton, begin: number): Values | null {
  const { text } = skeleton;
  let until = begin;
  while (until < text.length && until < begin + FAR && !CLAUSE_END.test(text[until] ?? '')) until++;
  const items: Stretch[] = [];
  let from = begin;
  for (const part of text.slice(begin, until).split(JOINERS)) {
    if (!VALUE.test(part)) return null;
    const at = text.indexOf(part, from);
    items.push({ begin: at, until: at + part.length });
    from = at + part.length;
  }
  const [only] = items;
  if (!only || (items.length === 1 && !isPrecise(skeleton, only))) return null;
  /* 分别从A、B增加到C、D holds two values for each name, and a bare value behind the comma may belong to the list as well. */
  const figures = text.slice(begin, until).match(FIGURES)?.length ?? 0;
  const fewest = figures > items.length ? Math.ceil(figures / 2) : items.length;
  const more = text[until] === ',' && VALUE.test(text[until + 1] ?? '') ? 1 : 0;
  return { counted: { items, fewest: Math.min(fewest, items.length), most: items.length + more }, until };
}

/**
 * One value for all names is meant where it is a round one or a bound (分别增长10%以上); two names of one precise rate are
 * unlikely: there a value is missing.
 */
function isPrecise(skeleton: Skeleton, piece: Stretch): boolean {
  const [first, ...others] = [...skeleton.figuresIn(piece)];
  if (!first || others.length > 0) return false;
  const { hedge, unit, written } = first.figure;
  if (hedge || unit?.kind !== 'ratio') return false;
  const { mantissa, scale } = written;
  return scale > 0 || mantissa % 5n !== 0n || (mantissa > 100n && mantissa % 100n !== 0n);
}
