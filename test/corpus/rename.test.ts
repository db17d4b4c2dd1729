/** A new name for each term of five reports: the old one is gone, the new one stands as often, and back again nothing has changed. */
import assert from 'node:assert/strict';
import { renameTerm, termToRename } from '../../server/src/core/features/rename-terms';
import type { Report } from '../../server/src/core/model/report';
import type { Term } from '../../server/src/core/model/terms';
import { apply, type Edit } from '../../server/src/core/text/edits';
import { slice } from '../../server/src/core/text/span';
import { realReports } from '../shared';
import { read } from './standing';

describe('rename of terms in real reports', function () {
  this.timeout(120_000);

  it('leads there and back', function () {
    let tried = 0;
    const failed: string[] = [];
    for (const { path, text } of realReports(this, 'seeds')) {
      const report = read(text);
      for (const term of report.terms.terms) {
        const problem = term.source === 'common' ? null : roundTrip(report, term);
        if (problem === null) tried++;
        else failed.push(`${path.slice(0, 9)} ${term.term} (${term.source}): ${problem}`);
      }
    }
    assert.deepEqual(failed, []);
    assert.ok(tried > 300, String(tried));
  });
});

/** Renames a term and renames it back; what went wrong, or null. */
function roundTrip(report: Report, term: Term): string | null {
  const text = report.raw;
  const span = term.places.map((place) => termToRename(report, place.start + 1)).find((found) => found);
  // “工”字型 has its quotes in its middle; 三大工程 behind its list without quotes is a phrase. Neither is renamed.
  if (!span) return term.term.endsWith('字型') || isPhrase(text, term) ? null : 'cannot be renamed';
  const written = slice(text, span);
  const name = /^[A-Za-z]+$/.test(written) ? 'QINGHE' : (NAMES.find((one) => !text.includes(one)) ?? '');
  const edits = renameTerm(report, span.start, name);
  const after = apply(text, edits);
  if (after.split(name).length - 1 !== edits.length) return 'the new name does not stand as often';
  const again = read(after);
  const moved = span.start + shiftBefore(edits, span.start);
  if (edits.some((edit) => slice(text, edit.span) !== written)) return null;
  const back = apply(after, renameTerm(again, moved, written));
  return back === text ? null : 'the way back leads elsewhere';
}

const isPhrase = (text: string, { places }: Term): boolean => places.every(({ end }) => text[end] !== '”');

const NAMES = ['七彩河岸', '青禾之约', '九曲回澜'];

/** How far the edits before an offset move it. */
const shiftBefore = (edits: readonly Edit[], offset: number): number =>
  edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
