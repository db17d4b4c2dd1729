/**
 * A small table of base figures for places whose report of the year before is not at hand: indicator, scope, year, value, as
 * comma-separated lines. It becomes a digest that rules read like any other. Lines that say nothing usable are left out.
 */
import { readParagraph } from '../lex/facts';
import { shiftFigure } from '../lex/figure';
import { type Indicator, indicatorBefore } from '../lex/indicator';
import type { Lexicon } from '../lexicon';
import { splitLines } from '../text/lines';
import type { Span } from '../text/span';
import type { Digest, Fact } from './digest';

/** True for a file name that such a table goes by. The content decides; the name only says that somebody meant it. */
export const BASES_FILE = 'bases.csv';

export function readBases(text: string, uri: string, lexicon: Lexicon): Digest {
  const lines = splitLines(text);
  return {
    uri,
    place: null,
    year: null,
    kind: 'bases',
    unit: null,
    draft: null,
    lineStarts: lines.map(({ start }) => start),
    facts: lines.flatMap((line) => readLine(text, line, lexicon)),
    sentences: [],
    streaks: [],
    ranks: [],
    claims: [],
    gaps: [],
    grown: [],
    admissions: [],
    terms: [],
    meeting: null,
  };
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

function readLine(text: string, { start, end }: Span, lexicon: Lexicon): readonly Fact[] {
  const [name, scope, year, value] = cellsOf(text.slice(start, end), start);
  if (!name || !scope || !year || !value) return [];
  const indicator = indicatorNamed(name.text, lexicon);
  const [figure] = readParagraph(value.text, lexicon).figures;
  const number = Number(year.text.replace('年', ''));
  if (!indicator || !figure || !Number.isInteger(number)) return [];
  return [
    {
      indicator: indicator.name,
      growth: indicator.growth,
      quantity: indicator.kind,
      wanted: indicator.wanted,
      scope: scope.text === '' ? null : scope.text,
      period: `${number}`,
      measure: figure.unit?.kind === 'count' ? 'count' : 'level',
      kind: 'actual',
      certain: true,
      figure: shiftFigure(figure, value.start),
      text: value.text,
    },
  ];
}

function indicatorNamed(name: string, lexicon: Lexicon): Indicator | null {
  const found = indicatorBefore(name, 0, name.length, lexicon.indicators);
  return found && found.from === 0 ? found.indicator : null;
}

/** Cells without blanks and quotes around them, each with its place in the text. */
function cellsOf(line: string, from: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = from;
  for (const cell of line.split(',')) {
    const bare = cell.replaceAll('"', '').trim();
    cells.push({ text: bare, start: at + Math.max(0, cell.indexOf(bare)) });
    at += cell.length + 1;
  }
  return cells;
}
