/** 字数 as word processors count it, for texts and for the sections of a report. */
import assert from 'node:assert/strict';
import { describeAmount, headingLengths, makeCounter } from '../../server/src/core/features/count';
import { render } from '../../server/src/core/message';
import { walk } from '../../server/src/core/tree/outline';
import { read } from './cursor';

/** Written once more, as one reads it: runs of signs that are no Han, and whatever else is no blank. */
const byReading = (text: string): number =>
  (text.match(/[\x21-\x9f\xa1-\u1fff]+/g)?.length ?? 0) +
  [...text].filter((sign) => sign >= '\u2010' && sign.trim() !== '' && sign !== '\ufe0f').length;
const length = (text: string, start = 0, end = text.length): number =>
  makeCounter(read(text)).of({ start, end }).characters;

describe('count', () => {
  const cases: readonly (readonly [text: string, count: number])[] = [
    ['', 0],
    ['　 \t\r\n', 0],
    ['全区稳中有进。', 7],
    ['“一廊”——三园', 8],
    ['GDP', 1],
    ['GDP 增长', 3],
    ['增长12.5%。', 4],
    ['建成5G基站1,200个', 7],
    ['推行“1+2+N”机制', 7],
    ['２０２５年', 5],
    ['各位代表,现在', 7],
    ['𠮷祥', 2],
    ['\ud842断', 2],
    ['Made in China', 3],
    ['①第一', 3],
  ];
  for (const [text, count] of cases) {
    it(`${JSON.stringify(text)} has ${count}`, () => assert.deepEqual([length(text), byReading(text)], [count, count]));
  }

  it('a part counts what lies in it', () => {
    assert.equal(length('增长12.5%。', 2, 7), 1);
    assert.equal(length('增长12.5%。', 1, 8), 3);
  });

  const text =
    '青禾区政府工作报告\n\n各位代表：\n\n一、工作回顾\n新建学校3所。\n（一）工业\n完成投资12.5亿元。\n二、工作安排\n办好实事。\n';

  it('sections have their own characters and figures', () => {
    const report = read(text);
    const counter = makeCounter(report);
    const amounts = [...walk(report.tree.roots)].map(({ label, span }) => {
      const { characters, figures } = counter.of(span);
      return [label, characters, figures];
    });
    assert.deepEqual(amounts, [
      ['青禾区政府工作报告', 51, 2],
      ['一、工作回顾', 26, 2],
      ['(一)工业', 13, 1],
      ['二、工作安排', 11, 0],
    ]);
  });

  it('any part is what counting its letters gives', () => {
    const report = read(text);
    const counter = makeCounter(report);
    for (let start = 0; start < text.length; start += 3) {
      for (let end = start; end <= text.length; end += 4) {
        assert.equal(counter.of({ start, end }).characters, byReading(text.slice(start, end)), `${start}-${end}`);
      }
    }
  });

  it('a long line is counted alike from any place to any other', () => {
    const line = '建成5G基站1,200个，GDP增长5.2%；Made in 青禾 1+2+N。'.repeat(80);
    const counter = makeCounter(read(line));
    for (let start = 0; start < line.length; start += 37) {
      for (let end = start; end <= line.length; end += 211) {
        assert.equal(counter.of({ start, end }).characters, byReading(line.slice(start, end)), `${start}-${end}`);
      }
    }
  });

  it('the page around the report does not count', () => {
    const report = read(`首页 > 政务公开 > 您的位置：首页\n字体：大 中 小 打印本页\n${text}`);
    assert.equal(makeCounter(report).of({ start: 0, end: report.raw.length }).characters, 51);
  });

  it('headings know their lengths, the title that of the whole', () => {
    const report = read(text);
    const all = headingLengths(report, { start: 0, end: text.length });
    assert.deepEqual(
      all.map(({ characters, whole }) => [characters, whole]),
      [
        [51, true],
        [26, false],
        [13, false],
        [11, false],
      ],
    );
    assert.equal(headingLengths(report, { start: 0, end: 12 }).length, 1);
    assert.equal(headingLengths(report, { start: 12, end: 20 }).length, 0);
  });

  it('amounts are worded', () => {
    assert.equal(render(describeAmount({ characters: 120, figures: 3 }), 'zh'), '120字，3个数据');
    assert.equal(render(describeAmount({ characters: 120, figures: 0 }), 'en'), '120 chars');
  });
});
