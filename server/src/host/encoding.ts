/**
 * Decodes the bytes of a report: UTF-8 and UTF-16 with or without a byte order mark, GB18030, Big5. A wrong guess would give
 * wrong figures without anybody noticing, so bytes that fit none of them clearly are refused with the reason, and a guess on
 * little evidence is told.
 */
import iconv from 'iconv-lite';
import { type Message, wordings } from '../core/message';
import { guessDoubleByte } from './double-byte';
import { guessUtf16 } from './utf16';

/** UTF-16 has a byte order mark unless its name says that it has none. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-16le-no-bom'
  | 'utf-16be-no-bom'
  | 'gb18030'
  | 'big5';

export type Decoded =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      /** Only where little speaks for the encoding: to be told. */
      readonly doubt?: Message;
    }
  | { readonly text: null; readonly problem: Message };

const say = wordings('encoding', {
  binary: { zh: '不是文本文件', en: 'not a text file' },
  torn: {
    zh: 'UTF-8 文本在第 {byte} 字节处损坏',
    en: 'broken UTF-8 at byte {byte}',
  },
  utf16: { zh: 'UTF-16 文本已损坏', en: 'broken UTF-16' },
  doubt: {
    zh: '按 {encoding} 读取，但把握不大，请核对文字',
    en: 'read as {encoding}, on little evidence; please check the text',
  },
  unknown: {
    zh: '既不是 UTF-8、GB18030 也不是 Big5，请先转换编码',
    en: 'neither UTF-8, GB18030 nor Big5; convert it first',
  },
});

const refuse = (problem: Message): Decoded => ({ text: null, problem });

/** How many bytes are looked at where a few tell enough. */
const SAMPLE = 65_536;

export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  const hasNull = bytes.subarray(0, SAMPLE).includes(0);
  const utf8 = hasNull ? null : strictly(bytes, 'utf-8');
  if (utf8 !== null) return asUtf8(bytes, utf8);
  const utf16 = guessUtf16(bytes);
  if (utf16) return decodeUtf16(bytes, utf16.encoding, utf16.sure);
  if (hasNull) return refuse(say('binary'));
  if (mostlyUtf8(bytes)) return refuse(say('torn', { byte: firstBroken(bytes) }));
  const guess = guessDoubleByte(bytes);
  const text = guess && (guess.encoding === 'big5' ? big5(bytes) : strictly(bytes, guess.encoding));
  if (!guess || text === null) return refuse(say('unknown'));
  return guess.sure ? { text, encoding: guess.encoding } : doubted(text, guess.encoding);
}

/** A few Han characters of another encoding may have bytes that are UTF-8 too, but of letters and never of Han. */
function asUtf8(bytes: Uint8Array, text: string): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text, encoding: 'utf-8-bom' };
  const other = !BEYOND_LETTERS.test(text) && (guessUtf16(bytes) ?? guessDoubleByte(bytes));
  return other ? doubted(text, 'utf-8') : { text, encoding: 'utf-8' };
}

const BEYOND_LETTERS = /[\u2000-\uffff]/u;

const doubted = (text: string, encoding: Encoding): Decoded => ({ text, encoding, doubt: say('doubt', { encoding }) });

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The text without its mark, or null where a byte does not fit. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the table that writes it too: the platform's decoder maps some cells otherwise, so that a text would not come back. */
function big5(bytes: Uint8Array): string | null {
  const text = iconv.decode(bytes, 'big5');
  return text.includes('\ufffd') ? null : text;
}

/** `sure`: absent where a mark tells the encoding. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', sure?: boolean): Decoded {
  const text = strictly(bytes, encoding);
  if (text === null) return refuse(say('utf16'));
  if (sure === undefined) return { text, encoding };
  return sure ? { text, encoding: `${encoding}-no-bom` } : doubted(text, `${encoding}-no-bom`);
}

/** A torn UTF-8 text loses a character here and there; a text in another encoding loses most of them. */
const TORN_SHARE = 0.2;

function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  let lost = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    foreign++;
    if (code === 0xfffd) lost++;
  }
  // A text that is torn only behind the sample has lost nothing in it.
  return lost < foreign * TORN_SHARE || (lost === 0 && foreign === 0);
}

/** Counts from 1. Halving: the longest start that decodes, an unfinished character at its end allowed. */
function firstBroken(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return Math.min(low + 1, bytes.length);
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
