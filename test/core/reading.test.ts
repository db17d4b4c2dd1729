/** How much of a text is read: drafts in full, huge files in part, wrongly decoded ones not at all. */
import assert from 'node:assert/strict';
import { howToRead, LARGE, LONGEST_LINE, TOO_LARGE } from '../../server/src/core/reading';

/** Lines that take so many bytes in all. */
const lines = (bytes: number, line: string): string => line.repeat(Math.ceil(bytes / Buffer.byteLength(line)));

describe('reading', () => {
  it('reads what a person wrote, however small', () => {
    for (const text of ['', '好', lines(LARGE, '好好好。\n').slice(5), '1'.repeat(LONGEST_LINE)]) {
      assert.equal(howToRead(text), 'whole');
    }
  });

  it('measures UTF-8, whatever the characters', () => {
    for (const line of ['ab\n', 'é\n', '好\n', '😀\n', '\ud83d\n']) {
      assert.equal(howToRead(lines(LARGE + 10, line)), 'structure', line);
    }
    assert.equal(howToRead(lines(TOO_LARGE + 10, '好好好。\n')), 'too-large');
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
