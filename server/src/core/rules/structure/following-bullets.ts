/**
 * Bullets behind an announcement: 实施四大战略：——甲战略。… ——乙战略。… Bullets have no numbers, so that only a row that follows a colon at
 * once, a paragraph for each, is what was announced. It knows no rule.
 */
import type { Report } from '../../model/report';
import type { OutlineNode } from '../../tree/outline';
import { type Following, firstFrom, followsAtOnce, type Place, type Placed } from './following';

/** One bullet alone may be a paragraph of its own. */
const FEWEST = 2;
/** No row is longer. */
const MOST = 20;

/** The row of bullets behind an announcement, or null. */
export function bulletsBehind(report: Report, placed: readonly Placed[], place: Place): Following | null {
  const first = placed[firstFrom(placed, place.end)];
  if (first?.node.kind !== 'bullet' || first.node.marker || !endsInColon(report, first.node.name.start)) return null;
  if (first.siblings[first.index - 1]?.kind === 'bullet' || !followsAtOnce(report, place, first.node)) return null;
  const behind = first.siblings.slice(first.index, first.index + MOST);
  const length = behind.findIndex(({ kind }) => kind !== 'bullet');
  const members = length < 0 ? behind : behind.slice(0, length);
  if (members.length < FEWEST || members.length === MOST) return null;
  return members.every((member, i) => isNext(report, member, members[i + 1])) ? { members, below: null } : null;
}

/** A paragraph between two bullets may be one that lost its dash. */
function isNext({ tree }: Report, member: OutlineNode, next: OutlineNode | undefined): boolean {
  for (let i = member.paragraph + 1; i < (next?.paragraph ?? 0); i++) if (!tree.chrome[i]) return false;
  return true;
}

const DASHES = new Set('—―–-－─');

/** The sign before the dashes of the first bullet. */
function endsInColon({ raw }: Report, start: number): boolean {
  let at = start;
  while (at > 0 && (DASHES.has(raw[at - 1] ?? '') || (raw[at - 1] ?? '').trim() === '')) at--;
  return raw[at - 1] === '：' || raw[at - 1] === ':';
}
