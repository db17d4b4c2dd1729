/** Numbers in the text that point to a heading or an entry (见第二部分, “双链融合”[5]) and follow it when it gets another number. */
import { rewriteOrdinal } from '../lex/references';
import { type Link, links } from '../model/links';
import type { Report } from '../model/report';
import type { Edit } from '../text/edits';
import { slice } from '../text/span';
import type { OutlineNode } from '../tree/outline';

/** Null where the number cannot be written in the form that stands there. */
export function pointer({ raw }: Report, { number }: Link, ordinal: number): Edit | null {
  const text = number && rewriteOrdinal(slice(raw, number), ordinal);
  return number && text !== null ? { span: number, text } : null;
}

/** Those that point to one of the nodes, as far as they can be written. */
export function pointersTo(report: Report, ordinals: ReadonlyMap<OutlineNode, number>): readonly Edit[] {
  return links(report).flatMap((link) => {
    const ordinal = ordinals.get(link.target);
    return (ordinal === undefined ? null : pointer(report, link, ordinal)) ?? [];
  });
}

/** Edits that change nothing are none. */
export const changing = ({ raw }: Report, edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(({ span, text }) => slice(raw, span) !== text);
