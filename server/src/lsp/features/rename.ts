/** textDocument/rename and prepareRename: a new name everywhere in the text. For the units of task lists, for terms, and for figures. */
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { dependentsOf } from '../../core/features/dependents';
import { refuseTermName, renameTerm, termToRename } from '../../core/features/rename-terms';
import {
  type EditElsewhere,
  figureToRename,
  refuseFigure,
  renameElsewhere,
  renameFigure,
} from '../../core/features/ripple';
import { refuseUnitName, renameUnit, unitToRename } from '../../core/features/units-edit';
import { type Message, render, wordings } from '../../core/message';
import type { Report } from '../../core/model/report';
import type { Edit } from '../../core/text/edits';
import { type Span, slice } from '../../core/text/span';
import type { Client } from '../client';
import { toOffset, toRange, toRangeIn, toTextEdit } from '../convert';
import { toWorkspaceEdit } from '../edits';
import type { Feature } from '../feature';
import type { Peers } from '../peers';
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
  { find: figureToRename, refuse: refuseFigure, edits: renameFigure },
];

export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: client.preparesRename ? { prepareProvider: true } : true }),
  serve({ connection, client, answer, peers }) {
    connection.onPrepareRename(answer('textDocument/prepareRename', null, prepare));
    connection.onRenameRequest(
      answer('textDocument/rename', null, (at, params: RenameParams) => give(at, params, client, peers)),
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
function give(at: Snapshot, { position, newName }: RenameParams, client: Client, known: Peers): WorkspaceEdit | null {
  const { report, language } = at;
  const offset = toOffset(report.lines, position);
  const renaming = renamingAt(report, offset);
  if (!renaming) return null;
  const refused = renaming.refuse(newName);
  if (refused) throw new ResponseError(LSPErrorCodes.RequestFailed, render(refused, language));
  const edits = renaming.edits(report, offset, newName);
  const edit = toWorkspaceEdit(at, edits, client);
  if (renaming.find !== figureToRename) return edit;
  const others = renameElsewhere(at.own, at.peers, offset, newName);
  return withDependents(withOthers(edit, others, known, at, client), at, edits, client);
}

/**
 * Figures that follow from the one that was renamed, each with a question of its own: whether they do is for the drafter, so
 * an editor that cannot ask is not told.
 */
function withDependents(edit: WorkspaceEdit, at: Snapshot, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { documentChanges } = edit;
  if (!documentChanges || !client.confirmsEdits) return edit;
  const changeAnnotations: Record<string, ChangeAnnotation> = { ...edit.changeAnnotations };
  const list = dependentsOf(at.report, edits, at.recheck).map((dependent, index): AnnotatedTextEdit => {
    const annotationId = `tally.dependent.${index}`;
    const label = `${render(say('dependent'), at.language)}${render(dependent.title, at.language)}`;
    changeAnnotations[annotationId] = { label, needsConfirmation: true };
    return { ...toTextEdit(at.report.lines, dependent.edit), annotationId };
  });
  if (list.length === 0) return edit;
  const textDocument = { uri: at.uri, version: at.version };
  return { changeAnnotations, documentChanges: [...documentChanges, { textDocument, edits: list }] };
}

const say = wordings('rename', {
  dependent: { zh: '随之改变：', en: 'Follows from it: ' },
  elsewhere: { zh: '另一份文件中的同一数字', en: 'The same figure in another document' },
});

/** The same figure in documents beside this one: an editor that can shows each before it is written. */
function withOthers(
  edit: WorkspaceEdit,
  others: readonly EditElsewhere[],
  known: Peers,
  { language }: Snapshot,
  client: Client,
): WorkspaceEdit {
  let { changeAnnotations } = edit;
  for (const { uri, span, text } of others) {
    const other = known.get(uri);
    if (!other) continue;
    const change = { range: toRangeIn(other, span), newText: text };
    if (!edit.documentChanges) {
      edit.changes = { ...edit.changes, [uri]: [...(edit.changes?.[uri] ?? []), change] };
      continue;
    }
    const asked = client.confirmsEdits ? { ...change, annotationId: ELSEWHERE } : change;
    edit.documentChanges.push({ textDocument: { uri, version: null }, edits: [asked] });
    if (client.confirmsEdits)
      changeAnnotations = { [ELSEWHERE]: { label: render(say('elsewhere'), language), needsConfirmation: true } };
  }
  return changeAnnotations ? { ...edit, changeAnnotations } : edit;
}

const ELSEWHERE = 'tally.elsewhere';
