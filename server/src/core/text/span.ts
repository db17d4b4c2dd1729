/** Places in a raw text. The one unit of length outside `text/` and `lex/` is the UTF-16 offset into the raw text. */

/** A half-open range of UTF-16 offsets. In a paragraph's facts it counts from the paragraph's start, elsewhere from the text's. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Moves a span, as from a paragraph's own offsets to the text's. */
export const shift = (s: Span, by: number): Span => (by === 0 ? s : { start: s.start + by, end: s.end + by });

export const isEmpty = (s: Span): boolean => s.end <= s.start;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True if the offset lies in the span or at either of its edges, as a cursor does. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

export const slice = (text: string, s: Span): string => text.slice(s.start, s.end);

/** Sorts by start, then by end. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;
