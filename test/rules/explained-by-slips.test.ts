/**
 * What the words alone leave open and one slip of the hand explains: lists that need not be complete, lines of a budget, rates of two counts, what
 * is left of what came, the direction of a ratio, points for percent. All places and figures are made up.
 */
import assert from 'node:assert/strict';
import { checkText } from './checking';

type Row = readonly [text: string, level: string, marked: string];

const WRONG: readonly Row[] = [
  /* The lines of a budget: one slip explains it; or four lines and more make up a side. */
  [
    '收入总计85.62亿元，其中：一般公共预算收入38.45亿元，上级补助收入31.27亿元，债务转贷收入9.83亿元，上年结余2.14亿元，调入资金3.39亿元。',
    'warning',
    '85.62亿元',
  ],
  [
    '支出总计85.62亿元，其中：一般公共预算支出61.25亿元，上解支出8.37亿元，债务还本支出6.4亿元，补充预算稳定调节基金5.1亿元，结转下年3.2亿元。',
    'information',
    '85.62亿元',
  ],
  /* Two digits swapped in a list that need not be complete. */
  ['全市开设便民网点312个，其中东片143个，西片121个，南片57个。', 'information', '312个'],
  ['全年安排重点项目186个，其中前期项目24个、续建项目68个、新建项目51个、竣工项目25个。', 'information', '186个'],
  ['在校学生38640人，其中小学24130人、初中11410人、高中2100人。', 'information', '38640人'],
  ['争取上级资金12.86亿元，其中中央资金6.31亿元、省级资金5.12亿元、市级资金0.43亿元。', 'information', '12.86亿元'],
  /* Parts that together exceed the whole may overlap; by a little they do not. */
  ['新建学校20所，其中小学12所、初中10所。', 'information', '20所'],
  ['购置农机216台，其中东片97台、西片76台、南片45台。', 'warning', '216台'],
  /* Rates of two counts. */
  ['受理诉求1286件，办结1241件，办结率95.6%。', 'information', '95.6%'],
  ['排查隐患2460处，已整改2410处，整改率达到89.0%。', 'information', '89.0%'],
  ['新登记经营主体3260户，注销1140户，净增2210户。', 'information', '2210户'],
  /* The direction of a ratio. */
  ['城乡居民收入比由1.85:1缩小到1.91:1。', 'warning', '1.85'],
  ['城乡居民收入倍差由2.13倍缩小到2.31倍。', 'warning', '2.13倍'],
  ['常住人口城镇化率达到68.3个百分点。', 'warning', '68.3个百分点'],
  ['生活垃圾回收利用率提高到38.5个百分点，提高2个百分点。', 'warning', '38.5个百分点'],
];

const SILENT: readonly string[] = [
  '收入总计85.62亿元，其中：一般公共预算收入38.45亿元，上级补助收入31.27亿元。',
  '收入总计85.62亿元，其中：一般公共预算收入38.45亿元，上级补助收入31.27亿元，债务转贷收入9.83亿元，上年结余2.14亿元，调入资金3.93亿元。',
  '收入总计85.62亿元，其中：一般公共预算收入38.45亿元（税收收入25.1亿元），上级补助收入31.27亿元，债务转贷收入9.83亿元，上年结余2.14亿元。',
  '全市开设便民网点312个，其中东片143个，西片95个，南片57个。',
  '全年安排重点项目186个，其中续建项目68个、新建项目81个。',
  '在校学生38640人，其中小学24130人、初中11410人。',
  '受理诉求1286件，办结1241件，办结率96.5%。',
  '受理诉求1286件，办结1241件，按期办结率99.8%。',
  '全年计划项目120个，开工86个，开工率100%。',
  '受理诉求1286件；历年积案80件，办结76件，办结率95%。',
  '新登记经营主体3260户，注销1140户，净增2120户。',
  '新登记企业3260户，注销个体工商户1140户，净增2210户。',
  '城乡居民收入比由1.91:1缩小到1.85:1。',
  '男女比例由1:1.85下降到1:1.91。',
  '城镇化率提高幅度达3.2个百分点，快于全市0.4个百分点。',
  '消费对经济增长的贡献率达5个百分点。',
  '林木覆盖率高于全市平均水平，领先幅度保持在3个百分点。',
];

const found = (text: string): readonly Row[] =>
  checkText(text)
    .findings.filter(({ rule }) => rule.startsWith('figures/'))
    .map(({ level, span }): Row => ['', level, text.slice(span.start, span.end)]);

describe('explained by one slip', () => {
  for (const [text, level, marked] of WRONG) {
    it(text.slice(0, 24), () => assert.deepEqual(found(text), [['', level, marked]]));
  }
  for (const text of SILENT) {
    it(`silent: ${text.slice(0, 20)}`, () => assert.deepEqual(found(text), []));
  }
});
