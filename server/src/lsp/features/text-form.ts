/** tally/textForm: a document, or a part of it, brought into one form, as an edit and as the text it makes. */
import { bringInto } from '../../core/features/formats';
import { apply } from '../../core/text/edits';
import type { Asked } from '../answer';
import type { Client } from '../client';
import { toSpan } from '../convert';
import { toWorkspaceEdit } from '../edits';
import type { Feature } from '../feature';
import { TEXT_FORM, type TextFormAnswer, type TextFormParams } from '../protocol';
import type { Snapshot } from '../snapshot';

type Wanted = Omit<TextFormParams, 'uri'>;

export const textForm: Feature = {
  capabilities: () => ({}),
  serve({ connection, client, answer }) {
    const bring = answer<Wanted & Asked, TextFormAnswer | null>(TEXT_FORM, null, (at, wanted) =>
      brought(at, wanted, client),
    );
    connection.onRequest(TEXT_FORM, ({ uri, ...wanted }: TextFormParams, token) =>
      bring({ ...wanted, textDocument: { uri } }, token),
    );
  },
};

function brought(at: Snapshot, { form, range }: Wanted, client: Client): TextFormAnswer | null {
  const { report, version } = at;
  const edits = bringInto(report, form, range ? toSpan(report.lines, range) : null);
  if (edits.length === 0) return null;
  const edit = toWorkspaceEdit(at, edits, client);
  return { version, edit, text: apply(report.raw, edits), count: edits.length };
}
