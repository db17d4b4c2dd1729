/** Numbers that are no amounts, by the reason why, and their likes that are. All texts are made up. */
import assert from 'node:assert/strict';
import { scan, surfaces } from './figures-reading';

describe('what looks like a figure and is none', () => {
  /** Each text holds numbers, and none of them is an amount. */
  const NONE: Readonly<Record<string, readonly string[]>> = {
    dates: [
      '2023年',
      '2021—2025年',
      '2024、2025年',
      '2023—24年',
      '3月5日',
      '1—11月',
      '5月1日至3日',
      '2023 年',
      '上世纪80年代',
      '3季度',
      '三季度',
      '二〇二三年',
      '19:59开会',
      '8时30分',
      '2023-3-7 19:59:12',
      '2023届',
      '到2035，',
    ],
    'stretches of years': ['过去五年，', '今后5年，', '三年行动', '十年禁渔', '近三年', '五年来', '开局的五年'],
    codes: [
      'G319改造',
      '5G基站',
      '4A级景区',
      'PM2.5浓度',
      'E88-2/01地块',
      '1+2+N体系',
      '7×24小时服务',
      '编号12345678',
      '拨打12345、',
      '3·15晚会',
      '工业4.0，',
      '第1.2.3节',
      'T3B航站楼',
      '3#楼',
    ],
    'ordinals and ranks': [
      '第3名',
      '第十九届',
      '21号文件',
      '5号线',
      '17、18、27号线',
      '居前10位',
      '500强企业',
      '二十届三中全会',
      '六次全会',
      '二次供水',
    ],
    classes: [
      '110千伏变电站',
      '500亿级产业',
      '2000吨级航道',
      '7.9级地震',
      '60岁以上老人',
      '0—6岁儿童',
      '2.0版',
      '两位数增长',
      '215线',
    ],
    names: [
      '24小时自助服务',
      '15分钟便民生活圈',
      '三门峡市',
      '五台山',
      '五花八门',
      '四面八方',
      '三位一体',
      '红十字会',
      '一成不变',
      '八项规定',
      '四川',
      '一带一路',
      '一站式',
      '12345热线',
      '301医院',
      '三次产业结构',
    ],
    'loose words': ['数十家', '几百个', '三五天', '十几个', '上百家', '百亿元', '千家企业', '二百五个'],
    articles: ['一批项目', '一个月', '进一步'],
    quotations: ['“1361”构架', '“三个100%”目标', '《2023年12项措施》', '"十四五"'],
    notes: ['产值高^[3]，', '京发〔2022〕87号', '工程（12）推进'],
    damage: ['保交楼?987套', '新增3 5 5 5万人', '增长5 . 5%'],
  };
  for (const [kind, texts] of Object.entries(NONE)) {
    describe(kind, () => {
      for (const text of texts) it(text, () => assert.deepEqual(surfaces(text), []));
    });
  }

  /** And their likes that are figures. */
  const FIGURES: readonly [string, string][] = [
    ['用时5个月', '5个月'],
    ['共2025家', '2025家'],
    ['每天24小时', '24小时'],
    ['需要15分钟', '15分钟'],
    ['平均寿命提高到80岁以上', '80岁以上'],
    ['目前5家', '5家'],
    ['提前2年', '2年'],
    ['总数300家', '300家'],
    ['新建3个站', '3个'],
    ['第五届展会签约36个', '36个'],
    ['整改了1项', '1项'],
    ['比例为1:3', '1'],
  ];
  for (const [text, expected] of FIGURES) {
    it(`${text} holds ${expected}`, () => assert.equal(surfaces(text)[0], expected));
  }

  it('says why', () => {
    assert.deepEqual(
      scan('第3名，G319，2023年').passed.map(({ why }) => why),
      ['ordinal', 'code', 'date'],
    );
  });
});
