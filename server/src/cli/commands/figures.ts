/** `tally figures`: the ledger, every figure of the texts with what it is said of. */
import type { Engine } from '../../core/engine';
import { type LedgerRow, ledger } from '../../core/features/ledger';
import { type Language, render, wordings } from '../../core/message';
import type { Report } from '../../core/model/report';
import { csvLine } from '../../core/text/csv';
import { placeOf, placesOf } from '../../core/text/place';
import type { ExitCode, Io } from '../io';
import { readSources } from '../sources';
import { table } from '../table';

export interface FiguresOptions {
  readonly format: 'table' | 'csv' | 'json';
  readonly language: Language;
}

/** In the table only: other programs read the bare keys. */
const sayKind = wordings('ledger/kind', {
  level: { zh: '总量', en: 'level' },
  count: { zh: '个数', en: 'count' },
  growth: { zh: '增速', en: 'growth' },
  change: { zh: '增减量', en: 'change' },
  share: { zh: '占比', en: 'share' },
  rank: { zh: '位次', en: 'rank' },
  actual: { zh: '实绩', en: 'result' },
  target: { zh: '目标', en: 'target' },
  cumulative: { zh: '累计', en: 'cumulative' },
  unknown: { zh: '', en: '' },
});

/** A row and where it is from. */
interface Placed extends LedgerRow {
  readonly path: string;
  readonly report: Report;
}

const say = wordings('ledger', {
  place: { zh: '位置', en: 'place' },
  text: { zh: '原文', en: 'text' },
  indicator: { zh: '指标', en: 'indicator' },
  scope: { zh: '范围', en: 'scope' },
  period: { zh: '时期', en: 'period' },
  measure: { zh: '量', en: 'measure' },
  kind: { zh: '性质', en: 'kind' },
});

export async function figures(
  args: readonly string[],
  { format, language }: FiguresOptions,
  engine: Engine,
  io: Io,
): Promise<ExitCode> {
  const rows: Placed[] = [];
  let code: ExitCode = 0;
  for await (const source of readSources(args, io, language)) {
    if (!source) {
      code = 2;
      continue;
    }
    const report = engine.read(source.text);
    for (const row of ledger(report)) rows.push({ ...row, path: source.path, report });
  }
  io.out(format === 'json' ? toJson(rows) : format === 'csv' ? toCsv(rows) : toTable(rows, language));
  return code;
}

/** Reading order first, then what the figure is said of. */
function describe({ path, report, range, ...row }: Placed): Record<string, unknown> {
  return { path, ...row, range: placesOf(report.lines, range) };
}

const toJson = (rows: readonly Placed[]): string =>
  `${JSON.stringify({ version: 1, figures: rows.map(describe) }, null, 2)}\n`;

/** Lines and columns count from 1. */
function place({ report, range }: Placed): readonly [line: number, column: number] {
  const { line, character } = placeOf(report.lines, range.start);
  return [line + 1, character + 1];
}

const WORDS = [
  'text',
  'value',
  'unit',
  'low',
  'high',
  'hedge',
  'indicator',
  'scope',
  'period',
  'measure',
  'kind',
  'section',
] as const;

const toCsv = (rows: readonly Placed[]): string =>
  [
    ['path', 'line', 'column', ...WORDS],
    ...rows.map((row) => [row.path, ...place(row), ...WORDS.map((key) => row[key] ?? '')]),
  ]
    .map(csvLine)
    .join('');

const COLUMNS = ['text', 'indicator', 'scope', 'period', 'measure', 'kind'] as const;

/** The path stands before the place where there are several. */
function toTable(rows: readonly Placed[], language: Language): string {
  if (rows.length === 0) return '';
  const several = new Set(rows.map(({ path }) => path)).size > 1;
  const header = (['place', ...COLUMNS] as const).map((name) => render(say(name), language));
  const cells = rows.map((row) => {
    const where = place(row).join(':');
    const said = COLUMNS.map((key) =>
      key === 'measure' || key === 'kind' ? render(sayKind(row[key]), language) : (row[key] ?? ''),
    );
    return [several ? `${row.path}:${where}` : where, ...said];
  });
  return table([header, ...cells]);
}
