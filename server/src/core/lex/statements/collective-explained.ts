/**
 * R03: a slogan of several numbers that is explained at once, a clause for each number: “三项措施、一项改革”，即A、B、C，D。 A slogan whose
 * parts are explained one by one with quotes of their own is a definition and not read here.
 */
import type { NormText } from '../../text/normalise';
import { readEnumeration } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { countsOf } from './lists';
import { cuesIn, PART_END } from './skeleton';

const EXPLAINED = /“([^“”。;!?]{4,30})”,?(?:即|是指|就是|指的是)[:,]?([^。;:“”!?]{4,200})(?=[。;!?]|$)/gu;
const NUMBER = '一二两三四五六七八九十';
const SLOGAN = new RegExp(`^(?:[${NUMBER}][项个大条类种][^${NUMBER}]{1,6}){2,4}$`, 'u');
const PART = new RegExp(`[${NUMBER}]`, 'gu');

export function* collectivesExplained(norm: NormText): Generator<CollectiveStatement> {
  if (!norm.text.includes('”')) return;
  for (const match of cuesIn(norm.text, EXPLAINED, PART_END)) {
    const [whole, slogan = '', words = ''] = match;
    if (!SLOGAN.test(slogan)) continue;
    const numbers = [...slogan.matchAll(PART)];
    const clauses = words.split(',');
    if (clauses.length !== numbers.length) continue;
    let begin = match.index + whole.length - words.length;
    for (const [index, clause] of clauses.entries()) {
      const at = match.index + 1 + (numbers[index]?.index ?? 0);
      const statement = statementOf(norm, at, { begin, until: begin + clause.length });
      if (statement) yield statement;
      begin += clause.length + 1;
    }
  }
}

/** The number at an offset and the clause that explains it; null for one thing, which lists nothing. */
function statementOf(
  norm: NormText,
  at: number,
  clause: { readonly begin: number; readonly until: number },
): CollectiveStatement | null {
  const piece = (from: number, to: number): Piece => ({
    span: norm.toRaw({ from, to }),
    text: norm.text.slice(from, to),
  });
  const count = piece(at, at + 1);
  const claimed = Number(parseHanNumeral(count.text) ?? 0n);
  const list = readEnumeration(norm.text, clause.begin, clause.until);
  if (claimed < 2 || list.items.length < 2) return null;
  return {
    kind: 'collective',
    span: norm.toRaw({ from: at, to: clause.until }),
    items: list.items.map(({ begin, until }) => piece(begin, until)),
    itemCounts: countsOf(list),
    count,
    claimed,
    open: /等$/u.test(norm.text.slice(clause.begin, clause.until)),
    bounds: 'whole',
    gathers: true,
  };
}
