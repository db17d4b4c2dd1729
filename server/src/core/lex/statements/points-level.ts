/**
 * A level said in points: 城镇化率达到68.3个百分点. Points are what lies between two percentages; what a rate has reached is a percentage. Knows the
 * wordings in which a figure can be nothing but the rate itself.
 */
import type { PointLevelStatement } from '../statement';
import { cuesIn, PART_END, type Skeleton } from './skeleton';

/** A rate or a share, and the verb of what it has reached. */
const LEVEL =
  /([\u4e00-\u9fff]{2,16}(?:率|占比|比重|满意度))(?:[已将也均总体]*)(?:达到了?|达|为|升至|升到|(?:提高|提升|上升|下降|降低|回落|增加|扩大)[到至为]|保持在|稳定在|维持在)(?=\uf8ff)/gu;
/** The name is of a difference, of what something adds to another thing, or of how far something moved. */
const DIFFERENCE =
  /贡献|拉动|差|高[于出]|低[于出]|[快慢]于|[比较]|提高|提升|上升|下降|增[长速幅加]|幅|变动|超出?|回落|年均/u;
/** Behind the figure: it is compared after all. */
const COMPARED = /^(?:以上|左右)?(?:的)?(?:增幅|差距|幅度|提升|提高|下降)/u;

export function* levelsInPoints(skeleton: Skeleton): Generator<PointLevelStatement> {
  for (const match of cuesIn(skeleton.text, LEVEL, PART_END)) {
    const at = match.index + match[0].length;
    const figure = skeleton.figureAt(at);
    const name = match[1] ?? '';
    if (figure?.unit?.dimension !== 'point' || figure.number.end === figure.core.end) continue;
    if (DIFFERENCE.test(name) || COMPARED.test(skeleton.text.slice(at + 1, at + 8))) continue;
    yield {
      kind: 'point-level',
      span: skeleton.toRaw({ begin: match.index, until: at + 1 }),
      figure,
      name: skeleton.piece({ begin: match.index, until: match.index + name.length }),
    };
  }
}
