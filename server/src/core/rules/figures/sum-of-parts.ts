/** R04: a closed list of parts does not make up its total. */
import { below, meets, sum } from '../../arithmetic/interval';
import { add, equal, type Rational, subtract, ZERO } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { SumStatement } from '../../lex/statement';
import { type Message, wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Level, type Related, type Verdict } from '../rule';
import { agreement, allArabic, intervalIf, inUnitOf, isHedged, sameForm, setTo, shown, tail } from './operands';

const say = wordings('figures/sum-of-parts', {
  main: { zh: '{parts}＝{sum}，与总数{total}不符', en: '{parts}＝{sum}, but the total is {total}' },
  agrees: { zh: '{parts}＝{sum}，与总数一致', en: '{parts}＝{sum}, as the total says' },
  rounded: {
    zh: '{parts}＝{sum}，与总数{total}的差别在四舍五入之内',
    en: '{parts}＝{sum}; the difference from {total} lies within rounding',
  },
  open: { zh: '分项未必列全，不与总数比较', en: 'The parts may not be all: not compared with the total' },
  total: { zh: '总数', en: 'The total' },
  part: { zh: '分项“{name}”', en: 'The part “{name}”' },
  nameless: { zh: '分项', en: 'A part' },
  setTotal: { zh: '总数改为{written}', en: 'Change the total to {written}' },
  setPart: { zh: '“{name}”改为{written}', en: 'Change “{name}” to {written}' },
  setNameless: { zh: '{old}改为{written}', en: 'Change {old} to {written}' },
});

interface SumHit extends Hit {
  readonly statement: SumStatement;
  readonly verdict: Verdict;
}

export const sumOfParts = defineRule({
  id: 'figures/sum-of-parts',
  scope: 'paragraph',
  level: 'error',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '分项之和与总数不符。',
      en: 'The parts do not add up to their total.',
    },
    why: {
      zh:
        '只在分项确实列全时比较：标签互补（城镇与农村、国家级与省级市级），或有“合计”“加上”等词收尾；单有“其中”不算。' +
        '每个数按四舍五入可代表的区间相加（XBRL Calculations 1.1），带“约”“超”“以上”的数不参与。',
      en:
        'Compared only where the list is surely complete: complementary labels, or a closing word such as 合计 or 加上; 其中 alone does not ' +
        'suffice. Every figure counts as the interval it can be rounded from (XBRL Calculations 1.1); hedged figures are never added.',
    },
    bad: [
      { text: '全年获得各级表彰[[34项]]，其中国家级6项、省级11项、市级16项。' },
      { text: '争取上级补助资金4.6亿元、专项债券资金7.3亿元，合计[[12.4亿元]]。' },
      {
        text: '新增入库企业[[216家]]，其中工业企业80家、服务业企业82家、商贸企业53家。',
        note: {
          zh: '“其中”未必列全，但只差1家，多半是笔误（警告）。',
          en: '其中 need not list everything, but one short is likely a slip (a warning).',
        },
      },
      { text: '新的一年提出[[28项]]指标，其中预期性20项、约束性7项。' },
      {
        text: '区级实事办理10件。加上承接的市级实事15件，全年共办理实事[[24件]]。',
        note: { zh: '前一句的10件也是分项。', en: 'The 10 of the sentence before is a part as well.' },
      },
      {
        text: '地区生产总值[[403.24亿元]]。其中，第一产业增加值37.70亿元，增长3.1%；第二产业增加值186.42亿元，增长5.2%；第三产业增加值179.21亿元，增长4.8%。',
      },
    ],
    good: [
      { text: '全年获得各级表彰33项，其中国家级6项、省级11项、市级16项。' },
      {
        text: '地区生产总值403.24亿元，其中第一产业37.70亿元、第二产业186.42亿元、第三产业179.11亿元。',
        note: { zh: '相差0.01，在四舍五入之内。', en: 'Off by 0.01: within rounding.' },
      },
      {
        text: '新增发电装机445万千瓦，其中水电96万千瓦、风电38万千瓦。',
        note: { zh: '“其中”未必列全。', en: '其中 need not list everything.' },
      },
      {
        text: '新签约项目不少于1000个，其中工业项目不少于700个、外贸项目不少于400个。',
        note: { zh: '下限不相加，且可能重叠。', en: 'Floors are not added, and these may overlap.' },
      },
      {
        text: '全体居民人均可支配收入22508元，其中城镇居民35692元、农村居民14164元。',
        note: { zh: '平均数不相加。', en: 'Averages are not added.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'sum') continue;
      const judged = judge(statement);
      if (!judged) continue;
      yield {
        span: statement.total.core,
        operands: [statement.total, ...statement.parts].map(({ span }) => span),
        statement,
        ...judged,
      } satisfies SumHit;
    }
  },
  say({ statement, verdict }: SumHit, { facts }) {
    const { raw } = facts;
    const { total, parts } = statement;
    const plain = sameForm(raw, [total, ...parts]);
    const args = {
      parts: parts.map((part) => shown(raw, plain ? part.number : part.core)).join('＋'),
      sum: inUnitOf(raw, total, sumOf(parts)) + (plain ? '' : tail(raw, total)),
      total: shown(raw, total.core),
    };
    if (verdict === 'not-checkable') return { message: say('open') };
    if (verdict !== 'inconsistent') return { message: say(verdict === 'consistent' ? 'agrees' : 'rounded', args) };
    const related = parts.map(({ span }, index): Related => ({ span, message: partName(statement, index) }));
    return { message: say('main', args), related };
  },
  mend({ statement }: SumHit, { facts }): readonly Fix[] {
    const { total, parts } = statement;
    const all = sumOf(parts);
    const fixes = setTo(facts.raw, total, all, (written) => say('setTotal', { written }));
    return [
      ...fixes.filter(() => holdsIf(statement, total, all)),
      ...parts.flatMap((part, index) => mendPart(statement, part, index, facts.raw)),
    ];
  },
});

