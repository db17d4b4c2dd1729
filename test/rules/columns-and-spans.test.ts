/**
 * Relations that stand further apart than one clause: columns in turns, cuts with their rates, sums laid down to the yuan, shares said a sentence
 * later, averages whose last year is named before. What is wrong is found at its mark by the rule named; what only looks alike is left alone.
 */
import assert from 'node:assert/strict';
import { readMarks } from '../marks';
import { checkText } from './checking';

const BUDGET = (result: string, plan: string): string =>
  `石溪县2024年预算执行情况和2025年预算草案的报告\n一、2024年预算执行情况\n${result}\n二、2025年预算草案\n${plan}`;

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'figures/sum-of-parts': [
    /* One column adds up to the last digit, so nothing is left out of the other. */
    '开工水利项目[[96个]]，完成投资54.7亿元，增长8%。其中，水库类41个，完成投资30.2亿元；河道类37个，完成投资16.9亿元；灌区类19个，完成投资7.6亿元。',
    '开工水利项目96个，完成投资[[54.7亿元]]。其中，水库类41个，完成投资32.0亿元；河道类36个，完成投资16.9亿元；灌区类19个，完成投资7.6亿元。',
    '建成粮仓38座、仓容[[61.4万吨]]，其中东片15座、仓容24.6万吨，中片12座、仓容29.1万吨，西片11座、仓容17.7万吨。',
  ],
  'figures/growth-from-base': [
    '会议费预算840万元，比上年压减60万元，下降[[7.6%]]。',
    '一般性支出3800万元，较上年核减200万元，压减[[6%]]。',
    '村医补助标准由每人每月310元提高到345元，增加[[36元]]。',
    '证明事项由72件减少到41件，减少[[30件]]。',
  ],
  'figures/average-growth': [
    '2017年，全县粮食产量达到82万吨，是2012年的1.4倍。财政总收入由2012年的8.6亿元增加到15.2亿元，年均增长[[21%]]。',
    '2017年，全县粮食产量达到82万吨，是2012年的1.4倍；财政总收入由2012年的8.6亿元增加到15.2亿元，年均增长[[21%]]。',
  ],
  'figures/restated-differently': [
    '政府工作报告\n一、2015年工作回顾\n一般公共预算收入由2010年的108.2亿元增加到2015年的216.8亿元，年均增长14.9%。\n2015年，经济稳中有进。一般公共预算收入[[218.6亿元]]，增长10.9%。',
  ],
  'figures/level-and-growth': [
    BUDGET('县级一般公共预算收入完成8.45亿元，为预算的99%。', '县级一般公共预算收入预期8.97亿元，增长[[4%]]。'),
    BUDGET('全县税收收入完成6.18亿元。', '全县税收收入预期6.43亿元，增长[[7%]]。'),
  ],
  'figures/difference-in-points': [
    '全年地区生产总值136.8亿元，增长5.9%，高于全省0.5个百分点。居民人均可支配收入26892元，增长6.4%，快于经济增速[[1.5个百分点]]。',
  ],
  'figures/share-of-total': [
    '全县一般公共预算收入完成64,200万元，增长6.3%。其中：税收收入45,360万元，增长8.9%；非税收入18,840万元，增长0.6%。税收收入占一般公共预算收入的比重为[[76.1%]]。',
    '粮食总产量82.4万吨，增长1.2%。优质稻产量31.3万吨，增长4%。优质稻产量占粮食总产量的[[48%]]。',
  ],
};

