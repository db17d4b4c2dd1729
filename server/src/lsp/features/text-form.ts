/** tally/textForm: a document, or a part of it, brought into one form, as an edit and as the text it makes. */
import { bringInto } from '../../core/features/formats';
import type { Client } from '../client';
import { toSpan } from '../convert';
import { toTextChange } from '../edits';
import type { Feature } from '../feature';
import { TEXT_FORM, type TextFormAnswer, type TextFormParams } from '../protocol';
import type { Snapshot } from '../snapshot';

export const textForm: Feature = {
  capabilities: () => ({}),
  serve: ({ client, answerOwn }) => answerOwn(TEXT_FORM, null, (at, wanted) => brought(at, wanted, client)),
};

function brought(at: Snapshot, { form, range }: TextFormParams, client: Client): TextFormAnswer | null {
  const edits = bringInto(at.report, form, range ? toSpan(at.report.lines, range) : null);
  return edits.length === 0 ? null : { ...toTextChange(at, edits, client), count: edits.length };
}
