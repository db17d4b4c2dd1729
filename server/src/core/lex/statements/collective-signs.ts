/**
 * R03: signs and the number of them: 严、细、深、实四字, 土、肥、水的“三字经”. The members are single characters, so that where the list
 * begins is sure; what 字 counts besides (八字方针 of four words) is not for this file.
 */
import type { NormText } from '../../text/normalise';
import { readEnumeration } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { cuesIn, PART_END } from './skeleton';

/** Three signs and more, and few words up to the number. */
const SIGNS =
  /((?:[\u4e00-\u9fff]、){2,11}[\u4e00-\u9fff])(?:的|这|”)?“?[\u4e00-\u9fff]{0,4}?(十[一二三四五六]|[三四五六七八九十])(?=字)/gu;

export function* collectiveSigns(norm: NormText): Generator<CollectiveStatement> {
  if (!norm.text.includes('字')) return;
  for (const match of cuesIn(norm.text, SIGNS, PART_END)) {
    const [words, list = '', number = ''] = match;
    const until = match.index + words.length;
    const piece = (begin: number, end: number): Piece => ({
      span: norm.toRaw({ from: begin, to: end }),
      text: norm.text.slice(begin, end),
    });
    const { items } = readEnumeration(norm.text, match.index, match.index + list.length);
    yield {
      kind: 'collective',
      span: norm.toRaw({ from: match.index, to: until }),
      items: items.map(({ begin, until: end }) => piece(begin, end)),
      itemCounts: new Set([items.length]),
      count: piece(until - number.length, until),
      claimed: Number(parseHanNumeral(number) ?? 0n),
      open: false,
      bounds: 'whole',
      gathers: true,
    };
  }
}