const SILENT: readonly string[] = [
  BUDGET('县级一般公共预算收入完成8.45亿元，为预算的99%。', '县级一般公共预算收入预期8.79亿元，增长4%。'),
  /* Spending and funds are planned against the plan before, and levels of government apart. */
  BUDGET('县级一般公共预算支出完成28.45亿元。', '县级一般公共预算支出安排24.6亿元，增长3%。'),
  BUDGET('县级政府性基金预算收入完成8.45亿元。', '县级政府性基金预算收入安排6.1亿元，增长5%。'),
  BUDGET('全县一般公共预算收入完成8.45亿元。', '县级一般公共预算收入预期6.1亿元，增长5%。'),
  BUDGET('县级一般公共预算收入完成8.45亿元。', '县级一般公共预算收入预期8.79亿元，比上年预算增长7%。'),
  '开工水利项目96个，完成投资54.7亿元。其中，水库类41个，完成投资30.2亿元；河道类36个，完成投资16.9亿元；灌区类19个，完成投资7.6亿元。',
  /* Neither column adds up: the list is a selection. */
  '开工水利项目96个，完成投资54.7亿元。其中，水库类31个，完成投资20.2亿元；河道类26个，完成投资16.9亿元；灌区类19个，完成投资7.6亿元。',
  /* The money of the rows is another one than that of the whole. */
  '开工水利项目96个，总投资154.7亿元。其中，水库类41个，年度投资30.2亿元；河道类36个，年度投资16.9亿元；灌区类19个，年度投资7.6亿元。',
  /* Of two rows one makes the total by chance. */
  '开工水利项目96个，完成投资54.7亿元。其中，水库类41个，完成投资30.2亿元；河道类55个，完成投资16.9亿元。',
  '会议费预算840万元，比上年压减60万元，下降6.7%。',
  '村医补助标准由每人每月310元提高到345元，增加35元。',
  '全县一般公共预算收入完成64,200万元。其中：税收收入45,360万元，非税收入18,840万元。税收收入占一般公共预算收入的比重为70.7%。',
  /* Another time, and two amounts of one name. */
  '粮食总产量82.4万吨。优质稻产量31.3万吨。到2027年，优质稻产量占粮食总产量的48%。',
  '粮食总产量82.4万吨。东片优质稻产量31.3万吨。西片优质稻产量8.2万吨。优质稻产量占粮食总产量的48%。',
  '2017年，全县粮食产量达到82万吨，是2012年的1.4倍。财政总收入由2012年的8.6亿元增加到15.2亿元，年均增长12.1%。',
  /* Which year the change ends with is not said. */
  '2014年和2015年两次受灾。财政总收入由2012年的8.6亿元增加到15.2亿元，年均增长21%。',
  '县城2014年通了铁路。财政总收入由2012年的8.6亿元增加到15.2亿元，年均增长21%。',
  '政府工作报告\n一、2015年工作回顾\n一般公共预算收入由2010年的108.2亿元增加到2015年的216.8亿元，年均增长14.9%。\n2015年，经济稳中有进。一般公共预算收入216.8亿元，增长10.9%。',
  /* A level of government of its own, and two values that no slip explains. */
  '政府工作报告\n一、2015年工作回顾\n一般公共预算收入由2010年的108.2亿元增加到2015年的216.8亿元，年均增长14.9%。\n2015年，经济稳中有进。市级一般公共预算收入218.6亿元，增长10.9%。',
  '政府工作报告\n一、2015年工作回顾\n一般公共预算收入由2010年的108.2亿元增加到2015年的216.8亿元，年均增长14.9%。\n2015年，经济稳中有进。一般公共预算收入231.4亿元，增长10.9%。',
  '全年地区生产总值136.8亿元，增长5.9%，高于全省0.5个百分点。居民人均可支配收入26892元，增长6.4%，快于经济增速0.5个百分点。',
  /* Growth of part of a year, and at other prices. */
  '一季度地区生产总值增长4.9%。居民人均可支配收入增长6.4%，快于经济增速0.5个百分点。',
  '全年地区生产总值增长5.9%。居民人均可支配收入实际增长6.4%，快于经济增速0.2个百分点。',
  /* Incomes are measured and rounded. */
  '村民月均收入由310元提高到345元，增加36元。',
];

describe('relations further apart', () => {
  for (const [rule, texts] of Object.entries(FOUND)) {
    for (const marked of texts) {
      it(`${rule}: ${marked}`, () => {
        const { text, spans } = readMarks(marked);
        const places = checkText(text)
          .findings.filter((finding) => finding.rule === rule)
          .map(({ span }) => text.slice(span.start, span.end));
        assert.deepEqual(
          places,
          spans.map(({ start, end }) => text.slice(start, end)),
        );
      });
    }
  }

  for (const text of SILENT) {
    it(`silent: ${text}`, () => {
      const loud = checkText(text).findings.filter(({ rule }) => rule.startsWith('figures/'));
      assert.deepEqual(
        loud.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
        [],
      );
    });
  }
});
