/**
 * Sections 一、二、三、 inside a section of the same style: 三、…, below it 一、 to 四、, then 四、 again. Only that the numbers come back to the
 * series before shows that the inner ones stand below it; where they do not come back, another part may have begun.
 */
import { type Mark, RANK } from './mark';

/** A series that is open, and the one it was found to stand in. */
interface Run {
  last: number;
  readonly marks: Mark[];
  within: Run | null;
  /** It begins below a heading （一） of the section it stands in. */
  readonly bracketed: boolean;
}

/** Fewer are a slip of a number. */
const ENOUGH = 2;
/** Deeper than this nobody numbers in one style. */
const DEEPEST = 3;

/** The headings of the sections in their order; those inside another of their style get the depth below it. */
export function settleReturns(marks: readonly Mark[]): readonly Mark[] {
  const runOf = new Map<Mark, Run>();
  let open: Run[] = [];
  let bracketed = false;
  for (const mark of marks) {
    if (mark.rank <= RANK.part) open = [];
    const { marker } = mark;
    if (marker?.style === 'han-bracket') bracketed = true;
    if (marker?.style !== 'han-comma' || mark.rank !== RANK.h1) continue;
    const run = take(open, mark, marker.ordinal, bracketed);
    runOf.set(mark, run);
    if (run === open[0]) bracketed = false;
  }
  return marks.map((mark) => {
    const run = runOf.get(mark);
    return run?.within ? below(mark, run) : mark;
  });
}

function below(mark: Mark, run: Run): Mark {
  const depth = depthOf(run);
  if (run.bracketed) return { ...mark, kind: 'sequence-item', rank: RANK.within + depth };
  return { ...mark, kind: 'h2', rank: RANK.group + depth - 1 };
}

/** The run that the number goes on, or a new one. Runs that it passes by stand in the one it comes back to. */
function take(open: Run[], mark: Mark, ordinal: number, bracketed: boolean): Run {
  const at = ordinal === 1 ? -1 : open.findLastIndex(({ last }) => last === ordinal - 1);
  const run = open[at];
  const passed = open.slice(at + 1);
  if (run && passed.every(({ marks }) => marks.length >= ENOUGH)) {
    for (const one of passed) one.within = run;
    open.length = at + 1;
    run.last = ordinal;
    run.marks.push(mark);
    return run;
  }
  const top = open[open.length - 1];
  if (top && ordinal !== 1) {
    // A number that is wrong or missing is for the checker: the heading stays where it stands.
    top.last = ordinal;
    top.marks.push(mark);
    return top;
  }
  const own: Run = { last: ordinal, marks: [mark], within: null, bracketed };
  open.push(own);
  return own;
}

function depthOf(run: Run): number {
  let depth = 0;
  for (let one = run.within; one && depth < DEEPEST; one = one.within) depth++;
  return depth;
}
