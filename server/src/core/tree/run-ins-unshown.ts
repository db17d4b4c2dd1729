/**
 * Run-in headings of a section whose text does not show where its paragraphs end: every sentence may open one, and so may
 * every short one be a heading. Whether one is, is weighed: signs speak for and against it, none of them by itself.
 */
import type { Head } from '../lex/headings';
import type { Paragraph } from '../model/report';
import { type Mark, mark, RANK } from './mark';

const SHORTEST = 4;
const LONGEST = 20;

/**
 * The weights were fitted on reports with their paragraph marks taken away: they find four of five headings again, and of
 * five that they take one is none. A heading is taken where their sum is above zero.
 */
const WEIGHTS = {
  any: 32,
  perLetter: -2.6,
  /** Hardly any text before the next one, and little. */
  noText: -5,
  littleText: -9,
  /** For each sentence before the first of the row. */
  perSentenceBefore: -3,
  /** For all others of its own length; for all of the row beside another short sentence. */
  ofOneLength: 16,
  beside: -30,
  /** It begins with a verb as most of the row do, or without as they do. */
  ofOneForm: 8,
};
const NO_TEXT = 40;
const LITTLE_TEXT = 80;
const BEFORE_MOST = 6;

interface Sentence {
  readonly paragraph: Paragraph;
  readonly head: Head;
}

/** What all the short sentences of a section have in common. */
interface Row {
  readonly places: readonly number[];
  readonly besideShare: number;
  readonly verbal: boolean;
  /** How many of the row have so many letters. */
  readonly lengths: ReadonlyMap<number, number>;
}

/** The run-ins of one section. `own` is the paragraph that its heading opens. */
export function unshownRunIns(own: Paragraph | undefined, texts: readonly Paragraph[]): readonly Mark[] {
  const sentences = [...(own ? sentencesOf(own).slice(1) : []), ...texts.flatMap(sentencesOf)];
  return [...plainOnes(sentences), ...refrains(sentences)].map(({ paragraph, head }) =>
    mark(paragraph, { kind: 'run-in', rank: RANK.runIn, name: head.span }),
  );
}

function plainOnes(sentences: readonly Sentence[]): readonly Sentence[] {
  const row = readRow(sentences);
  if (row.places.length < 2) return [];
  return row.places.flatMap((at, i) => {
    const one = sentences[at];
    const text = lettersBetween(sentences, at + 1, row.places[i + 1] ?? sentences.length);
    return one && weigh(one.head, text, row) > 0 ? [one] : [];
  });
}

/** Letters of such a heading, how many of them are the refrain, and how many headings share it. */
const REFRAIN = { shortest: 8, longest: 40, letters: 4, least: 3 };

/** Sentences of several clauses that tell in the same words what was done: 一年来，我们…，…. */
function refrains(sentences: readonly Sentence[]): readonly Sentence[] {
  const groups = new Map<string, Sentence[]>();
  for (const one of sentences.slice(0, -1)) {
    const { text, end, commas, narrates, barred, states } = one.head;
    if (end !== '。' || !narrates || barred || states || commas < 1 || commas > 2) continue;
    if (text.length < REFRAIN.shortest || text.length > REFRAIN.longest) continue;
    const key = `${commas}${text.slice(0, REFRAIN.letters)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => (group.length >= REFRAIN.least ? group : []));
}

function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
  return paragraph.facts.shape.heads.map((head) => ({ paragraph, head }));
}

const isShort = ({ head }: Sentence): boolean =>
  head.end === '。' &&
  head.commas === 0 &&
  !head.enumerates &&
  !head.barred &&
  head.text.length >= SHORTEST &&
  head.text.length <= LONGEST &&
  !head.event &&
  !head.narrates &&
  !head.states;

/** The last sentence of a section heads nothing, and of neighbours only the first is one of the row. */
function readRow(sentences: readonly Sentence[]): Row {
  const short = sentences.slice(0, -1).map(isShort);
  const all = short.filter(Boolean).length;
  const places = short.flatMap((is, at) => (is && !short[at - 1] ? [at] : []));
  const lengths = new Map<number, number>();
  let verbal = 0;
  for (const at of places) {
    const head = sentences[at]?.head;
    if (!head) continue;
    lengths.set(head.text.length, (lengths.get(head.text.length) ?? 0) + 1);
    if (head.verbal) verbal++;
  }
  return { places, besideShare: 1 - places.length / Math.max(1, all), verbal: verbal * 2 > places.length, lengths };
}

function weigh({ text, verbal }: Head, textBehind: number, { places, besideShare, lengths, ...row }: Row): number {
  const { length } = text;
  const alike = [length - 1, length, length + 1].reduce((count, one) => count + (lengths.get(one) ?? 0), -1);
  return (
    WEIGHTS.any +
    WEIGHTS.perLetter * length +
    (textBehind < NO_TEXT ? WEIGHTS.noText : 0) +
    (textBehind < LITTLE_TEXT ? WEIGHTS.littleText : 0) +
    WEIGHTS.perSentenceBefore * Math.min(places[0] ?? 0, BEFORE_MOST) +
    WEIGHTS.ofOneLength * (alike / (places.length - 1)) +
    WEIGHTS.beside * besideShare +
    (verbal === row.verbal ? WEIGHTS.ofOneForm : 0)
  );
}

function lettersBetween(sentences: readonly Sentence[], from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) {
    const span = sentences[i]?.head.span;
    if (span) letters += span.end - span.start;
  }
  return letters;
}
