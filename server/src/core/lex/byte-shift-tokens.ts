/**
 * Takes the damaged part of a text apart into what its bytes may have been. The damage: a page in GBK was searched byte by
 * byte, at any alignment, for two-byte keys; behind a key its reading was inserted as `(py)`, and full-width marks were
 * replaced by narrow ones. Decoded afterwards, everything behind such a place reads shifted by one byte, until a second
 * byte below 80 brings it back into step. Knows bytes, no words.
 */
import type { Gbk } from '../text/gbk';
import type { Span } from '../text/span';

/** One step of a damaged text. `plain` is what it reads as where nothing is shifted, 0 for what was inserted or lost. */
export type ByteToken =
  /** A character of two bytes. */
  | {
      readonly kind: 'pair';
      readonly first: number;
      readonly second: number;
      readonly plain: number;
      readonly span: Span;
    }
  /** A single byte from 40 to 7E: the second byte of a character, or the rest of a full-width mark. */
  | { readonly kind: 'byte'; readonly byte: number; readonly plain: number; readonly span: Span }
  /** A narrow mark or digit below 40, which can be no second byte: the rest of a full-width one. */
  | { readonly kind: 'narrow'; readonly byte: number; readonly plain: number; readonly span: Span }
  /** A byte that the decoder could not use. */
  | { readonly kind: 'lost'; readonly plain: number; readonly span: Span }
  /** `?py)`: the second byte of a key was lost together with the bracket behind it. */
  | { readonly kind: 'key'; readonly reading: string; readonly plain: number; readonly span: Span };

/** A reading of a key, as the page's tool writes it. */
const READING = /[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/uy;
const RESIDUE = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/uy;
export const RESIDUE_BEFORE = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]$/u;
const BREAK = /[\r\n][\s\u3000]*/uy;

/** Marks that a page folds to half width. */
export const NARROWED = '!?;,:';

const FULL_FORM = 0xfee0;

/** The tokens from `at` on, at most `limit`; a blank, or a character that GBK lacks, ends them. */
export function byteTokens(raw: string, at: number, limit: number, gbk: Gbk): readonly ByteToken[] {
  const tokens: ByteToken[] = [];
  let i = at;
  while (i < raw.length && tokens.length < limit) {
    const skipped = matchAt(RESIDUE, raw, i) ?? matchAt(BREAK, raw, i);
    if (skipped !== null && tokens.length > 0) {
      i += skipped.length;
      continue;
    }
    const token = tokenAt(raw, i, gbk);
    if (token === null) break;
    tokens.push(token);
    i = token.span.end;
  }
  return tokens;
}

function tokenAt(raw: string, at: number, gbk: Gbk): ByteToken | null {
  const plain = raw.charCodeAt(at);
  const span = { start: at, end: at + 1 };
  const code = plain >= 0xff01 && plain <= 0xff5e ? plain - FULL_FORM : plain;
  if (code === 0x3f) {
    const reading = matchAt(READING, raw, at + 1);
    if (reading === null) return { kind: 'lost', plain, span };
    return { kind: 'key', reading: reading.slice(0, -1), plain, span: { start: at, end: at + 1 + reading.length } };
  }
  if (code >= 0x40 && code < 0x7f) return { kind: 'byte', byte: code, plain, span };
  if (code > 0x20 && code < 0x40) return { kind: 'narrow', byte: code, plain, span };
  const bytes = gbk.encode(plain);
  return bytes === 0 ? null : { kind: 'pair', first: bytes >> 8, second: bytes & 0xff, plain, span };
}

function matchAt(pattern: RegExp, raw: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0] ?? null;
}
