/** Numbers written anew keep the form in which they stood. */
import assert from 'node:assert/strict';
import { rational } from '../../server/src/core/arithmetic/rational';
import { findFigures } from '../../server/src/core/lex/figures';
import { readOpening } from '../../server/src/core/lex/opening';
import { rewriteNumber, rewriteNumeral, writeHan } from '../../server/src/core/lex/rewrite';
import { splitSentences } from '../../server/src/core/lex/sentences';
import { normalise } from '../../server/src/core/text/normalise';
import { shippedLexicon } from '../../server/src/lexicon';

/** The text after its only figure was set to n/d of its base unit; null where that has no form there. */
function rewritten(raw: string, n: number, d = 1): string | null {
  const lexicon = shippedLexicon();
  const norm = normalise(raw, lexicon.fold);
  const sentences = splitSentences(norm);
  const [figure] = findFigures(norm, lexicon, readOpening(norm, sentences));
  assert.ok(figure, raw);
  const text = rewriteNumber(raw, figure, rational(n, d));
  return text === null ? null : raw.slice(0, figure.number.start) + text + raw.slice(figure.number.end);
}

describe('rewriting', () => {
  it('keeps decimals and scale', () => {
    assert.equal(rewritten('投资12.40亿元。', 1_190_000_000), '投资11.90亿元。');
    assert.equal(rewritten('投资12亿元。', 1_190_000_000), null);
    assert.equal(rewritten('投资3.5万元。', 41_000), '投资4.1万元。');
    assert.equal(rewritten('增长23.5%。', 254, 10), '增长25.4%。');
  });

  it('keeps hedges, full width and thousands', () => {
    assert.equal(rewritten('投资超过12.4亿元以上。', 1_190_000_000), '投资超过11.9亿元以上。');
    assert.equal(rewritten('机构１２个。', 15), '机构１５个。');
    assert.equal(rewritten('产量１２．５吨。', 13_500), '产量１３．５吨。');
    assert.equal(rewritten('产值12,345元。', 1_234_567), '产值1,234,567元。');
  });

  it('keeps Chinese numerals', () => {
    assert.equal(rewritten('建成二十八个。', 31), '建成三十一个。');
    assert.equal(rewritten('建成三个。', 2), '建成两个。');
    assert.equal(rewriteNumeral('三', 4), '四');
    assert.equal(rewriteNumeral('三', 2), '两');
    assert.equal(rewriteNumeral('３', 4), '４');
    assert.equal(rewriteNumeral('3', 12), '12');
    assert.deepEqual([10n, 12n, 20n, 105n, 110n, 2003n, 0n, 10_000n].map(writeHan), [
      '十',
      '十二',
      '二十',
      '一百零五',
      '一百一十',
      '二千零三',
      '零',
      null,
    ]);
  });

  it('keeps the line break inside a number', () => {
    assert.equal(rewritten('投资12\n.4亿元。', 1_190_000_000), '投资11\n.9亿元。');
    assert.equal(rewritten('投资12\r\n　　.4亿元。', 1_190_000_000), '投资11\r\n　　.9亿元。');
  });

  it('writes nothing that the form cannot say', () => {
    assert.equal(rewritten('建成28个。', 55, 2), null);
    assert.equal(rewritten('建成28个。', -3), null);
    assert.equal(rewritten('建成28个。', 28), null);
  });
});
