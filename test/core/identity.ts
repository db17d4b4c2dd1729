/**
 * What a cure leaves alone, told from the outside: whether one text can be another with nothing but given places changed, and
 * whether line ends are what they were. Knows no rule.
 */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding';
import type { Fix } from '../../server/src/core/rules/rule';
import { contains, type Span } from '../../server/src/core/text/span';

const LINE_END = /\r\n|\r|\n/gu;

export const lineEndsOf = (text: string): readonly string[] => text.match(LINE_END) ?? [];

/** True if `after` is `before` with only the places changed: what stands between them is there, in order and character by character. */
export function sameOutside(before: string, places: readonly Span[], after: string): boolean {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start >= at) kept.push(before.slice(at, start));
    at = Math.max(at, end);
  }
  kept.push(before.slice(at));
  const [first = '', ...others] = kept;
  const last = others.pop();
  if (last === undefined) return before === after;
  if (!after.startsWith(first) || !after.endsWith(last) || after.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of others) {
    const found = after.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from + last.length <= after.length;
}

/** The places that a finding tells of. */
export const placesOf = ({ places, related }: Finding): readonly Span[] => [
  ...places,
  ...related.flatMap(({ uri, span }) => (uri === undefined ? [span] : [])),
];

/** Every edit lies where the finding speaks, and line ends stay; only a sentence that goes may take the ends of its lines along. */
export function assertInPlace(raw: string, finding: Finding, fix: Fix): void {
  const places = [...placesOf(finding)].sort((a, b) => a.start - b.start);
  for (const { span, text } of fix.edits) {
    const what = `${finding.rule} ${JSON.stringify(raw.slice(span.start, span.end))} → ${JSON.stringify(text)}`;
    assert.ok(
      places.some((place) => contains(place, span)),
      what,
    );
    if (finding.rule !== 'text/repeated') {
      assert.deepEqual(lineEndsOf(text), lineEndsOf(raw.slice(span.start, span.end)), what);
    }
    assert.ok(span.start > 0 || !raw.startsWith('\ufeff') || text.startsWith('\ufeff'), what);
  }
}
