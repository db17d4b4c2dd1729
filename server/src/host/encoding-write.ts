/** Encodes a text the way its file was encoded, and refuses where a character would be lost. */
import iconv from 'iconv-lite';
import { decode, type Encoding } from './encoding';

/** Null where the bytes would not read as the same text again. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  const bytes = write(text, encoding);
  const again = decode(bytes);
  return again.text === text && again.encoding === encoding ? bytes : null;
}

function write(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8-bom') return iconv.encode(text, 'utf-8', { addBOM: true });
  if (encoding === 'utf-16le-no-bom' || encoding === 'utf-16be-no-bom') {
    return iconv.encode(text, encoding.slice(0, 'utf-16le'.length), { addBOM: false });
  }
  return iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
}
