/** Which meaning of a homograph its place shows: first the words right beside it, then words of the same sentence. */
import type { Sense } from '../lexicon';

/** A place of a text, in normalised offsets. */
export interface Spot {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The sentence around it. */
  readonly sentence: string;
}

/** The one sense that fits, or null where none or several do. */
export function chooseSense({ text, from, to, sentence }: Spot, senses: readonly Sense[]): Sense | null {
  const beside = senses.filter((sense) => isBeside(text, from, to, sense));
  if (beside.length > 0) return only(beside);
  return only(senses.filter((sense) => sense.near?.some((word) => sentence.includes(word)) ?? false));
}

/** The one sense that held in a year, or null. */
export function senseOfYear(senses: readonly Sense[], year: number): Sense | null {
  const dated = senses.filter(({ sinceYear, untilYear }) => sinceYear !== undefined || untilYear !== undefined);
  return only(dated.filter(({ sinceYear = year, untilYear = year }) => sinceYear <= year && year <= untilYear));
}

const only = (senses: readonly Sense[]): Sense | null => (senses.length === 1 ? (senses[0] ?? null) : null);

/** A quote mark may stand between the term and its neighbour. */
function isBeside(text: string, from: number, to: number, sense: Sense): boolean {
  const behind = text[to] === '”' ? to + 1 : to;
  if (sense.followedBy.some((word) => text.startsWith(word, behind))) return true;
  const before = text[from - 1] === '“' ? from - 1 : from;
  return (
    sense.precededBy?.some((word) => before >= word.length && text.startsWith(word, before - word.length)) ?? false
  );
}

const ENDS = new Set('。!?');
/** A sentence is not read further than this to either side. */
const REACH = 160;

/** Gives the sentence around an offset; a sentence is cut out once for all the offsets in it. */
export function sentencesOf(text: string): (at: number) => string {
  let start = 0;
  let end = 0;
  let sentence = '';
  return (at) => {
    if (start <= at && at < end) return sentence;
    start = at;
    while (start > 0 && at - start < REACH && !ENDS.has(text[start - 1] ?? '')) start--;
    end = at;
    while (end < text.length && end - at < REACH && !ENDS.has(text[end] ?? '')) end++;
    sentence = text.slice(start, end);
    return sentence;
  };
}
