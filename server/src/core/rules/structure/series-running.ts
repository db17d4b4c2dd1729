/**
 * Numbers that deliberately run on through the sections: 第1条 to 第49条 over several chapters, items 1 to 90. Each section is a
 * group of its own in the outline; here they become one series again, so that a fault where two sections meet is seen.
 */
import type { Group } from './series';

/** Groups one behind the other; the first is always there. */
type Chain = readonly [Group, ...Group[]];

/** Groups that run on from each other are joined; all others stay as they are. */
export function joinRunning(groups: readonly Group[]): readonly Group[] {
  const byForm = new Map<string, Group[]>();
  for (const group of groups) {
    const key = `${group.kind} ${group.style}`;
    const own = byForm.get(key);
    if (own) own.push(group);
    else byForm.set(key, [group]);
  }
  return [...byForm.values()].flatMap(chainsOf).flatMap((chain) => (runsOn(chain) ? [join(chain)] : chain));
}

/** A chain goes on while the next group begins near the number that is due, and not anew at one. */
function chainsOf(groups: readonly Group[]): readonly Chain[] {
  const chains: [Group, ...Group[]][] = [];
  for (const group of groups) {
    const chain = chains[chains.length - 1];
    const last = chain?.[chain.length - 1];
    if (chain && last && isNear(last, group)) chain.push(group);
    else chains.push([group]);
  }
  return chains;
}

const firstOf = ({ members }: Group): number => members[0]?.ordinal ?? 0;
const lastOf = ({ members }: Group): number => members[members.length - 1]?.ordinal ?? 0;

/** One number may be missing, stand twice or be exchanged with its neighbour. */
function isNear(above: Group, below: Group): boolean {
  const step = firstOf(below) - lastOf(above);
  return firstOf(below) > 1 && step >= -1 && step <= 2;
}

/** Articles always run on. Of others at least every second section must begin with the number that is due. */
function runsOn(chain: Chain): boolean {
  const steps = chain.slice(1).map((group, i) => firstOf(group) - lastOf(chain[i] ?? group));
  const exact = steps.filter((step) => step === 1).length;
  return chain[0].style === 'article' || (exact > 0 && exact * 2 >= steps.length);
}

const join = (chain: Chain): Group => ({ ...chain[0], members: chain.flatMap(({ members }) => members) });
