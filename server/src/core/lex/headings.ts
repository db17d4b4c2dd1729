/**
 * The form of a paragraph as far as headings go: which of its sentences are short and plain enough to be one, which numbers
 * of items stand inside it, what it would be on a line of its own. `tree/` decides by the neighbours.
 */
import type { PageLines } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { findItems, type ItemMark } from './headings-items';
import { type LineRole, lineRole, soundsLikeNews } from './headings-role';
import { findUnitNames, type UnitNames } from './headings-units';
import type { Opening } from './opening';
import { markerAt } from './opening-marker';

/** One sentence seen as a possible heading. */
export interface Head {
  /** Without the mark that ends it; without the paragraph's marker if it is the first. */
  readonly span: Span;
  /** Letters without quote marks and blanks. */
  readonly size: number;
  /** None of ，、；：！, no digit, no number of an item before it. */
  readonly plain: boolean;
  /** Commas in it, as long as it has neither digits nor 、；：. -1 otherwise. */
  readonly commas: number;
  /** The mark that ends it. */
  readonly end: '。' | '!' | '?' | '';
}

export interface Shape {
  readonly role: LineRole;
  readonly news: boolean;
  /** Letters of the paragraph without blanks at its ends. */
  readonly size: number;
  /** The paragraph's last sign is 。；！？ or a mark that leads on: ：，、 */
  readonly end: 'sentence' | 'leads-on' | 'open';
  readonly heads: readonly Head[];
  readonly items: readonly ItemMark[];
  readonly units: readonly UnitNames[];
}

/** Sentences beyond this length are no headings, whatever they look like. */
const HEAD_LONGEST = 60;

export function readShape(norm: NormText, sentences: readonly Span[], opening: Opening, pageLines: PageLines): Shape {
  const text = norm.text.trim();
  return {
    role: lineRole(norm.text, pageLines),
    news: soundsLikeNews(norm.text),
    size: text.length,
    end: endOf(text),
    heads: sentences.map((sentence, i) => readHead(norm, sentence, i === 0 ? opening : null)),
    items: findItems(norm),
    units: findUnitNames(norm),
  };
}

function endOf(text: string): Shape['end'] {
  const last = text[text.length - 1] ?? '';
  if ('。;!?'.includes(last)) return 'sentence';
  return ':,、'.includes(last) ? 'leads-on' : 'open';
}

function readHead(norm: NormText, sentence: Span, opening: Opening | null): Head {
  const start = opening && opening.kind !== 'plain' ? Math.max(sentence.start, opening.rest.start) : sentence.start;
  if (sentence.end - start > HEAD_LONGEST * 6) return { span: sentence, size: 0, plain: false, commas: -1, end: '' };
  const from = norm.toNorm(start);
  let to = norm.toNorm(sentence.end);
  let end: Head['end'] = '';
  while (to > from && '。!?; '.includes(norm.text[to - 1] ?? '')) {
    const mark = norm.text[to - 1];
    if (mark === '。' || mark === '!' || mark === '?') end = mark;
    to--;
  }
  const counted = count(norm.text.slice(from, to));
  const plain = counted.plain && (opening !== null || markerAt(norm.text, from) === null);
  return { span: norm.toRaw({ from, to }), ...counted, plain, end };
}

function count(text: string): { readonly size: number; readonly plain: boolean; readonly commas: number } {
  let size = 0;
  let commas = 0;
  let other = false;
  for (const letter of text) {
    if (letter === ',') commas++;
    else if ('、;:!?'.includes(letter) || (letter >= '0' && letter <= '9')) other = true;
    if (!'“”‘’ ,'.includes(letter)) size++;
  }
  return { size, plain: !other && commas === 0, commas: other ? -1 : commas };
}

/** A raw span as it reads with what normalising deletes left out, but nothing folded. */
export function readAsWritten(norm: NormText, s: Span): string {
  const to = norm.toNorm(s.end);
  let text = '';
  for (let at = norm.toNorm(s.start); at < to; at++) {
    const raw = norm.toRaw({ from: at, to: at + 1 });
    text += norm.raw.slice(raw.start, raw.end);
  }
  return text;
}
