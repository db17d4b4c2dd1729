/** A name for a finding that survives edits elsewhere in the text. */

import type { Report } from './model/report';
import { normalise } from './text/normalise';
import type { Span } from './text/span';

/** 64 bits as two halves of 32, because a product of BigInts per character is slow; 16 hexadecimal digits. */
export function hash64(text: string): string {
  let low = 0x41c6ce57;
  let high = 0x2545f491;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  // Each half is stirred with the other, so that a difference in the last characters reaches all digits.
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return digits(high) + digits(low);
}

const digits = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

const CLAUSE_END = new Set([...'。；;！!？?\n\r'].map((sign) => sign.charCodeAt(0)));

/** What lies further away than this does not belong to a clause that anybody wrote; it bounds the work on a text without stops. */
const CLAUSE_REACH = 500;

/** The clause between 。；！？ around a place, folded and without blanks. */
export function clauseAround(report: Report, span: Span): string {
  const { raw } = report;
  const first = Math.max(0, span.start - CLAUSE_REACH);
  const last = Math.min(raw.length, span.end + CLAUSE_REACH);
  let start = span.start;
  while (start > first && !CLAUSE_END.has(raw.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < last && !CLAUSE_END.has(raw.charCodeAt(end))) end++;
  return normalise(raw.slice(start, end), report.lexicon.fold).text.replaceAll(' ', '');
}
