/** Bringing real reports into a form: no figure changes, doing it again changes nothing, full width and back is where it began. */
import assert from 'node:assert/strict';
import { bringInto, TEXT_FORMS, type TextForm } from '../../server/src/core/features/formats';
import { sameFigures } from '../../server/src/core/lex/same-figures';
import { apply } from '../../server/src/core/text/edits';
import { realReports } from '../shared';
import { read } from './standing';

/** All reports would take a minute. */
const EVERY = 9;

describe('text forms of real reports', function () {
  this.timeout(120_000);
  const bring = (raw: string, form: TextForm): string => apply(raw, bringInto(read(raw), form));
  const figuresOf = (raw: string) => read(raw).paragraphs.flatMap(({ facts }) => facts.figures);

  it('change no figure, and nothing the second time', function () {
    const reports = realReports(this).filter(({ path }, i) => path.startsWith('seeds/') || i % EVERY === 0);
    for (const { path, text } of reports) {
      for (const form of TEXT_FORMS) {
        const done = bring(text, form);
        assert.ok(sameFigures(figuresOf(text), figuresOf(done)), `${path} ${form}`);
        assert.equal(bring(done, form), done, `${path} ${form}`);
      }
    }
  });

  it('come back from full width as they were', function () {
    for (const { path, text } of realReports(this, 'seeds')) {
      const wide = bring(text, 'full-width');
      assert.notEqual(wide, text, path);
      assert.equal(bring(wide, 'half-width'), text, path);
    }
  });
});
