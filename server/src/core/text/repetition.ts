/**
 * Sentences and paragraphs that stand twice in a text. Each sentence is looked up once by its characters, marks and blanks
 * left out, so the work grows with the text alone. It does not know what a sentence says.
 */
import type { Span } from './span';

/** One sentence with its place in the text. */
export interface Sentence {
  readonly paragraph: number;
  readonly span: Span;
  /** Its characters, marks and blanks left out. */
  readonly key: string;
}

/** A run of sentences that stood before in the same order. */
export interface Repeated {
  readonly span: Span;
  readonly first: Span;
  /** How many characters it has, marks and blanks left out. */
  readonly length: number;
  /** The paragraphs of the second. */
  readonly paragraph: number;
}

const MARKS = /[\s\u3000，。；：！？、,;:!?“”"'‘’（）()]/gu;

/** Shorter sentences are said twice on purpose, or by everybody: 各位代表！ */
const SHORTEST = 28;

/** The characters that two equal sentences share. */
export const keyOf = (text: string): string => text.replace(MARKS, '');

/** Sentences `first` to `first + count - 1` stand again as `second` and what follows. */
interface Run {
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/**
 * All repetitions, in order. A long sentence that stood before shows one; short ones beside it that stood beside it before belong
 * to it. Linear: what belongs to a run is not looked at again.
 */
export function findRepeated(sentences: readonly Sentence[]): readonly Repeated[] {
  const known = new Map<string, number>();
  const runs: Run[] = [];
  let done = 0;
  sentences.forEach(({ key }, index) => {
    if (key.length < SHORTEST) return;
    const before = known.get(key);
    if (before === undefined) known.set(key, index);
    else if (index >= done) {
      const run = runAround(sentences, before, index, done);
      runs.push(run);
      done = run.second + run.count;
    }
  });
  return runs.flatMap((run) => describe(sentences, run));
}

/** As far as both go on alike, back to `done` and forward; the second begins behind the end of the first. */
function runAround(sentences: readonly Sentence[], first: number, second: number, done: number): Run {
  const alike = (by: number): boolean => {
    const key = sentences[second + by]?.key;
    return key !== undefined && key !== '' && key === sentences[first + by]?.key;
  };
  let from = 0;
  while (second + from > done && first < second + from - 1 && alike(from - 1)) from--;
  let to = 1;
  while (first + to < second + from && alike(to)) to++;
  return { first: first + from, second: second + from, count: to - from };
}

function describe(sentences: readonly Sentence[], { first, second, count }: Run): readonly Repeated[] {
  const [a, b] = [sentences[first], sentences[first + count - 1]];
  const [c, d] = [sentences[second], sentences[second + count - 1]];
  if (!a || !b || !c || !d) return [];
  const length = sentences.slice(second, second + count).reduce((sum, { key }) => sum + key.length, 0);
  const span = { start: c.span.start, end: d.span.end };
  return [{ span, first: { start: a.span.start, end: b.span.end }, length, paragraph: c.paragraph }];
}
