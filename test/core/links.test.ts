/** References in the text and the places they mean; headings found by their letters. */
import assert from 'node:assert/strict';
import { findSymbols, symbolsOf } from '../../server/src/core/features/symbols';
import { links } from '../../server/src/core/model/links';
import { slice } from '../../server/src/core/text/span';
import { read } from './cursor';

const found = (text: string): readonly string[] => {
  const report = read(text);
  return links(report).map(({ span, number, target }) => {
    return `${slice(text, span)} [${number ? slice(text, number) : ''}] > ${target.label}`;
  });
};

describe('links', () => {
  const parts = '一、回顾\n好。\n二、安排\n好。\n';

  it('lead to parts of this text', () => {
    assert.deepEqual(found(`报告\n总体要求见第二部分。\n${parts}`), ['第二部分 [二] > 二、安排']);
    assert.deepEqual(found(`报告\n（详见本报告第二部分）\n${parts}`), ['第二部分 [二] > 二、安排']);
    assert.deepEqual(found('报告\n详见第二章。\n第一章 总则\n好。\n第二章 任务\n好。\n'), [
      '第二章 [二] > 第二章 任务',
    ]);
  });

  it('not to parts of other texts, nor to parts that are not there', () => {
    assert.deepEqual(found(`报告\n落实五年规划第二部分要求。\n${parts}`), []);
    assert.deepEqual(found(`报告\n占第二部分人口的一半，见第九部分。\n${parts}`), []);
    assert.deepEqual(found(`报告\n按照《规划》第二部分推进。\n${parts}`), []);
  });

  it('lead to tasks, and to the glossary and its entries', () => {
    const tasks = '1.建校。\n牵头单位：区教育局\n2.修路，见第1项任务。\n牵头单位：区交通局\n';
    assert.deepEqual(found(`任务分解\n一、甲\n${tasks}`), ['第1项任务 [1] > 1.建校']);
    assert.deepEqual(
      found(
        `青禾区政府工作报告\n一、回顾\n推行“青禾码”[2]和“一村一警”^[1]（详见名词解释）。\n二、安排\n好。\n名词解释\n[1]一村一警：一个村一名警员。\n[2]青禾码：一个码。\n`,
      ),
      ['[2] [2] > [2]青禾码', '^[1] [1] > [1]一村一警', '名词解释 [] > 名词解释'],
    );
  });

  it('lead to attachments by number', () => {
    const text =
      '青禾区政府工作报告\n一、回顾\n好。\n二、安排\n指标见附件1，任务见附件2。\n附件1：青禾区主要指标\n好。\n附件2：青禾区任务清单\n好。\n';
    assert.deepEqual(found(text), ['附件1 [1] > 附件1:青禾区主要指标', '附件2 [2] > 附件2:青禾区任务清单']);
  });

  it('a figure in brackets is no link where there is no glossary', () => {
    assert.deepEqual(found(`报告\n一、甲\n完成“一廊”[2]建设。\n`), []);
  });
});

describe('symbols', () => {
  const text = '青禾区政府工作报告\n一、工作回顾\n（一）工业强区\n好。\n（二）农业稳产\n好。\n二、工作安排\n好。\n';
  const names = (query: string, most = 100): readonly string[] =>
    findSymbols(symbolsOf(read(text)), query, most).map(({ label, above }) => `${above} > ${label}`);

  it('are found by letters in their order', () => {
    assert.deepEqual(names('工强'), ['一、工作回顾 > （一）工业强区']);
    assert.deepEqual(names('二 安排'), ['青禾区政府工作报告 > 二、工作安排']);
    assert.deepEqual(names('强工'), []);
  });

  it('all, for no letters, up to a limit', () => {
    assert.equal(names('').length, 5);
    assert.equal(names('', 2).length, 2);
  });
});