function judge(statement: SumStatement): { readonly verdict: Verdict; readonly level?: Level } | null {
  const { total, parts, division } = statement;
  const sure = division === 'complete' || division === 'disjoint';
  if (isHedged(total) || parts.some(isHedged)) return sure ? { verdict: 'not-checkable' } : null;
  const printed = sum(parts.map(({ soft }) => soft));
  const possible = sum(parts.map(({ hard }) => hard));
  const holds = { verdict: agreement(equal(sumOf(parts), total.value)) };
  if (meets(printed, total.soft)) return holds;
  if (division === 'open') return null;
  if (division === 'disjoint') {
    return below(total.hard, possible) ? { verdict: 'inconsistent' } : { verdict: 'not-checkable' };
  }
  if (division === 'near') return meets(possible, total.hard) ? holds : { verdict: 'inconsistent', level: 'warning' };
  if (!meets(possible, total.hard)) return { verdict: 'inconsistent' };
  return allArabic([total, ...parts]) ? { verdict: 'inconsistent', level: 'information' } : holds;
}

const sumOf = (parts: readonly Figure[]): Rational => parts.reduce((all, { value }) => add(all, value), ZERO);

/** True if the relation holds once this figure says `value`. */
function holdsIf({ total, parts }: SumStatement, figure: Figure, value: Rational): boolean {
  const as = (one: Figure) => (one === figure ? intervalIf(one, value) : one.soft);
  return meets(sum(parts.map(as)), as(total));
}

function mendPart(statement: SumStatement, part: Figure, index: number, raw: string): readonly Fix[] {
  const { total, parts } = statement;
  const value = subtract(total.value, sumOf(parts.filter((other) => other !== part)));
  if (value.n <= 0n || !holdsIf(statement, part, value)) return [];
  const name = nameOf(statement, index);
  return setTo(raw, part, value, (written) =>
    name ? say('setPart', { name, written }) : say('setNameless', { old: shown(raw, part.core), written }),
  );
}

const nameOf = (statement: SumStatement, index: number): string => statement.names[index]?.text ?? '';

function partName(statement: SumStatement, index: number): Message {
  const name = nameOf(statement, index);
  return name ? say('part', { name }) : say('nameless');
}
