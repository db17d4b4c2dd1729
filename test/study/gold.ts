/**
 * The relations judged by hand in the five seeds (gold.jsonl), as targets: those that hold and whose printed numbers tell by
 * themselves what would be wrong. Each such number is pushed by one digit. Knows the file's form and no rule.
 */
import { compare, rational } from '../../server/src/core/arithmetic/rational';
import type { Span } from '../../server/src/core/text/span';
import { isPlantable, type Planting } from './plant';
import { readPrinted, recompute } from './printed';
import { plain } from './rows';
import { mistype, recount } from './slips';
import { asRow, type Part, type Target } from './target';

/** One judged relation. Lines and columns count from 1, columns in code points, the end exclusive. */
export interface GoldRow {
  readonly file: string;
  readonly line: number;
  readonly col: readonly [number, number];
  readonly relation: string;
  readonly verdict: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

export const readGold = (jsonl: string): readonly GoldRow[] =>
  jsonl
    .trim()
    .split('\n')
    .map((line): GoldRow => JSON.parse(line));

/** Which kind of the study a relation of the file is, and which of its entries are numbers that stand in the quotation. */
const KINDS: Readonly<Record<string, readonly [kind: string, roles: Readonly<Record<string, string>>]>> = {
  R03: ['collective', { claimed: 'count' }],
  R04: ['sum', { parts: 'part', total: 'total' }],
  R05: ['part', { whole: 'whole', total: 'whole', candidates: 'whole', part: 'part', done: 'part', chosen: 'part' }],
  R06: ['listed', { claimed: 'count' }],
  R07: ['announced', { claimed: 'count' }],
  R09: ['declared', { claimed: 'count' }],
  R22: ['part', { gross: 'whole', net: 'part' }],
  R23: ['rate', {}],
};

/** The target of a judged row; null where its numbers tell nothing by themselves, or do not stand in the quotation. */
export function goldTarget(text: string, row: GoldRow): Target | null {
  const [kind, roles] = KINDS[row.relation] ?? [];
  if (row.verdict !== 'consistent' || !kind || !roles) return null;
  const place = placeOf(text, row);
  const figures = Object.entries(row.figures).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ role: roles[key], value: one })),
  );
  const parts = kind === 'rate' ? hundreds(text, place) : partsOf(text, place, figures);
  if (!parts || parts.length === 0 || !isWhole(kind, row, parts)) return null;
  const name = `${row.file}:${row.line}:${row.col[0]} ${row.relation}`;
  const items = kind === 'listed' ? itemsOf(row, place) : [];
  return { name, kind, verdict: 'consistent', notes: [], parts: [...parts, ...items] };
}

/** Examples are no members, and a list that is given elsewhere is not in the quotation. */
function isWhole(kind: string, { figures }: GoldRow, parts: readonly Part[]): boolean {
  if (kind === 'collective') return figures.claimed === figures.listed && !figures.等;
  if (kind === 'listed') return Number(figures.listed) > 1;
  return kind === 'part' ? parts.length === 2 : true;
}

const itemsOf = ({ figures }: GoldRow, span: Span): readonly Part[] =>
  Array.from({ length: Number(figures.listed) }, () => ({ role: 'item', span, figure: '' }));

function placeOf(text: string, { line, col }: GoldRow): Span {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const points = [...(lines[line - 1] ?? '')];
  const offset = (column: number): number => start + points.slice(0, column - 1).join('').length;
  return { start: offset(col[0]), end: offset(col[1]) };
}

const FIGURE = /(?:\d+(?:\.\d+)?|[二三四五六七八九十两兩]+)[万亿萬億]*(?:元|%|[\u4e00-\u9fff])?/g;
/** Behind the figure, or as the last character that was taken for its unit. */
const HEDGED = /^(?:[余多]|.?(?:以上|左右|以内|余|多))/;

/** The parts in the order of the figures, each found in the quotation as it is printed there; null if one is missing. */
function partsOf(
  text: string,
  place: Span,
  figures: readonly { readonly role: string | undefined; readonly value: unknown }[],
): readonly Part[] | null {
  const printed = [...text.slice(place.start, place.end).matchAll(FIGURE)].map((match) => {
    const span = { start: place.start + match.index, end: place.start + match.index + match[0].length };
    return { span, figure: plain(match[0]), hedged: HEDGED.test(text.slice(span.end - 1, span.end + 4)) };
  });
  const parts: Part[] = [];
  for (const { role, value } of figures) {
    if (!role) continue;
    const fits = ({ figure, hedged }: (typeof printed)[number]): boolean =>
      !hedged && typeof value === 'number' && isValue(figure, value);
    /* What counts a list stands behind it. */
    const at = role === 'count' ? printed.findLastIndex(fits) : printed.findIndex(fits);
    const [found] = at < 0 ? [] : printed.splice(at, 1);
    if (!found) return null;
    parts.push({ role, span: found.span, figure: found.figure });
  }
  return parts;
}

/** True if the digits of a printed figure, without scale and unit, are this number. */
function isValue(figure: string, value: number): boolean {
  const digits = /^[\d.]+|^[^\d][十]?[二三四五六七八九]?/.exec(figure)?.[0] ?? '';
  if (/^[\d.]+$/.test(digits)) return Number(digits) === value;
  return compare(readPrinted(figure).value, rational(value)) === 0;
}

function hundreds(text: string, place: Span): readonly Part[] {
  return [...text.slice(place.start, place.end).matchAll(/(?<!\d)100%/g)].map((match) => {
    const start = place.start + match.index;
    return { role: 'value', span: { start, end: start + match[0].length }, figure: match[0] };
  });
}

/** Every number of the target pushed by one digit so that the relation is surely false: one planting a number. */
export function pushes(text: string, target: Target): readonly Planting[] {
  if (!isPlantable(target)) return [];
  return target.parts.flatMap((part): readonly Planting[] => {
    if (part.figure === '') return [];
    const raw = text.slice(part.span.start, part.span.end);
    if (part.role === 'count') return pushedCount(target, part, raw);
    const wrong = mistype(raw).find(
      ({ slip, text: changed }) => slip === 'digit' && isFalse(target, part, plain(changed)),
    );
    return wrong ? [{ slip: 'digit', edit: { span: part.span, text: wrong.text } }] : [];
  });
}

function pushedCount(target: Target, part: Part, raw: string): readonly Planting[] {
  const { value } = readPrinted(part.figure);
  const items = target.parts.filter(({ role }) => role === 'item').length;
  const to = target.kind === 'listed' ? items - 1 : Number(value.n / value.d) + 1;
  const written = recount(raw, to);
  return written === null ? [] : [{ slip: 'count', edit: { span: part.span, text: written } }];
}

function isFalse(target: Target, part: Part, figure: string): boolean {
  if (target.kind === 'rate') return compare(readPrinted(figure).value, rational(100)) > 0;
  const parts = target.parts.map((one) => (one === part ? { ...part, figure } : one));
  return recompute(asRow(target, parts), 'open') === 'inconsistent';
}
