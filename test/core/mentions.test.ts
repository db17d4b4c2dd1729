/** What figures are said to be of, and the ledger made of it. The report is of a place that does not exist. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ledger } from '../../server/src/core/features/ledger';
import { analyse } from '../../server/src/core/model/analyse';
import type { Mention } from '../../server/src/core/model/mention';
import { shippedLexicon } from '../../server/src/lexicon';

/** A report of a place that does not exist, with a look back and a look ahead. */
const REPORT = `2025年云岭县人民政府工作报告
——2025年1月8日在云岭县第九届人民代表大会第四次会议上
云岭县人民政府县长　林知秋
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、2024年工作回顾
（一）经济稳步增长。全县地区生产总值达到182.4亿元、增长6.1%，一般公共预算收入9.3亿元，按可比价格计算，增长4.2%。社会消费品零售总额、固定资产投资分别增长5.5%、7.8%。
（二）民生持续改善。2023年城镇新增就业3120人。五年来，累计建成保障性住房1200套。
二、2025年工作安排
今年的主要预期目标是：全县地区生产总值增长6.5%左右，城镇登记失业率控制在5.5%以内。
一般公共预算收入由9.3亿元增加到10亿元，高于全市平均水平1.2个百分点。`;

const mentionsOf = (raw: string): readonly Mention[] => analyse(raw, shippedLexicon()).mentions;

/** The mention of the figure that is printed so. */
function of(printed: string, raw = REPORT): Mention {
  const found = mentionsOf(raw).find(({ figure }) => raw.slice(figure.core.start, figure.core.end) === printed);
  assert.ok(found, printed);
  return found;
}

const key = ({ indicator, scope, period, measure, kind }: Mention): string =>
  [indicator, scope, period, measure, kind].map((part) => part ?? '-').join(' ');

describe('mentions', () => {
  const CASES: readonly [string, string][] = [
    ['182.4亿元', '地区生产总值 - 2024 level actual'],
    ['6.1%', '地区生产总值 - 2024 growth actual'],
    ['9.3亿元', '一般公共预算收入 - 2024 level actual'],
    ['4.2%', '一般公共预算收入 - 2024 growth actual'],
    ['5.5%', '社会消费品零售总额 - 2024 growth actual'],
    ['7.8%', '固定资产投资 - 2024 growth actual'],
    ['3120人', '城镇新增就业 - 2023 count actual'],
    ['6.5%', '地区生产总值 - 2025 growth target'],
  ];
  for (const [printed, expected] of CASES) {
    it(`${printed}: ${expected}`, () => assert.equal(key(of(printed)), expected));
  }

  it('of a rate that is held below a bound is its level', () => {
    const rate = mentionsOf(REPORT).find(({ indicator }) => indicator === '城镇登记失业率');
    assert.deepEqual([rate?.measure, rate?.kind, rate?.period], ['level', 'target', '2025']);
  });

  it('over several years are cumulative', () => assert.equal(of('1200套').kind, 'cumulative'));

  it('are certain only where every word is understood', () => {
    assert.equal(of('182.4亿元').certain, true);
    assert.equal(of('1.2个百分点').certain, false);
    const two = mentionsOf(REPORT).filter(
      ({ figure }) => REPORT.slice(figure.core.start, figure.core.end) === '9.3亿元',
    );
    assert.deepEqual(
      two.map(({ certain }) => certain),
      [true, false],
    );
  });

  it('keep the words that narrow an indicator', () => {
    const raw = REPORT.replace('全县地区生产总值', '城北片区地区生产总值');
    assert.deepEqual([of('182.4亿元', raw).scope, of('182.4亿元', raw).certain], ['城北片区', false]);
  });

  it('do not pass an indicator on to another thing', () => {
    const raw = REPORT.replace('增长6.1%', '带动就业5000人');
    assert.equal(of('5000人', raw).indicator, null);
  });

  it('do not take a unit that the indicator does not count in', () => {
    const raw = REPORT.replace('182.4亿元', '182.4万亩');
    assert.equal(of('182.4万亩', raw).indicator, null);
  });

  it('know the heading they stand below', () => assert.match(of('6.1%').section ?? '', /经济稳步增长/));

  it('are none in a text without figures', () => assert.deepEqual(mentionsOf('各位代表：\n谢谢大家。'), []));
});

describe('the ledger', () => {
  const rows = (raw: string) => ledger(analyse(raw, shippedLexicon()));

  it('has one plain row for each figure', () => {
    const [first] = rows(REPORT);
    assert.deepEqual(first, {
      text: '182.4亿元',
      value: '18240000000',
      unit: '元',
      low: '18235000000',
      high: '18245000000',
      hedge: null,
      indicator: '地区生产总值',
      scope: null,
      period: '2024',
      measure: 'level',
      kind: 'actual',
      section: first?.section,
      range: { start: REPORT.indexOf('182.4'), end: REPORT.indexOf('182.4') + 7 },
    });
    assert.doesNotThrow(() => JSON.stringify(rows(REPORT)));
  });

  it('counts in the unit that is printed', () => {
    const [area, share, third] = rows('云岭县2024年统计公报\n治理1.5万亩，占三成，惠及三分之一。');
    assert.deepEqual([area?.value, area?.unit, area?.low], ['15000', '亩', '14500']);
    assert.deepEqual([share?.value, share?.unit], ['30', '%']);
    assert.deepEqual([third?.value, third?.unit], ['100/3', '%']);
  });

  it('leaves an open end empty', () => {
    const [row] = rows('云岭县2024年统计公报\n签约项目超过100个。');
    assert.deepEqual([row?.low, row?.high, row?.hedge], ['100', null, '超过']);
  });
});

describe('mentions, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      '地区生产总值',
      '收入',
      '增长',
      '达到',
      '分别',
      '占',
      '比上年',
      '由',
      '增加到',
      '1.5',
      '12',
      '亿元',
      '%',
      '个',
      '2024年',
      '“十四五”',
    ],
    ...['五年来', '一、', '工作回顾', '\n', '，', '、', '。', '；', '(', ')', '的', '全市', '和', '\ud800', ' '],
  );
  it('are as many as the figures, each with its own place', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const report = analyse(parts.join(''), shippedLexicon());
        const figures = report.paragraphs.reduce(
          (n, p) => n + (report.tree.chrome[p.index] ? 0 : p.facts.figures.length),
          0,
        );
        assert.equal(report.mentions.length, figures);
        assert.equal(new Set(report.mentions.map(({ figure }) => figure.span.start)).size, figures);
      }),
    );
  });
});
