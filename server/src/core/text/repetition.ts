/**
 * Sentences and paragraphs that stand twice in a text. Each sentence is looked up once by its characters, marks and blanks
 * left out, so the work grows with the text alone. It does not know what a sentence says.
 */
import type { Span } from './span';

/** One sentence with its place in the text. */
export interface Sentence {
  readonly paragraph: number;
  readonly span: Span;
  /** As `keyOf` gives it. */
  readonly key: string | null;
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

/** The characters that two equal sentences share; null of one too short to be looked at. */
export function keyOf(text: string): string | null {
  const key = text.length < SHORTEST ? '' : text.replace(MARKS, '');
  return key.length < SHORTEST ? null : key;
}

/** All repetitions, in order; runs of neighbours are one. Linear. */
export function findRepeated(sentences: readonly Sentence[]): readonly Repeated[] {
  const known = new Map<string, number>();
  const found: { first: number; last: number; count: number; length: number }[] = [];
  sentences.forEach((sentence, index) => {
    const { key } = sentence;
    if (key === null) return;
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, index);
      return;
    }
    const run = found[found.length - 1];
    if (run && run.last === index - 1 && before === run.first + run.count) {
      run.last = index;
      run.count++;
      run.length += key.length;
    } else {
      found.push({ first: before, last: index, count: 1, length: key.length });
    }
  });
  return found.flatMap(({ first, last, count, length }) => {
    const [a, b] = [sentences[first], sentences[first + count - 1]];
    const [c, d] = [sentences[last - count + 1], sentences[last]];
    if (!a || !b || !c || !d) return [];
    const span = { start: c.span.start, end: d.span.end };
    return [{ span, first: { start: a.span.start, end: b.span.end }, length, paragraph: c.paragraph }];
  });
}
