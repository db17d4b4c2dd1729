/**
 * Right sentences of classes that some reader once misread: two accounts in one sentence, parts with signs, shares and differences in turn, completion
 * of plans, several years. All places and figures are made up. Beside them the same wordings with a slip, which must be told.
 */
import assert from 'node:assert/strict';
import { checkText } from './checking';

const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'what comes in and what goes out are two accounts': [
    '税收收入7.4亿元、转移性收入62.3亿元，总收入69.7亿元；总支出66.8亿元，结转2.9亿元。',
    '预算收入5亿元、补助3亿元，收入合计8亿元；支出合计7亿元。',
    '税务部门组织收入11.2亿元，财政部门组织收入3.4亿元，总计14.6亿元，总支出42.3亿元。',
    '一般公共预算支出41.2亿元，上解支出1.2亿元，债务还本1.5亿元，总收入45.1亿元。',
    '原料成本3.2亿元，人工成本1.1亿元，营业总收入6.4亿元。',
  ],
  'a whole with signs has larger parts': [
    '净利润340万元，其中盈利企业盈利570万元，亏损企业亏损230万元。',
    '户籍人口净增0.42万人，其中机械净增0.75万人，自然净减0.33万人。',
    '全县新增贷款42.1亿元，其中中长期贷款新增51.6亿元，短期贷款减少9.5亿元。',
  ],
  'another whole has parts of its own': [
    '常住人口34.2万人，其中城镇人口17.6万人，城镇化率51.5%；户籍人口41.8万人，其中乡村户籍人口30.5万人。',
    '办理议案建议86件（其中议案2件、建议84件）、提案124件，共210件。',
  ],
  'shares and differences in turn': [
    '四个园区产值241亿元，其中城南96亿元、城北71亿元、城东52亿元、城西22亿元，分别占39.8%、29.5%、21.6%、9.1%。',
    '水田28.36万亩、水浇地11.02万亩、旱地23.03万亩，分别占耕地总面积62.41万亩的45.44%、17.66%、36.90%。',
    '事故42起，死亡31人，其中道路事故33起、死亡26人，分别占78.6%、83.9%。',
    '制造业贷款212.6亿元，占12.9%，比年初增加31.2亿元，占新增贷款163.9亿元的19.0%。',
    '自来水普及率从71.3%提升到93.8%，水质达标率由63%上升到91%，分别提高22.5和28个百分点。',
  ],
  'what is measured against a plan or over several years': [
    '收入完成12.17亿元，占预算的101.4%，超收1680万元。',
    '全年耕地占补平衡完成率118%，高标准农田建设任务完成率112.5%。',
    '五年累计空气质量优良天数1,624天。',
    '生猪存栏68.4万头，出栏91.3万头，出栏率133.5%。',
  ],
};

const WRONG: readonly (readonly [text: string, rule: string, marked: string])[] = [
  [
    '四个园区产值241亿元，其中城南96亿元、城北71亿元、城东52亿元、城西22亿元，分别占38.9%、29.5%、21.6%、9.1%。',
    'figures/share-of-total',
    '38.9%',
  ],
  ['制造业贷款212.6亿元，比年初增加31.2亿元，占新增贷款163.9亿元的29.0%。', 'figures/share-of-total', '29.0%'],
  [
    '自来水普及率从71.3%提升到93.8%，水质达标率由63%上升到91%，分别提高22.5和26个百分点。',
    'figures/difference-in-points',
    '26个百分点',
  ],
  ['税收收入7.4亿元、转移性收入62.3亿元，收入合计67.9亿元；总支出66.8亿元。', 'figures/sum-of-parts', '67.9亿元'],
  ['全年空气质量优良天数达到392天。', 'figures/rate-out-of-bounds', '392天'],
];

const found = (text: string): readonly (readonly [rule: string, marked: string])[] =>
  checkText(text)
    .findings.filter(({ rule }) => rule.startsWith('figures/'))
    .map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);

for (const [about, texts] of Object.entries(RIGHT)) {
  describe(`right as they stand: ${about}`, () => {
    for (const text of texts) it(text.slice(0, 20), () => assert.deepEqual(found(text), []));
  });
}

describe('wrong beside what is right', () => {
  for (const [text, rule, marked] of WRONG) {
    it(text.slice(0, 24), () => assert.deepEqual(found(text), [[rule, marked]]));
  }
});
