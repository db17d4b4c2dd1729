/**
 * Sums whose figures stand in several paragraphs: a whole before 其中： and its parts in the numbered paragraphs behind, a list that ends
 * with 其他 in the next paragraph, and output with the value added of its sectors. Knows paragraphs and mentions; the words are for `lex/`.
 */
import type { Figure } from '../../lex/figure';
import type { SumStatement } from '../../lex/statement';
import { readLabels } from '../../lex/statements/complements';
import { sectorAmounts } from '../../lex/statements/named-amounts';
import { readSumEnds, type SumEnds, type WordedAmount } from '../../lex/statements/sum-across';
import { readBudgetSides } from '../../lex/statements/sum-sides';
import type { Paragraph, Report } from '../../model/report';
import { placed } from './placed';
import type { MentionIndex } from './share-wholes';
import { judgeSum } from './sum-arithmetic';

/** A whole is stated at most so many paragraphs before its sectors. */
const BACK = 3;
/** An item may have so many paragraphs of its own. */
const OWN = 4;
/** No list of items has more. */
const MOST_ITEMS = 12;

export function* sumsAcross(report: Report): Generator<SumStatement> {
  for (const paragraph of report.paragraphs) {
    if (report.tree.chrome[paragraph.index]) continue;
    const items = itemsBelow(report, paragraph);
    if (items) yield items;
    const rest = restBehind(report, paragraph);
    if (rest) yield rest;
    const balance = balanceOf(report, paragraph);
    if (balance) yield balance;
    const sectors = sectorsOf(paragraph);
    if (sectors.length < 3) continue;
    const output = outputBefore(report, report.mentionsByPlace, paragraph, sectors);
    if (output) yield sumOf(output, sectors.map(nameless));
  }
}

interface Part {
  readonly figure: Figure;
  readonly name: WordedAmount['name'];
}

const nameless = (figure: Figure): Part => ({ figure, name: null });

/** Spans count from the text's start. */
function sumOf(total: Figure, parts: readonly Part[]): SumStatement {
  const ends = [total, ...parts.map(({ figure }) => figure)].flatMap(({ span: { start, end } }) => [start, end]);
  return {
    kind: 'sum',
    span: { start: Math.min(...ends), end: Math.max(...ends) },
    total,
    parts: parts.map(({ figure }) => figure),
    less: [],
    names: parts.map(({ name }) => name),
    cue: null,
    division: 'complete',
  };
}

const endsOf = ({ facts }: Paragraph): SumEnds => facts.once(readSumEnds);

const at = ({ span }: Paragraph, { figure, name }: WordedAmount): Part => ({
  figure: placed(figure, span.start),
  name,
});

/** The whole that 其中： ends with, and the first amounts of 1., 2., … below it, where their labels leave nothing over. */
function itemsBelow(report: Report, paragraph: Paragraph): SumStatement | null {
  const wholes = endsOf(paragraph).announced;
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const items = numberedBelow(report, paragraph);
  const amounts = items.flatMap((item) => endsOf(item).first ?? []);
  const words = amounts.map((amount) => amount.words);
  const labelled = readLabels(nearest.words, words);
  if (amounts.length < items.length || labelled?.division !== 'complete' || labelled.texts.length < items.length) {
    return null;
  }
  const parts = items.flatMap((item, index): readonly Part[] => {
    const amount = amounts[index];
    return amount ? [at(item, amount)] : [];
  });
  const sums = wholes.map((whole) => sumOf(at(paragraph, whole).figure, parts));
  const right = sums.findLast((sum) => sum.total.unit?.dimension === dimensionOf(parts) && holds(sum));
  return right ?? sums.at(-1) ?? null;
}

const dimensionOf = ([first]: readonly Part[]): string | undefined => first?.figure.unit?.dimension;
const holds = (sum: SumStatement): boolean => judgeSum(sum)?.verdict.startsWith('consistent') === true;

