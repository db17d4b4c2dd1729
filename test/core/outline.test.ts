/** The outline as plain nodes, with labels as they are written. */
import assert from 'node:assert/strict';
import { type OutlineItem, outline } from '../../server/src/core/features/outline';
import { read } from './toc';

const labels = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap((item) => [item.label, ...labels(item.children)]);

describe('outline', () => {
  it('is a tree of plain nodes', () => {
    const text = '青禾区政府工作报告\n一、回顾\n修路12公里。\n（一）产业更强。架桥3座。';
    assert.deepEqual(outline(read(text)), [
      {
        kind: 'title',
        label: '青禾区政府工作报告',
        level: 0,
        range: { start: 0, end: text.length },
        selectionRange: { start: 0, end: 9 },
        children: [
          {
            kind: 'h1',
            label: '一、回顾',
            level: 1,
            range: { start: 10, end: text.length },
            selectionRange: { start: 10, end: 14 },
            children: [
              {
                kind: 'h2',
                label: '（一）产业更强',
                level: 2,
                range: { start: 23, end: text.length },
                selectionRange: { start: 23, end: 30 },
                children: [],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has labels as they are written, without residue and line ends', () => {
    assert.deepEqual(labels(outline(read('一、回顧經(jīng)濟(jì)，開放區(qū)'))), ['一、回顧經濟，開放區']);
    assert.deepEqual(labels(outline(read('青禾区人民政府办公室\n关于印发工作要点的通知\n各镇人民政府：'))), [
      '青禾区人民政府办公室关于印发工作要点的通知',
      '各镇人民政府：',
    ]);
  });

  it('is empty for a text without headings', () => assert.deepEqual(outline(read('今天下雨。')), []));
});
