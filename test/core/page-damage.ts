/**
 * Damages a text as the web page does from which one of the real reports was taken: its GBK bytes are searched at any
 * alignment for two-byte keys, behind which a reading is put in brackets, and for full-width marks, which are narrowed. What
 * does not decode afterwards becomes a question mark, or vanishes where it falls into a private area.
 */
import iconv from 'iconv-lite';

/** The readings that the page puts behind these characters. */
const READINGS: Readonly<Record<string, string>> = {
  經: 'jīng',
  區: 'qū',
  學: 'xué',
  復: 'fù',
  內: 'nèi',
  規: 'guī',
  驅: 'qū',
};
const NARROW: Readonly<Record<number, string>> = { 161: '!', 191: '?', 187: ';' };

interface Byte {
  readonly byte?: number;
  readonly text?: string;
}

export function damage(text: string): string {
  const keys = new Map(Object.entries(READINGS).map(([char, reading]) => [codeOf(char), reading]));
  const bytes = iconv.encode(text, 'gbk');
  const out: Byte[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
    const reading = keys.get((first << 8) | second);
    const mark = first === 0xa3 && !isAligned(bytes, i) ? NARROW[second] : undefined;
    if (reading) {
      out.push({ byte: first }, { byte: second }, { text: `(${reading})` });
      i++;
    } else if (mark) {
      out.push({ text: mark });
      i++;
    } else {
      out.push({ byte: first });
    }
  }
  return decode(out);
}

const codeOf = (char: string): number => {
  const bytes = iconv.encode(char, 'gbk');
  return ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
};

function isAligned(bytes: Uint8Array, at: number): boolean {
  let i = 0;
  while (i < at) i += (bytes[i] ?? 0) < 0x80 ? 1 : 2;
  return i === at;
}

function decode(stream: readonly Byte[]): string {
  let text = '';
  for (let i = 0; i < stream.length; i++) {
    const { byte, text: inserted } = stream[i] ?? {};
    if (inserted !== undefined) {
      text += inserted;
    } else if (byte !== undefined && byte < 0x80) {
      text += String.fromCharCode(byte);
    } else if (byte !== undefined) {
      const next = stream[i + 1];
      if (next?.byte !== undefined && next.byte >= 0x40) {
        text += character(byte, next.byte);
        i++;
      } else {
        // The bracket of a reading goes with the byte before it.
        text += '?';
        if (next?.text?.startsWith('(')) {
          text += next.text.slice(1);
          i++;
        }
      }
    }
  }
  return text;
}

function character(lead: number, trail: number): string {
  const char = iconv.decode(Buffer.from([lead, trail]), 'gbk');
  return /[\ue000-\uf8ff\ufffd]/u.test(char) ? '' : char;
}
