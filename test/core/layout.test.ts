/** Layouts told apart by the lengths and ends of lines. */
import assert from 'node:assert/strict';
import { detectLayout, type Layout } from '../../server/src/core/text/layout';
import { readLines } from '../../server/src/core/text/line';
import { prose, wrap } from './prose';

const layoutOf = (text: string): Layout => detectLayout(readLines(text));

describe('layout', () => {
  it('is a paragraph a line where lines have any length', () => {
    assert.deepEqual(layoutOf(`${prose(300)}\n${prose(80)}\n一、工作回顾\n${prose(500)}`), {
      kind: 'paragraph-per-line',
    });
  });

  it('is hard-wrapped where lines break inside sentences at one width', () => {
    const text = [prose(400), '一、工作回顾', prose(700), prose(30), prose(300)].join('\n');
    const layout = layoutOf(wrap(text, 64));
    assert.equal(layout.kind, 'hard-wrapped');
    assert.ok(layout.kind === 'hard-wrapped' && layout.indented);
  });

  it('counts digits as half a Han character where the page did', () => {
    const text = Array.from({ length: 12 }, (_, i) => `完成投资${1000 + i * 37}万元，增长${i}.5%，${prose(90)}`).join(
      '\n',
    );
    assert.equal(layoutOf(wrap(text, 56)).kind, 'hard-wrapped');
  });

  it('is hard-wrapped without indents, and under a margin', () => {
    const text = [prose(500), prose(600), prose(300)].join('\n');
    assert.equal(layoutOf(wrap(text, 60, '')).kind, 'hard-wrapped');
    const margin = wrap(text, 60, '').replaceAll(/^/gm, '    ');
    const layout = layoutOf(margin);
    assert.ok(layout.kind === 'hard-wrapped' && !layout.indented);
  });

  it('is not hard-wrapped for a list of items of like length', () => {
    const items = Array.from({ length: 40 }, (_, i) => `${i + 1}.推进第${i + 1}号示范园区道路改造提升工程建设`);
    assert.equal(layoutOf(items.join('\n')).kind, 'paragraph-per-line');
  });

  it('is a sentence a line where every line ends its only sentence', () => {
    const text = prose(1600).replaceAll('。', '。\n');
    assert.equal(layoutOf(text).kind, 'sentence-per-line');
  });

  it('is running where one line holds nearly all of a long text', () => {
    assert.equal(layoutOf(`${prose(3000)}\n完`).kind, 'running');
    assert.equal(layoutOf(prose(600)).kind, 'paragraph-per-line');
  });

  it('is found for an empty text', () => assert.equal(layoutOf('').kind, 'paragraph-per-line'));
});
