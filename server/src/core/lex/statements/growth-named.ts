/**
 * Amounts by what they are called, with the growth or the difference said right behind: 今年安排科技投入14.6亿元，增长25.6%. A report says of
 * the year before what it is the growth of under the same name, elsewhere. Knows names, neither years nor arithmetic.
 */
import type { ParagraphFacts } from '../facts';
import type { Figure } from '../figure';
import { amountsIn, isAdditive, sameKind } from './amounts';
import { barOf, directionOf, isRate } from './growth-words';
import { FIGURE, Skeleton } from './skeleton';

export interface NamedLevel {
  /** Without words of time, of planning and of size. */
  readonly name: string;
  readonly level: Figure;
  /** A rate in percent or a difference in the unit of the level; null where none is said of it. */
  readonly growth: { readonly figure: Figure; readonly falls: boolean } | null;
}

/** Words with and without which a name is the same. */
const FILLERS =
  /全年|今年|去年|上年|本年|年内|当年|预计|预期|[拟将]|安排|用于|对|的|达到?|完成|实现|力争|确保|争取|共|累计|[为是]|总|[额量]|资金|规模|[“”‘’]|全[市省区县州国]|我[市省区县]|其中|\d{4}年|计划|继续|[提增][高加]到|主要|目标|\s/gu;
const NUMBER = /^\s*[(]?[\d一二三四五六七八九十]{1,3}[).、.]\s*/u;
/** Whose money it is and what money is called names nothing yet: 中央财政安排补助资金. */
const ANY_MONEY = /中央|地方|财政|[省市县区本各]级|投入|支出|投资|经费|补贴|补助|收入|预算|专项/gu;
const LEAST_LEFT = 2;
/** What begins so compares, and names nothing. */
const NO_NAME = /^[比较从由占]/u;
/** Shorter names are said of many things. */
const SHORTEST = 4;

const GROWTH =
  /^[^\uf8ff,、;:。!?()]{0,2}[,、(]((?:同比|[比较](?:上年|去年)(?:同期)?)?)(增长|增加|提高|下降|减少)了?(?=\uf8ff)/u;
const LONGEST = 16;

export function readNamedLevels({ norm, figures }: ParagraphFacts): readonly NamedLevel[] {
  if (figures.length === 0) return [];
  const skeleton = new Skeleton(norm, figures);
  const { text } = skeleton;
  return amountsIn(skeleton, { begin: 0, until: text.length }).flatMap(
    ({ figure, at, segment }): readonly NamedLevel[] => {
      const words = text.slice(segment.begin, at);
      const own = words.slice(words.lastIndexOf(FIGURE) + 1).replace(NUMBER, '');
      const name = own.replace(FILLERS, '');
      if (figure.unit?.kind === 'count' || !saysMuch(name) || !isAdditive(own)) return [];
      return [
        { name, level: figure, growth: barOf(own, '', '') === 'real' ? null : growthBehind(skeleton, at, figure) },
      ];
    },
  );
}

/** What is spent, and what funds take in, is planned against the plan of the year before and not against what became of it. */
const OF_PLAN_BEFORE = /支出|经费|基金|国有资本/u;
export const growsFromResult = (name: string): boolean => !OF_PLAN_BEFORE.test(name);

const saysMuch = (name: string): boolean =>
  name.length >= SHORTEST && !NO_NAME.test(name) && name.replace(ANY_MONEY, '').length >= LEAST_LEFT;

function growthBehind(skeleton: Skeleton, at: number, level: Figure): NamedLevel['growth'] {
  const match = GROWTH.exec(skeleton.text.slice(at + 1, at + 1 + LONGEST));
  const figure = match && skeleton.figureAt(at + 1 + match[0].length);
  if (!figure || !(isRate(figure.unit?.dimension) || sameKind(figure, level))) return null;
  if (figure.unit?.kind === 'ratio' && figure.unit.dimension !== 'percent') return null;
  return { figure, falls: directionOf(match[2] ?? '') === 'down' };
}
