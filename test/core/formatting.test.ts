/** Numbers of headings brought to one form, and everything else left alone. */
import assert from 'node:assert/strict';
import { formatNumbering, writtenAt } from '../../server/src/core/features/formatting';
import { apply } from '../../server/src/core/text/edits';
import { read } from './cursor';

function formatted(text: string): string {
  const edits = formatNumbering(read(text));
  const after = apply(text, edits);
  assert.deepEqual(formatNumbering(read(after)), [], 'formatting settles');
  assert.equal(apply(after, formatNumbering(read(after))), after);
  return after;
}

const same = (text: string): void => assert.equal(formatted(text), text);

describe('formatting', () => {
  it('brings the odd ones to the form of the majority', () => {
    assert.equal(
      formatted('青禾区政府工作报告\n一、回顾\n好。\n二．安排\n好。\n三、 建设\n好。\n四、结束\n好。\n'),
      '青禾区政府工作报告\n一、回顾\n好。\n二、安排\n好。\n三、建设\n好。\n四、结束\n好。\n',
    );
  });

  it('the majority may have a habit of its own', () => {
    same('青禾区政府工作报告\n一. 回顾\n好。\n二. 安排\n好。\n三. 建设\n好。\n');
    assert.equal(
      formatted('青禾区政府工作报告\n一. 回顾\n好。\n二. 安排\n好。\n三、建设\n好。\n'),
      '青禾区政府工作报告\n一. 回顾\n好。\n二. 安排\n好。\n三. 建设\n好。\n',
    );
  });

  it('without a majority the standard decides', () => {
    assert.equal(formatted('报告\n一、回顾\n好。\n二．安排\n好。\n'), '报告\n一、回顾\n好。\n二、安排\n好。\n');
  });

  it('widths of brackets are brought together', () => {
    assert.equal(
      formatted('一、甲\n（一）乙。好。\n(二)丙。好。\n（三）、丁。好。\n（四）戊。好。\n（五）己。好。\n'),
      '一、甲\n（一）乙。好。\n（二）丙。好。\n（三）丁。好。\n（四）戊。好。\n（五）己。好。\n',
    );
  });

  it('tasks are numbered in one form', () => {
    const task = (mark: string, what: string): string => `${mark}${what}\n牵头单位：区教育局\n`;
    assert.equal(
      formatted(
        `任务分解\n一、甲\n${task('1.', '建校。')}${task('2、', '修路。')}${task('3．', '种树。')}${task('4.', '通水。')}${task('5.', '通气。')}`,
      ),
      `任务分解\n一、甲\n${task('1.', '建校。')}${task('2.', '修路。')}${task('3.', '种树。')}${task('4.', '通水。')}${task('5.', '通气。')}`,
    );
  });

  it('never makes or changes a figure', () => {
    const task = (mark: string, what: string): string => `${mark}${what}\n牵头单位：区教育局\n`;
    const text = `任务分解\n一、甲\n${task('1.', '建校。')}${task('2.', '修路。')}${task('3、', '5公里道路通车。')}${task('4.', '种树。')}`;
    same(text);
  });

  it('一是 and 一要, 第一 and 首先 are words and stay', () => {
    same('一、甲\n坚持：一是实干；二要为民；三是清廉。第一，快；第二、好。\n二、乙\n好。\n');
  });

  it('texts without headings, and torn ones, are left alone', () => {
    for (const text of ['', '\n', '一、', '好。', '\ud800一、\udc00', '1、2、3、4、5、']) same(text);
  });

  it('a part is formatted by the habit of the whole', () => {
    const text = '报告\n一、回顾\n好。\n二．安排\n好。\n三．建设\n好。\n四、结束\n好。\n五、完\n好。\n';
    const report = read(text);
    const line = writtenAt(report, text.indexOf('安排') + 3);
    assert.ok(line);
    assert.equal(apply(text, formatNumbering(report, line)), text.replace('二．', '二、'));
    assert.equal(writtenAt(read(''), 0), null);
  });
});
