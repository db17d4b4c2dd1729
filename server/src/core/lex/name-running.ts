/**
 * Where running text names a road, a bridge, a park, a company, a school: by the word for the kind of thing at the name's end.
 * Where a name begins nobody can tell from one place; so each place comes with the words before it.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface NamedThing {
  /** Folded: the kind of thing with the Han characters before it, up to a mark of punctuation. */
  readonly words: string;
  /** How many signs at the end of the words are the kind of thing. */
  readonly kind: number;
  /** The words' own place. */
  readonly span: Span;
}

const KIND =
  /高速公路|快速路|快速通道|大道|大桥|隧道|铁路|高铁|机场|水库|水利枢纽|电站|产业园区?|工业园区?|开发区|高新区|新城|公司|集团|医院|中学|小学|大学|学院|博物馆|图书馆|体育馆|美术馆|公园|景区|研究院|实验室|科学城|科技城/gu;
const HAN = /[\u4e00-\u9fff]/u;
/** A name is not longer than this. */
const LONGEST = 14;

export function findNamedThings(norm: NormText): readonly NamedThing[] {
  const { text } = norm;
  const found: NamedThing[] = [];
  for (const match of text.matchAll(KIND)) {
    const to = match.index + match[0].length;
    let from = match.index;
    while (from > 0 && to - from < LONGEST && HAN.test(text[from - 1] ?? '')) from--;
    found.push({ words: text.slice(from, to), kind: match[0].length, span: norm.toRaw({ from, to }) });
  }
  return found;
}
