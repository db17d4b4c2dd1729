/** When a number that seems wrong is none of our business: fragments, notes, copies, headings the outline did not see. */
import { givesReport } from '../../lex/closing';
import { writeOrdinal } from '../../lex/ordinals';
import type { Report } from '../../model/report';
import { contains, slice } from '../../text/span';
import type { Fault } from './faults';
import { type Group, type Numbered, standsBetween } from './series';

/** More numbers than this are not looked for in the text. */
const MOST_LOOKED_FOR = 30;

export function isExcused(report: Report, group: Group, fault: Fault): boolean {
  if (isFragment(report, group) && fault.kind !== 'gap' && !(fault.kind === 'swap' && fault.before)) return true;
  if (group.kind === 'sequence-item' && !isWhole(group)) return true;
  if ([fault.at, fault.before, fault.after].some((one) => one !== null && isTornOff(report, one))) return true;
  // 首先, 其次, 再次 have no fourth, and Roman numerals count in papers of another kind.
  if (writtenAs(report, fault) === null) return true;
  // Where so many are missing, the number comes back to a series further up.
  if (fault.kind === 'missing-first' && fault.at.ordinal > FIRST_MOST) return true;
  if (fault.kind === 'gap' || fault.kind === 'missing-first') return standsInText(report, group, fault);
  if (isCopy(report, fault)) return true;
  // The second heading may stand where the outline does not see it.
  if (fault.kind === 'repeat' && fault.at.ordinal === 1) return secondStands(report, group, fault);
  // What comes back to a smaller number may come back to a series whose beginning is lost.
  if (fault.kind === 'disorder' && group.kind === 'h1' && group.parent === null && mayBeCut(report, fault.at))
    return true;
  return group.kind === 'sequence-item' && (isInsideAnother(report, group) || beginsAgain(report, fault));
}

/** A series that has lost its first numbers begins with this one at most. */
const FIRST_MOST = 4;

/**
 * The text may have been cut off above: what the numbers at its start belong to is lost, and so may be the series they come back
 * to. Where the words that give the report to the assembly stand above, or words of their own paragraph, nothing was.
 */
export function isFragment(report: Report, { parent, members }: Group): boolean {
  const [first] = members;
  if (isNumberedOrNamed(parent) || !first || first.ordinal === 1) return false;
  return !isBehindWords(report, first) && mayBeCut(report, first);
}

/** Words of its own paragraph stand before the number. At the text's start they are of an item that lost its number. */
function isBehindWords({ paragraphs, tree }: Report, { node }: Numbered): boolean {
  const own = paragraphs[node.paragraph];
  if (!own || paragraphs.findIndex(({ index }) => !tree.chrome[index]) === node.paragraph) return false;
  return own.facts.raw.slice(0, node.name.start - own.span.start).trim() !== '';
}

/** Nothing above shows that the text begins where the report does. */
function mayBeCut({ paragraphs }: Report, { node }: Numbered): boolean {
  const above = paragraphs.slice(0, Math.min(HEAD, node.paragraph));
  return !above.some(({ facts }) => givesReport(facts.norm.text.slice(0, OPENING_LONGEST)));
}

/** A line without a number may head a section only because the heading above it was cut off. */
const isNumberedOrNamed = (parent: Group['parent']): boolean =>
  parent !== null && (parent.marker !== null || (parent.kind !== 'h1' && parent.kind !== 'h2'));

/** Paragraphs, and letters in each of them, that are asked for those words. */
const HEAD = 20;
const OPENING_LONGEST = 800;

/**
 * Items that do not begin at one are marks of notes, or the outline lost their beginning: unless they are all that follows a first
 * one, or that but for its place.
 */
function isWhole({ members }: Group): boolean {
  const ordinals = members.map(({ ordinal }) => ordinal);
  if (ordinals[0] === 1) return true;
  const least = Math.min(...ordinals);
  const counted = ordinals.toSorted((a, b) => a - b).every((ordinal, i) => ordinal === least + i);
  return counted && least <= 2 && ordinals[0] === 2;
}

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

const secondStands = (report: Report, { parent }: Group, { at, before }: Fault): boolean =>
  standsBetween(report, at.style, 2, before?.node.name.end ?? 0, parent?.span.end ?? report.raw.length);

/** The item before stands twice, word for word: a repeated text, not a wrong number. */
const isCopy = ({ raw }: Report, { at, before }: Fault): boolean =>
  before !== null && slice(raw, before.node.span).trim() === slice(raw, at.node.span).trim();

/** A one of the same style stands unseen between the number and the one before it, in another section. */
function beginsAgain(report: Report, { at, before }: Fault): boolean {
  if (!before || contains(before.node.span, at.node.span)) return false;
  return standsBetween(report, at.style, 1, before.node.name.end, at.node.name.start);
}
