/** Paragraphs of every layout, and that none of the text is lost between them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLayout } from '../../server/src/core/text/layout';
import { readLines } from '../../server/src/core/text/line';
import { makeFoldTable, normalise } from '../../server/src/core/text/normalise';
import { splitParagraphs } from '../../server/src/core/text/paragraphs';
import { slice } from '../../server/src/core/text/span';
import { prose, wrap } from './prose';

const FOLD = makeFoldTable({ traditional: '', simplified: '' });

function paragraphsOf(text: string): readonly string[] {
  const lines = readLines(text);
  return splitParagraphs(text, lines, detectLayout(lines)).map((piece) => piece.text);
}

/** As they are read: line ends and page numbers left out, blanks at the ends too. */
const read = (text: string): readonly string[] =>
  paragraphsOf(text).map((paragraph) => normalise(paragraph, FOLD).text.trim());

describe('paragraphs', () => {
  it('are the lines that are not blank', () => {
    assert.deepEqual(paragraphsOf('一、回顾\n\n  \n完成投资12亿元。\r\n增长6%。'), [
      '一、回顾',
      '完成投资12亿元。',
      '增长6%。',
    ]);
  });

  it('are rejoined where a page broke them', () => {
    const lines = [prose(200), `（一）${prose(40)}`, prose(300), prose(260)];
    assert.deepEqual(
      read(wrap(lines.join('\n'), 60)),
      lines.map((line) => normalise(line, FOLD).text),
    );
  });

  it('go on behind a page number', () => {
    const wrapped = wrap([prose(400), prose(300)].join('\n'), 60).split('\n');
    wrapped.splice(5, 0, '', '— 1 —', '');
    assert.deepEqual(
      read(wrapped.join('\n')),
      [prose(400), prose(300)].map((line) => normalise(line, FOLD).text),
    );
  });

  it('end at a page number behind their last line', () => {
    const wrapped = `${wrap(prose(400), 60)}\n\n— 1 —\n\n${wrap(prose(300), 60)}`;
    assert.deepEqual(
      read(wrapped).map((text) => text.length),
      [prose(400).length, 5, prose(300).length],
    );
  });

  it('go on behind blank lines where those stand between any two lines', () => {
    const lines = Array.from({ length: 6 }, (_, i) => prose(170 + 23 * i));
    const folded = lines.map((line) => normalise(line, FOLD).text);
    assert.deepEqual(read(wrap(lines.join('\n'), 34).replaceAll('\n', '\n\n')), folded);
    assert.deepEqual(read(lines.join('\n\n')), folded);
    const sentences = prose(1600).replaceAll('。', '。\n\n');
    assert.equal(read(`一、工作回顾\n\n${sentences}`).length, 2);
  });

  it('end at more blank lines than stand between any two', () => {
    const lines = Array.from({ length: 4 }, () => prose(400));
    const spaced = lines.map((line) => wrap(line, 34, '').replaceAll('\n', '\n\n')).join('\n\n\n');
    assert.equal(read(spaced).length, 4);
  });

  it('are rejoined where links or bold type broke them', () => {
    assert.deepEqual(read('印发《\n青禾区绿化办法\n》，植树3万株。\n一是\n增加绿地。'), [
      '印发《青禾区绿化办法》,植树3万株。',
      '一是增加绿地。',
    ]);
  });

  it('hold the sentences of a group where each has a line', () => {
    const sentences = prose(1600).split(/(?<=。)/u);
    const text = ['一、回顾', ...sentences.slice(0, 20), '', ...sentences.slice(20)].join('\n');
    assert.deepEqual(
      read(text).map((paragraph) => paragraph.split('。').length - 1),
      [0, 20, sentences.length - 20],
    );
  });

  it('are cut at the wide blanks of a running text', () => {
    const parts = ['各位代表：', '一、工作回顾', prose(900), '（一）产业更强', prose(800), prose(700)];
    assert.deepEqual(
      read(parts.join('\u3000\u3000')),
      parts.map((part) => normalise(part, FOLD).text),
    );
  });

  it('are cut at single blanks where a running text has no others', () => {
    const parts = ['各位代表：', '一、工作回顾', prose(1900), '（一）产业更强', prose(1900), prose(700)];
    assert.deepEqual(
      read(parts.join(' ')),
      parts.map((part) => normalise(part, FOLD).text),
    );
  });

  it('are cut before the numbers of a running text without blanks', () => {
    const parts = [
      '2024年工作回顾',
      `2024年，${prose(1700)}`,
      `（一）产业更强。${prose(1600)}`,
      `（二）城乡更美。${prose(400)}`,
    ];
    assert.deepEqual(read(`各位代表：${parts.join('')}`), [
      '各位代表:',
      ...parts.map((part) => normalise(part, FOLD).text),
    ]);
  });

  it('are cut before the items and the unit lists of a running text', () => {
    const tasks = [1, 2, 3].map((n) => `${n}.修建第${'一二三'[n - 1]}座桥牵头单位：区水务局责任单位：区财政局`);
    const parts = paragraphsOf(`${prose(3200)}${tasks.join('')}`);
    assert.deepEqual(parts.slice(1, 7), [
      '1.修建第一座桥',
      '牵头单位：区水务局',
      '责任单位：区财政局',
      '2.修建第二座桥',
      '牵头单位：区水务局',
      '责任单位：区财政局',
    ]);
    assert.equal(paragraphsOf(`${prose(3200)}增长2.其中工业3.其中农业。`).length, 1);
  });

  it('are cut behind a heading where words follow that open a text', () => {
    const text = `一、稳定增长今年要多修路。${prose(1600)}（一）改善民生，办好实事坚持以人为本。${prose(1600)}`;
    const parts = paragraphsOf(text);
    assert.equal(parts[0], '一、稳定增长');
    assert.equal(parts[2], '（一）改善民生，办好实事');
  });

  it('are rejoined where a link broke an indented line', () => {
    assert.deepEqual(read('\u3000\u3000印发《青禾区绿化办法\n\u3000\u3000》，植树3万株。'), [
      '印发《青禾区绿化办法》,植树3万株。',
    ]);
  });

  it('are cut before a number behind wide blanks in any line', () => {
    assert.deepEqual(read('第一章\u3000总则\u3000\u3000第一条\u2002\u3000为了保护河道，制定本办法。'), [
      '第一章 总则',
      '第一条  为了保护河道,制定本办法。',
    ]);
  });

  it('leave the blanks inside a name alone', () => {
    assert.deepEqual(paragraphsOf('青禾区人民政府区长  何  田'), ['青禾区人民政府区长  何  田']);
  });

  it('come in order, apart, and together hold all that is not blank', () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '。',
      '，',
      '\n',
      '\u3000\u3000',
      ' ',
      '增长6%',
      '— 3 —',
      '各位代表：',
      '《',
      '》',
      '\ud800',
      '河岸'.repeat(30),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('');
        const lines = readLines(text);
        let at = 0;
        let held = '';
        for (const { span } of splitParagraphs(text, lines, detectLayout(lines))) {
          assert.ok(span.start >= at && span.end > span.start);
          assert.notEqual(slice(text, span).trim(), '');
          held += slice(text, span);
          at = span.end;
        }
        assert.equal(held.replaceAll(/\s/gu, ''), text.replaceAll(/\s/gu, ''));
      }),
      { numRuns: 300 },
    );
  });
});
