/**
 * R40: slogans in quotes: “稳增长、调结构、惠民生”. Whether what follows takes their members up one by one is for the rule. A
 * quote with three members or more counts, each of them a few letters.
 */
import type { NormText } from '../../text/normalise';
import type { SloganStatement } from '../statement';

/** Members are short, so that a match costs no more than its own length. */
const SLOGAN = /“([^“”、。:;!?,()《》\d]{2,10}(?:、[^“”、。:;!?,()《》\d]{2,10}){2,9})”/gu;

export function* slogans(norm: NormText): Generator<SloganStatement> {
  if (!norm.text.includes('“')) return;
  for (const match of norm.text.matchAll(SLOGAN)) {
    let from = match.index + 1;
    const members = (match[1] ?? '').split('、').map((text) => {
      const piece = { span: norm.toRaw({ from, to: from + text.length }), text };
      from += text.length + 1;
      return piece;
    });
    yield { kind: 'slogan', span: norm.toRaw({ from: match.index, to: match.index + match[0].length }), members };
  }
}
