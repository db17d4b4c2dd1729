/** When a number that seems wrong is none of our business: fragments, notes, copies, headings the outline did not see. */
import { writeOrdinal } from '../../lex/ordinals';
import type { Report } from '../../model/report';
import { slice } from '../../text/span';
import type { Fault } from './faults';
import { type Group, type Numbered, standsBetween } from './series';

/** More numbers than this are not looked for in the text. */
const MOST_LOOKED_FOR = 30;

export function isExcused(report: Report, group: Group, fault: Fault): boolean {
  if (fault.kind === 'missing-first' && !fault.before && group.parent === null) return true;
  if (isFragment(group) && fault.kind !== 'gap' && fault.kind !== 'swap') return true;
  // Items inside a paragraph that do not begin at one are marks of notes, or the outline lost their beginning.
  if (group.kind === 'sequence-item' && group.members[0]?.ordinal !== 1) return true;
  if ([fault.at, fault.before, fault.after].some((one) => one !== null && isTornOff(report, one))) return true;
  // 首先, 其次, 再次 have no fourth, and Roman numerals count in papers of another kind.
  if (writtenAs(report, fault) === null) return true;
  if (fault.kind === 'gap' || fault.kind === 'missing-first') return standsInText(report, group, fault);
  return isCopy(report, fault) || (group.kind === 'sequence-item' && isInsideAnother(report, group));
}

/** The text was cut off above: what the numbers at its start belong to is lost, and so may be the series they come back to. */
export const isFragment = ({ parent, members }: Group): boolean => parent === null && (members[0]?.ordinal ?? 1) > 1;

/** How many signs a full line may be shorter than the width of the page. */
const SLACK = 3;

/** In a text broken by hand: the line before is full and ends no sentence, so that the number only seems to open a heading. */
function isTornOff({ layout, paragraphs }: Report, { node }: Numbered): boolean {
  const before = paragraphs[node.paragraph - 1];
  if (layout.kind !== 'hard-wrapped' || !before) return false;
  const { end, size } = before.facts.shape;
  return end !== 'sentence' && size >= layout.width - SLACK;
}

function writtenAs({ raw }: Report, { at, expected }: Fault): string | null {
  const { marker } = at.node;
  return marker && writeOrdinal(slice(raw, marker.number), expected);
}

/** A one of the same style stands before the list: the list is inside an item of another, to which its last numbers belong. */
function isInsideAnother(report: Report, { parent, style, members }: Group): boolean {
  const first = members[0]?.node;
  if (!first) return false;
  const from = parent?.name.start ?? report.paragraphs[first.paragraph]?.span.start ?? 0;
  return standsBetween(report, style, 1, from, first.name.start);
}

/** One of the numbers left out stands in the text before: as a heading in a form that the outline does not know. */
function standsInText(report: Report, { parent }: Group, { at, before, expected }: Fault): boolean {
  const from = before?.node.name.start ?? parent?.name.start ?? 0;
  const last = Math.min(at.ordinal, expected + MOST_LOOKED_FOR);
  for (let ordinal = expected; ordinal < last; ordinal++) {
    if (standsBetween(report, at.style, ordinal, from, at.node.name.start)) return true;
  }
  return false;
}

/** The item before stands twice, word for word: a repeated text, not a wrong number. */
const isCopy = ({ raw }: Report, { at, before }: Fault): boolean =>
  before !== null && slice(raw, before.node.span).trim() === slice(raw, at.node.span).trim();