/** The paragraphs numbered 1, 2, … behind a paragraph, whatever stands below each of them. */
function numberedBelow(report: Report, paragraph: Paragraph): readonly Paragraph[] {
  const items: Paragraph[] = [];
  let own = 0;
  for (let i = paragraph.index + 1; i < report.paragraphs.length && own <= OWN; i++, own++) {
    const next = report.paragraphs[i];
    const marker = next?.facts.opening.marker;
    if (!next || !marker) continue;
    const style = items[0]?.facts.opening.marker?.style ?? marker.style;
    if (marker.style !== style || marker.ordinal !== items.length + 1 || items.length === MOST_ITEMS) break;
    items.push(next);
    own = 0;
  }
  return items;
}

/** A list in the last sentence of a paragraph, and what is left in the next one: 其他税种15亿元. */
function restBehind(report: Report, paragraph: Paragraph): SumStatement | null {
  const { begun } = endsOf(paragraph);
  const next = begun && report.paragraphs[paragraph.index + 1];
  const rest = next ? endsOf(next) : null;
  if (!begun || !next || !rest?.goesOn || !rest.first) return null;
  if (rest.first.figure.unit?.dimension !== begun.whole.figure.unit?.dimension) return null;
  const parts = [...begun.parts.map((part) => at(paragraph, part)), at(next, rest.first)];
  return sumOf(at(paragraph, begun.whole).figure, parts);
}

/** What went out and what is left in one paragraph, what came in at the end of one before it. */
function balanceOf(report: Report, paragraph: Paragraph): SumStatement | null {
  const { left } = paragraph.facts.once(readBudgetSides);
  if (!left) return null;
  for (let i = paragraph.index - 1; i >= Math.max(0, paragraph.index - BACK); i--) {
    const before = report.paragraphs[i];
    const sides = before && !report.tree.chrome[i] ? before.facts.once(readBudgetSides) : null;
    if (sides?.left) return null;
    if (!before || !sides?.income) continue;
    if (sides.income.unit?.dimension !== left.balance.unit?.dimension) return null;
    const income = placed(sides.income, before.span.start);
    const [balance, spending] = [left.balance, left.spending].map((figure) => placed(figure, paragraph.span.start));
    return balance && spending
      ? { ...sumOf(balance, [{ figure: income, name: null }]), less: [spending], names: [null, null] }
      : null;
  }
  return null;
}

/** The value added of the three sectors, where a paragraph states each of them once and their sum not at all. */
function sectorsOf({ facts, span }: Paragraph): readonly Figure[] {
  const amounts = facts.once(readSectors);
  if (amounts.length !== 3 || amounts.some(({ sector }, index) => sector !== index + 1)) return [];
  return amounts.map(({ figure }) => placed(figure, span.start));
}

const readSectors = ({ norm, figures }: Paragraph['facts']) => sectorAmounts(norm, figures);

/** The output last stated before, of the time and the kind of all three. */
function outputBefore(
  report: Report,
  mentions: MentionIndex,
  paragraph: Paragraph,
  sectors: readonly Figure[],
): Figure | null {
  for (let i = paragraph.index - 1; i >= Math.max(0, paragraph.index - BACK); i--) {
    const before = report.paragraphs[i];
    const output = before && !report.tree.chrome[i] ? before.facts.once(readSectors) : [];
    const last = output.at(-1);
    if (!before || !last) continue;
    const figure = placed(last.figure, before.span.start);
    return last.sector === 0 && sectors.every((sector) => sameTime(mentions, figure, sector)) ? figure : null;
  }
  return null;
}

/** Of a park or a county the sectors behind may be those of the whole place. */
function sameTime(mentions: MentionIndex, output: Figure, sector: Figure): boolean {
  const [whole, part] = [output, sector].map(({ number }) => mentions.get(number.start));
  if (!whole || !part || whole.period !== part.period || whole.kind !== part.kind) return false;
  return whole.scope === null || whole.scope.startsWith('全');
}
