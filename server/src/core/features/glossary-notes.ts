/**
 * A glossary to whose entries the text points by their numbers (“双链融合”[5], ①): its order is that in which the text first
 * points to them, and a number that changes there changes in the text as well. What is not pointed to clearly stays as it is.
 */
import { links } from '../model/links';
import type { Report } from '../model/report';
import type { Edit } from '../text/edits';
import type { Entry, Section } from './glossary-section';
import { pointer } from './pointers';

export interface NoteOrder {
  /** In the order of the text. */
  readonly entries: readonly Entry[];
  /** The numbers in the text that must change with it. */
  readonly pointers: readonly Edit[];
}

/** Null where an entry is not pointed to, or one of the entries points to another: then nobody can tell what the order should be. */
export function orderOfNotes(report: Report, { entries }: Section): NoteOrder | null {
  const last = entries[entries.length - 1];
  const first = entries[0];
  if (!first || !last) return null;
  const nodes = new Map(entries.map((entry) => [entry.node, entry]));
  const pointing = links(report).filter(({ target, number }) => number !== null && nodes.has(target));
  if (pointing.some(({ span }) => span.start >= first.span.start && span.start < last.span.end)) return null;
  const order = [...new Set(pointing.map(({ target }) => target))];
  const ordered = order.flatMap((node) => nodes.get(node) ?? []);
  if (ordered.length !== entries.length) return null;
  const ordinals = new Map(order.map((node, i) => [node, i + 1]));
  const edits = pointing.map((link) => pointer(report, link, ordinals.get(link.target) ?? 0));
  return edits.includes(null) ? null : { entries: ordered, pointers: edits.filter((edit) => edit !== null) };
}
