/**
 * Real reports, and pieces of them, written in every encoding: what is read is what was written, or is refused, or is told to be
 * doubtful. Never something else without a word.
 */
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { decode } from '../../server/src/host/encoding';
import { type RealReport, realReports } from '../shared';
import { chance } from '../study/random';

const ENCODINGS = ['utf8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
/** In characters. Fewer Han characters may happen to have bytes that are all ASCII. */
const LENGTHS = [12, 25, 50, 100, 400] as const;
/** Pieces of each length from each report. */
const EACH = 6;

describe('encodings of real reports', function () {
  this.timeout(60_000);
  let reports: readonly RealReport[] = [];

  before(function () {
    // A copy that was UTF-8 read as GBK is UTF-8 again when it is written as GBK.
    reports = realReports(this).filter(({ text }) => !text.includes('锛'));
  });

  it('are recognised where a whole report is read', () => {
    for (const { path, text } of reports) {
      for (const encoding of ENCODINGS) {
        const decoded = decode(iconv.encode(text, encoding));
        assert.equal(decoded.text, text, `${path} ${encoding}`);
        assert.ok(!('doubt' in decoded), `${path} ${encoding}`);
      }
    }
  });

  it('are never guessed wrong in silence where a piece is read', () => {
    const silent: string[] = [];
    let read = 0;
    for (const { path, text } of reports) {
      const { below } = chance(1, path);
      for (const length of LENGTHS) {
        for (let i = 0; i < EACH; i++) {
          const at = below(Math.max(1, text.length - length));
          const piece = text.slice(at, at + length).replace(/[\ud800-\udfff]/gu, '');
          for (const encoding of ENCODINGS) {
            const decoded = decode(iconv.encode(piece, encoding));
            if (decoded.text === piece) read++;
            else if (decoded.text !== null && !('doubt' in decoded)) silent.push(`${path}:${at}+${length} ${encoding}`);
          }
        }
      }
    }
    assert.deepEqual(silent, []);
    assert.ok(read > reports.length * LENGTHS.length * EACH * ENCODINGS.length * 0.85, `only ${read} were read`);
  });
});
