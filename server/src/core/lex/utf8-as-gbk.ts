/**
 * UTF-8 that was read as GBK: 锛屾斂搴 and the like. Such a run is told by its bytes, which are UTF-8 again and again, and
 * can be read back except where a byte was lost on the way. Knows bytes, no words.
 */
import type { Lexicon } from '../lexicon';
import type { Gbk } from '../text/gbk';
import type { Span } from '../text/span';

/** How the bytes E3 80, E2 80 and EF BC read, with which nearly all Chinese punctuation begins; rare as characters. */
const SIGN = /[銆鈥锛]/u;

/** So many characters in a row whose bytes are UTF-8 are no accident. */
const ENOUGH = 4;
/** Bytes that fit nothing, as a run with losses may have in a row; and the least share of those that fit. */
const MOST_ASTRAY = 8;
const FITTING = 0.6;

const LOST = -1;
const OTHER = -2;

/** The bytes of a text, and the offset of the character that each belongs to. */
interface Bytes {
  readonly bytes: readonly number[];
  readonly offsets: readonly number[];
}

/** The runs of a paragraph that were UTF-8. Linear. */
export function findGarbled(raw: string, lexicon: Lexicon): readonly Span[] {
  if (!SIGN.test(raw)) return [];
  const { bytes, offsets } = toBytes(raw, lexicon.writing.gbk);
  const spans: Span[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const end = runEnd(bytes, i, lexicon);
    if (end === 0) continue;
    const last = offsets[end - 1] ?? 0;
    spans.push({ start: offsets[i] ?? 0, end: last + 1 });
    i = end - 1;
  }
  return spans;
}

/** What a run said; U+FFFD stands for what was lost. */
export function readGarbled(raw: string, span: Span, lexicon: Lexicon): string {
  const { bytes } = toBytes(raw.slice(span.start, span.end), lexicon.writing.gbk);
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i, lexicon);
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    text += length === 0 ? '\ufffd' : String.fromCharCode(length === 1 ? a : codeOf(a, b, c));
    i += Math.max(1, length);
  }
  return text.replace(/\ufffd+/gu, '\ufffd');
}

function toBytes(raw: string, gbk: Gbk): Bytes {
  const bytes: number[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const pair = code < 0x80 ? 0 : gbk.encode(code) || privateCell(code);
    if (pair > 0) {
      bytes.push(pair >> 8, pair & 0xff);
      offsets.push(i, i);
    } else {
      bytes.push(code < 0x80 ? code : code === 0xfffd ? LOST : OTHER);
      offsets.push(i);
    }
  }
  return { bytes, offsets };
}

/** Where the areas that GBK leaves to its users lie in Unicode: AAA1 to AFFE, F8A1 to FEFE, A140 to A7A0. */
function privateCell(code: number): number {
  if (code < 0xe000 || code > 0xe765) return 0;
  if (code < 0xe4c6) {
    const index = code - 0xe000;
    const row = Math.floor(index / 94);
    return ((row < 6 ? 0xaa + row : 0xf8 + row - 6) << 8) | (0xa1 + (index % 94));
  }
  const index = code - 0xe4c6;
  const trail = 0x40 + (index % 96);
  return ((0xa1 + Math.floor(index / 96)) << 8) | (trail < 0x7f ? trail : trail + 1);
}

/** The end of a run of UTF-8 that begins at `from`, or 0. Bytes that were lost, and plain ASCII, may stand between. */
function runEnd(bytes: readonly number[], from: number, lexicon: Lexicon): number {
  if (sequenceAt(bytes, from, lexicon) < 2) return 0;
  let characters = 0;
  let astray = 0;
  let astrayInside = 0;
  let end = from;
  let gap = 0;
  for (let i = from; i < bytes.length && gap <= MOST_ASTRAY; ) {
    const length = sequenceAt(bytes, i, lexicon);
    if (length > 1) {
      characters++;
      i += length;
      end = i;
      gap = 0;
      astrayInside = astray;
    } else {
      const byte = bytes[i] ?? OTHER;
      if (byte === OTHER || byte === 0x0a || byte === 0x0d) break;
      if (byte === LOST || byte >= 0x80) gap++;
      if (byte >= 0x80) astray++;
      i++;
    }
  }
  return characters >= ENOUGH && 3 * characters >= FITTING * (3 * characters + astrayInside) ? end : 0;
}

/** The length of the character at `at`: 1 for ASCII, 3 for UTF-8 of a character that Chinese prose uses, else 0. */
function sequenceAt(bytes: readonly number[], at: number, lexicon: Lexicon): number {
  const [first = OTHER, second = OTHER, third = OTHER] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (first >= 0 && first < 0x80) return 1;
  if (first < 0xe2 || first > 0xef || second < 0x80 || second > 0xbf || third < 0x80 || third > 0xbf) return 0;
  return isInUse(codeOf(first, second, third), lexicon) ? 3 : 0;
}

const codeOf = (a: number, b: number, c: number): number => ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);

/** Common Han, or punctuation of Chinese text. Clean text, taken for UTF-8, gives the rarest characters instead. */
const isInUse = (code: number, { fold, writing }: Lexicon): boolean =>
  writing.gbk.isCommon(fold[code] ?? code) ||
  (code >= 0x2010 && code <= 0x2033) ||
  (code >= 0x3000 && code <= 0x301f) ||
  (code >= 0xff01 && code <= 0xff5e);
