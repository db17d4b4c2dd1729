/** Likeness of form between sentences that may be headings: the same beginning, the same measure of their clauses. */
import type { Head } from '../lex/headings';

/** Beginnings and ends count as shared from so many letters. */
const EDGE = 2;
/** A narration (一年来，我们…) must share more of its beginning. */
const EDGE_OF_NARRATION = 4;

/** A section has no more headings than this; beyond it nothing is compared, so that the cost stays linear. */
const MOST = 100;

/** Those of the heads that have another of the same form: three at least, or two that are cut to one measure. */
export function areParallel(heads: readonly Head[]): readonly Head[] {
  if (heads.length > MOST) return [];
  const forms = heads.map((head) => ({ head, measure: measure(head.text) }));
  const alike = forms.filter((one) => forms.some((other) => other !== one && sameForm(one, other)));
  if (alike.length >= 3) return alike.map(({ head }) => head);
  const [one, other] = alike;
  return one && other && !one.head.narrates && sameMeasure(one.measure, other.measure) ? [one.head, other.head] : [];
}

interface Form {
  readonly head: Head;
  readonly measure: readonly number[];
}

function sameForm(one: Form, other: Form): boolean {
  const [a, b] = [one.head, other.head];
  if (a.commas !== b.commas || a.narrates !== b.narrates || a.states !== b.states) return false;
  if (a.states) return sharesBegin(a, b, EDGE) && a.text.slice(-EDGE) === b.text.slice(-EDGE);
  if (a.narrates) return sharesBegin(a, b, EDGE_OF_NARRATION);
  return sharesBegin(a, b, EDGE) || sameMeasure(one.measure, other.measure);
}

const sharesBegin = (a: Head, b: Head, letters: number): boolean =>
  a.text.slice(0, letters) === b.text.slice(0, letters);

const measure = (text: string): readonly number[] =>
  text
    .replaceAll('、', ',')
    .split(',')
    .map((clause) => clause.length);

const sameMeasure = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((length, i) => Math.abs(length - (b[i] ?? 0)) <= 1);

/** The beginnings and the ends of headings, to ask whether another shares one of them. */
export function edgesOf(heads: readonly Head[]): (head: Head) => boolean {
  const begins = new Set(heads.map(({ text }) => text.slice(0, EDGE)));
  const ends = new Set(heads.map(({ text }) => text.slice(-EDGE)));
  return ({ text }) => begins.has(text.slice(0, EDGE)) || ends.has(text.slice(-EDGE));
}
