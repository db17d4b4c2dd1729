/**
 * Figures that follow from one that is given anew: the total of its parts, its share, its growth, each with its value computed
 * again. The rules tell, asked about the text as it will be; this knows which of their cures keep what was changed. It knows
 * no rule and no editor.
 */
import { compare } from '../arithmetic/rational';
import type { Finding } from '../finding';
import type { Figure } from '../lex/figure';
import type { Message } from '../message';
import type { Report } from '../model/report';
import { apply, type Edit, settle } from '../text/edits';
import { overlaps, type Span } from '../text/span';
import type { Recheck } from './actions';
import { type Change, changesOf, takesPart } from './after';

export interface Dependent {
  /** In the text as it stands. */
  readonly edit: Edit;
  /** What the rule calls the change. */
  readonly title: Message;
}

/** A rate may follow from a total, and that from a part; nothing follows further. */
const ROUNDS = 3;

/** What follows from the edits, by what the rules say of the text once they are made. */
export function dependentsOf(report: Report, edits: readonly Edit[], recheck: Recheck): readonly Dependent[] {
  const found: Dependent[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const more = follow(report, settle([...edits, ...found.map(({ edit }) => edit)]), recheck);
    if (more.length === 0) break;
    found.push(...more);
  }
  return found;
}

function follow(report: Report, edits: readonly Edit[], recheck: Recheck): readonly Dependent[] {
  const changed = changesOf(edits);
  const found: Dependent[] = [];
  for (const finding of recheck(apply(report.raw, edits)).findings) {
    if (!changed.some(({ after }) => takesPart(finding, after))) continue;
    const dependent = ofFixes(report, finding, changed);
    if (dependent && !found.some(({ edit }) => overlaps(edit.span, dependent.edit.span))) found.push(dependent);
  }
  return found;
}

/** The likeliest cure that leaves alone what was changed and writes a rate, or a total of what was changed. */
function ofFixes(report: Report, finding: Finding, changed: readonly Change[]): Dependent | null {
  const origins = changed.map(({ before }) => figureAt(report, before)).filter((figure) => figure !== null);
  for (const { title, edits } of finding.fixes()) {
    const [edit] = edits;
    if (!edit || edits.length > 1 || changed.some(({ after }) => overlaps(after, edit.span))) continue;
    const span = { start: before(edit.span.start, changed), end: before(edit.span.end, changed) };
    const figure = figureAt(report, span);
    if (figure && origins.some((origin) => followsFrom(figure, origin)))
      return { edit: { span, text: edit.text }, title };
  }
  return null;
}

/** Of two figures that contradict each other the rate follows from the amount, and the total from the part. */
function followsFrom(figure: Figure, origin: Figure): boolean {
  const ratio = figure.unit?.kind === 'ratio';
  if (ratio !== (origin.unit?.kind === 'ratio')) return ratio;
  return figure.unit?.dimension === origin.unit?.dimension && compare(figure.value, origin.value) > 0;
}

const figureAt = (report: Report, span: Span): Figure | null =>
  report.mentions.find(({ figure }) => overlaps(figure.span, span))?.figure ?? null;

/** Where an offset outside of the changed places was before. */
function before(offset: number, changed: readonly Change[]): number {
  const last = changed.filter(({ after }) => after.end <= offset).at(-1);
  return last ? offset - last.after.end + last.before.end : offset;
}
