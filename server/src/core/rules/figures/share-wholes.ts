/**
 * Where the whole of a share may be stated in the text: in its paragraph, or wherever the same indicator is said of the same time, scope and
 * kind. Knows mentions and statements, no arithmetic.
 */
import type { Figure } from '../../lex/figure';
import { indicatorBefore } from '../../lex/indicator';
import type { ShareStatement } from '../../lex/statement';
import type { Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import { placed } from './placed';

export interface Wholes {
  readonly figures: readonly Figure[];
  /** They stand in the paragraph of the share, tied to it by wording or name. */
  readonly near: boolean;
}

/** Mentions by the place of their figure, made once for a text. */
export type MentionIndex = ReadonlyMap<number, Mention>;

export const indexMentions = (mentions: readonly Mention[]): MentionIndex =>
  new Map(mentions.map((mention) => [mention.figure.number.start, mention]));

/** The candidates for the whole; `origin` is where the statement's paragraph begins. Spans count from the text's start. */
export function wholesOf(report: Report, index: MentionIndex, statement: ShareStatement, origin: number): Wholes {
  if (statement.wholes.length > 0) {
    return { figures: statement.wholes.map((whole) => placed(whole, origin)), near: true };
  }
  const part = index.get(statement.part.number.start + origin);
  const name = statement.name?.text ?? '';
  if (!part || part.kind === 'unknown' || part.period === null || name === '') return { figures: [], near: false };
  const found = indicatorBefore(name, 0, name.length, report.lexicon.indicators);
  if (!found?.strong) return { figures: [], near: false };
  const scope = name.slice(0, found.from) || null;
  const figures = report.mentions
    .filter((mention) => mention.certain && mention.indicator === found.indicator.name && mention.measure === 'level')
    .filter((mention) => mention.scope === scope && mention.period === part.period && mention.kind === part.kind)
    .map(({ figure }) => figure)
    .filter(({ unit }) => unit !== null && unit.dimension === statement.part.unit?.dimension);
  return { figures, near: false };
}
