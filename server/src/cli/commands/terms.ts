/** `tally terms`: the abbreviations of a text, what they stand for and where that is said. */
import type { Engine } from '../../core/engine';
import { meaningOf } from '../../core/features/meaning';
import { type Language, render, wordings } from '../../core/message';
import type { Report } from '../../core/model/report';
import type { Term, TermSource } from '../../core/model/terms';
import { placeOf, placesOf } from '../../core/text/place';
import type { Host } from '../../host/host';
import { settingsFor } from '../checked';
import type { ExitCode, Io } from '../io';
import { readOne } from '../sources';
import { table } from '../table';
import { makeTell, tellSettings } from '../tell';

export interface TermsOptions {
  readonly format: 'table' | 'json';
  readonly language: Language;
}

/** The names of the interface: where the meaning is known from. */
const KINDS: Readonly<Record<TermSource, string>> = {
  glossary: 'defined-here',
  inline: 'defined-here',
  workspace: 'workspace',
  common: 'common',
  undefined: 'undefined',
};

const say = wordings('terms-table', {
  'defined-here': { zh: '本文', en: 'here' },
  workspace: { zh: '术语表', en: 'office' },
  common: { zh: '通用', en: 'common' },
  undefined: { zh: '未解释', en: 'undefined' },
  uses: { zh: '{count} 次', en: '{count} {count|time|times}' },
});

export async function terms(
  path: string,
  { format, language }: TermsOptions,
  engine: Engine,
  host: Host,
  io: Io,
): Promise<ExitCode> {
  const source = await readOne(path, io, language);
  if (!source) return 2;
  const settings = await settingsFor(source, { engine, host, cwd: io.cwd });
  tellSettings(settings, io, makeTell(io, language));
  const report = engine.read(source.text, settings.glossary);
  io.out(format === 'json' ? toJson(report) : toTable(report, language));
  return 0;
}

function toJson(report: Report): string {
  const { lines } = report;
  const describe = (term: Term): object => ({
    term: term.term,
    kind: KINDS[term.source],
    expansion: meaningOf(report, term),
    source: term.definition ? { line: placeOf(lines, term.definition.name.start).line } : null,
    occurrences: term.uses.map((use) => placesOf(lines, use)),
  });
  return `${JSON.stringify({ version: 1, terms: report.terms.terms.map(describe) }, null, 2)}\n`;
}

function toTable(report: Report, language: Language): string {
  const words = (kind: string): string =>
    render(say(kind === 'common' || kind === 'undefined' || kind === 'workspace' ? kind : 'defined-here'), language);
  return table(
    report.terms.terms.map((term) => [
      term.term,
      words(KINDS[term.source]),
      render(say('uses', { count: term.uses.length }), language),
      meaningOf(report, term) ?? '',
    ]),
  );
}
