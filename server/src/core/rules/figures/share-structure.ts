/**
 * The structure of the three sectors against the output and the value added that the text states: each part is a share of which both amounts are
 * known. Three tests show that they belong together; a single wrong figure fails one of them at most. Knows statements and arithmetic, no words.
 */
import { add, meets, sum } from '../../arithmetic/interval';
import type { Rational } from '../../arithmetic/rational';
import { add as plus, subtract, ZERO } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { RatioStatement } from '../../lex/statement';
import { type SectorAmount, sectorAmounts } from '../../lex/statements/named-amounts';
import type { Report } from '../../model/report';
import { placed } from './placed';
import { computed, judgeQuotient, type Quotient } from './quotient';

/** What figures are to say, together. */
export type Setting = readonly (readonly [figure: Figure, value: Rational])[];

/** The amounts stand at most so many paragraphs before the structure. */
const BACK = 3;

export interface StructureShare {
  readonly quotient: Quotient;
  readonly verdict: ReturnType<typeof judgeQuotient>;
  /** All shares of the structure, this one among them. */
  readonly all: readonly Quotient[];
}

/** One share for each sector; none where the amounts are not all stated or do not belong to the structure. */
export function* structureShares(report: Report): Generator<StructureShare> {
  for (const { index, facts, span } of report.paragraphs) {
    if (report.tree.chrome[index]) continue;
    const structures = facts.statements.filter(isStructure);
    /* Of 由A调整为B the last one is of this year. */
    const last = structures.at(-1);
    if (last) yield* sharesOf(report, index, last, span.start);
  }
}

const isStructure = (statement: { readonly kind: string }): statement is RatioStatement =>
  statement.kind === 'ratio' &&
  (statement as RatioStatement).certain &&
  (statement as RatioStatement).parts.length === 3 &&
  (statement as RatioStatement).parts.every(({ unit }) => unit?.dimension === 'ratio-part');

function* sharesOf(
  report: Report,
  index: number,
  { parts: shares }: RatioStatement,
  origin: number,
): Generator<StructureShare> {
  const amounts = amountsBefore(report, index, (shares[0]?.span.start ?? 0) + origin);
  const [output, ...sectors] = [0, 1, 2, 3].map((sector) => amounts.findLast((one) => one.sector === sector)?.figure);
  if (!output || sectors.some((sector) => !sector)) return;
  const [first] = shares;
  /* A report may also give the structure of the year before, as it was settled later. */
  const times = [output, first && placed(first, origin)].map(
    (figure) => figure && report.mentionsByPlace.get(figure.number.start)?.period,
  );
  if (times[0] && times[1] && times[0] !== times[1]) return;
  const quotients = sectors.flatMap((part, i): readonly Quotient[] => {
    const share = shares[i];
    return part && share ? [{ part, whole: output, share: placed(share, origin) }] : [];
  });
  const judged = quotients.map((quotient) => ({ quotient, verdict: judgeQuotient(quotient), all: quotients }));
  if (quotients.length === shares.length && belongTogether(quotients, judged)) yield* judged;
}

/** Output and sectors of the paragraphs before, in the order of the text. */
function amountsBefore(report: Report, index: number, end: number): readonly SectorAmount[] {
  const found: SectorAmount[] = [];
  for (let i = Math.max(0, index - BACK); i <= index; i++) {
    const paragraph = report.paragraphs[i];
    if (!paragraph || report.tree.chrome[i]) continue;
    for (const { sector, figure } of sectorAmounts(paragraph.facts.norm, paragraph.facts.figures)) {
      const moved = placed(figure, paragraph.span.start);
      if (moved.span.end <= end) found.push({ sector, figure: moved });
    }
  }
  return found;
}

/** The sectors make up the output, or the structure is theirs, or two of the three shares are right as they stand. */
function belongTogether(quotients: readonly Quotient[], judged: readonly StructureShare[]): boolean {
  const [first] = quotients;
  if (!first) return false;
  const all = quotients.map(({ part }) => part.hard).reduce(add);
  if (meets(all, first.whole.hard)) return true;
  const total: Figure = { ...first.whole, hedge: null, hard: all, soft: sum(quotients.map(({ part }) => part.soft)) };
  if (quotients.every(({ part, share }) => judgeQuotient({ part, whole: total, share }).verdict !== 'inconsistent'))
    return true;
  return judged.filter(({ verdict }) => verdict.verdict !== 'inconsistent').length >= quotients.length - 1;
}

/**
 * What would make the structure right: the shares that are wrong, all at once, for they hold each other; this sector's amount, where the sum with
 * the others then is the output; the output, where the sectors make it up.
 */
export function structureSettings({ part, whole }: Quotient, all: readonly Quotient[]): readonly Setting[] {
  const wrong = all.filter((quotient) => judgeQuotient(quotient).verdict === 'inconsistent');
  const shares = wrong.flatMap((quotient): Setting => {
    const value = computed(quotient);
    return value ? [[quotient.share, value]] : [];
  });
  const others = all
    .filter((quotient) => quotient.part !== part)
    .reduce((total, one) => plus(total, one.part.value), ZERO);
  const sectors = plus(others, part.value);
  const settings: Setting[] = [shares];
  if (!meets(all.map((one) => one.part.hard).reduce(add), whole.hard)) {
    settings.push([[part, subtract(whole.value, others)]], [[whole, sectors]]);
  }
  return settings;
}
