/**
 * Where a series of numbers goes wrong. A series may begin again at one, may be nested in another of the same style and
 * return to it, and may run on from the section before; none of these is a fault.
 */
import type { Group, Numbered } from './series';

export type FaultKind =
  /** The series begins with another number than one. */
  | 'missing-first'
  /** Numbers are left out. */
  | 'gap'
  /** The number stands twice. */
  | 'repeat'
  /** One number is wrong; the next goes on as if it were right. */
  | 'slip'
  /** Two neighbours have each other's number. */
  | 'swap'
  /** A number comes behind a greater one. */
  | 'disorder';

export interface Fault {
  readonly kind: FaultKind;
  readonly at: Numbered;
  /** The siblings at its sides. */
  readonly before: Numbered | null;
  readonly after: Numbered | null;
  /** The number that was due. */
  readonly expected: number;
  /** From the faulty one to the end of its series. */
  readonly rest: readonly Numbered[];
}

interface Run {
  last: number;
}

/** The faults of one group. `carried` is the last number of the group before it in the same style, 0 where there is none. */
export function* faultsOf({ members, kind: level, style }: Group, carried: number): Generator<Fault> {
  const twice = bothFirst(level, members);
  if (twice) {
    yield twice;
    return;
  }
  const runs: Run[] = [];
  const nests = level !== 'h2' || style !== 'han-bracket';
  for (let i = 0; i < members.length; i++) {
    const at = members[i];
    if (!at || isDue(runs, at.ordinal, carried)) {
      // A section （一） holds no （一） of its own: beginning anew, the numbers do not come back to the series before.
      if (!nests) runs.splice(0, runs.length - 1);
      continue;
    }
    const run = runs[runs.length - 1];
    const [after = null, then] = members.slice(i + 1, i + 3);
    const expected = run ? run.last + 1 : 1;
    const turned = at.ordinal === 2 && after?.ordinal === 1 && (then?.ordinal ?? 3) === 3;
    const kind = !run && turned ? 'swap' : kindOf(at.ordinal, after?.ordinal ?? 0, expected, run !== undefined);
    yield { kind, at, before: members[i - 1] ?? null, after, expected, rest: restOf(members, i) };
    if (!run || kind === 'missing-first') runs.push({ last: at.ordinal });
    else run.last = lastAfter(kind, at.ordinal, run.last);
    if (kind === 'swap') i++;
  }
}

/** （一）and （一）, and nothing else: headings begin anew only behind a second one. */
function bothFirst(level: Group['kind'], members: readonly Numbered[]): Fault | null {
  const [before, at] = members;
  if ((level !== 'h1' && level !== 'h2') || members.length !== 2 || !before || !at) return null;
  if (before.ordinal !== 1 || at.ordinal !== 1) return null;
  return { kind: 'repeat', at, before, after: null, expected: 2, rest: [at] };
}

/** Takes the number into the series it belongs to; false where it fits none. */
function isDue(runs: Run[], ordinal: number, carried: number): boolean {
  if (ordinal === 1 || (runs.length === 0 && ordinal === carried + 1)) {
    runs.push({ last: ordinal });
    return true;
  }
  for (let depth = runs.length - 1; depth >= 0; depth--) {
    const run = runs[depth];
    if (run?.last !== ordinal - 1) continue;
    run.last = ordinal;
    runs.length = depth + 1;
    return true;
  }
  return false;
}

function kindOf(ordinal: number, next: number, expected: number, begun: boolean): FaultKind {
  if (!begun) return 'missing-first';
  if (ordinal === expected + 1 && next === expected) return 'swap';
  if (next === expected + 1) return 'slip';
  if (ordinal === expected - 1) return 'repeat';
  if (ordinal > expected) return 'gap';
  return next === ordinal + 1 ? 'missing-first' : 'disorder';
}

/** The number that the series has reached behind a fault. */
function lastAfter(kind: FaultKind, ordinal: number, last: number): number {
  switch (kind) {
    case 'slip':
    case 'swap':
      return last + (kind === 'swap' ? 2 : 1);
    case 'gap':
      return ordinal;
    default:
      return last;
  }
}

/** Up to the next beginning at one. */
function restOf(members: readonly Numbered[], from: number): readonly Numbered[] {
  const end = members.findIndex(({ ordinal }, i) => i > from && ordinal === 1);
  return members.slice(from, end < 0 ? members.length : end);
}
