/** Figures read aloud: what is found, its value and what it can stand for. All texts are made up. */
import assert from 'node:assert/strict';
import { only, range, reading, scan, surfaces } from './figures-reading';

describe('figures', () => {
  describe('digits, scale and unit', () => {
    const CASES: readonly [string, string][] = [
      ['收入80.3亿元', '8030000000 元'],
      ['收入80.3 亿元', '8030000000 元'],
      ['收入８０．３亿元', '8030000000 元'],
      ['總值1,744.5億元', '174450000000 元'],
      ['赤字2.38万亿元', '2380000000000 元'],
      ['利用外资3.2亿美元', '320000000 美元'],
      ['出口5000万港元', '50000000 港元'],
      ['粮食4.68亿斤', '234000000 斤'],
      ['装机25万千瓦', '250000 千瓦'],
      ['装机3百万千瓦', '3000000 千瓦'],
      ['耕地15亩', '10000 亩'],
      ['面积3平方公里', '3000000 平方公里'],
      ['浓度39微克/立方米', '39 微克/立方米'],
      ['地价250万元/亩', '3750 元/亩'],
      ['长2万5千公里', '25000000 公里'],
      ['长3万5000米', '35000 米'],
      ['共1亿2000万人', '120000000 人'],
      ['增长5.4%', '5.4 %'],
      ['增长5．4％', '5.4 %'],
      ['提高1.6个百分点', '1.6 个百分点'],
      ['提高1.6百分点', '1.6 个百分点'],
      ['死亡率3.1‰', '0.31 ‰'],
      ['气温-3.5℃', '-3.5 摄氏度'],
      ['新增8部门', '8 部门'],
      ['人口260万。', '2600000 -'],
      ['国家级9、', '9 -'],
      ['GDP1200亿元', '120000000000 元'],
    ];
    for (const [text, expected] of CASES) {
      it(`${text} is ${expected}`, () => assert.equal(reading(only(text)), expected));
    }
  });

  describe('Chinese numerals', () => {
    const CASES: readonly [string, string][] = [
      ['新建三百二十个', '320 个'],
      ['抽调二十余万人', '200000 人'],
      ['占全市三成', '30 成'],
      ['占全市七成半', '75 成'],
      ['占三分之一', '33.3333 三分之'],
      ['增长百分之二十九点五', '29.5 百分之'],
      ['增长百分之八至百分之九', '8 百分之'],
      ['完成一半', '50 一半'],
      ['任务过半', '50 半'],
      ['面积1/4', '25 /4'],
      ['增加一点四倍', '1.4 倍'],
      ['产值翻了两番', '2 番'],
      ['产值翻番', '1 番'],
      ['五百万千瓦', '5000000 千瓦'],
      ['连续三年', '36 年'],
      ['三至五个', '3 个'],
    ];
    for (const [text, expected] of CASES) {
      it(`${text} is ${expected}`, () => assert.equal(reading(only(text)), expected));
    }
  });

  describe('what a printed figure can stand for', () => {
    /** Text, hard, soft where it differs. */
    const CASES: readonly [string, string, string?][] = [
      ['收入80.3亿元', '8025000000..8035000000'],
      ['收入12.50亿元', '1249500000..1250500000'],
      ['收入1744亿元', '174350000000..174450000000'],
      ['新建4000万亩', '23333333333.3333..30000000000', '26663333333.3333..26670000000'],
      ['新增1.6万人', '15500..16500'],
      ['新增29家', '29..29'],
      ['新增9990家', '9990..9990'],
      ['新增12573处', '12572.5..12573.5'],
      ['新增50000处', '45000..55000', '49999.5..50000.5'],
      ['拨付36000元', '35500..36500', '35999.5..36000.5'],
      ['完成90%', '89.5..90.5'],
      ['约三百人', '-∞..∞', '285..315'],
      ['共三百人', '250..350', '300..300'],
      ['占三成', '25..35'],
      ['占一半', '45..55'],
      ['占三分之一', '28.3333..38.3333'],
      ['占10%~15%', '9.5..15', '10..15'],
      ['投资500—1000万元', '4500000..10000000', '5000000..10000000'],
    ];
    for (const [text, hard, soft] of CASES) {
      it(text, () => {
        const figure = only(text);
        assert.deepEqual([range(figure.hard), range(figure.soft)], [hard, soft ?? hard]);
      });
    }
  });

  it('gives each member of a ratio its own figure', () => {
    const { figures } = scan('结构为7.1∶45.2∶47.7。');
    assert.deepEqual(figures.map(reading), ['7.1 :', '45.2 :', '47.7 :']);
    assert.ok(figures.every((figure) => figure.unit?.dimension === 'ratio-part'));
  });

  it('gives numbers of a list the unit of the last one', () => {
    const { figures } = scan('低于目标1.6、3.7和1.9个百分点');
    assert.deepEqual(figures.map(reading), ['1.6 个百分点', '3.7 个百分点', '1.9 个百分点']);
    assert.deepEqual(surfaces('低于目标1.6、3.7和1.9个百分点'), ['1.6', '3.7', '1.9个百分点']);
  });

  it('marks the number that a fix writes anew', () => {
    const text = '占到三分之一，翻番';
    const [share, doubling] = scan(text).figures;
    assert.equal(text.slice(share?.number.start, share?.number.end), '一');
    assert.deepEqual(doubling?.number, { start: 8, end: 8 });
  });

  it('keeps its places over pinyin residue', () => {
    const raw = '預(yù)算收入80.3億(yì)元';
    const figure = only(raw);
    assert.equal(raw.slice(figure.core.start, figure.core.end), '80.3億(yì)元');
    assert.equal(raw.slice(figure.number.start, figure.number.end), '80.3');
  });

  it('keeps numbers of different kinds apart', () => {
    assert.deepEqual(surfaces('惠及390万65岁老人'), ['390万', '65岁']);
    assert.deepEqual(surfaces('拆除3座、5万平方米，新增“一件事”36个'), ['3座', '5万平方米', '36个']);
  });
});
