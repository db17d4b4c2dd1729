/** R16: the parts of a structure do not make a hundred. */
import { type Interval, meets, point, sum } from '../../arithmetic/interval';
import { add, compare, equal, type Rational, rational, subtract, ZERO } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { RatioStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Related, type Verdict } from '../rule';
import { saysRounded } from './cues';
import { agreement, intervalIf, inUnitOf, isHedged, setTo, shown, tail } from './operands';

const say = wordings('figures/structure-ratio', {
  main: { zh: '{parts}＝{sum}，不是100', en: '{parts}＝{sum}, not 100' },
  agrees: { zh: '{parts}＝100', en: '{parts}＝100' },
  rounded: {
    zh: '{parts}＝{sum}，与100的差别在四舍五入之内',
    en: '{parts}＝{sum}; the difference from 100 lies within rounding',
  },
  hedged: {
    zh: '各部分是约数，或写明了四舍五入，不相加',
    en: 'The parts are approximate, or the text says that they were rounded: not added',
  },
  part: { zh: '第{index}部分', en: 'Part {index}' },
  set: { zh: '{old}改为{written}', en: 'Change {old} to {written}' },
});

interface RatioHit extends Hit {
  readonly statement: RatioStatement;
  readonly verdict: Verdict;
}

/** A structure has at least so many parts: where fewer stand, what is missing nobody can tell. */
const MEMBERS = 3;

const HUNDRED = rational(100);
/** Where the words do not say that the parts are of a hundred, only a sum as near to it shows that they were meant so. */
const NEAR = { low: rational(90), high: rational(110) };
/** Below this they are proportions of another kind, such as parts of ten: 3:3:4. */
const PROPORTIONS = rational(20);

export const structureRatio = defineRule({
  id: 'figures/structure-ratio',
  scope: 'paragraph',
  level: 'error',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '产业结构等各部分之和不是100。',
      en: 'The parts of a structure do not make 100.',
    },
    why: {
      zh:
        '三次产业结构、比重按100核对，各数取四舍五入可代表的区间，末位相差在舍入之内不报。' +
        '其他“比例”“结构”只有加起来接近100时才当作百分数；时刻、配比、赔率不看。',
      en:
        'The structure of the three sectors is held against 100; every figure counts as the interval it can be rounded from. Other ratios count as ' +
        'percentages only where their sum is near 100; times of day and mixing ratios are not looked at.',
    },
    bad: [
      { text: '三次产业结构调整为[[2.8:52.9:46.3]]。' },
      { text: '三次产业结构比为[[11.3:58.0]]。', note: { zh: '漏了一个数。', en: 'One is missing.' } },
      { text: '农户分为三类：（一）种粮的占[[52%；（二）养殖的占28%；（三）兼业的占10%]]。' },
      { text: '形成农户占[[60%、村集体占20%、龙头企业占30%]]的利益分配模式。' },
      { text: '三次产业结构由上年的9.4:66.8:23.8优化为[[8.3:71.1:26.0]]。' },
      { text: '第一产业增加值占地区生产总值的比重为[[8.1%，第二产业增加值比重为39.6%，第三产业增加值比重为55.3%]]。' },
    ],
    good: [
      { text: '三次产业结构调整为2.8:50.9:46.3。' },
      { text: '三次产业结构为12.1:44.4:43.8（因四舍五入，合计不等于100）。' },
      {
        text: '三次产业结构为12:44.4:43.7。',
        note: { zh: '相差0.1，在四舍五入之内。', en: 'Off by 0.1: within rounding.' },
      },
      {
        text: '科研人员中，博士占35%，女性占42%，青年占51%。',
        note: { zh: '各项可以重叠。', en: 'These may overlap.' },
      },
      { text: '按照4:3:3的比例安排资金。', note: { zh: '十分制的比例。', en: 'Parts of ten.' } },
      { text: '发布时间2023-03-07 19:59:12，本市产业结构持续优化。', note: { zh: '时刻。', en: 'A time of day.' } },
      { text: '第一产业增加值增长4.1%，第二产业增加值增长5.6%，第三产业增加值增长6.3%。' },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'ratio') continue;
      const judged = judge(statement);
      const excused = judged === 'inconsistent' && saysRounded(facts, statement.span);
      const verdict = excused ? 'not-checkable' : judged;
      const [first] = statement.parts;
      const last = statement.parts.at(-1);
      if (!verdict || !first || !last) continue;
      const hit: RatioHit = {
        span: { start: first.core.start, end: last.core.end },
        operands: statement.parts.map(({ span }) => span),
        statement,
        verdict,
      };
      yield hit;
    }
  },
  say({ statement, verdict }: RatioHit, { facts }) {
    const { parts } = statement;
    if (verdict === 'not-checkable') return { message: say('hedged') };
    const [first] = parts;
    const args = {
      parts: parts.map((part) => shown(facts.raw, part.number)).join('＋'),
      sum: first ? inUnitOf(facts.raw, first, sumOf(parts)) : '',
    };
    if (verdict !== 'inconsistent') return { message: say(verdict === 'consistent' ? 'agrees' : 'rounded', args) };
    const related = parts.map(({ span }, index): Related => ({ span, message: say('part', { index: index + 1 }) }));
    return { message: say('main', args), related };
  },
  mend({ statement }: RatioHit, { facts }): readonly Fix[] {
    const { parts } = statement;
    if (parts.length < MEMBERS) return [];
    return parts.flatMap((part) => {
      const value = subtract(HUNDRED, sumOf(parts.filter((other) => other !== part)));
      if (value.n <= 0n || !holdsIf(parts, part, value)) return [];
      const old = shown(facts.raw, part.number) + tail(facts.raw, part);
      return setTo(facts.raw, part, value, (written) => say('set', { old, written }));
    });
  },
});

function judge({ parts, certain }: RatioStatement): Verdict | null {
  if (parts.some(isHedged)) return certain ? 'not-checkable' : null;
  const total = sumOf(parts);
  if (meets(sum(parts.map(({ hard }) => hard)), point(HUNDRED))) return agreement(equal(total, HUNDRED));
  if (certain) return compare(total, PROPORTIONS) < 0 ? null : 'inconsistent';
  return compare(total, NEAR.low) >= 0 && compare(total, NEAR.high) <= 0 ? 'inconsistent' : null;
}

const sumOf = (parts: readonly Figure[]): Rational => parts.reduce((all, { value }) => add(all, value), ZERO);

/** True if the parts make a hundred once this one says `value`. */
function holdsIf(parts: readonly Figure[], part: Figure, value: Rational): boolean {
  const as = (one: Figure): Interval => (one === part ? intervalIf(one, value) : one.hard);
  return meets(sum(parts.map(as)), point(HUNDRED));
}
