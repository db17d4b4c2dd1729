/** R04: a closed list of parts does not make up its total. */
import type { Figure } from '../../lex/figure';
import { nameOfPart } from '../../lex/part-name';
import type { SumStatement } from '../../lex/statement';
import { type Message, wordings } from '../../message';
import type { Report } from '../../model/report';
import { defineRule, type Fix, type Hit, type Level, type Related, type Verdict } from '../rule';
import { inUnitOf, sameForm, setTo, shown, tail } from './operands';
import { placed } from './placed';
import { judgeSum, partsTotal, sumSides } from './sum-arithmetic';
import { sumsAcross } from './sums-across';

const say = wordings('figures/sum-of-parts', {
  main: { zh: '{parts}＝{sum}，与总数{total}不符', en: '{parts}＝{sum}, but the total is {total}' },
  balance: { zh: '{parts}＝{sum}，与所述{total}不符', en: '{parts}＝{sum}, but the text says {total}' },
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
  scope: 'report',
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
        '只在分项确实列全时比较：标签互补（城镇与农村、国家级与省级市级），或有“合计”“加上”“还差”等词；单有“其中”不算，' +
        '但差额不足2%、四项以上而差额不足一成、各项之和超过总数，或者某个数两位对调恰好相等的，只作提示（信息）；超出不足2%的是警告。预算收支总计列出四项以上，或差额恰是一处笔误的，也核对。按定义由其他数得出的数（进出口、顺差、净资产、当年结余、债务余额等），凭名称即核对；收入总计、支出总计与结转下年分在两段的也核对（警告）。增减额连同正负号相加。“其中”后两列数（个数与投资额）有一列正好加足总数的，另一列也核对。分项在后面各段的（“其中：”之后1.、2.，三次产业）也核对（警告）。' +
        '每个数按四舍五入可代表的区间相加（XBRL Calculations 1.1），带“约”“超”“以上”的数不参与。',
      en:
        'Compared only where the list is surely complete: complementary labels, or a word such as 合计, 加上 or 还差; 其中 alone does not ' +
        'suffice, but a gap of under 2 %, of under a tenth with four parts or more, parts that exceed their whole, or two digits that swapped make the sum right are information; an excess of under 2 % is a warning. The totals of a budget with four lines or more, or one slip away, are checked too. What is defined by other figures (trade and its balance, net assets, the balance of a year, debt) is compared by its names alone, the two sides of a budget over two paragraphs too (a warning). Changes are added with their signs. Of two columns (how many, how much) one that makes its total exactly proves the list complete for the other. Parts in the ' +
        'paragraphs behind (1. and 2. behind 其中：, the three sectors) are compared too (a warning). ' +
        'Every figure counts as the interval it can be rounded from (XBRL Calculations 1.1); hedged figures are never added.',
    },
    bad: [
      { text: '全年获得各级表彰[[34项]]，其中国家级6项、省级11项、市级16项。' },
      { text: '争取上级补助资金4.6亿元、专项债券资金7.3亿元，合计[[12.4亿元]]。' },
      {
        text: '新增入库企业[[216家]]，其中工业企业80家、服务业企业82家、商贸企业53家。',
        note: {
          zh: '“其中”未必列全，只差1家，或许是笔误（信息）。',
          en: '其中 need not list everything; one short may be a slip (information).',
        },
      },
      { text: '新的一年提出[[28项]]指标，其中预期性20项、约束性7项。' },
      {
        text: '区级实事办理10件。加上承接的市级实事15件，全年共办理实事[[24件]]。',
        note: { zh: '前一句的10件也是分项。', en: 'The 10 of the sentence before is a part as well.' },
      },
      {
        text: '财政收入完成[[3788万元]]，其中：\n1.税收收入3225万元，增长5%。\n2.非税收入553万元，增长4%。',
        note: { zh: '分项在后面两段。', en: 'The parts stand in the two paragraphs behind.' },
      },
      {
        text: '财政收入2961万元，较上年同期增收[[135万元]]。其中，税收收入2376万元，较上年同期增收367万元；非税收入585万元，较上年同期减收194万元。',
        note: { zh: '应为173万元：367－194。', en: 'It should be 173: 367 less 194.' },
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
  *find({ report }) {
    for (const statement of sumsWithin(report)) yield* hitsOf(statement, 'error');
    /* Between two paragraphs something may be said that changes what is meant. */
    for (const statement of sumsAcross(report)) yield* hitsOf(statement, 'warning');
  },
  say({ statement, verdict }: SumHit, { report }) {
    const { raw } = report;
    const { total, parts, less } = statement;
    const plain = sameForm(raw, [total, ...parts, ...less]);
    const text = (figure: Figure): string => shown(raw, plain ? figure.number : figure.core);
    const args = {
      parts: [parts.map(text).join('＋'), ...less.map(text)].join('－'),
      sum: inUnitOf(raw, total, partsTotal(statement)) + (plain ? '' : tail(raw, total)),
      total: shown(raw, total.core),
    };
    if (verdict === 'not-checkable') return { message: say('open') };
    if (verdict !== 'inconsistent') return { message: say(verdict === 'consistent' ? 'agrees' : 'rounded', args) };
    const related = [...parts, ...less].map(
      ({ span }, index): Related => ({ span, message: partName(statement, index) }),
    );
    return { message: say(less.length > 0 ? 'balance' : 'main', args), related };
  },
  mend({ statement }: SumHit, { report: { raw } }): readonly Fix[] {
    return sumSides(statement).flatMap(({ figure, value }) => {
      if (figure === statement.total && statement.less.length === 0) {
        return setTo(raw, figure, value, (written) => say('setTotal', { written }));
      }
      const index = [...statement.parts, ...statement.less].indexOf(figure);
      const name = nameOf(statement, index);
      // 税收收入2376万元，增收367万元: the name alone would not say which of the two is changed.
      const alone = statement.names[index]?.text.endsWith(name) ?? false;
      return setTo(raw, figure, value, (written) =>
        name && alone
          ? say('setPart', { name, written })
          : say('setNameless', { old: shown(raw, figure.core), written }),
      );
    });
  },
});

function* hitsOf(statement: SumStatement, level: Level): Generator<SumHit> {
  const judged = judgeSum(statement);
  if (!judged) return;
  const { total, parts, less } = statement;
  const operands = [total, ...parts, ...less].map(({ span }) => span);
  yield { span: total.core, operands, statement, level, ...judged };
}

/** Those whose figures stand in one paragraph. Spans count from the text's start. */
function* sumsWithin(report: Report): Generator<SumStatement> {
  for (const { index, span, facts } of report.paragraphs) {
    if (report.tree.chrome[index]) continue;
    for (const statement of facts.statements) if (statement.kind === 'sum') yield movedBy(statement, span.start);
  }
}

const movedBy = (statement: SumStatement, by: number): SumStatement => ({
  ...statement,
  total: placed(statement.total, by),
  parts: statement.parts.map((part) => placed(part, by)),
  less: statement.less.map((part) => placed(part, by)),
});

const nameOf = (statement: SumStatement, index: number): string => nameOfPart(statement.names[index]?.text ?? '');

function partName(statement: SumStatement, index: number): Message {
  const name = nameOf(statement, index);
  return name ? say('part', { name }) : say('nameless');
}
