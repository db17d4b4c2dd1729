/**
 * Finds the places of a paragraph whose characters are not those that somebody wrote: bytes lost or read at the wrong
 * alignment, UTF-8 read as GBK, characters that became U+FFFD or lie in a private area. Only signs that clean text never
 * shows count. How such a place read before is for `byte-shift.ts` and `utf8-as-gbk.ts`.
 */
import type { Lexicon } from '../lexicon';
import { outside } from '../text/outside';
import type { Span } from '../text/span';
import { findStretches } from './garbled';
import { findGarbled } from './utf8-as-gbk';

export type DamageKind =
  /** Bytes lost to inserted readings or narrowed marks; what follows reads shifted by one byte. */
  | 'shift'
  /** UTF-8 that was read as GBK. */
  | 'utf8-as-gbk'
  /** Characters that nobody wrote, for whatever reason; nothing shows what stood there. */
  | 'garbled'
  /** A question mark before 。 or 、 : what a decoder left of a character it had no code for. */
  | 'question'
  /** U+FFFD: bytes that a decoder could not read. */
  | 'replaced'
  /** Characters of a private area, which look different on every machine. */
  | 'private';

export interface Damage {
  readonly kind: DamageKind;
  readonly span: Span;
  /** For `shift`: where the first lost byte stands. */
  readonly at: number;
  /** A digit was lost too, so that the figure behind it is worthless. */
  readonly number: boolean;
}

/** Nothing else is damaged in a paragraph without one of these: a quick look that spares the others. */
const SIGN = /[?？\ufffd\ue000-\uf8ff銆鈥锛]/u;

/** `X?py)`: a reading that lost its bracket and the byte before it; some vowel carries a tone. */
const KEY =
  /(?<=[\u3400-\u9fff])[?？](?=[a-züê]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/gu;
/** `?!Y`: a byte lost before a mark that was narrowed. */
const NARROWED_MARK = /[?？][!！?？;；,，:：](?=[@-~]?[\u3105-\u3129\u3400-\u9fffΑ-ω])/gu;

/** What can follow in the shifted part; a blank or a clause mark means that the text is in step again. */
const SHIFTED =
  /[\u3400-\u9fff\u3105-\u3129Α-ωА-я“”‘’《》〔〕—…·、。=＝+＋\r\n]|[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/uy;
/** A single byte that completes a character and so ends the shift, with the reading that may stand behind it. */
const CLOSING = /[@-~](?![@-~])(?:[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）])?/uy;
/** A lost byte ends it too; with it a digit may be gone. */
const LOST = /[?？](?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）])?/uy;
const DIGITS = /\d[\d.,]*/uy;
/** With the digits before it, whose unit or sign it was. */
const QUESTION = /(?:\d[\d.,]*)?[?？](?=[。，,、；;])/gu;
/** Question marks of half width in a row are what some converters leave. */
const REPLACED = /\ufffd+|(?<=[\u3400-\u9fff])\?{3,}(?=[\u3400-\u9fff])/gu;
const PRIVATE = /[\ue000-\uf8ff]+/gu;

/** More characters than this are not looked through for the end of a shift. */
const LONGEST = 28;

/** The damaged places of a paragraph, sorted and disjoint. Linear. */
export function findDamage(raw: string, lexicon: Lexicon): readonly Damage[] {
  const stretches = findStretches(raw, lexicon).map((span) => damageAt('garbled', span));
  if (!SIGN.test(raw)) return stretches;
  // What can be read back says more than what cannot, and that more than the single characters in it.
  const known = disjoint([
    ...findGarbled(raw, lexicon).map((span) => damageAt('utf8-as-gbk', span)),
    ...shifts(raw, lexicon),
  ]);
  const unknown = disjoint([...known, ...outside(stretches, known)]);
  const single = [
    ...runs(raw, QUESTION, 'question'),
    ...runs(raw, REPLACED, 'replaced'),
    ...runs(raw, PRIVATE, 'private'),
  ];
  return disjoint([...unknown, ...outside(disjoint(single), unknown)]);
}

const damageAt = (kind: DamageKind, span: Span): Damage => ({ kind, span, at: span.start, number: false });

/** Sorted; of two that overlap the first, of two that begin together the longer. */
function disjoint(found: readonly Damage[]): readonly Damage[] {
  const kept: Damage[] = [];
  for (const damage of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept[kept.length - 1];
    if (!last || damage.span.start >= last.span.end) kept.push(damage);
  }
  return kept;
}

function runs(raw: string, pattern: RegExp, kind: DamageKind): readonly Damage[] {
  return Array.from(raw.matchAll(pattern), ({ 0: found, index }) =>
    damageAt(kind, { start: index, end: index + found.length }),
  );
}

function* shifts(raw: string, lexicon: Lexicon): Generator<Damage> {
  let last = 0;
  const starts = [
    ...Array.from(raw.matchAll(KEY), (match) => ({
      at: match.index,
      behind: match.index + match[0].length,
      key: true,
    })),
    ...Array.from(raw.matchAll(NARROWED_MARK), (match) => ({ at: match.index, behind: match.index + 2, key: false })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, behind, key } of starts) {
    if (at < last) continue;
    const end = endOfShift(raw, behind);
    if (!key && (!end || readsWell(raw.slice(behind, end.end), lexicon))) continue;
    const start = key ? at - 1 : at;
    const damage = {
      kind: 'shift' as const,
      span: { start, end: end?.end ?? behind },
      at,
      number: end?.number ?? false,
    };
    yield damage;
    last = damage.span.end;
  }
}

const HAN_RUN = /[\u3400-\u9fff]{2,}/gu;

/** Bytes out of step give characters of which no two make a word; behind a real ?! stands a sentence. */
function readsWell(text: string, { fold, writing }: Lexicon): boolean {
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (let i = 1; i < run.length; i++) {
      const [a, b] = [run.charCodeAt(i - 1), run.charCodeAt(i)];
      if (writing.pairs.share(fold[a] ?? a, fold[b] ?? b) > 0) return true;
    }
  }
  return false;
}

/** Where the text is in step again, or null where nothing shows it. */
function endOfShift(raw: string, from: number): { readonly end: number; readonly number: boolean } | null {
  let i = from;
  for (let count = 0; count < LONGEST; count++) {
    const closing = lengthAt(CLOSING, raw, i);
    if (closing > 0) return { end: i + closing, number: false };
    const lost = lengthAt(LOST, raw, i);
    if (lost > 0) {
      const digits = lengthAt(DIGITS, raw, i + lost);
      return { end: i + lost + digits, number: digits > 0 };
    }
    const shifted = lengthAt(SHIFTED, raw, i);
    if (shifted === 0) return null;
    i += shifted;
  }
  return null;
}

function lengthAt(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0].length ?? 0;
}
