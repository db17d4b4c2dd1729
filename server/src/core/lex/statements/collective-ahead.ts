/** R03: a number, a colon and the enumeration that it announces: 实施三大工程：A、B、C。 */
import type { NormText } from '../../text/normalise';
import { type ItemStretch, readEnumeration } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { countsOf, isParallel } from './lists';
import { cuesIn, PART_END } from './skeleton';

/** The number with its noun, and behind the colon names without commas, figures or verbs of a new clause. */
const ANNOUNCED =
  /(?<![第百千万亿一二三四五六七八九十两几数\d.])(十[一二三四五六]|[二两三四五六七八九十])(?:大|[项个类张种])[\u4e00-\u9fff]{1,10}”?:([^,;:。!?\d\n]{3,160})(?=[。;!?]|$)/gu;

const LONGEST_ITEM = 16;

export function* collectivesAhead(norm: NormText): Generator<CollectiveStatement> {
  for (const match of cuesIn(norm.text, ANNOUNCED, PART_END)) yield* readMatch(norm, match);
}

function* readMatch(norm: NormText, match: RegExpExecArray): Generator<CollectiveStatement> {
  const [words, number = '', names = ''] = match;
  const until = match.index + words.length;
  const list = readEnumeration(norm.text, until - names.length, until);
  const claimed = Number(parseHanNumeral(number) ?? 0n);
  const at = match.index + words.indexOf(number);
  if (list.items.length < 2 || list.items.some((item) => item.until - item.begin > LONGEST_ITEM)) return;
  const piece = ({ begin, until: end }: ItemStretch): Piece => ({
    span: norm.toRaw({ from: begin, to: end }),
    text: norm.text.slice(begin, end),
  });
  yield {
    kind: 'collective',
    span: norm.toRaw({ from: match.index, to: until }),
    items: list.items.map(piece),
    itemCounts: countsOf(list),
    count: piece({ begin: at, until: at + number.length }),
    claimed,
    open: norm.text.slice(until - 1, until) === '等',
    bounds: isParallel(norm.text, list) ? 'whole' : 'loose',
    gathers: true,
  };
}
