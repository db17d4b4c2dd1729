/**
 * Where the whole of a share may be stated in the text: in its paragraph, by its name in the paragraphs before, or wherever the same indicator is
 * said of the same time, scope and kind. Knows mentions and statements, no arithmetic.
 */
import type { Figure } from '../../lex/figure';
import { indicatorBefore } from '../../lex/indicator';
import type { ShareStatement } from '../../lex/statement';
import { namedAmounts } from '../../lex/statements/named-amounts';
import type { Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import { placed } from './placed';

export interface Wholes {
  readonly figures: readonly Figure[];
  /** They stand in the paragraph of the share, tied to it by wording or name. */
  readonly near: boolean;
  /** Both are said of one time for certain. */
  readonly sure: boolean;
}

/** Mentions by the place of their figure. */
export type MentionIndex = Report['mentionsByPlace'];

export const NONE: Wholes = { figures: [], near: false, sure: false };

/** The candidates for the whole; `paragraph` is where the statement stands. Spans count from the text's start. */
export function wholesOf(report: Report, index: MentionIndex, statement: ShareStatement, paragraph: number): Wholes {
  const origin = report.paragraphs[paragraph]?.span.start ?? 0;
  if (statement.wholes.length > 0) {
    return { figures: statement.wholes.map((whole) => placed(whole, origin)), near: true, sure: true };
  }
  const part = index.get(statement.part.number.start + origin);
  const name = statement.name?.text ?? '';
  /* Of what a part covers nothing more may be said than the whole covers. */
  if (!part || part.scope !== null || part.kind === 'unknown' || name === '') return NONE;
  /* What the part is called need not be known where the whole is an indicator of the very year that the words name. */
  if (!part.indicator) return { figures: sameIndicator(report, statement, part, false), near: false, sure: false };
  const beside = wholesBeside(report, index, statement, part, paragraph);
  if (beside.length > 0) {
    const sure = part.period !== null && beside.every((whole) => index.get(whole.number.start)?.period === part.period);
    return { figures: beside, near: false, sure };
  }
  return { figures: sameIndicator(report, statement, part, true), near: false, sure: true };
}

/** A whole is stated at most so many paragraphs before. */
const BACK = 8;

/** Amounts of the whole's name in the nearest paragraph before that has any, of the part's time and kind. */
function wholesBeside(
  report: Report,
  index: MentionIndex,
  statement: ShareStatement,
  part: Mention,
  paragraph: number,
): readonly Figure[] {
  for (let i = paragraph - 1; i >= Math.max(0, paragraph - BACK); i--) {
    const before = report.paragraphs[i];
    if (!before || report.tree.chrome[i]) continue;
    const named = namedAmounts(before.facts.norm, before.facts.figures, statement.name?.text ?? '', statement.part)
      .map((figure) => placed(figure, before.span.start))
      .filter((figure) => {
        const mention = index.get(figure.number.start);
        return mention?.kind === part.kind && mention.scope === null && mayAgree(mention.period, part.period);
      });
    if (named.length > 0) return named;
  }
  return [];
}

/** One time, or a time that is not said. */
const mayAgree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Mentions anywhere of the indicator that the whole is; with `sure` only those read without a guess. */
function sameIndicator(report: Report, statement: ShareStatement, part: Mention, sure: boolean): readonly Figure[] {
  const name = statement.name?.text ?? '';
  const found = indicatorBefore(name, 0, name.length, report.lexicon.indicators);
  if (!found?.strong || found.from > 0 || part.period === null) return [];
  return report.mentions
    .filter(
      (mention) =>
        (mention.certain || !sure) && mention.indicator === found.indicator.name && mention.measure === 'level',
    )
    .filter((mention) => mention.scope === null && mention.period === part.period && mention.kind === part.kind)
    .map(({ figure }) => figure)
    .filter(({ unit }) => unit !== null && unit.dimension === statement.part.unit?.dimension);
}
