/**
 * Five-year plans and what a text says of their years: “十四五”（2021—2025年）, 2025年是“十四五”收官之年. Works on folded text.
 * Source of the years: the plans as adopted; the first began in 1953, the third in 1966, each later one five years on.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

export interface WrongPlanYear {
  readonly plan: string;
  /** The years that stand there. */
  readonly span: Span;
  readonly said: string;
  readonly due: string;
}

const NUMERALS: readonly string[] = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
];

/** The years of a plan by the numeral before 五; null for one that never was. */
function yearsOfPlan(numeral: string): PlanYears | null {
  const index = NUMERALS.indexOf(numeral) + 1;
  if (index === 0) return null;
  const first = index < 3 ? 1953 + 5 * (index - 1) : 1966 + 5 * (index - 3);
  return { first, last: first + 4 };
}

const PLAN = '[“"]?(十[一二三四五六七八]?|[一二三四五六七八九])五[”"]?';
const PERIOD = new RegExp(
  `${PLAN}(?:规划|计划|时期|期间)?[(]((?:19|20)\\d\\d)年?[-—–~至到]{1,2}((?:19|20)\\d\\d)年?[)]`,
  'gu',
);
const YEAR_IS = new RegExp(
  `((?:19|20)\\d\\d)年是(?:(?:全面|我[国省市县区]|实施|推进|落实|完成|实现|执行)[\\u3400-\\u9fff]{0,8})?${PLAN}(?:规划|计划|时期)?(?:实施)?的?(?:目标任务)?的?(开局|起步|首|第[一二三四五]|收官|最后一|末)之?年`,
  'gu',
);

export function findWrongPlanYears(norm: NormText): readonly WrongPlanYear[] {
  const found: WrongPlanYear[] = [];
  const { text } = norm;
  for (const match of text.matchAll(PERIOD)) {
    const [whole, numeral = '', first = '', last = ''] = match;
    const years = yearsOfPlan(numeral);
    if (!years || (Number(first) === years.first && Number(last) === years.last)) continue;
    const from = match.index + whole.indexOf('(') + 1;
    const to = match.index + whole.length - 1;
    const said = text.slice(from, to);
    const due = said.replace(first, String(years.first)).replace(last, String(years.last));
    found.push({ plan: `${numeral}五`, span: norm.toRaw({ from, to }), said, due });
  }
  for (const { at, year, numeral, due } of placesIn(text)) {
    if (due === Number(year)) continue;
    const span = norm.toRaw({ from: at, to: at + 4 });
    found.push({ plan: `${numeral}五`, span, said: year, due: String(due) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Where years stand that are surely right, for they are the first, the last or the nth of their plan; in normalised offsets. */
export const fittingPlanYears = (text: string): readonly number[] =>
  placesIn(text).flatMap(({ at, year, due }) => (due === Number(year) ? [at] : []));

interface Place {
  readonly at: number;
  readonly year: string;
  readonly numeral: string;
  readonly due: number;
}

function placesIn(text: string): readonly Place[] {
  return Array.from(text.matchAll(YEAR_IS)).flatMap((match): readonly Place[] => {
    const [, year = '', numeral = '', place = ''] = match;
    const due = yearOfPlace(yearsOfPlan(numeral), place);
    return due === null ? [] : [{ at: match.index, year, numeral, due }];
  });
}

/** The year that is the first, the last or the nth of a plan. */
function yearOfPlace(years: PlanYears | null, place: string): number | null {
  if (!years) return null;
  if (place === '收官' || place === '最后一' || place === '末') return years.last;
  return place.startsWith('第') ? years.first + '一二三四五'.indexOf(place.charAt(1)) : years.first;
}
