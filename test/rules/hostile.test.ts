/** Texts that nobody writes cost no more than those that people write: every wording's lexer is linear. */
import assert from 'node:assert/strict';
import { findFigures } from '../../server/src/core/lex/figures';
import { readOpening } from '../../server/src/core/lex/opening';
import { splitSentences } from '../../server/src/core/lex/sentences';
import type { Statement } from '../../server/src/core/lex/statement';
import { findStatements } from '../../server/src/core/lex/statements';
import { normalise } from '../../server/src/core/text/normalise';
import { shippedLexicon } from '../../server/src/lexicon';
import { assertLinear } from '../effort';
import { checkText } from './checking';

const PIECES: Readonly<Record<string, string>> = {
  marks: '、',
  'unclosed quotes': '“',
  'closing quotes': '”',
  brackets: '(',
  等: '等',
  分别: '分别',
  其中: '其中',
  合计: '，合计',
  加上: '加上',
  由: '由',
  'from and to': '由1亿元增加到2亿元，',
  'shares behind 其中': '其中出口3亿元、',
  pairs: '甲、乙分别3个、4个，',
  'lists with counts': '、甲等3个',
  collectives: '甲乙、丙丁三大',
  'quoted collectives': '甲“三大”',
  digits: '1',
  'spaced digits': '1 ',
  sectors: '第一产业3亿元、',
  levels: '省市县',
};

function statementsOf(raw: string): readonly Statement[] {
  const lexicon = shippedLexicon();
  const norm = normalise(raw, lexicon.fold);
  const sentences = splitSentences(norm);
  const opening = readOpening(norm, sentences);
  const figures = findFigures(norm, lexicon, opening);
  return findStatements({ norm, sentences, opening, figures, lexicon });
}

describe('hostile texts', function () {
  this.timeout(60_000);

  for (const [name, piece] of Object.entries(PIECES)) {
    it(`${name}: time grows with the text, and statements lie in it`, () => {
      assertLinear(piece, (text) => {
        for (const { span } of statementsOf(text))
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      });
    });
  }

  it('torn and odd texts give an answer', () => {
    for (const text of [
      '',
      '、',
      '其中',
      '分别',
      '等3个',
      '合计3亿元',
      '\ud800其中\udfff3亿元',
      '\uf8ff其中\uf8ff、\uf8ff',
      '由由由到到到3亿元',
      '“三大',
      '”三大',
    ]) {
      checkText(text);
    }
  });
});
