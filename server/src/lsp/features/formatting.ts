/** Formatting of the text, a selection, and the line just written: the numbers of headings in one form, nothing else. */
import type { Position, TextEdit } from 'vscode-languageserver';
import { formatNumbering, writtenAt } from '../../core/features/formatting';
import { toOffset, toSpan, toTextEdit } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

/** A line is written when it is left, or when a sentence on it ends. */
const FIRST_TRIGGER = '\n';
const MORE_TRIGGERS = ['。'];

export const formatting: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: FIRST_TRIGGER,
      moreTriggerCharacter: MORE_TRIGGERS,
    },
  }),
  serve({ connection, answer }) {
    connection.onDocumentFormatting(answer('textDocument/formatting', [], (at) => format(at)));
    connection.onDocumentRangeFormatting(
      answer('textDocument/rangeFormatting', [], (at, { range }) => format(at, toSpan(at.report.lines, range))),
    );
    connection.onDocumentOnTypeFormatting(
      answer('textDocument/onTypeFormatting', [], (at, { position }) => formatWritten(at, position)),
    );
  },
};

const format = ({ report }: Snapshot, part: Parameters<typeof formatNumbering>[1] = null): TextEdit[] =>
  formatNumbering(report, part).map((edit) => toTextEdit(report.lines, edit));

function formatWritten(at: Snapshot, position: Position): TextEdit[] {
  const line = writtenAt(at.report, toOffset(at.report.lines, position));
  return line ? format(at, line) : [];
}
