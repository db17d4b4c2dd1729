/** How a figure measures what it is said of, by its unit and the words around it, and whether it can be of an indicator at all. */
import type { Figure } from './figure';
import { type Indicator, isPersons } from './indicator';
import { type Glue, tellsPart } from './saying-words';

export type Measure = 'level' | 'growth' | 'change' | 'share' | 'rank' | 'count';

const TOLD_OF_ANYTHING: ReadonlySet<string> = new Set(['point', 'multiple', 'doubling', 'rank']);

/** A figure can be of an indicator only if one counts in the unit of the other, or tells how it changed. */
export function unitFits(indicator: Indicator, { unit, exponent }: Figure, glue: ReadonlySet<Glue>): boolean {
  if (!unit) return exponent > 0 || indicator.kind === 'index';
  if (TOLD_OF_ANYTHING.has(unit.dimension)) return true;
  if (unit.dimension === 'percent') return indicator.dimensions.has('percent') || moves(glue) || glue.has('share');
  if (indicator.dimensions.has(unit.dimension)) return true;
  return unit.kind === 'count' && indicator.counted === (isPersons(unit) ? 'persons' : 'others');
}

/** `phrase`: the words before the verbs; `name`: the indicator's as it was written; `behind`: the words right behind the figure. */
export function measureOf(
  { unit, exponent }: Figure,
  indicator: Indicator | null,
  glue: ReadonlySet<Glue>,
  { phrase, name }: { readonly phrase: string; readonly name: string },
  behind: string,
): Measure {
  const dimension = unit?.dimension ?? '';
  if (dimension === 'rank') return 'rank';
  if (dimension === 'point') return 'change';
  if (dimension === 'multiple' || dimension === 'doubling') return 'growth';
  if (dimension === 'percent') return measureOfPercent(indicator, glue, name || phrase, behind);
  const moved = glue.has('growth') && !glue.has('to');
  if (unit?.kind === 'count') {
    if (moved && indicator !== null && !OF_WORKS.test(name)) return 'change';
    return indicator?.kind === 'ratio' || PER_HEAD.test(indicator?.name ?? '') ? 'level' : 'count';
  }
  if (!unit && exponent > 0 && PERSONS.test(behind)) return 'count';
  if (glue.has('new') || (indicator?.kind === 'stock' && ADDS.test(phrase))) return 'change';
  return moved ? 'change' : 'level';
}

/** 老旧小区改造提升29个: works, and no rise. */
const OF_WORKS = /(?:改造|治理|修复|整治|小区|危房|公路|街巷)$/u;
/** What comes to a stock is no stock. */
const ADDS = /新增|净增/u;
const PER_HEAD = /^(?:每[千万百]|人均|亩均|户均)/u;
const PERSONS = /^[^,。;、]{0,10}(?:人|群众|职工|劳动力|居民|学生|农户|毕业生|游客|农民|老人|党员|干部|户|家庭)/u;

const moves = (glue: ReadonlySet<Glue>): boolean => glue.has('growth') || glue.has('average');

/** A percentage of a name that tells a change (涨幅), of a part (占比), of a rate; without a name it is most often a part of something. */
function measureOfPercent(
  indicator: Indicator | null,
  glue: ReadonlySet<Glue>,
  phrase: string,
  behind: string,
): Measure {
  if (glue.has('share')) return 'share';
  if (indicator !== null && TELLS_CHANGE.test(indicator.name)) return 'growth';
  if (tellsPart(phrase) || tellsPart(indicator?.name ?? '')) return 'share';
  if (FALLS_BY.test(phrase)) return 'growth';
  if (OF_SPEED.test(behind)) return 'growth';
  const rate = indicator?.dimensions.has('percent') === true;
  if (moves(glue) && !glue.has('to')) return 'growth';
  if (indicator !== null) return rate ? 'level' : 'growth';
  if (phrase.trim() === '' && glue.size === 0) return 'share';
  if (glue.has('to') && TELLS_RATE.test(phrase)) return 'level';
  return !TELLS_RATE.test(phrase) && OF_SOMETHING.test(behind) ? 'share' : 'level';
}

const TELLS_CHANGE = /(?:涨幅|降幅|增幅|增速|(?<!自然)增长率|压减幅度|压减比例|压缩比例)$/u;
const FALLS_BY = /(?:压减|压缩|削减|精简)$/u;
const TELLS_RATE =
  /(?:率|度|面|水平|比例|比|幅度|利率|税率|标准|强度|系数|指数)(?:均|都|已|分别|稳定|保持|达到?|为|提高|提升|下降|降低|控制|在|到|至|超过?|以上|由|从)*$/u;
/** 保持30%以上的增速. */
const OF_SPEED = /^的?(?:增速|增幅|增长速度|速度|涨幅)/u;
/** Of 95%以上的学生 the words behind say whose part it is. */
const OF_SOMETHING = /^(?:以上|左右|以内|多)?的[\u4e00-\u9fff]/u;
