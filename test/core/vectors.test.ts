/**
 * Public figures with which other checkers were led astray (rounding-and-traps.md, section 3), in words of our own: those that hold are left
 * alone, and the same with one digit changed is found by the rule named.
 */
import assert from 'node:assert/strict';
import { render } from '../../server/src/core/message';
import { checkText } from '../rules/checking';

/** A sentence, and the rule that speaks; null where nobody may. */
const VECTORS: readonly (readonly [text: string, rule: string | null])[] = [
  ['地区生产总值1403.24亿元，其中第一产业37.70亿元、第二产业786.42亿元、第三产业579.11亿元。', null],
  ['地区生产总值1403.24亿元，其中第一产业37.70亿元、第二产业786.42亿元、第三产业579.21亿元。', 'figures/sum-of-parts'],
  ['三次产业结构为2.7:56.0:41.3。', null],
  ['三次产业结构为2.7:56.0:44.3。', 'figures/structure-ratio'],
  [
    '地区生产总值1403.24亿元，其中第一产业增加值37.70亿元、第二产业增加值786.42亿元、第三产业增加值579.11亿元，三次产业结构为2.7:56.0:41.3。',
    null,
  ],
  [
    '地区生产总值1403.24亿元，其中第一产业增加值37.70亿元、第二产业增加值786.42亿元、第三产业增加值579.11亿元，三次产业结构为2.7:50.6:46.7。',
    'figures/share-of-total',
  ],
  [
    '地区生产总值2313.0亿元，其中第一产业287.0亿元、第二产业714.1亿元、第三产业1311.9亿元，三次产业结构为12.4:30.9:56.7。',
    null,
  ],
  ['三次产业结构为12.4:39.0:56.7。', 'figures/structure-ratio'],
  ['全市常住人口312.87万人，其中城镇人口151.93万人，占常住人口的48.56%。', null],
  ['全市常住人口312.87万人，其中城镇人口151.93万人，占常住人口的45.86%。', 'figures/share-of-total'],
  ['人口出生率9.88‰，死亡率6.33‰，自然增长率3.55‰。', null],
  ['公共预算收入70.46亿元，其中税收收入52.96亿元、非税收入17.50亿元。', null],
  ['国内生产总值从2012年的54万亿元增加到2017年的82.7万亿元，年均增长7.1%。', null],
  ['农村居民人均纯收入由1997年的2090元增加到2002年的2476元，平均每年实际增长3.8%。', null],
  ['网上零售人均支出由2020年的2.57万元增加到2025年的3.52万元、年均增长6.5%。', null],
  ['网上零售人均额由2020年的2.57万元增加到2025年的3.52万元、年均增长7.5%。', 'figures/average-growth'],
  ['参加测评793人，其中合格669人，占84.4%。', null],
  ['全部793个站点中已改造669个、占比84.4%。', null],
  ['全部793个站点中已改造669个、占比84.2%。', 'figures/share-of-total'],
  ['财政赤字2.38万亿元，其中中央1.55万亿元、地方8300亿元。', null],
];

describe('public figures', () => {
  for (const [text, rule] of VECTORS) {
    it(`${text} ${rule ?? 'silent'}`, () => {
      const loud = checkText(text).findings.filter(({ level }) => level === 'error' || level === 'warning');
      const said = loud.map((finding) => `${finding.rule}: ${render(finding.message, 'zh')}`).join('\n');
      if (rule === null) assert.deepEqual(loud, [], said);
      else assert.deepEqual([...new Set(loud.map((finding) => finding.rule))], [rule], said);
    });
  }
});
