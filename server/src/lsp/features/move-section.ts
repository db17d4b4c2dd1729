/** tally/section and tally/moveSection: the section around a selection, and its change of places with a neighbour. */
import { moveSection } from '../../core/features/move-section';
import { sectionAround } from '../../core/features/sections';
import { apply } from '../../core/text/edits';
import { splitLines } from '../../core/text/lines';
import type { Client } from '../client';
import { toOffset, toPosition, toRange, toSpan } from '../convert';
import { toWorkspaceEdit } from '../edits';
import type { Feature } from '../feature';
import {
  MOVE_SECTION,
  type MoveSectionAnswer,
  type MoveSectionParams,
  SECTION,
  type SectionAnswer,
  type SectionParams,
} from '../protocol';
import type { Snapshot } from '../snapshot';

export const sections: Feature = {
  capabilities: () => ({}),
  serve({ client, answerOwn }) {
    answerOwn(SECTION, null, around);
    answerOwn(MOVE_SECTION, null, (at, params) => moved(at, params, client));
  },
};

function around({ report, version }: Snapshot, { range }: SectionParams): SectionAnswer | null {
  const node = sectionAround(report, toSpan(report.lines, range));
  return node && { version, label: node.label, range: toRange(report.lines, node.span) };
}

/** The cursor is placed in the text as it will be. */
function moved(at: Snapshot, { position, direction }: MoveSectionParams, client: Client): MoveSectionAnswer | null {
  const { report, version } = at;
  const move = moveSection(report, toOffset(report.lines, position), direction);
  if (!move) return null;
  const after = splitLines(apply(report.raw, move.edits));
  return { version, edit: toWorkspaceEdit(at, move.edits, client), position: toPosition(after, move.offset) };
}
