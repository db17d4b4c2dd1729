/** `--fix-dry-run`: the lines that would change, before and after, as a patch shows them. Lines count from 1. */
import { apply, type Edit, shiftEdit } from '../core/text/edits';
import { lineAt } from '../core/text/lines';
import type { CheckedFile } from './checked';

/** Empty where nothing would change. */
export function describeChanges({ path, report }: CheckedFile, edits: readonly Edit[]): string {
  if (edits.length === 0) return '';
  const blocks = groupByLines(report.lines, edits).map(({ first, last, own }) => {
    const start = report.lines[first]?.start ?? 0;
    const before = report.raw.slice(start, report.lines[last]?.end ?? report.raw.length);
    const after = apply(
      before,
      own.map((edit) => shiftEdit(edit, -start)),
    );
    return [`@@ ${first + 1} @@`, ...marked('-', before), ...marked('+', after)].join('\n');
  });
  return `--- ${path}\n+++ ${path}\n${blocks.join('\n')}\n`;
}

const LINE_END = /\r\n|\r|\n/u;

const marked = (mark: string, text: string): readonly string[] => text.split(LINE_END).map((line) => mark + line);

interface Group {
  readonly first: number;
  last: number;
  readonly own: Edit[];
}

/** Edits of one line, or of lines that an edit joins, are shown together. */
function groupByLines(lines: CheckedFile['report']['lines'], edits: readonly Edit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const first = lineAt(lines, edit.span.start);
    const last = lineAt(lines, edit.span.end);
    const group = groups[groups.length - 1];
    if (group && first <= group.last) {
      group.own.push(edit);
      group.last = Math.max(group.last, last);
    } else {
      groups.push({ first, last, own: [edit] });
    }
  }
  return groups;
}
