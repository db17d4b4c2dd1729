/**
 * R23: percentages of something that has a ceiling: 覆盖率达95%, 占全部的六成, 100%的行政村, 优良天数320天. It finds what a
 * figure is said of and how high that can be; whether it is too high is for the rule.
 */
import type { Figure } from '../figure';
import type { RateStatement } from '../statement';
import { isPercent } from './percent';
import { type Ceiling, ceilingOf, ceilingOfAny, ceilingOfDays, ceilingOfFall } from './rate-ceilings';
import { FIGURE, type Skeleton, type Stretch } from './skeleton';

const CLAUSE_END = /[,;。:!?()\n]/;

/** So many characters before a figure are read at most. */
const REACH = 60;

/** Verbs and particles between a name and its figure. */
const GLUE =
  /(?:分别|均|都|也|已|将|要|可|就|仍|又|再|还|全部|总体|基本|同比|预计|力争|确保|普遍|动态|首次|历史性|成功|长期|持续|连续|稳定|继续|依然|目前|现|约|近|超|逾)*(?:达到了?|达|为|是|有|占到|超过|突破|高于|低于|不低于|不高于|不超过|保持在?|稳定在?|维持在?|控制在?|处于|位于|实现|完成|接近|高达|仅|只有|只|在|提[高升]到|提[高升]至|提[高升]为|上升到|上升至|上升为|增加到|增加至|增长到|增长至|扩大到|扩大至|下降到|下降至|下降为|降低到|降低至|降到|降至|降为|回落到|回落至|压减到|压减至|缩小到|缩小至|提至|升至|升到|增至|减至|减少到|减少至)?$/u;

/** Where a change began: 由2020年的60%, 从60%. */
const SINCE =
  /(?:则|已|将|相应地?)?[由从自](?:[^,;。:!?()由从自]{0,10}年的?|上年的?|去年的?|今年[^,;。]{0,4}的|年初的?|[^,;。:!?()由从自]{0,8}时期?的)?$/u;
/** The way from one figure to the next in 由A提高到B. */
const ON_TO =
  /^[^,;。:!?、\uf8ff]{0,12}(?:提高|提升|上升|增加|增长|扩大|下降|降低|回落|压减|缩小|减少|提|升|降|增|减|变化|调整|发展)[到至为成]$/u;
const LIST_JOINT = /^(?:[、,和及与]|以上[、,和及与]|以及)?(?:超|达|近|约)?$/u;

/** A percentage of things that are counted: 95%的行政村, 80%以上的财政支出. */
const OF_THINGS =
  /^的[^,;。:!?、\uf8ff]{0,8}?(?:村|乡镇|街道|社区|小区|企业|家庭|农户|住户|群众|市民|居民|人口|学校|医院|机构|事项|项目|部门|产品|用户|学生|教师|职工|老年人|儿童|公园|幼儿园|财政支出|财力|新增财力|资金|耕地|园区|建筑|公交车|道路|路段|村庄|岗位|网点|门店|设备|病例|病种|药品)/u;
/** Before such a percentage: it measures against something else. */
const MEASURED = /(?:完成|增长|提高|上升|增加|为|是|相当于|不低于|按照?|给予|投资额|实施|的)$/u;

export function* rates(skeleton: Skeleton): Generator<RateStatement> {
  const { text } = skeleton;
  let words = '';
  let end = -1;
  for (const { at, figure } of skeleton.figuresIn({ begin: 0, until: text.length })) {
    const days = figure.unit?.dimension === 'day';
    if (!days && !isPercent(figure)) continue;
    const before = clauseBefore(skeleton, at);
    const joint = text.slice(end + 1, at);
    const continues = end >= 0 && (LIST_JOINT.test(joint) || ON_TO.test(joint)) && joint !== '';
    if (!continues) words = text.slice(before.begin, before.until);
    end = at;
    const read = days ? readDays(words) : readPercent(text, at, words);
    if (!read) continue;
    yield statementOf(skeleton, figure, at, read.ceiling, read.name, continues ? null : before);
  }
}

/** The words of the clause before a figure; behind another figure only those of its own segment. */
function clauseBefore({ text }: Skeleton, at: number): Stretch {
  const floor = Math.max(0, at - REACH);
  let begin = at;
  let comma = -1;
  while (begin > floor && !CLAUSE_END.test(text[begin - 1] ?? '') && text[begin - 1] !== FIGURE) {
    if (text[begin - 1] === '、' && comma < 0) comma = begin;
    begin--;
  }
  return { begin: text[begin - 1] === FIGURE && comma > begin ? comma : begin, until: at };
}

interface Read {
  readonly ceiling: Ceiling;
  /** The words that end with the name. */
  readonly name: string;
}

function readPercent(text: string, at: number, words: string): Read | null {
  const fall = ceilingOfFall(words);
  if (fall) return { ceiling: fall, name: words };
  const name = nameIn(words);
  const ceiling = ceilingOf(name);
  if (ceiling) return { ceiling, name };
  const behind = text.slice(at + 1, at + 20);
  /* 规定造价125元的140%: measured against a figure. */
  if (name === '' && text.slice(at - 2, at) === `${FIGURE}的`) return null;
  const of = OF_THINGS.test(behind) && !MEASURED.test(words) ? ceilingOf('占比') : ceilingOfAny(name, behind);
  return of && { ceiling: of, name: words };
}

function readDays(words: string): Read | null {
  const name = nameIn(words);
  const ceiling = ceilingOfDays(name);
  return ceiling && { ceiling, name };
}

/** Words without the verbs and the starting point between them and the figure. */
function nameIn(words: string): string {
  let name = words;
  for (let turn = 0; turn < 4; turn++) {
    const shorter = name.replace(SINCE, '').replace(GLUE, '').replace(/的$/u, '').trimEnd();
    if (shorter === name) break;
    name = shorter;
  }
  return name;
}

const LONGEST_NAME = 16;

function statementOf(
  skeleton: Skeleton,
  figure: Figure,
  at: number,
  { bound, most }: Ceiling,
  name: string,
  clause: Stretch | null,
): RateStatement {
  const until = clause ? clause.begin + name.length : at;
  const begin = clause ? Math.max(clause.begin, until - LONGEST_NAME) : at;
  const piece = skeleton.piece({ begin, until });
  return {
    kind: 'rate',
    span: skeleton.toRaw({ begin, until: at + 1 }),
    rate: figure,
    name: { span: piece.span, text: lastName(clause ? piece.text : name) },
    ceiling: most,
    bound,
  };
}

/** Of 甲、乙和丙 the last name, short enough for a message. */
const lastName = (words: string): string => (words.split(/[、和及与]/u).at(-1) ?? words).slice(-LONGEST_NAME);
