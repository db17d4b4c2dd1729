/** tally/glossary: a document's glossary built or brought up to date, as an edit and as the text it makes. */
import { updateGlossary } from '../../core/features/glossary';
import { apply } from '../../core/text/edits';
import { toWorkspaceEdit } from '../edits';
import type { Feature } from '../feature';
import { GLOSSARY, type GlossaryAnswer, type GlossaryParams } from '../protocol';
import { othersOf, type Snapshot } from '../snapshot';

export const glossary: Feature = {
  capabilities: () => ({}),
  serve({ connection, client, answer }) {
    const build = (at: Snapshot): GlossaryAnswer | null => {
      const { edits, added, moved } = updateGlossary(at.report, othersOf(at));
      if (edits.length === 0) return null;
      const edit = toWorkspaceEdit(at, edits, client);
      return { version: at.version, edit, text: apply(at.report.raw, edits), added, moved };
    };
    const handle = answer(GLOSSARY, null, build);
    connection.onRequest(GLOSSARY, ({ uri }: GlossaryParams, token) => handle({ textDocument: { uri } }, token));
  },
};
