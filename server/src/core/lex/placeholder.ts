/** Places that a drafter left to be filled in: XX, ××, 〇〇, 待补, TODO, 此处填写. Works on folded text. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

/** Two or more in a row beside Han text; the Roman XX and codes such as PX-XX stand beside letters or a hyphen. */
const CROSSES =
  /(?<![A-Za-z\d\-—])(?:\d{0,3}[Xx×✕]{2,}|\d{1,3}[Xx×✕](?=年)|[Xx]{2,}(?=[\u3400-\u9fff]))(?![A-Za-z\d\-—])/gu;
/** Circles are zeros between numerals: 二○○五年. */
const CIRCLES = /(?<![一二三四五六七八九十〇零○\d])[〇○]{2,}(?![一二三四五六七八九十〇零○\d年])/gu;
const WORDS =
  /(?<![有尚仍还亟正])待(?:补充|补|填写|填|核实|核|完善|确认|更新|定稿|提供)(?=[)\]】]|$)|[(【[](?:待定|请补[写充填]|数据待)[^)】\]]{0,20}[)】\]]|此处(?:填写|填|插入|补充|略去?|待|需补|应补|加)[\u3400-\u9fff]{0,8}/gu;
const LATIN = /(?<![A-Za-z])(?:TODO|FIXME|TBD|TBC)(?![A-Za-z])/gu;
const LINES = /_{3,}|[＿]{2,}/gu;

export interface Placeholder {
  readonly span: Span;
  /** ×× beside words alone may as well be a name that was withheld: 张××, ××村. */
  readonly mayBeWithheld: boolean;
}

const WITHHELD = /^×{2,}$/u;
const BESIDE_FIGURE = /^[%‰年月日时个家项户亩吨公亿万元人名座条次起件平辆台套处所]|^\d/u;

export function findPlaceholders(norm: NormText): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const pattern of [CROSSES, CIRCLES, WORDS, LATIN, LINES]) {
    for (const match of norm.text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const mayBeWithheld = WITHHELD.test(match[0]) && !BESIDE_FIGURE.test(norm.text.slice(to, to + 1));
      found.push({ span: norm.toRaw({ from: match.index, to }), mayBeWithheld });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter(({ span }, i) => i === 0 || span.start >= (found[i - 1]?.span.end ?? 0));
}
