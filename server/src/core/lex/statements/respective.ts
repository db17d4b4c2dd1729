/** R02: names and values paired by 分别 or 依次: A、B分别增长5%、6%. */
import { type Enumeration, readEnumeration } from '../enumeration';
import type { Piece, RespectiveStatement } from '../statement';
import { countsOf, listBefore } from './lists';
import type { Skeleton, Stretch } from './skeleton';

const CUE = /分别|依次/g;
const CLAUSE_END = /[,;:。!?()]/;

/** A value: a figure, digits without a unit, or a rank. */
const VALUE = /[\uf8ff\d]|第[一二三四五六七八九十]/u;
const JOINERS = /[、和及与]|以及/u;

/** No list of values is longer; the limit keeps hostile input linear. */
const FAR = 160;

export function* respectives(skeleton: Skeleton): Generator<RespectiveStatement> {
  for (const match of skeleton.text.matchAll(CUE)) {
    const statement = readAt(skeleton, { begin: match.index, until: match.index + match[0].length });
    if (statement) yield statement;
  }
}

function readAt(skeleton: Skeleton, cue: Stretch): RespectiveStatement | null {
  const { text } = skeleton;
  const values = valuesBehind(text, cue.until);
  if (!values) return null;
  const stretch = listBefore(text, cue.begin);
  const names = readEnumeration(text, stretch.begin, stretch.until);
  if (names.most < 2) return null;
  return {
    kind: 'respective',
    span: skeleton.toRaw({ begin: names.items[0]?.begin ?? cue.begin, until: values.until }),
    cue: skeleton.piece(cue),
    names: names.items.map((item) => skeleton.piece(item)),
    values: values.pieces.map((piece): Piece => skeleton.piece(piece)),
    nameCounts: countsOf(names),
    valueCounts: countsOf(values.counted),
  };
}

interface Values {
  readonly pieces: readonly Stretch[];
  readonly counted: Enumeration;
  readonly until: number;
}

/** The values behind the cue to the end of its clause; null where there are none or something else is joined to them. */
function valuesBehind(text: string, begin: number): Values | null {
  let until = begin;
  while (until < text.length && until < begin + FAR && !CLAUSE_END.test(text[until] ?? '')) until++;
  const pieces: Stretch[] = [];
  let from = begin;
  for (const part of text.slice(begin, until).split(JOINERS)) {
    const at = text.indexOf(part, from);
    if (VALUE.test(part)) pieces.push({ begin: at, until: at + part.length });
    else return null;
    from = at + part.length;
  }
  /* A bare value behind the comma may belong to the list as well. */
  const more = text[until] === ',' && VALUE.test(text[until + 1] ?? '') ? 1 : 0;
  return { pieces, counted: { items: pieces, fewest: pieces.length, most: pieces.length + more }, until };
}
