/**
 * Numbers of items inside a paragraph: 一是…；二是…, 首先…其次…, （1）…（2）…. A place counts where a clause begins; whether the
 * numbers make a series is for `tree/`.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { type Marker, toMarker } from './opening';
import { MARKER_SIGNS, type MarkerForm, markerAt } from './opening-marker';

export interface ItemMark {
  readonly marker: Marker;
  /** The marker and the item's first sentence, without the mark that ends it. */
  readonly name: Span;
}

/**
 * Where a number may stand: at the start, or where a clause has ended; behind quotes and brackets a clause has ended if it had
 * before them, and a number right behind a name in quotes is that of a note.
 */
const PLACE = new RegExp(`(?:^|[。;:!?,])[”) ]*(?=[${MARKER_SIGNS}])`, 'gu');
/** What stands before 1. inside a paragraph. */
const COUNT_BEHIND = new Set('。;:');
const BLANK = 0x20;
const ITEM_STYLES = new Set(['han-is', 'ordinal', 'han-bracket', 'arabic-bracket', 'circled', 'arabic-dot']);
const NAME_END = new Set('。;!?');
/** What ends in these goes on in the next line. */
const LEADS_ON = new Set(',、:');
/** A paragraph with more items than this is no list; it is not read on. */
const MOST = 1000;
/** A name longer than this ends at its first comma instead. */
const NAME_LONGEST = 60;

/** 注：①…；②…: the notes below a table are numbered as its marks are. */
const NOTE = /^\s*(?:注|备注|说明|附注)\s?:/u;

/** All numbers behind the end of a clause, and the one at the paragraph's start, in order. */
export function findItems(norm: NormText): readonly ItemMark[] {
  const text = norm.text;
  if (NOTE.test(text)) return [];
  const found: Found[] = [];
  PLACE.lastIndex = 0;
  while (found.length < MOST && PLACE.test(text)) {
    const at = PLACE.lastIndex;
    const form = markerAt(text, at);
    const counts = form && ITEM_STYLES.has(form.style) && (form.style !== 'arabic-dot' || mayCount(text, at));
    const to = counts ? nameEnd(text, form.to) : 0;
    if (counts && to > form.to) found.push({ form, to });
    // Behind the place in any case: at the start of a text it has no length.
    PLACE.lastIndex = counts && to > form.to ? form.to : at + 1;
  }
  return found.map(({ form, to }, i) => {
    const end = beforeNext(text, form, to, found[i + 1]?.form);
    return { marker: toMarker(norm, form), name: norm.toRaw({ from: form.from, to: end }) };
  });
}

interface Found {
  readonly form: MarkerForm;
  readonly to: number;
}

/** 一是路宽了，二是桥多了: the name ends before the next number of its own kind, and before the mark that stands there. */
function beforeNext(text: string, { style, to: from }: MarkerForm, to: number, next: MarkerForm | undefined): number {
  if (!next || next.style !== style || next.from >= to) return to;
  let end = next.from;
  while (end > from && NAME_PARTS.has(text[end - 1] ?? '')) end--;
  return end > from ? end : to;
}

const NAME_PARTS = new Set(' ,;。:');

/** 1. counts items behind the end of a sentence or of another item, not behind a comma: there figures stand. */
function mayCount(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === BLANK) before--;
  return COUNT_BEHIND.has(text[before] ?? '');
}

function nameEnd(text: string, from: number): number {
  let comma = 0;
  for (let i = from; i < text.length && i - from <= NAME_LONGEST; i++) {
    const letter = text[i] ?? '';
    if (NAME_END.has(letter)) return i;
    if (letter === ',' && comma === 0) comma = i;
  }
  // A heading on a line of its own has no end mark, but may have a comma.
  const end = text.trimEnd().length;
  if (end - from <= NAME_LONGEST && !LEADS_ON.has(text[end - 1] ?? '')) return Math.max(end, from);
  return comma > from ? comma : Math.min(text.length, from + NAME_LONGEST);
}
