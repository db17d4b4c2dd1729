/** R13, R14: this year's level and growth make another level of last year than the text states. */
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { baseOf, judgeTriple, tripleSides } from './level-arithmetic';
import { type StatedTriple, triplesOf } from './level-triples';
import { inUnitOf, setTo, shown, tail } from './operands';

const say = wordings('figures/level-and-growth', {
  main: {
    zh: '“{indicator}”{level}、增幅{growth}，推得上年{computed}，而文中上年是{base}',
    en: '{indicator}: {level} and a growth of {growth} make {computed} for the year before, but the text says {base}',
  },
  agrees: {
    zh: '由{level}和增幅{growth}推得上年{computed}，与文中相符',
    en: '{level} and {growth} make {computed} for the year before, as the text says',
  },
  vague: { zh: '有约数，不推算上年数', en: 'An approximate figure: last year is not computed' },
  basis: {
    zh: '增幅按可比口径或可比价计算，不推算上年数',
    en: 'The growth is on another basis: last year is not computed',
  },
  level: { zh: '本年数', en: 'This year' },
  base: { zh: '上年数', en: 'The year before' },
  setGrowth: { zh: '增幅改为{written}', en: 'Change the growth to {written}' },
  setLevel: { zh: '本年数改为{written}', en: "Change this year's figure to {written}" },
  setBase: { zh: '上年数改为{written}', en: 'Change the figure of the year before to {written}' },
});

interface LevelHit extends Hit {
  readonly triple: StatedTriple;
  readonly verdict: Verdict;
}

export const levelAndGrowth = defineRule({
  id: 'figures/level-and-growth',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '本年数与增幅推出的上年数，和文中写明的上年数不符。',
      en: "This year's level and growth make another level of last year than the text states.",
    },
    why: {
      zh:
        '指标、范围、年份都确实相同才推算；各数取四舍五入可代表的区间。实绩中按可比价增长的（地区生产总值、增加值）、基数逐年修订的（投资、社零、' +
        '规上指标、财政收入）和写明同口径的不推算；计划年的目标从上年实绩起算，按名义增长推算。' +
        '不在指标表里的，计划与上年实绩名称完全相同才推算，“比上年增加”的差额也核对；支出和基金多与上年预算比，不推算。',
      en:
        'Computed only where indicator, scope and year surely agree; every figure counts as the interval it can be rounded from. Results that grow at ' +
        "constant prices or on a revised base (GDP, investment, retail sales, public revenue) are left alone; targets start from last year's result. What no list of " +
        'indicators knows is computed where plan and result bear the very same name; a difference (比上年增加) is checked as well; ' +
        'spending and funds, mostly planned against the plan before, are left alone.',
    },
    bad: [
      {
        text: '2023年工作回顾\n社会消费品零售总额130.2亿元。\n2024年工作安排\n主要预期目标是：社会消费品零售总额148亿元、增长[[6%]]。',
      },
      {
        text: '2023年工作回顾\n2022年进出口总额102.4亿元。\n进出口总额128.4亿元、增长[[15.4%]]，带动作用明显。',
      },
      {
        text: '2023年工作回顾\n全年用于困难群众救助的资金5.95亿元。\n2024年工作安排\n今年安排困难群众救助资金7.16亿元，比上年增加[[1.51亿元]]。',
        note: { zh: '差额应为1.21亿元。', en: 'The difference is 1.21.' },
      },
    ],
    good: [
      {
        text: '2023年工作回顾\n社会消费品零售总额130.2亿元。\n2024年工作安排\n主要预期目标是：社会消费品零售总额138亿元、增长6%。',
      },
      {
        text: '2023年工作回顾\n2022年地区生产总值302.4亿元。\n地区生产总值318.4亿元、增长6.4%。',
        note: { zh: '按可比价增长。', en: 'At constant prices.' },
      },
      {
        text: '2023年工作回顾\n全年农村公路投入3.2亿元。\n2024年工作安排\n今年安排农村公路养护投入1.4亿元，增长12%。',
        note: { zh: '名称不同，是两件事。', en: 'Other names are other things.' },
      },
    ],
  },
  *find({ report }) {
    for (const triple of triplesOf(report)) {
      const { level, growth, base, otherBasis } = triple;
      const judged = otherBasis ? { verdict: 'not-checkable' as const } : judgeTriple(triple);
      const operands = [level, growth, base].map(({ span }) => span);
      yield { span: growth.core, operands, triple, ...judged } satisfies LevelHit;
    }
  },
  say({ triple, verdict }: LevelHit, { report }) {
    const { level, growth, base } = triple;
    if (triple.otherBasis) return { message: say('basis') };
    if (verdict === 'not-checkable') return { message: say('vague') };
    const before = baseOf(triple);
    const args = {
      indicator: triple.name,
      level: shown(report.raw, level.core),
      growth: shown(report.raw, growth.core),
      base: shown(report.raw, base.core),
      computed: before ? inUnitOf(report.raw, base, before, 2) + tail(report.raw, base) : '',
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    const related = [
      { span: level.span, message: say('level') },
      { span: base.span, message: say('base') },
    ];
    return { message: say('main', args), related };
  },
  mend({ triple }: LevelHit, { report }): readonly Fix[] {
    return tripleSides(triple).flatMap(([figure, value, name]) =>
      setTo(report.raw, figure, value, (written) => say(name, { written })),
    );
  },
});
