/** tally/glossary: a document's glossary built or brought up to date, as an edit and as the text it makes. */
import { updateGlossary } from '../../core/features/glossary';
import type { Client } from '../client';
import { toTextChange } from '../edits';
import type { Feature } from '../feature';
import { GLOSSARY, type GlossaryAnswer } from '../protocol';
import { othersOf, type Snapshot } from '../snapshot';

export const glossary: Feature = {
  capabilities: () => ({}),
  serve: ({ client, answerOwn }) => answerOwn(GLOSSARY, null, (at) => build(at, client)),
};

function build(at: Snapshot, client: Client): GlossaryAnswer | null {
  const { edits, added, moved } = updateGlossary(at.report, othersOf(at));
  return edits.length === 0 ? null : { ...toTextChange(at, edits, client), added, moved };
}
