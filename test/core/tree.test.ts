/** The tree as a whole, on small texts of our own about places that do not exist. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineNode, walk } from '../../server/src/core/tree/outline';
import { assertLinear } from '../effort';
import { read } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

describe('tree', () => {
  const spansNest = (nodes: readonly OutlineNode[], within: { start: number; end: number }): void => {
    let at = within.start;
    for (const { span, name, children } of nodes) {
      assert.ok(span.start >= at && span.end <= within.end && span.start < span.end);
      assert.ok(span.start <= name.start && name.start < name.end && name.end <= span.end);
      spansNest(children, span);
      at = span.end;
    }
  };

  it('has spans that nest and do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '一是',
      '——',
      '。',
      '，',
      '：',
      '\n',
      '\n\n',
      '修路架桥',
      '工业稳中有进。',
      '2024年工作回顾',
      '政府工作报告',
      '各位代表：',
      '牵头单位：',
      '区交通局、',
      '名词解释',
      '附件',
      '责任编辑：',
      '关于印发《',
      '》的通知',
      '（',
      '）',
      '\u3000\u3000',
      TEXT,
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        const report = read(text);
        spansNest(report.tree.roots, { start: 0, end: text.length });
        assert.equal(report.tree.chrome.length, report.paragraphs.length);
        for (const node of walk(report.tree.roots)) assert.ok(report.paragraphs[node.paragraph]);
      }),
      { numRuns: 400 },
    );
  });

  it('is built in time that grows with the text, also of hostile texts', () => {
    for (const piece of ['一、', '\n', '（', '一是修路。', '工业稳中有进，农业持续巩固。修路。\n'])
      assertLinear(piece, read);
  });
});
