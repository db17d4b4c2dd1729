/** Headings whose depth the numbers around them tell, and lists numbered as sections are, on small texts of our own. */
import assert from 'node:assert/strict';
import { tocOf } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

describe('depth', () => {
  it('puts lines between two bracketed headings under the first of them', () => {
    assert.deepEqual(
      tocOf('（一）去年的工作', '先说道路方面的情况', TEXT, '再说桥梁方面的情况', TEXT, '（二）今年的打算', TEXT),
      ['  h2 (一)去年的工作', '    h2 先说道路方面的情况', '    h2 再说桥梁方面的情况', '  h2 (二)今年的打算'],
    );
  });

  it('leaves lines above the bracketed headings that they head, though those count on', () => {
    assert.deepEqual(tocOf('道路方面的情况', TEXT, '（一）新路', TEXT, '桥梁方面的情况', TEXT, '（二）旧桥', TEXT), [
      '  h1 道路方面的情况',
      '    h2 (一)新路',
      '  h1 桥梁方面的情况',
      '    h2 (二)旧桥',
    ]);
  });

  it('puts 第一， under a bracketed heading, and above those that it holds', () => {
    assert.deepEqual(tocOf('（一）安排', TEXT, '第一，修好道路', TEXT, '第二，改造旧桥', TEXT, '（二）要求', TEXT), [
      '  h2 (一)安排',
      '    h2 第一,修好道路',
      '    h2 第二,改造旧桥',
      '  h2 (二)要求',
    ]);
    assert.deepEqual(
      tocOf('一、安排', '第一，修好道路', '（一）新路', TEXT, '（二）老路', TEXT, '第二，改造旧桥', TEXT),
      ['  h1 一、安排', '    h2 第一,修好道路', '    h2 (一)新路', '    h2 (二)老路', '    h2 第二,改造旧桥'],
    );
  });

  it('reads two sentences without an end mark as one line that heads a section', () => {
    assert.deepEqual(tocOf('一、要求', '第一，修好道路。老路要加宽，新路要通车', TEXT, '第二，改造旧桥', TEXT), [
      '  h1 一、要求',
      '    h2 第一,修好道路',
      '    h2 第二,改造旧桥',
    ]);
  });
});

describe('lists numbered as sections are', () => {
  const LIST = ['一、把老路加宽；', '二、把新路修通；', '三、把旧桥拆除。'];

  it('stay in the section whose sentence leads to them', () => {
    assert.deepEqual(
      tocOf('（一）去年的工作', TEXT, '（二）今年的打算', '主要办三件事：', ...LIST, TEXT, '（三）要求', TEXT),
      [
        '  h2 (一)去年的工作',
        '  h2 (二)今年的打算',
        '    sequence-item 一、把老路加宽',
        '    sequence-item 二、把新路修通',
        '    sequence-item 三、把旧桥拆除',
        '  h2 (三)要求',
      ],
    );
  });

  it('need a sentence that leads to them, three members and the marks between', () => {
    const kinds = (...lines: readonly string[]): readonly string[] =>
      tocOf(...lines).map((row) => row.trim().split(' ')[0] ?? '');
    assert.deepEqual(kinds('主要办了三件事。', ...LIST, TEXT), ['h1', 'h1', 'h1']);
    assert.deepEqual(kinds('主要办两件事：', '一、把老路加宽；', '二、把新路修通。', TEXT), ['h1', 'h1']);
    assert.deepEqual(kinds('主要办三件事：', '一、把老路加宽', TEXT, '二、把新路修通', TEXT, '三、把旧桥拆除', TEXT), [
      'h1',
      'h1',
      'h1',
    ]);
  });

  it('puts sections below one of their own style where the numbers come back to it', () => {
    const names = ['一、回顾', '二、申请情况', '一、本年新收', '二、上年结转', '三、本年办结', '三、存在的问题'];
    assert.deepEqual(tocOf(...names.flatMap((name) => [name, TEXT])), [
      '  h1 一、回顾',
      '  h1 二、申请情况',
      '    h2 一、本年新收',
      '    h2 二、上年结转',
      '    h2 三、本年办结',
      '  h1 三、存在的问题',
    ]);
    // Where they do not come back another part may have begun.
    assert.ok(tocOf(...names.slice(0, 5).flatMap((name) => [name, TEXT])).every((row) => row.startsWith('  h1')));
  });

  it('puts items of that style below the bracketed heading above them, and below each other', () => {
    const item = (name: string) => `${name}。${TEXT}`;
    const lines = [
      ...['一、任务', '（一）修路', '一、选线', '二、筹款', '一、县里出', '二、镇里出', '三、村里出', '三、施工'],
      ...['（二）架桥', '二、保障'],
    ];
    assert.deepEqual(tocOf(...lines.map(item)), [
      '  h1 一、任务',
      '    h2 (一)修路',
      '      sequence-item 一、选线',
      '      sequence-item 二、筹款',
      '        sequence-item 一、县里出',
      '        sequence-item 二、镇里出',
      '        sequence-item 三、村里出',
      '      sequence-item 三、施工',
      '    h2 (二)架桥',
      '  h1 二、保障',
    ]);
  });
});
