/** The forms a whole text can be brought into: previewed as edits, done once and for all, without a figure being changed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bringInto, TEXT_FORMS, type TextForm } from '../../server/src/core/features/formats';
import { sameFigures } from '../../server/src/core/lex/same-figures';
import { analyse } from '../../server/src/core/model/analyse';
import { apply } from '../../server/src/core/text/edits';
import { shippedLexicon } from '../../server/src/lexicon';

const read = (raw: string) => analyse(raw, shippedLexicon());
const bring = (raw: string, form: TextForm): string => apply(raw, bringInto(read(raw), form));
const figuresOf = (raw: string) => read(raw).paragraphs.flatMap(({ facts }) => facts.figures);

const PIECES = [
  '粮食增产',
  '投资',
  '区(qū)',
  '（一）',
  '(一)',
  '1,234',
  '3.5%',
  '19:30',
  '3:2',
  '万元',
  '“一件事”',
  ' ',
  '\u3000',
  '\u00a0',
  ',',
  ':',
  ';',
  '!',
  '?',
  '(',
  ')',
  '。',
  '、',
  'GDP',
  '《规划》',
  '經濟',
  '後',
  '乾隆',
  '瞭望',
  '2024年',
  '12家',
  '\n',
  '\r\n',
  '\ud83d',
];
const HALF_ONLY = PIECES.filter((piece) => !/[，：；！？（）]/u.test(piece));
const texts = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));

describe('text forms', () => {
  it('turn the marks of prose to full width and leave those of figures', () => {
    const raw = '投资1,234万元,增长3.5%;会议19:30开始(下午),比例为3:2!见(RCEP)。';
    assert.equal(bring(raw, 'full-width'), '投资1,234万元，增长3.5%；会议19:30开始（下午），比例为3:2！见（RCEP）。');
    assert.equal(bring(bring(raw, 'full-width'), 'half-width'), raw);
  });

  it('turn traditional characters to simplified ones, words first', () => {
    const raw = '河灣區經濟穩中向好，據瞭解，乾隆年間修建的瞭望臺已經修復，於年內開放，計畫後年擴建。';
    const due = '河湾区经济稳中向好，据了解，乾隆年间修建的瞭望台已经修复，于年内开放，计划后年扩建。';
    assert.equal(bring(raw, 'simplified'), due);
    assert.equal(bring(due, 'simplified'), due);
    assert.equal(bring('乾县的瞭望塔、著名商标', 'simplified'), '乾县的瞭望塔、著名商标');
  });

  it('tidy blanks, and leave names, headings and figures alone', () => {
    const raw = '河湾区区长 张三 \n名 词 解 释\n按照部署，在区委 区政府领导下，开展“ 文明河湾”行动，投资3 000万元。';
    const due = '河湾区区长 张三\n名 词 解 释\n按照部署，在区委区政府领导下，开展“文明河湾”行动，投资3 000万元。';
    assert.equal(bring(raw, 'tidy-blanks'), due);
  });

  it('reach as far as a part of the text, with the brackets and words that lie across its edge', () => {
    const raw = '生产(含渔业)增长,工业向好;就业稳定.\n據瞭解,經濟向好。';
    const only = (form: TextForm, words: string): string => {
      const start = raw.indexOf(words);
      return apply(raw, bringInto(read(raw), form, { start, end: start + words.length }));
    };
    assert.equal(only('full-width', '(含'), raw.replace('(含渔业)', '（含渔业）'));
    assert.equal(only('full-width', '好;就'), raw.replace(';', '；'));
    assert.equal(only('simplified', '解,經'), raw.replace('經', '经').replace('據瞭解', '据了解'));
    assert.equal(only('simplified', '工业'), raw);
    for (const form of TEXT_FORMS) {
      assert.deepEqual(bringInto(read(raw), form, { start: 0, end: raw.length }), bringInto(read(raw), form), form);
      assert.deepEqual(bringInto(read(raw), form, { start: 3, end: 3 }), [], form);
    }
  });

  it('are back where they began: full width and back', () => {
    fc.assert(
      fc.property(texts(HALF_ONLY), (raw) => {
        const there = bringInto(read(raw), 'full-width');
        const wide = apply(raw, there);
        // A paragraph in which a wider mark would change a figure keeps its marks, there and back.
        if (there.length > 0) assert.equal(bring(wide, 'half-width'), raw);
      }),
    );
  });

  it('change no figure and no line end, and nothing when done again', () => {
    fc.assert(
      fc.property(texts(PIECES), fc.constantFrom(...TEXT_FORMS), (raw, form) => {
        const done = bring(raw, form);
        assert.ok(sameFigures(figuresOf(raw), figuresOf(done)), JSON.stringify(done));
        assert.deepEqual(done.match(/\r\n|\r|\n/gu), raw.match(/\r\n|\r|\n/gu));
        assert.equal(bring(done, form), done);
      }),
    );
  });
});
