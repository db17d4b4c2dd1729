/**
 * The terms of one office in five reports, each judged by a reader: what the text explains is recognised as explained, what it
 * does not explain stays without a meaning, whatever the reader may guess.
 */
import assert from 'node:assert/strict';
import type { Report } from '../../server/src/core/model/report';
import type { Term } from '../../server/src/core/model/terms';
import { lineAt } from '../../server/src/core/text/lines';
import { normalise } from '../../server/src/core/text/normalise';
import { shippedLexicon } from '../../server/src/lexicon';
import { readShared, realReports } from '../shared';
import { read } from './standing';

interface LocalOfReader {
  readonly file: string;
  readonly term: string;
  readonly quote: string;
  readonly lines: readonly number[];
  readonly defined: string;
}

/** What the reader calls partly said or inferred is not defined. */
const KINDS: Readonly<Record<string, string>> = { glossary: 'glossary', inline: 'inline', common: 'common' };

const lexicon = shippedLexicon();
const fold = (words: string): string => normalise(words, lexicon.fold).text;

/** The words under which the reader's term may stand: its own, and what stands in quotes in its quotation. */
function wordsOf({ term, quote }: LocalOfReader): readonly string[] {
  const folded = fold(quote);
  const quoted = Array.from(folded.matchAll(/“([^“”]+)”/g), (match) => match[1] ?? '');
  return [fold(term), folded.replace(/[“”]/g, ''), ...quoted];
}

function find(report: Report, local: LocalOfReader): Term | undefined {
  const words = wordsOf(local);
  const { terms } = report.terms;
  const onLine = (term: Term): boolean =>
    term.places.some(({ start }) => local.lines.includes(lineAt(report.lines, start) + 1));
  return (
    terms.find(({ term }) => words.includes(term)) ??
    terms.find((term) => onLine(term) && words.some((word) => term.term.includes(word)))
  );
}

describe('terms of one office', function () {
  this.timeout(60_000);
  let locals: readonly LocalOfReader[] = [];
  /** What anybody knows: the text need not explain it. */
  let common: ReadonlySet<string> = new Set();
  const reports = new Map<string, Report>();

  before(function () {
    const lists = JSON.parse(readShared(this, 'domain', 'terms.json'));
    locals = lists.local;
    common = new Set(lists.common.map(({ term }: { readonly term: string }) => term));
    for (const { path, text } of realReports(this, 'seeds')) {
      reports.set(/\/(\d{3})/.exec(path)?.[1] ?? '', read(text));
    }
  });

  const reportOf = ({ file }: LocalOfReader): Report => {
    const report = reports.get(file);
    assert.ok(report, file);
    return report;
  };

  const stands = (local: LocalOfReader): boolean => {
    const text = reportOf(local)
      .paragraphs.map(({ facts }) => facts.norm.text)
      .join('\n');
    return wordsOf(local).some((word) => text.includes(`“${word}”`));
  };

  it('are recognised where they stand in quotes or are explained, with the kind of explanation that the reader states', () => {
    const due = locals.filter((local) => stands(local) || local.defined === 'glossary' || local.defined === 'inline');
    const wrong = due.flatMap((local) => {
      const source = find(reportOf(local), local)?.source ?? 'not seen';
      const expected = KINDS[local.defined] ?? 'undefined';
      const known = source === 'common' && expected === 'undefined' && common.has(fold(local.term));
      return source === expected || known ? [] : [`${local.file} ${local.term}: ${source}, not ${expected}`];
    });
    assert.deepEqual(wrong, []);
    assert.ok(due.length >= 120, String(due.length));
  });

  it('are seen nearly all, also without quotes', () => {
    const seen = locals.filter((local) => find(reportOf(local), local));
    assert.ok(seen.length >= locals.length - 2, `${seen.length} of ${locals.length}`);
  });
});
