/** The amounts of a paragraph by their names, for rules that look for a whole in the paragraphs before. Knows names, no arithmetic. */
import type { NormText } from '../../text/normalise';
import type { Figure } from '../figure';
import { amountsIn, sameKind } from './amounts';
import { namesOneWhole } from './share-names';
import { Skeleton } from './skeleton';

/** The amounts that are called so and count in the unit of `like`, in their order. */
export function namedAmounts(
  norm: NormText,
  figures: readonly Figure[],
  name: string,
  like: Figure,
): readonly Figure[] {
  if (figures.length === 0 || !norm.text.includes(name)) return [];
  const skeleton = new Skeleton(norm, figures);
  return amountsIn(skeleton, { begin: 0, until: skeleton.text.length })
    .filter(({ figure }) => sameKind(figure, like))
    .filter(({ segment, at }) => namesOneWhole(skeleton.text.slice(segment.begin, at), name))
    .map(({ figure }) => figure);
}

/** 0 is the output of a place as a whole, 1 to 3 the value added of its sectors. */
export interface SectorAmount {
  readonly sector: 0 | 1 | 2 | 3;
  readonly figure: Figure;
}

const SECTORS: readonly RegExp[] = [
  /(?:地区|国内|全[市省区县州])?生产总值(?:\(GDP\))?(?:累计|预计)?(?:完成|实现|达到|达|为)?$/u,
  /第?一次?产业?(?:累计)?(?:实现|完成)?增加值(?:完成|实现|达到|达|为)?$/u,
  /第?二次?产业?(?:累计)?(?:实现|完成)?增加值(?:完成|实现|达到|达|为)?$/u,
  /第?三次?产业?(?:累计)?(?:实现|完成)?增加值(?:完成|实现|达到|达|为)?$/u,
];

/** Output and its sectors, as far as the paragraph states them. */
export function sectorAmounts(norm: NormText, figures: readonly Figure[]): readonly SectorAmount[] {
  if (figures.length === 0 || !/总值|增加值/u.test(norm.text)) return [];
  const skeleton = new Skeleton(norm, figures);
  const found: SectorAmount[] = [];
  for (const { figure, segment, at } of amountsIn(skeleton, { begin: 0, until: skeleton.text.length })) {
    const words = skeleton.text.slice(segment.begin, at);
    if (figure.unit?.kind !== 'money' || /人均/u.test(words)) continue;
    const sector = SECTORS.findIndex((name) => name.test(words));
    if (sector >= 0) found.push({ sector: sector as SectorAmount['sector'], figure });
  }
  return found;
}
