/**
 * What `recognise.ts` weighs: how often each class of words, figures with units and numbered lines stand in a text. It reads
 * the text once and knows nothing of the lexicon, nor what the counts are worth.
 */
import { longestAt, makeTrie } from './lex/trie';
import { type EvidenceClass, SIMPLIFIED, TRADITIONAL, WORDS } from './recognise-words';
import { isHan, makeFoldTable, normalise } from './text/normalise';

/** What was counted in one text. */
export interface Evidence {
  readonly han: number;
  /** Latin letters. */
  readonly latin: number;
  /** Lines that begin with 一、 or （一） or 一是. */
  readonly headings: number;
  /** How often a word of the class was found; of `unit`, only behind a digit. */
  readonly hits: Readonly<Record<EvidenceClass, number>>;
  /** How many different words of the class were found. */
  readonly kinds: Readonly<Record<EvidenceClass, number>>;
}

const FOLD = makeFoldTable({ traditional: TRADITIONAL, simplified: SIMPLIFIED });

/** Each word's classes. */
const CLASSES = new Map<string, EvidenceClass[]>();
for (const name of Object.keys(WORDS) as EvidenceClass[]) {
  for (const word of WORDS[name].split(' ')) CLASSES.set(word, [...(CLASSES.get(word) ?? []), name]);
}
const TRIE = makeTrie(CLASSES);

/** Counts the evidence of a text. Linear. */
export function gather(raw: string): Evidence {
  const { text } = normalise(raw, FOLD);
  const hits = zero();
  const kinds = zero();
  const seen = new Set<string>();
  let han = 0;
  let latin = 0;
  let lastDigit = Number.NEGATIVE_INFINITY;
  let behind = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (isLetter(code)) latin++;
    else if (isDigit(code)) lastDigit = i;
    if (i < behind) continue;
    const found = longestAt(TRIE, text, i);
    if (!found) continue;
    behind = i + found.word.length;
    const fresh = !seen.has(found.word);
    seen.add(found.word);
    for (const name of found.value) {
      if (name === 'unit' && i - lastDigit > 2) continue;
      hits[name]++;
      if (fresh) kinds[name]++;
    }
  }
  return { han, latin, headings: countHeadings(raw), hits, kinds };
}

const zero = (): Record<EvidenceClass, number> => ({
  statistic: 0,
  growth: 0,
  unit: 0,
  place: 0,
  field: 0,
  action: 0,
  report: 0,
  notice: 0,
  duty: 0,
  company: 0,
  press: 0,
  'other-paper': 0,
  story: 0,
});

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const BLANKS = new Set(' \t\u3000\u00a0\ufeff');
const NUMERALS = new Set('一二三四五六七八九十');

function countHeadings(raw: string): number {
  let headings = 0;
  let lineStart = true;
  for (let i = 0; i < raw.length; i++) {
    const sign = raw[i] ?? '';
    if (sign === '\n' || sign === '\r') lineStart = true;
    else if (lineStart && !BLANKS.has(sign)) {
      lineStart = false;
      if (opensHeading(raw, i)) headings++;
    }
  }
  return headings;
}

/** 一、 or （一） or 一是 at this place. */
function opensHeading(raw: string, from: number): boolean {
  const inBrackets = raw[from] === '（' || raw[from] === '(';
  const first = inBrackets ? from + 1 : from;
  let i = first;
  while (i < first + 3 && NUMERALS.has(raw[i] ?? '')) i++;
  if (i === first) return false;
  const after = raw[i];
  return inBrackets ? after === '）' || after === ')' : after === '、' || after === '是';
}
