/** The data files: each fits its schema, says nothing twice, and is what its generator makes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';
import { scriptTable } from '../../scripts/data/script-table.mjs';
import { render } from '../../scripts/data/write.mjs';
import accounting from '../../server/data/accounting.json';
import chrome from '../../server/data/chrome.json';
import governmentUnits from '../../server/data/government-units.json';
import indicators from '../../server/data/indicators.json';
import accountingSchema from '../../server/data/schema/accounting.schema.json';
import chromeSchema from '../../server/data/schema/chrome.schema.json';
import governmentUnitsSchema from '../../server/data/schema/government-units.schema.json';
import indicatorsSchema from '../../server/data/schema/indicators.schema.json';
import scopesSchema from '../../server/data/schema/scopes.schema.json';
import scriptSchema from '../../server/data/schema/script.schema.json';
import shorthandSchema from '../../server/data/schema/shorthand.schema.json';
import termsSchema from '../../server/data/schema/terms.schema.json';
import unitsSchema from '../../server/data/schema/units.schema.json';
import scopes from '../../server/data/scopes.json';
import script from '../../server/data/script.json';
import shorthand from '../../server/data/shorthand.json';
import terms from '../../server/data/terms.json';
import units from '../../server/data/units.json';
import { projectRoot } from '../shared';

const ROOM: readonly [name: string, schema: AnySchema, data: unknown][] = [
  ['accounting', accountingSchema, accounting],
  ['terms', termsSchema, terms],
  ['script', scriptSchema, script],
  ['shorthand', shorthandSchema, shorthand],
  ['units', unitsSchema, units],
  ['indicators', indicatorsSchema, indicators],
  ['scopes', scopesSchema, scopes],
  ['government-units', governmentUnitsSchema, governmentUnits],
  ['chrome', chromeSchema, chrome],
];

const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

const table = new Map([...script.traditional].map((from, index) => [from, script.simplified[index] ?? from]));
const fold = (text: string) => Array.from(text, (char) => table.get(char) ?? char).join('');

describe('data room', () => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  for (const [name, schema, data] of ROOM) {
    it(`${name}.json is as its schema says`, () => {
      const valid = ajv.validate(schema, data);
      assert.ok(valid, ajv.errorsText(ajv.errors?.slice(0, 10), { separator: '\n' }));
    });
  }

  it('lies one entry a line, as scripts/data/format.mjs leaves it', () => {
    for (const [name, , data] of ROOM) {
      assert.ok(readFileSync(join(projectRoot, 'server', 'data', `${name}.json`), 'utf8') === render(data), name);
    }
  });

  it('is written in simplified characters', () => {
    for (const [name, , data] of ROOM.filter(([name]) => name !== 'script')) {
      const traditional = Array.from(JSON.stringify(data)).filter((char) => table.has(char));
      assert.deepEqual(traditional, [], name);
    }
  });

  it('names nothing twice', () => {
    const ownNames = terms.common.flatMap((entry) => [entry.term, ...entry.aliases]);
    assert.deepEqual(repeated([...ownNames, ...terms.ambiguous.map((entry) => entry.term)]), [], 'terms');
    assert.deepEqual(repeated(indicators.flatMap((entry) => [entry.name, ...entry.aliases])), [], 'indicators');
    assert.deepEqual(repeated(units.flatMap((entry) => [entry.symbol, ...entry.aliases])), [], 'units');
    assert.deepEqual(repeated(scopes.map((entry) => entry.word)), [], 'scopes');
    assert.deepEqual(repeated(shorthand.groups.flatMap(({ words }) => words)), [], 'shorthand');
    assert.deepEqual(repeated(governmentUnits.labels.flatMap((label) => label.words)), [], 'labels');
  });
});

describe('terms.json', () => {
  it('tells every sense by some context, and by no context two senses', () => {
    for (const { term, senses } of terms.ambiguous) {
      const contexts = senses.flatMap((sense) => [
        ...sense.followedBy.map((word) => `${term}…${word}`),
        ...('precededBy' in sense ? sense.precededBy : []).map((word) => `${word}…${term}`),
        ...('near' in sense ? sense.near : []).map((word) => `${term} ~ ${word}`),
      ]);
      assert.deepEqual(repeated(contexts), [], term);
      for (const sense of senses) {
        const words = [
          sense.followedBy,
          'precededBy' in sense ? sense.precededBy : [],
          'near' in sense ? sense.near : [],
        ];
        const hasYear = 'sinceYear' in sense || 'untilYear' in sense;
        assert.ok(hasYear || words.some((list) => list.length > 0), `${term}: ${sense.expansion}`);
      }
    }
  });

  it('expands a numbered collective into as many members', () => {
    const collectives: Record<string, number> = {
      四个意识: 4,
      五位一体: 5,
      三严三实: 6,
      六稳: 6,
      六保: 6,
      四风: 4,
      三公经费: 3,
      七有: 7,
      九治: 9,
      六个精准: 6,
      五个一批: 5,
      五险一金: 6,
      三线一单: 4,
      两学一做: 3,
      三支一扶: 4,
      两不愁三保障: 5,
      两中心两地: 4,
      一区两群: 3,
      三大攻坚战: 3,
      一带一路: 2,
    };
    for (const [term, count] of Object.entries(collectives)) {
      assert.equal(terms.common.find((entry) => entry.term === term)?.expansion.split('、').length, count, term);
    }
  });
});

describe('script.json', () => {
  it('is what scripts/data/script-table.mjs makes', () => assert.deepEqual(script, scriptTable()));

  it('pairs characters one to one, each one UTF-16 unit long', () => {
    assert.equal(script.traditional.length, script.simplified.length);
    assert.equal(table.size, script.traditional.length, 'a character twice, or one outside the BMP');
    assert.deepEqual(
      [...table].filter(([from, to]) => from === to),
      [],
    );
  });

  it('folds once and for all', () => {
    assert.equal(fold(script.simplified), script.simplified);
    assert.equal(fold(fold(script.traditional)), fold(script.traditional));
  });

  const FOLDED: readonly [traditional: string, simplified: string][] = [
    ['重慶市江北區人民政府工作報告', '重庆市江北区人民政府工作报告'],
    [
      '個項億萬區業設發產務創數質現經優學續醫規網聯穩領開關對戰線總結為與體達過還進運選遞遠適邊隨險難電責額類願顧養題點黨齊',
      '个项亿万区业设发产务创数质现经优学续医规网联稳领开关对战线总结为与体达过还进运选递远适边随险难电责额类愿顾养题点党齐',
    ],
    [
      '規上工業增加值增長不低於7%，社會消費品零售總額達1380億元',
      '规上工业增加值增长不低于7%，社会消费品零售总额达1380亿元',
    ],
    [
      '預計全年招商引資、穩就業、保障農民工工資等專項行動後續推進',
      '预计全年招商引资、稳就业、保障农民工工资等专项行动后续推进',
    ],
    ['裡裏外外，為爲，眾衆，啟啓，產産，強，羣，峯，鐘鍾', '里里外外，为为，众众，启启，产产，强，群，峰，钟钟'],
  ];
  for (const [traditional, simplified] of FOLDED) {
    it(`folds ${traditional.slice(0, 14)}`, () => assert.equal(fold(traditional), simplified));
  }

  const LEFT: readonly string[] = [
    '成效显著，著名商标新增3件，瞭望塔、慰藉、乾县、乾坤湾、昇腾算力、濛阳镇',
    '干部干事创业，后勤保障，系统联系关系，面向未来，制造业复工复产，余额，台账，里程，云计算，征收',
    '钟山区、沈阳、于洪区、范县、丰都县、郁金香、姜堰、谷城、松江、斗门、苏仙区、准格尔旗',
    '一般公共预算收入80.3亿元、增长5.6%，其中税收收入占比不低于70%',
    '粮食总产量23.6万吨，空气质量优良天数达到330天以上，PM2.5平均浓度32微克/立方米',
  ];
  for (const text of LEFT) {
    it(`leaves ${text.slice(0, 12)} as it is`, () => assert.equal(fold(text), text));
  }
});

describe('units.json', () => {
  const find = (word: string) =>
    units.find((unit) => unit.symbol === word || (unit.aliases as readonly string[]).includes(word));

  it('gives every dimension a base unit and a positive factor to each unit', () => {
    const bases = new Set(units.filter((unit) => unit.factor === '1').map((unit) => unit.dimension));
    assert.deepEqual(
      units.map((unit) => unit.dimension).filter((dimension) => !bases.has(dimension)),
      [],
    );
    for (const unit of units) {
      const [top = '', bottom = '1'] = unit.factor.split('/');
      assert.ok(Number(top) > 0 && Number(bottom) > 0, unit.symbol);
    }
  });

  it('keeps one kind to a dimension', () => {
    const kinds = new Map<string, Set<string>>();
    for (const unit of units) kinds.set(unit.dimension, (kinds.get(unit.dimension) ?? new Set()).add(unit.kind));
    assert.deepEqual(
      [...kinds].filter(([, set]) => set.size > 1),
      [],
    );
  });

  it('agrees on the equations drafters use', () => {
    /** a times the first unit equals b times the second, in whole numbers */
    const same = (a: bigint, first: string, b: bigint, second: string) => {
      const [left, right] = [find(first), find(second)];
      assert.ok(left !== undefined && right !== undefined && left.dimension === right.dimension, `${first} ${second}`);
      const exact = (factor: string) => {
        const [top = '', bottom = '1'] = factor.split('/');
        const [whole = '', digits = ''] = top.split('.');
        return [BigInt(whole + digits), BigInt(bottom) * 10n ** BigInt(digits.length)] as const;
      };
      const [p, q] = exact(left.factor);
      const [r, s] = exact(right.factor);
      assert.equal(a * p * s, b * r * q, `${a}${first} = ${b}${second}`);
    };
    same(100_000_000n, '斤', 50_000n, '吨');
    same(1n, '公顷', 15n, '亩');
    same(1n, '平方公里', 1500n, '亩');
    same(1n, '担', 50n, '公斤');
    same(1n, '度', 1n, '千瓦时');
    same(1n, 'm2', 1n, '平方米');
    same(1n, '公里', 2n, '里');
    same(1n, '年', 12n, '个月');
    same(1n, '小时', 60n, '分钟');
    same(1n, '吉瓦', 1_000_000n, '千瓦');
    same(1n, '成', 10n, '%');
  });

  it('keeps apart what must not be added', () => {
    for (const [one, other] of [
      ['元', '美元'],
      ['%', '个百分点'],
      ['人', '人次'],
      ['户', '家'],
      ['吨', '吨标准煤'],
      ['千瓦', '千瓦时'],
      ['天', '小时'],
    ] as const) {
      assert.notEqual(find(one)?.dimension, find(other)?.dimension, `${one} ${other}`);
    }
  });
});

describe('chrome.json', () => {
  const patterns = chrome.regex.map((source) => new RegExp(source));
  const isChrome = (line: string) =>
    chrome.equals.includes(line) ||
    chrome.contains.some((word) => line.includes(word)) ||
    chrome.startsWith.some((word) => line.startsWith(word)) ||
    patterns.some((pattern) => pattern.test(line));

  it('knows the lines of portals and forums', () => {
    for (const line of [
      '设为首页收藏本站',
      '查看: 916|回复: 0',
      '14万',
      '积分',
      '【字号:',
      '9:00-18:00',
      '010-12345678',
    ]) {
      assert.ok(isChrome(line), line);
    }
  });

  it('leaves sentences alone', () => {
    for (const line of [
      '3D打印产业园投产,改革成果分享到更多群众。',
      '主题教育扎实开展,积分制治理覆盖120个村。',
      '无障碍阅读服务和在线咨询全面上线,全国客服中心落户。',
      '来源于财政资金14万元。',
    ]) {
      assert.ok(!isChrome(line), line);
    }
  });
});
