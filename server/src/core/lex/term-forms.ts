/** How a term that the text defines may be written further on, and where those forms stand in a paragraph. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { isQuoted, standsAlone, withoutQuotes } from './term-edges';
import { longestAt, makeTrie, type Trie } from './trie';

export interface TermForm {
  readonly text: string;
  /** The form is a number or an everyday word, and a term only in quotes. */
  readonly needsQuotes: boolean;
}

/** Words in quotes inside a longer name: “1520”总体发展思路. */
const QUOTED_CORE = /“([^“”]{2,20})”/gu;
const NUMERAL_OR_LATIN = /[一两双二三四五六七八九十百千万A-Za-z]/u;
/** Digits with nothing but signs between them. */
const NUMBER = /^[\d+＋×*.-]+$/u;

/** The forms of a term as its definition writes it, its own first. */
export function formsOf(written: string): readonly TermForm[] {
  const plain = withoutQuotes(written);
  const texts = new Set([plain, written.trim(), ...Array.from(written.matchAll(QUOTED_CORE), (core) => core[1] ?? '')]);
  const forms = [...texts].filter((text) => text.length > 1).map((text) => ({ text, needsQuotes: needsQuotes(text) }));
  const short = withoutKind(plain);
  return short === null || texts.has(short) ? forms : [...forms, { text: short, needsQuotes: true }];
}

/** What kind of thing a name is of; a text leaves it out: “九责” for 九责工作法. */
const KIND = /^(.{2,8}?)(?:工作法|工作机制|机制|工程|行动计划|行动|计划|模式|战略|政策|改革|体系)$/u;

/** The name without the kind of thing at its end; null where none stands there. */
export const withoutKind = (name: string): string | null => KIND.exec(name)?.[1] ?? null;

/** An everyday word such as 方案 that names one document here, or a figure. */
export const needsQuotes = (text: string): boolean =>
  NUMBER.test(text) || (text.length <= 2 && !NUMERAL_OR_LATIN.test(text));

/** The one name in quotes inside a longer one; null where there is none or more than one. */
export function coreOf(written: string): string | null {
  const [first, second] = Array.from(written.matchAll(QUOTED_CORE), (core) => core[1] ?? '');
  return first !== undefined && second === undefined && first.length < withoutQuotes(written).length ? first : null;
}

/** Where the core stands in a place of its term. */
export function coreWithin(norm: NormText, place: Span, core: string): Span | null {
  const at = norm.read(place).indexOf(core);
  if (at < 0) return null;
  const from = norm.toNorm(place.start) + at;
  return norm.toRaw({ from, to: from + core.length });
}

/** Where a form stands. */
export interface FormUse {
  readonly span: Span;
  readonly text: string;
  readonly quoted: boolean;
}

/** Forms to look for. Most signs of a text begin none, so these are passed over at once. */
export interface FormIndex {
  /** Equal where the forms are. */
  readonly key: string;
  readonly trie: Trie<TermForm>;
  readonly begins: Uint8Array;
}

/** A sign is looked up by its last bits. */
const BITS = 0xfff;

export function indexForms(forms: readonly TermForm[]): FormIndex {
  const begins = new Uint8Array(BITS + 1);
  for (const { text } of forms) begins[text.charCodeAt(0) & BITS] = 1;
  const key = forms.map(({ text, needsQuotes }) => (needsQuotes ? `“${text}` : text)).join('\n');
  let trie: Trie<TermForm> | null = null;
  return {
    key,
    begins,
    /* Made when a paragraph is looked through: while the forms stay what they are, only the one that is typed in is. */
    get trie() {
      trie ??= makeTrie(forms.map((form): [string, TermForm] => [form.text, form]));
      return trie;
    },
  };
}

/** Where the forms stand; the longest wins. Linear in the paragraph. */
export function findForms(norm: NormText, index: FormIndex): readonly FormUse[] {
  const { text } = norm;
  const { trie, begins } = index;
  const found: FormUse[] = [];
  for (let from = 0; from < text.length; from++) {
    if (begins[text.charCodeAt(from) & BITS] === 0) continue;
    const match = longestAt(trie, text, from);
    if (!match) continue;
    const to = from + match.word.length;
    const quoted = isQuoted(text, from, to);
    if (!standsAlone(text, from, to) || (match.value.needsQuotes && !quoted)) continue;
    found.push({ span: norm.toRaw({ from, to }), text: match.word, quoted });
    from = to - 1;
  }
  return found;
}
