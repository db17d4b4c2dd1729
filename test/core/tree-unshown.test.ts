/** Run-in headings where the text does not show its paragraphs: a sentence a line, or all on one line. */
import assert from 'node:assert/strict';
import { prose } from './prose';
import { read, toc } from './toc';

/** Running text without short sentences. */
const long = (letters: number): string => prose(letters * 1.2).replaceAll('河岸上的柳树已经发芽。', '');

const SECTION = [
  '（一）产业根基不断夯实。',
  `园区建设提速。${long(120)}`,
  `企业活力增强。${long(140)}`,
  `消费市场回暖。${long(100)}`,
];

const TEXT = ['各位代表：', '一、工作回顾。', ...SECTION, '二、工作安排。', long(2000)];

const OUTLINE = [
  '  h1 一、工作回顾',
  '    h2 (一)产业根基不断夯实',
  '      run-in 园区建设提速',
  '      run-in 企业活力增强',
  '      run-in 消费市场回暖',
  '  h1 二、工作安排',
];

describe('run-ins without paragraphs', () => {
  it('are found where each sentence has a line', () => {
    const report = read(TEXT.join('\n').replaceAll('。', '。\n'));
    assert.equal(report.layout.kind, 'sentence-per-line');
    assert.deepEqual(toc(report), OUTLINE);
  });

  it('are found where all is one line', () => {
    const report = read(TEXT.join(''));
    assert.deepEqual(report.layout, { kind: 'running', marked: false });
    assert.deepEqual(toc(report), OUTLINE);
  });

  it('share a refrain where they have several clauses', () => {
    const told = ['稳住了增长', '办成了实事', '守住了底线'].map((what) => `一年来，我们上下同心，${what}。${long(90)}`);
    const report = read(['一、工作回顾。', ...told, long(2000)].join(''));
    assert.deepEqual(toc(report), [
      '  h1 一、工作回顾',
      '    run-in 一年来,我们上下同心,稳住了增长',
      '    run-in 一年来,我们上下同心,办成了实事',
      '    run-in 一年来,我们上下同心,守住了底线',
    ]);
  });

  it('are no events, and no sentence alone of its kind', () => {
    const told = ['获评全国先进。', '柳树发芽。', '二号桥建成通车。'];
    const report = read(['一、工作回顾。', ...told.map((one) => `${long(300)}${one}`), long(2000)].join(''));
    assert.deepEqual(toc(report), ['  h1 一、工作回顾']);
  });
});
