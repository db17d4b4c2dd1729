/** How much of a text is read: drafts in full, huge files in part, wrongly decoded ones not at all. */
import assert from 'node:assert/strict';
import { howToRead, LARGE, LONGEST_LINE, TOO_LARGE } from '../../server/src/core/reading';

/** Lines of some length that take so many bytes in all. */
const lines = (bytes: number, words: string): string => {
  const line = `${words.repeat(100)}\n`;
  return line.repeat(Math.ceil(bytes / Buffer.byteLength(line)));
};

describe('reading', () => {
  it('reads what a person wrote, however small', () => {
    for (const text of ['', '好', lines(LARGE, '好好好。').slice(500), '1'.repeat(LONGEST_LINE)]) {
      assert.equal(howToRead(text), 'whole');
    }
  });

  it('measures UTF-8, whatever the characters', () => {
    for (const words of ['ab', 'é', '好', '😀', '\ud83d。']) {
      assert.equal(howToRead(lines(LARGE + 10, words)), 'structure', words);
    }
    assert.equal(howToRead(lines(TOO_LARGE + 10, '好好好。')), 'too-large');
  });

  it('does not read a line without an end', () => {
    assert.equal(howToRead('好'.repeat(LONGEST_LINE + 1)), 'endless-line');
    assert.equal(howToRead(`${'好'.repeat(LONGEST_LINE)}\r${'好'.repeat(LONGEST_LINE)}`), 'whole');
  });

  it('does not read what was decoded wrongly, but forgives a lost character', () => {
    assert.equal(howToRead('\ufffd好'), 'garbled');
    assert.equal(howToRead(`\ufffd${'好'.repeat(200)}`), 'whole');
    assert.equal(howToRead(`${'\ufffd'.repeat(3)}${'好'.repeat(200)}`), 'garbled');
  });
});
