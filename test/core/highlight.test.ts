/** What belongs to the thing under the cursor, marked in the text. */
import assert from 'node:assert/strict';
import { highlights } from '../../server/src/core/features/highlight';
import { showMarks } from '../marks';
import { at } from './cursor';

/** The text with what is highlighted in [[…]]; the kinds in their order. */
function marked(source: string): readonly [text: string, kinds: string] {
  const { report, offset } = at(source);
  const found = highlights(report, offset);
  return [
    showMarks(
      report.raw,
      found.map(({ span }) => span),
    ),
    found.map(({ kind }) => kind).join(' '),
  ];
}

describe('highlight', () => {
  it('on a number: the numbers of its series', () => {
    assert.deepEqual(marked('报告\n一、甲\n（|一）乙。好。\n（二）丙。好。\n二、丁\n（一）戊。好。\n'), [
      '报告\n一、甲\n（[[一]]）乙。好。\n（[[二]]）丙。好。\n二、丁\n（一）戊。好。\n',
      'text text',
    ]);
  });

  it('on a unit: wherever a list names it', () => {
    assert.deepEqual(marked('1.建校。\n牵头单位：区教|育局\n2.修路。\n牵头单位：区交通局\n责任单位：区教育局\n'), [
      '1.建校。\n牵头单位：[[区教育局]]\n2.修路。\n牵头单位：区交通局\n责任单位：[[区教育局]]\n',
      'write read',
    ]);
  });

  it('on a term: its definition and its uses', () => {
    const [text, kinds] = marked('一、甲\n推行“青|禾码”。青禾码好。\n二、乙\n好。\n名词解释\n1.青禾码：一个码。\n');
    assert.equal(text, '一、甲\n推行“[[青禾码]]”。[[青禾码]]好。\n二、乙\n好。\n名词解释\n1.[[青禾码]]：一个码。\n');
    assert.equal(kinds, 'write read read');
  });

  it('on a figure: the same amount, however it is written', () => {
    const [text] = marked('投资|12.5亿元，约125000万元，完成12.50亿元，另有12.5公里、12.6亿元。');
    assert.equal(text, '投资[[12.5亿元]]，约[[125000万元]]，完成[[12.50亿元]]，另有12.5公里、12.6亿元。');
  });

  it('elsewhere nothing', () => {
    assert.deepEqual(marked('全区上|下一心。'), ['全区上下一心。', '']);
    assert.deepEqual(marked('|'), ['', '']);
  });
});
