/** Numerals in a row at a paragraph's start are no heading's number, and headings that look like them stay headings. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { read, tocOf } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

const ROWS = [
  '三、四级医院全覆盖，看病更加方便。',
  '三、五年规划编制工作稳步推进。',
  '十、百、千工程深入实施，新增企业12家。',
  '一、二、三产占比由10∶40∶50优化为9∶39∶52。',
  '一、二级公路里程达到300公里。',
  '第一、二产业增加值分别增长3%和5%。',
  '（一）、（二）标段全部开工。',
  '七、八成的村通了班车。',
];

const numberingFaults = (text: string): number => {
  const own = rules.filter(({ id }) => id === 'structure/numbering');
  return check({ subject: read(text), peers: [] }, own, resolveSettings(own, [])).findings.length;
};

describe('numerals in a row', () => {
  it('head nothing, wherever they stand', () => {
    for (const row of ROWS) {
      const lines = ['一、回顾', TEXT, row, TEXT, '二、任务', row, TEXT, '三、保障', TEXT, row];
      assert.deepEqual(tocOf(...lines), ['  h1 一、回顾', '  h1 二、任务', '  h1 三、保障'], row);
      assert.equal(numberingFaults(lines.join('\n')), 0, row);
    }
  });

  it('stand in bracketed sections without breaking their numbers', () => {
    const lines = ['一、回顾', `（一）产业。${TEXT}`, `（二）城乡。${TEXT}`, ROWS[0] ?? '', `（三）民生。${TEXT}`];
    assert.equal(tocOf(...lines).length, 4);
    assert.equal(numberingFaults(lines.join('\n')), 0);
  });

  it('are numbers where the series asks for them', () => {
    const names = ['一、“十四五”时期的成绩', '二、三项重点工作', '三、五年来的经验', '四、八件实事'];
    assert.deepEqual(
      tocOf(...names.flatMap((name) => [name, TEXT])),
      names.map((name) => `  h1 ${name}`),
    );
    assert.deepEqual(tocOf(...names.slice(0, 3).flatMap((name) => [name, TEXT])).length, 3);
    // With a number lost before it, it is still the heading that its line shows.
    assert.equal(numberingFaults([names[0], TEXT, names[2], TEXT, names[3], TEXT].join('\n')), 1);
  });

  it('go on with their sentence where a line breaks before them', () => {
    const line = '新修道路改造旧桥在河岸两侧种下柳树并把村口的水渠全部疏通以后又让';
    const paragraph = [...Array.from({ length: 7 }, () => `${line}村`), '三、四级医院看病更加方便。'].join('\n');
    const report = read(Array.from({ length: 12 }, () => paragraph).join('\n'));
    assert.equal(report.layout.kind, 'hard-wrapped');
    assert.equal(report.paragraphs.length, 12);
  });
});
