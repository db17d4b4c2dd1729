/** What 约, 超, 近, 余, 以上 and their like make of a figure. All texts are made up. */
import assert from 'node:assert/strict';
import { only, range, scan } from './figures-reading';

describe('hedges', () => {
  /** Text, kind, hard, soft. */
  const CASES: readonly [string, string, string, string][] = [
    ['签约约9.3亿元', 'about', '-∞..∞', '883500000..976500000'],
    ['产值1650亿元左右', 'about', '-∞..∞', '156750000000..173250000000'],
    ['增长5%左右', 'about', '-∞..∞', '4..6'],
    ['投资超过400亿元', 'at-least', '40000000000..∞', '40000000000..44000000000'],
    ['存款突破了100亿元', 'at-least', '10000000000..∞', '10000000000..11000000000'],
    ['总量迈上500亿元新台阶', 'at-least', '50000000000..∞', '50000000000..55000000000'],
    ['占比不低于60%', 'at-least', '60..∞', '60..66'],
    ['引进15家以上', 'at-least', '15..∞', '15..16.5'],
    ['项目500万元（含）以上', 'at-least', '5000000..∞', '5000000..5500000'],
    ['收入近3亿元', 'nearly', '-∞..300000000', '270000000..300000000'],
    ['用时不足20天', 'nearly', '-∞..20', '18..20'],
    ['控制在5.5%以内', 'at-most', '-∞..5.5', '-∞..5.5'],
    ['涨幅不超过3%', 'at-most', '-∞..3', '-∞..3'],
    ['办理19万余件', 'some-more', '190000..∞', '190000..200000'],
    ['办理30余万件', 'some-more', '300000..∞', '300000..400000'],
    ['惠及1.2万余户', 'some-more', '12000..∞', '12000..13000'],
    ['带动100多家', 'some-more', '100..∞', '100..200'],
    ['长4000余米', 'some-more', '4000..∞', '4000..5000'],
    ['绵延10公里多。', 'some-more', '10000..∞', '10000..20000'],
    ['历时3个多月', 'some-more', '3..∞', '3..4'],
    ['每县3—5家', 'between', '3..5', '3..5'],
    ['约占三成', 'about', '-∞..∞', '20..40'],
  ];
  for (const [text, kind, hard, soft] of CASES) {
    it(`${text}: ${kind}`, () => {
      const figure = only(text);
      assert.deepEqual([figure.hedge?.kind, range(figure.hard), range(figure.soft)], [kind, hard, soft]);
    });
  }

  it('belongs to the span but not to the core', () => {
    const text = '签约超200个以上。';
    const figure = only(text);
    assert.equal(text.slice(figure.span.start, figure.span.end), '超200个以上');
    assert.equal(text.slice(figure.core.start, figure.core.end), '200个');
    assert.equal(text.slice(figure.number.start, figure.number.end), '200');
    assert.equal(figure.hedge?.words, '超…以上');
  });

  const NONE: readonly string[] = [
    '签约100个', // 约 belongs to the verb
    '节约20万元',
    '附近3家',
    '通过12项',
    '经过5天',
    '建成100个多功能厅',
    '服务200家上下游企业',
    '发布12项以下简称甲的标准',
    '存款3亿元余额',
  ];
  for (const text of NONE) {
    it(`finds none in ${text}`, () => assert.equal(scan(text).figures[0]?.hedge ?? null, null));
  }

  it('a floor and a ceiling together promise nothing', () => {
    assert.equal(only('近100余家').hedge?.kind, 'about');
  });
});
