/** Changes to a text, as lists of replacements that never touch each other. */
import { type Span, shift } from './span';

/** Replaces the span's text by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Sorted by place, and disjoint: an edit that overlaps an earlier one is left out. */
export function settle(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept[kept.length - 1];
    if (last && edit.span.start < last.span.end) continue;
    if (last && edit.span.start === last.span.start && edit.span.end === last.span.end) continue;
    kept.push(edit);
  }
  return kept;
}

/** The text after the edits, which must be sorted and disjoint. */
export function apply(raw: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += raw.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + raw.slice(at);
}

export const shiftEdit = (edit: Edit, by: number): Edit => ({ span: shift(edit.span, by), text: edit.text });
