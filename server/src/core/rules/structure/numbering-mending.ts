/** Cures of a wrong number: renumbering what follows, setting one number, exchanging two, room for a heading that is missing. */

import { writeOrdinal } from '../../lex/ordinals';
import { rewriteOrdinal } from '../../lex/references';
import type { Argument, Message } from '../../message';
import { links } from '../../model/links';
import type { Report } from '../../model/report';
import type { Edit } from '../../text/edits';
import { lineAt, lineEnd } from '../../text/lines';
import { type Span, slice } from '../../text/span';
import type { Fix } from '../rule';
import type { Fault } from './faults';
import type { Group, Numbered } from './series';

type Say = (
  name: 'renumber' | 'renumberOne' | 'exchange' | 'insert',
  args: Readonly<Record<string, Argument>>,
) => Message;

/** What is written where a heading is missing. */
const HEADING = '待补标题';

/** The marker as it stands, or as it would read with another number: （三）. */
export function markerOf(
  { raw }: Report,
  { node, ordinal }: Numbered,
  other = ordinal,
): { readonly span: Span; readonly text: string } {
  const marker = node.marker;
  if (!marker) return { span: node.name, text: String(other) };
  const text = slice(raw, marker.span);
  const end = marker.span.start + text.trimEnd().length;
  const number = slice(raw, marker.number);
  const written = other === ordinal ? number : (writeOrdinal(number, other) ?? String(other));
  return {
    span: { start: marker.span.start, end },
    text: raw.slice(marker.span.start, marker.number.start) + written + raw.slice(marker.number.end, end),
  };
}

export function renumberings(report: Report, fault: Fault, group: Group, say: Say): readonly Fix[] {
  const { at, after, expected, kind } = fault;
  const due = markerOf(report, at, expected).text;
  switch (kind) {
    case 'slip':
    case 'disorder':
      return fix(say('renumberOne', { due }), setNumbers(report, [[at, expected]]));
    case 'swap': {
      if (!after) return [];
      const title = say('exchange', { marker: markerOf(report, at).text, after: markerOf(report, after).text });
      const exchanged: readonly Renumbering[] = [
        [at, after.ordinal],
        [after, at.ordinal],
      ];
      return fix(title, setNumbers(report, exchanged));
    }
    case 'repeat':
    case 'gap':
    case 'missing-first':
      return [...renumbered(report, fault, say), ...inserted(report, fault, group, say)];
  }
}

/** A fix, if every edit can be written. */
function fix(title: Message, edits: readonly (Edit | null)[]): readonly Fix[] {
  const written = edits.filter((edit) => edit !== null);
  const sorted = written.toSorted((a, b) => a.span.start - b.span.start);
  return written.length === edits.length ? [{ title, safety: 'unsafe', edits: sorted }] : [];
}

type Renumbering = readonly [member: Numbered, ordinal: number];

/** New numbers of headings, and of the places of the text that refer to them: 见第四部分, where what was 四 becomes 三. */
function setNumbers(report: Report, renumberings: readonly Renumbering[]): readonly (Edit | null)[] {
  const ordinals = new Map(renumberings.map(([{ node }, ordinal]) => [node, ordinal]));
  const references = links(report).flatMap(({ number, target }) => {
    const ordinal = ordinals.get(target);
    const text = number && ordinal !== undefined ? rewriteOrdinal(slice(report.raw, number), ordinal) : null;
    return number && text !== null ? [{ span: number, text }] : [];
  });
  return [...renumberings.map(([member, ordinal]) => setNumber(report, member, ordinal)), ...references];
}

function setNumber({ raw }: Report, { node }: Numbered, ordinal: number): Edit | null {
  if (!node.marker) return null;
  const text = writeOrdinal(slice(raw, node.marker.number), ordinal);
  return text === null ? null : { span: node.marker.number, text };
}

/** This one and those behind it that count on from it. */
function renumbered(report: Report, { at, rest, expected }: Fault, say: Say): readonly Fix[] {
  const breaks = rest.findIndex(({ ordinal }, i) => ordinal !== at.ordinal + i);
  const following = rest.slice(0, breaks < 0 ? rest.length : breaks);
  const title =
    following.length === 1
      ? say('renumberOne', { due: markerOf(report, at, expected).text })
      : say('renumber', { count: following.length - 1 });
  return fix(
    title,
    setNumbers(
      report,
      following.map((member, i) => [member, expected + i]),
    ),
  );
}

/** A line for the one heading that is missing: behind the heading above, or before the one that has the next number. */
function inserted(report: Report, { at, before, expected }: Fault, { parent, kind }: Group, say: Say): readonly Fix[] {
  if (kind === 'sequence-item' || at.ordinal !== expected + 1) return [];
  const first = before || !parent ? null : report.paragraphs[parent.paragraph + 1];
  const place = first ? first.span.start : at.node.span.start;
  const line = report.lines[lineAt(report.lines, place)];
  const own = report.lines[lineAt(report.lines, at.node.span.start)];
  if (!line || !own || slice(report.raw, { start: own.start, end: at.node.span.start }).trim() !== '') return [];
  const indent = report.raw.slice(own.start, at.node.span.start).replaceAll('\ufeff', '');
  const missing = markerOf(report, at, expected).text;
  const text = `${indent}${missing}${HEADING}${lineEnd(report.raw)}`;
  return fix(say('insert', { missing }), [{ span: { start: line.start, end: line.start }, text }]);
}
