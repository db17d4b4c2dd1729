/** What can be done about the term under the cursor: an entry of the glossary, in the text or in the office's own file. */
import { type CodeAction, type CodeActionContext, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { definedElsewhere } from '../core/features/elsewhere';
import { addEntries } from '../core/features/glossary';
import { render, wordings } from '../core/message';
import type { Term } from '../core/model/terms';
import type { Span } from '../core/text/span';
import { wants } from './actions';
import type { Client } from './client';
import { toWorkspaceEdit } from './edits';
import { ADD_TO_GLOSSARY, type AddToGlossaryParams } from './protocol';
import { othersOf, type Snapshot } from './snapshot';

const say = wordings('term-actions', {
  write: { zh: '把“{term}”的释义写入名词解释', en: 'Write “{term}” and its meaning into the glossary' },
  keep: { zh: '把“{term}”记入本单位术语表', en: 'Keep “{term}” in the office’s glossary' },
});

/** Nothing is offered unasked: terms are everywhere, and a lamp beside each would say nothing. */
export function termActions(at: Snapshot, place: Span, context: CodeActionContext, client: Client): CodeAction[] {
  const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  const term = asked && wants(context, CodeActionKind.Refactor) ? at.report.terms.at(place.start)?.term : undefined;
  if (!term) return [];
  return [...writing(at, term, client), ...keeping(at, term, client)];
}

/** What nobody explains, here or elsewhere, is the matter of the rule `terms/undefined`. */
function writing(at: Snapshot, term: Term, client: Client): CodeAction[] {
  const others = othersOf(at);
  if (term.definition || (term.expansion === null && !definedElsewhere(others, term.term))) return [];
  const edit = toWorkspaceEdit(at, addEntries(at.report, [term], others), client);
  return [{ title: render(say('write', { term: term.term }), at.language), kind: CodeActionKind.Refactor, edit }];
}

function keeping(at: Snapshot, { term, expansion, source }: Term, client: Client): CodeAction[] {
  if (!client.isOurs || source === 'workspace' || source === 'common') return [];
  const title = render(say('keep', { term }), at.language);
  const params: AddToGlossaryParams = { uri: at.uri, term, expansion };
  return [{ title, kind: CodeActionKind.Refactor, command: { title, command: ADD_TO_GLOSSARY, arguments: [params] } }];
}
