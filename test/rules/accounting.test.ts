/** Figures that belong together by what they are called: balances, trade, debt, population. No wording announces them. */
import assert from 'node:assert/strict';
import { checkText } from './checking';

const RIGHT: readonly string[] = [
  '全年货物进出口总额326.5亿元，增长2.9%。其中，出口241.8亿元，增长4.7%；进口84.7亿元，下降1.9%。进出口相抵，贸易顺差157.1亿元。',
  '收入总计742,000万元；支出612,380万元，加上上解支出117,020万元，支出总计729,400万元。收支相抵，年终结余12,600万元。',
  '年末常住人口315.2万人，其中城镇人口189.7万人，常住人口城镇化率60.18%。',
  '地区生产总值742.6亿元，增长6.1%，其中一、二、三产业增加值分别为138.2亿元、265.9亿元和338.5亿元，分别增长4.1%、6.9%和5.9%。',
  '出生率为5.89‰；死亡人口2.34万人，死亡率为7.42‰；自然增长率为-1.53‰。',
  '年末各项存款余额2876.4亿元，增长9.2%；各项贷款余额2145.7亿元，增长10.8%。存贷比为74.6%。',
  '社会保险基金收入4.19亿元，增长8.1%；支出3.54亿元，增长6.6%。当年收支结余0.64亿元，加上上年滚存结余7.03亿元，年末滚存结余7.67亿元。',
  '收入82.4万元，其中保险费收入31.2万元、财政补贴收入51.2万元；支出71.0万元；本年收支结余11.4万元。',
  '全年进出口总额160.6亿元。其中，出口106.4亿元，增长9.5%；进口54.2亿元，下降6.8%。货物进出口顺差52.2亿元。',
  '市属国有企业资产总额862.3亿元、负债总额571.7亿元，所有者权益290.6亿元。',
];

const WRONG: readonly (readonly [text: string, rule: string, marked: string])[] = [
  [
    '出口241.8亿元，增长4.7%；进口84.7亿元，下降1.9%。进出口相抵，贸易顺差175.1亿元。',
    'figures/sum-of-parts',
    '175.1亿元',
  ],
  [
    '社会保险基金收入4.19亿元，增长8.1%；支出3.54亿元，增长6.6%。当年收支结余0.46亿元。',
    'figures/sum-of-parts',
    '0.46亿元',
  ],
  ['市属国有企业资产总额862.3亿元、负债总额571.7亿元，所有者权益209.6亿元。', 'figures/sum-of-parts', '209.6亿元'],
  [
    '地区生产总值742.6亿元，增长6.1%。三次产业增加值分别完成138.2亿元、265.9亿元、347.5亿元。',
    'figures/sum-of-parts',
    '742.6亿元',
  ],
  ['收入总计742,000万元，支出总计729,400万元。收支相抵，年终结余16,200万元。', 'figures/sum-of-parts', '16,200万元'],
  ['年末常住人口315.2万人，其中城镇人口189.7万人，常住人口城镇化率61.08%。', 'figures/share-of-total', '61.08%'],
  ['年末各项存款余额2876.4亿元，各项贷款余额2145.7亿元。存贷比为76.4%。', 'figures/share-of-total', '76.4%'],
  [
    '全年社会消费品零售总额742.18亿元。按经营地统计，城镇消费品零售额601.35亿元，增长8.0%；乡村消费品零售额148.03亿元，增长9.1%。',
    'figures/sum-of-parts',
    '742.18亿元',
  ],
];

/** Names that are narrower, another year's, or another budget's: nothing may be added to them. */
const SILENT: readonly string[] = [
  '社会保险基金收入4.19亿元，支出3.54亿元，上解上级0.2亿元，当年结余0.45亿元。',
  '进出口总额326.5亿元。其中，高新技术产品出口41.8亿元，农产品进口4.7亿元。',
  '进出口总额326.5亿元，其中出口241.8亿元。上年进口79.9亿元。',
  '收入总计742,000万元。市本级支出总计129,400万元，年终结余2,600万元。',
  '政府性基金预算收入2.183亿元，其中土地出让收入2.015亿元。加上上级补助收入480万元、专项债券12600万元、上年结余990万元，收入总计3.59亿元。',
];

const found = (text: string): readonly (readonly [rule: string, marked: string])[] =>
  checkText(text)
    .findings.filter(({ rule }) => rule.startsWith('figures/'))
    .map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);

describe('figures by their names', () => {
  for (const text of RIGHT) {
    it(`agree: ${text.slice(0, 18)}`, () => assert.deepEqual(found(text), []));
  }
  for (const [text, rule, marked] of WRONG) {
    it(`do not agree: ${text.slice(0, 18)}`, () => {
      assert.deepEqual(found(text), [[rule, marked]]);
    });
  }
  for (const text of SILENT) {
    it(`are not compared: ${text.slice(0, 18)}`, () => assert.deepEqual(found(text), []));
  }
});
