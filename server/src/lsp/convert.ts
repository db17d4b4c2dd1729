/** From the core's words to the protocol's and back: places, levels, findings, edits. Pure. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { otherPlaces } from '../core/features/diagnostics';
import type { Finding } from '../core/finding';
import { type Language, render } from '../core/message';
import { type Digest, placesIn } from '../core/model/digest';
import type { Level } from '../core/rules/rule';
import type { Edit } from '../core/text/edits';
import { lineFrom } from '../core/text/lines';
import { placeOf, placeOn, placesOf } from '../core/text/place';
import type { Span } from '../core/text/span';

type Lines = readonly Span[];

export const toPosition: (lines: Lines, offset: number) => Position = placeOf;

export const toRange: (lines: Lines, span: Span) => Range = placesOf;

export type ToRange = (span: Span) => Range;

/** For many places of one text: the next is looked for at the line of the one before, where it mostly stands. */
export function makeToRange(lines: Lines): ToRange {
  let near = 0;
  const toPosition = (offset: number): Position => {
    near = lineFrom(lines, near, offset);
    return placeOn(lines, near, offset);
  };
  return ({ start, end }) => ({ start: toPosition(start), end: toPosition(end) });
}

/** Total: places behind a line's or the text's end count as that end, as the protocol says. */
export function toOffset(lines: Lines, { line, character }: Position): number {
  const last = lines[lines.length - 1]?.end ?? 0;
  if (!(line >= 0)) return 0;
  const at = lines[Math.floor(line)];
  if (!at) return last;
  return Math.min(at.end, at.start + Math.max(0, Math.floor(character) || 0));
}

/** Clients may send a selection backwards. */
export function toSpan(lines: Lines, { start, end }: Range): Span {
  const a = toOffset(lines, start);
  const b = toOffset(lines, end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const toSeverity = (level: Level): DiagnosticSeverity => SEVERITIES[level];

/** What a diagnostic carries along, so that a later action finds the finding again. */
export interface DiagnosticData {
  readonly fingerprint: string;
  readonly version: number;
}

export interface Wording {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
  readonly language: Language;
  readonly uriScheme: string;
  /** What is known of another document; null where its lines are not. */
  readonly elsewhere?: (uri: string) => Pick<Digest, 'lineStarts'> | null;
}

export function toDiagnostic(finding: Finding, wording: Wording): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint, version: wording.version };
  const diagnostic: Diagnostic = {
    range: toRange(wording.lines, finding.span),
    severity: toSeverity(finding.level),
    source: 'tally',
    code: finding.rule,
    codeDescription: { href: `${wording.uriScheme}://tally.tally/rules/${finding.rule}` },
    message: render(finding.message, wording.language),
    data,
  };
  const related = toRelated(finding, wording);
  return related.length > 0 ? { ...diagnostic, relatedInformation: [...related] } : diagnostic;
}

/** More places of one habit than these are not listed under its message. */
const MOST_PLACES = 50;

/** A place in another document is shown where its lines are known. */
function toRelated(
  finding: Finding,
  { uri, lines, language, elsewhere }: Wording,
): readonly DiagnosticRelatedInformation[] {
  const others = otherPlaces(finding).slice(0, MOST_PLACES);
  return [...finding.related, ...others].flatMap((related) => {
    const message = render(related.message, language);
    if (related.uri === undefined || related.uri === uri) {
      return [{ location: { uri, range: toRange(lines, related.span) }, message }];
    }
    const other = elsewhere?.(related.uri);
    return other ? [{ location: { uri: related.uri, range: toRangeIn(other, related.span) }, message }] : [];
  });
}

/** A place in a document of which only the digest is at hand. */
export const toRangeIn: (digest: Pick<Digest, 'lineStarts'>, span: Span) => Range = placesIn;

export const toTextEdit = (lines: Lines, edit: Edit): TextEdit => ({
  range: toRange(lines, edit.span),
  newText: edit.text,
});
