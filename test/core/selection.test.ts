/** What grows around a cursor, read aloud: each step in brackets inside the next. */
import assert from 'node:assert/strict';
import { selectionRanges } from '../../server/src/core/features/selection';
import { contains, slice } from '../../server/src/core/text/span';
import { at, read } from './cursor';

/** The texts from the innermost outwards, long ones cut. */
function steps(source: string): readonly string[] {
  const { report, offset } = at(source);
  return selectionRanges(report, offset).map((span) => slice(report.raw, span));
}

describe('selection', () => {
  it('grows from a word over members, clause and sentence to the paragraph', () => {
    assert.deepEqual(steps('发展种植、养殖、加|工三业，增收致富；乡村更美。产业更旺。'), [
      '加工',
      '加工三业',
      '发展种植、养殖、加工三业',
      '发展种植、养殖、加工三业，增收致富',
      '发展种植、养殖、加工三业，增收致富；乡村更美。',
      '发展种植、养殖、加工三业，增收致富；乡村更美。产业更旺。',
    ]);
  });

  it('takes the digits, the figure, the figure with its hedge', () => {
    const found = steps('全年完成投资约1|2.5亿元，增长8%。');
    assert.deepEqual(found.slice(0, 4), ['12.5', '12.5亿元', '约12.5亿元', '全年完成投资约12.5亿元']);
  });

  it('does not stop at a mark inside a figure', () => {
    assert.ok(steps('新建1,2|00个,改建30个').includes('新建1,200个'));
  });

  it('takes what stands in quotes, then the quotes', () => {
    const found = steps('围绕“三园一|廊”布局（以此为纲）。');
    assert.ok(found.includes('三园一廊'));
    assert.ok(found.includes('“三园一廊”'));
    assert.ok(!found.includes('以此为纲'));
  });

  it('takes a unit, then its list', () => {
    const found = steps('1.办好学校。\n牵头单位：区教育局、区财|政局\n2.修好路。\n牵头单位：区交通局\n');
    assert.ok(found.includes('区财政局'));
    assert.ok(found.includes('区教育局、区财政局'));
  });

  it('takes headings and sections', () => {
    const text = '青禾区政府工作报告\n一、工作回顾\n（一）工|业\n产值增长。\n（二）农业\n丰收。\n二、安排\n实干。\n';
    const found = steps(text);
    assert.ok(found.includes('（一）工业'));
    assert.ok(found.includes('（一）工业\n产值增长。'));
    assert.ok(found.includes('一、工作回顾\n（一）工业\n产值增长。\n（二）农业\n丰收。'));
    assert.equal(found.at(-1), text.replace('|', ''));
  });

  it('each step holds the one before it, at every place of any text', () => {
    const texts = [
      '',
      '\n\n',
      '“(《',
      '\ud800，\udc00',
      '一、甲。\n（一）乙。丙1,2万元；“丁”。\n\n1.戊\n牵头单位：己、庚',
    ];
    for (const text of texts) {
      const report = read(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const spans = selectionRanges(report, offset);
        spans.forEach((span, i) => {
          assert.ok(span.start <= offset && offset <= span.end);
          const outer = spans[i + 1];
          if (outer) assert.ok(contains(outer, span) && outer.end - outer.start > span.end - span.start);
        });
      }
    }
  });
});
