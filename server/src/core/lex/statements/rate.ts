/**
 * R23: percentages of something that has a ceiling: 覆盖率达95%, 占全部的六成, 100%的行政村, 优良天数320天. It finds what a
 * figure is said of and how high that can be; whether it is too high is for the rule.
 */
import type { RateStatement } from '../statement';
import { isPercent } from './percent';
import { type Ceiling, ceilingOf, ceilingOfAny, ceilingOfDays, ceilingOfFall } from './rate-ceilings';
import { type Governed, governed, nameIn, namesIn } from './rate-words';
import { FIGURE, type Skeleton } from './skeleton';

/** A percentage of things: 95%的行政村, 80%以上的财政支出; and not of a measure: 150%的增速, 20%的标准. */
const OF_THINGS =
  /^的(?!比例|比率|标准|速度|增速|增幅|增长|涨幅|降幅|幅度|利率|税率|费率|额度|年|水平|价格|奖|补|收益|回报|溢价|目标|任务|计划|成绩|完成|贴息|力度|优势|概率|可能|高位|低位|占比|份额|股)[\u4e00-\u9fff“]/u;
/** All of something is done: 100%集中监管. */
const ALL_DONE =
  /^(?:全?覆盖|达标|整改|落实|集中|纳入|接入|使用|采用|提供|办结|兑现|安置|回收|处理|保障|到位|完好|合格|满意|公开|建成|配备|安装|入网|联网|上线|网办|可办)/u;
/** Before such a percentage: it measures against something else. */
const MEASURED =
  /(?:完成|增长|提高|上升|增加|下降|减少|降低|压减|为|是|相当于|不低于|按照?|给予|投资额|年|额|以|实施|的|上浮|下浮|优惠|增速|比)$/u;

export function* rates(skeleton: Skeleton): Generator<RateStatement> {
  for (const one of governed(skeleton)) {
    if (one.figure.unit?.dimension === 'point') continue;
    const read = isPercent(one.figure) ? readPercent(skeleton, one) : readDays(one);
    if (read) yield statementOf(skeleton, one, read);
  }
}

interface Read {
  readonly ceiling: Ceiling;
  /** What it is said of. */
  readonly name: string;
}

function readPercent(skeleton: Skeleton, one: Governed): Read | null {
  const { words } = one.subject;
  const fall = ceilingOfFall(words);
  if (fall) return { ceiling: fall, name: words };
  const name = nameOf(one);
  const context = (): string => contextBefore(skeleton, one);
  const ceiling = ceilingOf(name, context) ?? (isShort(name) ? ceilingOf(nameIn(words), context) : null);
  if (ceiling) return { ceiling, name };
  const behind = skeleton.text.slice(one.at + 1, one.at + 20);
  /* 规定造价125元的140%: measured against a figure. */
  if (name === '' && skeleton.text.slice(one.at - 2, one.at) === `${FIGURE}的`) return null;
  const things = (OF_THINGS.test(behind) || ALL_DONE.test(behind)) && !MEASURED.test(words);
  /* 金币500，10%概率: a number that only shares the unit of the next may not be of it at all. */
  const shared = one.figure.number.end === one.figure.core.end;
  const any = things ? ceilingOf('占比', () => '') : shared ? null : ceilingOfAny(words, behind);
  return any && { ceiling: any, name: words };
}

/** Of as many names as figures each has its own; else the last name stands for all. */
function nameOf({ subject, index }: Governed): string {
  const names = namesIn(subject.words);
  if (subject.size > 1 && names.length === subject.size) return names[index] ?? '';
  return nameIn(subject.words);
}

/** Of 公交车、网约车占比分别 the first name leaves out what is said of both. */
const isShort = (name: string): boolean => name !== '' && !/[率比重度例]/u.test(name);

const CONTEXT = 60;

/** What stands before the clause, where 占 has no subject of its own. */
function contextBefore({ text }: Skeleton, { subject, at }: Governed): string {
  const end = subject.place?.begin ?? at;
  const before = text.slice(Math.max(0, end - CONTEXT), end);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
}

function readDays({ subject }: Governed): Read | null {
  const name = nameIn(subject.words);
  const ceiling = ceilingOfDays(name);
  return ceiling && { ceiling, name };
}

const LONGEST_NAME = 16;

function statementOf(skeleton: Skeleton, { at, figure, subject }: Governed, { ceiling, name }: Read): RateStatement {
  const begin = subject.place ? Math.max(subject.place.begin, subject.place.until - LONGEST_NAME) : at;
  const { span } = skeleton.piece({ begin, until: at });
  return {
    kind: 'rate',
    span: skeleton.toRaw({ begin, until: at + 1 }),
    rate: figure,
    name: { span, text: (name.split(/[、和及与]/u).at(-1) ?? name).slice(-LONGEST_NAME) },
    ceiling: ceiling.most,
    bound: ceiling.bound,
  };
}
