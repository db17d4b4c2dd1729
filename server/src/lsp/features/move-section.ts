/** tally/section and tally/moveSection: the section around a selection, and its change of places with a neighbour. */
import { moveSection } from '../../core/features/move-section';
import { sectionAround } from '../../core/features/sections';
import { apply } from '../../core/text/edits';
import { splitLines } from '../../core/text/lines';
import type { Asked } from '../answer';
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

type Step = Omit<MoveSectionParams, 'uri'>;

export const sections: Feature = {
  capabilities: () => ({}),
  serve({ connection, client, answer }) {
    const select = answer<Omit<SectionParams, 'uri'> & Asked, SectionAnswer | null>(SECTION, null, around);
    connection.onRequest(SECTION, ({ uri, ...params }: SectionParams, token) =>
      select({ ...params, textDocument: { uri } }, token),
    );
    const move = answer<Step & Asked, MoveSectionAnswer | null>(MOVE_SECTION, null, (at, params) =>
      moved(at, params, client),
    );
    connection.onRequest(MOVE_SECTION, ({ uri, ...params }: MoveSectionParams, token) =>
      move({ ...params, textDocument: { uri } }, token),
    );
  },
};

function around({ report, version }: Snapshot, { range }: Omit<SectionParams, 'uri'>): SectionAnswer | null {
  const node = sectionAround(report, toSpan(report.lines, range));
  return node && { version, label: node.label, range: toRange(report.lines, node.span) };
}

/** The cursor is placed in the text as it will be. */
function moved(at: Snapshot, { position, direction }: Step, client: Client): MoveSectionAnswer | null {
  const { report, version } = at;
  const move = moveSection(report, toOffset(report.lines, position), direction);
  if (!move) return null;
  const after = splitLines(apply(report.raw, move.edits));
  return { version, edit: toWorkspaceEdit(at, move.edits, client), position: toPosition(after, move.offset) };
}
