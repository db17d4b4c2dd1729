/**
 * Shares of one paragraph whose whole no word names: …22件，占总数的23.9%；…68件，占73.9%；…2件，占2.2%. A count stated before is taken for
 * their whole where all of them but one at most make it right. Knows figures and arithmetic, no words.
 */
import type { Figure } from '../../lex/figure';
import type { ShareStatement } from '../../lex/statement';
import type { Paragraph, Report } from '../../model/report';
import { isHedged } from './operands';
import { placed } from './placed';
import { judgeQuotient } from './quotient';

/** Two that agree by chance are not rare; with a third one that may be wrong they are a list. */
const LEAST = 3;
const LEAST_RIGHT = 2;
/** No list is longer, and its whole stands no more figures before it; the limits keep hostile input linear. */
const MOST = 24;
const REACH = 40;

/** The whole of each statement that belongs to such a list. Spans of the wholes count from the text's start. */
export function groupedWholes(
  report: Report,
  paragraph: Paragraph,
  open: readonly ShareStatement[],
): ReadonlyMap<ShareStatement, Figure> {
  const wholes = new Map<ShareStatement, Figure>();
  for (const group of groupsOf(open)) {
    const whole = group.length < LEAST || group.length > MOST ? null : wholeOf(report, paragraph, group);
    if (whole) for (const statement of group) wholes.set(statement, whole);
  }
  return wholes;
}

/** By what is counted, without those that are only about so large. */
function groupsOf(open: readonly ShareStatement[]): Iterable<readonly ShareStatement[]> {
  const groups = new Map<string, ShareStatement[]>();
  for (const statement of open) {
    const { part, share } = statement;
    if (part.unit?.kind !== 'count' || isHedged(part) || isHedged(share)) continue;
    const group = groups.get(part.unit.dimension) ?? [];
    groups.set(part.unit.dimension, group);
    group.push(statement);
  }
  return groups.values();
}

/** The one count of this paragraph or the one before that makes all shares right but one at most; null where there is none, or two. */
function wholeOf(report: Report, paragraph: Paragraph, group: readonly ShareStatement[]): Figure | null {
  const [first] = group;
  if (!first) return null;
  const before = report.paragraphs[paragraph.index - 1];
  const candidates = [before, paragraph].flatMap((one) =>
    (one?.facts.figures ?? [])
      .filter((figure) => one !== paragraph || figure.span.end <= first.part.span.start)
      .map((figure) => placed(figure, one?.span.start ?? 0)),
  );
  const fitting = candidates.slice(-REACH).filter((figure) => isWhole(figure, group));
  const values = new Set(fitting.map(({ value }) => `${value.n}/${value.d}`));
  return values.size === 1 ? (fitting.at(-1) ?? null) : null;
}

function isWhole(whole: Figure, group: readonly ShareStatement[]): boolean {
  if (isHedged(whole) || whole.unit?.dimension !== group[0]?.part.unit?.dimension) return false;
  const right = group.filter(({ part, share }) => judgeQuotient({ part, whole, share }).verdict !== 'inconsistent');
  return right.length >= Math.max(LEAST_RIGHT, group.length - 1);
}
