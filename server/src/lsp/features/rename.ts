/** textDocument/rename and prepareRename: a new name everywhere in the text. For the units of task lists and for terms. */
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { refuseTermName, renameTerm, termToRename } from '../../core/features/rename-terms';
import { refuseUnitName, renameUnit, unitToRename } from '../../core/features/units-edit';
import { type Message, render } from '../../core/message';
import type { Report } from '../../core/model/report';
import type { Edit } from '../../core/text/edits';
import { type Span, slice } from '../../core/text/span';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import { toWorkspaceEdit } from '../edits';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

/** One kind of thing that has a name. */
interface Renaming {
  /** Where the name at the offset stands; null where there is none of this kind. */
  find(report: Report, offset: number): Span | null;
  /** Why it cannot be named so; null if it can. */
  refuse(name: string): Message | null;
  edits(report: Report, offset: number, name: string): readonly Edit[];
}

const renamings: readonly Renaming[] = [
  { find: unitToRename, refuse: refuseUnitName, edits: renameUnit },
  { find: termToRename, refuse: refuseTermName, edits: renameTerm },
];

export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: client.preparesRename ? { prepareProvider: true } : true }),
  serve({ connection, client, answer }) {
    connection.onPrepareRename(answer('textDocument/prepareRename', null, prepare));
    connection.onRenameRequest(
      answer('textDocument/rename', null, (at, params: RenameParams) => give(at, params, client)),
    );
  },
};

const renamingAt = (report: Report, offset: number): Renaming | null =>
  renamings.find(({ find }) => find(report, offset) !== null) ?? null;

function prepare({ report }: Snapshot, { position }: PrepareRenameParams) {
  const offset = toOffset(report.lines, position);
  const span = renamingAt(report, offset)?.find(report, offset);
  return span ? { range: toRange(report.lines, span), placeholder: slice(report.raw, span) } : null;
}

/** An error that says why is shown beside the box in which the name was written. */
function give(at: Snapshot, { position, newName }: RenameParams, client: Client): WorkspaceEdit | null {
  const { report, language } = at;
  const offset = toOffset(report.lines, position);
  const renaming = renamingAt(report, offset);
  if (!renaming) return null;
  const refused = renaming.refuse(newName);
  if (refused) throw new ResponseError(LSPErrorCodes.RequestFailed, render(refused, language));
  return toWorkspaceEdit(at, renaming.edits(report, offset, newName), client);
}
