/** A name for a finding that survives edits elsewhere in the text. */

import type { Report } from './model/report';
import { normalise } from './text/normalise';
import type { Span } from './text/span';

const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, over UTF-16 units; 16 hexadecimal digits. */
export function hash64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}

const CLAUSE_END = new Set(['。', '；', ';', '！', '!', '？', '?', '\n', '\r']);

/** The clause between 。；！？ around a place, folded and without blanks. */
export function clauseAround(report: Report, span: Span): string {
  const { raw } = report;
  let start = span.start;
  while (start > 0 && !CLAUSE_END.has(raw[start - 1] ?? '')) start--;
  let end = span.end;
  while (end < raw.length && !CLAUSE_END.has(raw[end] ?? '')) end++;
  return normalise(raw.slice(start, end), report.lexicon.fold).text.replace(/ /g, '');
}
