/** Terms of real reports: the glossary, the inline definitions and the undefined codes that are known by reading. */
import assert from 'node:assert/strict';
import type { Term } from '../../server/src/core/model/terms';
import { lineAt } from '../../server/src/core/text/lines';
import { readShared, realReports } from '../shared';
import { read } from './standing';

interface Gold {
  readonly file: string;
  readonly line: number;
  readonly relation: string;
  readonly quote: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** What the reader of the seeds says of terms. */
const goldTerms = (test: Mocha.Context): readonly Gold[] =>
  readShared(test, 'domain', 'gold.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Gold)
    .filter(({ relation }) => relation === 'R33');

/** The terms that stand on a line, by use or definition. */
function termsOn(text: string, line: number): readonly Term[] {
  const report = read(text);
  return report.terms.terms.filter(({ uses, definition }) =>
    [...uses, ...(definition ? [definition.name] : [])].some(({ start }) => lineAt(report.lines, start) + 1 === line),
  );
}

describe('terms: real reports', function () {
  this.timeout(60_000);

  it('reads every entry of the glossary, and finds it used', function () {
    const seed = realReports(this, 'seeds').find(({ path }) => path.includes('/001'));
    const terms = read(seed?.text ?? '').terms.terms;
    const entries = terms.filter(({ source }) => source === 'glossary');
    assert.equal(entries.length, 9);
    for (const { term, uses } of entries) assert.ok(uses.length > 0, term);
  });

  it('knows what the seeds define in their sentences, and does not take a project for a meaning', function () {
    const found = new Map<string, string>();
    for (const { path, text } of realReports(this, 'seeds')) {
      for (const { term, source } of read(text).terms.terms) found.set(`${path} ${term}`, source);
    }
    const sourceOf = (seed: string, term: string): string | undefined =>
      [...found].find(([key]) => key.includes(`/${seed}`) && key.endsWith(` ${term}`))?.[1];
    assert.equal(sourceOf('001', 'RCEP'), 'inline');
    assert.equal(sourceOf('003', 'REITs'), 'inline');
    assert.equal(sourceOf('003', '方案'), 'inline');
    assert.equal(sourceOf('003', '五夜'), 'inline');
    assert.equal(sourceOf('004', 'EOD'), 'common');
  });

  it('sees nearly every code that the reader calls undefined, and explains none of them by itself', function () {
    const seeds = realReports(this, 'seeds');
    const codes = goldTerms(this).filter(({ figures, quote }) => figures.defined === false && /\d/.test(quote));
    let seen = 0;
    for (const { file, line, quote } of codes) {
      const text = seeds.find(({ path }) => path.endsWith(file))?.text ?? '';
      const here = termsOn(text, line).filter(({ term }) => quote.includes(term) || term.includes(quote));
      if (here.some(({ term }) => /\d/.test(term))) seen++;
      for (const { term, source, common } of here)
        assert.ok(source !== 'inline' && (common || source === 'undefined'), term);
    }
    assert.ok(seen >= codes.length - 1, `${seen} of ${codes.length}`);
  });

  it('every term of every report has places inside the text, in order', function () {
    for (const { path, text } of realReports(this)) {
      const { terms } = read(text).terms;
      for (const { term, uses, expansion, source } of terms) {
        assert.equal(expansion === null, source === 'undefined', `${path} ${term}`);
        let last = 0;
        for (const { start, end } of uses) {
          assert.ok(start >= last && end > start && end <= text.length, `${path} ${term}`);
          last = end;
        }
      }
    }
  });
});
