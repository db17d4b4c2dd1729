/** Words of a sentence that tell a wish, a plan, a result, or a sum of several years or months. Works on folded text. */

export interface Cues {
  readonly wished: boolean;
  readonly done: boolean;
  readonly cumulative: boolean;
  /** It is what a plan or a budget says, though the sentence tells a result: 完成年计划710亿元的89%. */
  readonly planned: boolean;
}

export interface Doubts {
  /** Words that go against its section: a plan's words may stand in a look back, and last year's results in a plan. */
  readonly saysPlan: boolean;
  readonly saysPast: boolean;
}

/** So far back words that tell a wish or a result are looked for. */
const REACH = 36;

const TARGET =
  /力争|确保|争取(?!到|中央|上级|资金)|预期目标|目标(?:是|为)|要达到|努力实现|计划(?:新增|完成|建设|实施|投资|安排)|拟(?:新增|安排)|将(?:达到?|增长|增加|提高|超过|完成|比)/u;
const DONE = /已(?:经)?(?:达|完|建|有|实|突|累|由|从|降|提|增)|完成了|实现了|预计(?:全年)?(?:完成|实现|增长|达)/u;
const CUMULATIVE = /累计|五年来|三年来|以来|五年(?:共|累计|内|间)|总共|截至|截止/u;
const PLANNED =
  /(?:年初?计划|年初预算|年度(?:计划|目标|预算|任务)|目标任务|调整预算|全年(?:计划|目标|预算)|预算安排)(?:数|的)?$/u;
const OF_PLAN = /计划(?:要求|规定|指标|草案)|预算草案|预期目标|今年.{0,6}(?:预期|计划|目标)/u;
const OF_PAST = /过去(?:的)?一年|一年来|去年|上年(?:完成|实现|达到)|已经?(?:达|完|实)/u;
const THAN_LAST = /[比较]上年|同比/u;
const THIS_YEAR = /今年/u;
/** 分别增长5%的目标任务: the goal, and no result. */
const OF_GOAL = /^的?(?:预期|年度|全年|年初|既定|增长|奋斗|发展|主要)*(?:目标|任务|计划|要求)/u;
/** The figure is of what somebody else is measured by: …的89%. */
const OF_WHICH = /^[^,。;、]{0,6}的 ?\d/u;

/** `start`: of the sentence; the figure stands from `from` to `to`. */
export function cuesOf(text: string, start: number, from: number, to: number): Cues {
  const near = Math.max(start, from - REACH);
  const before = text.slice(near, from);
  const behind = text.slice(to, to + REACH);
  return {
    wished: TARGET.test(text.slice(near, to)),
    done: DONE.test(before),
    cumulative: CUMULATIVE.test(before),
    planned: OF_GOAL.test(behind) || (PLANNED.test(before) && OF_WHICH.test(behind)),
  };
}

/** What is told of another year is told in several sentences. */
const REACH_BACK = 160;

/** What stands in the sentence and in those before it of another time than the section's. */
export function doubtsOf(text: string, start: number, from: number): Doubts {
  const sentence = text.slice(start, from);
  const back = text.slice(Math.max(0, start - REACH_BACK), from);
  return {
    saysPlan: OF_PLAN.test(sentence) || THIS_YEAR.test(back),
    saysPast: THAN_LAST.test(sentence) || OF_PAST.test(back),
  };
}

/** Of a figure that is not certain nobody asks. */
export const NO_DOUBTS: Doubts = { saysPlan: false, saysPast: false };
