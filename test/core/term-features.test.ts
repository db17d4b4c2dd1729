/** What an editor asks about terms: where they are explained and used, what may be written, how they look. */
import assert from 'node:assert/strict';
import { chooseTerm, describeChoice } from '../../server/src/core/features/completion-terms';
import { definitionAt } from '../../server/src/core/features/definition';
import { termHints } from '../../server/src/core/features/hints-terms';
import { lenses } from '../../server/src/core/features/lenses';
import { referencesAt } from '../../server/src/core/features/references';
import { termTokens } from '../../server/src/core/features/tokens';
import { render } from '../../server/src/core/message';
import { slice } from '../../server/src/core/text/span';
import { at, read } from './cursor';

const GLOSSARY =
  '\n\n名词解释\n1.“1520”总体思路：“1”即一条主线，“5”即五区支撑，“20”即二十项举措。\n2.青禾通：是指统一的服务平台。\n3.河岸通：是指乘车卡。';
const TEXT = `按照“1520”总体思路，建设青禾通。“1520”落地，放管服改革深化，坚持“三浚两疏”。${GLOSSARY}`;

describe('features of terms', () => {
  it('go to the definition from any form of the term', () => {
    const { report, offset } = at(TEXT.replace('。“1520”', '。“1|520”'));
    const found = definitionAt(report, offset);
    assert.equal(found && slice(report.raw, found.origin), '1520');
    assert.equal(found && slice(report.raw, found.name), '“1520”总体思路');
    assert.match(found ? slice(report.raw, found.whole) : '', /二十项举措$/);
    const common = at('推进放管|服改革。');
    assert.equal(definitionAt(common.report, common.offset), null);
  });

  it('find every use, with the definition or without', () => {
    const { report, offset } = at(TEXT.replace('建设青禾通', '建设青|禾通'));
    assert.deepEqual(
      referencesAt(report, offset, true).map((span) => slice(report.raw, span)),
      ['青禾通', '青禾通'],
    );
    assert.equal(referencesAt(report, offset, false).length, 1);
    assert.deepEqual(referencesAt(report, 0, true), []);
  });

  it('offer all terms behind an opening quote, the text’s own first', () => {
    const { report, offset } = at(`落实“|${TEXT}`);
    const found = chooseTerm(report, offset);
    assert.deepEqual(found?.replace, { start: offset, end: offset });
    assert.equal(found?.choices[0]?.origin, 'text');
    assert.ok(found?.choices.some(({ term, origin }) => term === '放管服' && origin === 'text'));
    assert.ok(found?.choices.some(({ origin }) => origin === 'common'));
    assert.ok(!found?.choices.some(({ text }) => text.startsWith('“')));
  });

  it('offer what begins as written, quotes and all', () => {
    const terms = (source: string): readonly string[] => {
      const { report, offset } = at(source);
      return (chooseTerm(report, offset)?.choices ?? []).map(({ text }) => text);
    };
    assert.deepEqual(terms(`用好青|。${TEXT}`), ['青禾通']);
    assert.deepEqual(terms(`坚持三浚|。${TEXT}`), ['“三浚两疏”']);
    assert.ok(terms('推进放管|').includes('放管服'));
    assert.deepEqual(terms('推进放|'), []);
    assert.deepEqual(terms('全区|'), []);
  });

  it('say in the side panel what a choice means', () => {
    const report = read(TEXT);
    const words = (name: string): string =>
      (describeChoice(report, name) ?? []).flatMap(({ messages }) => messages.map((one) => render(one, 'zh'))).join();
    assert.match(words('青禾通'), /统一的服务平台/);
    assert.match(words('两个维护'), /通用释义/);
    assert.equal(words('没有这个词'), '');
  });

  it('colour terms by what is known of them, and leave mere names alone', () => {
    const report = read(`${TEXT}“软环境”改善。`);
    const words = termTokens(report, { start: 0, end: report.raw.length }).map(
      ({ span, modifier }) => `${slice(report.raw, span)} ${modifier}`,
    );
    assert.ok(words.includes('放管服 common') && words.includes('三浚两疏 undefined'), words.join());
    assert.ok(words.includes('青禾通 null') && words.includes('青禾通 definition'), words.join());
    assert.ok(!words.some((word) => word.includes('软环境')));
  });

  it('count uses above the entries of a glossary', () => {
    const report = read(TEXT);
    assert.deepEqual(
      lenses(report).map(({ title }) => render(title, 'zh')),
      ['更新名词解释', '正文使用2处', '正文使用1处', '正文未使用'],
    );
  });

  it('tell the meaning beside the first use only', () => {
    const report = read(TEXT);
    const hints = termHints(report, { start: 0, end: report.raw.length });
    assert.deepEqual(
      hints.map(({ offset }) => report.raw.slice(offset - 3, offset)),
      ['体思路', '青禾通', '放管服'].filter((_, i) => hints[i] !== undefined),
    );
    assert.ok(hints.every(({ label }) => label.length <= 25));
    assert.deepEqual(termHints(report, { start: 0, end: 0 }), []);
  });
});
