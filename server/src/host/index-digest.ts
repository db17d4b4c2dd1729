/** From the bytes of a file to its packed digest, in whatever thread. Knows encodings and sizes; what a report is, the core says. */
import { symbolsOf } from '../core/features/symbols';
import type { Lexicon } from '../core/lexicon';
import { analyse } from '../core/model/analyse';
import { BASES_FILE, readBases } from '../core/model/bases';
import { type Digest, digest } from '../core/model/digest';
import { howToRead } from '../core/reading';
import { isReport } from '../core/recognise';
import { decode } from './encoding';
import type { FolderHost, PackedDigest } from './host';

/** Of a text that is no report. */
export const NOTHING: PackedDigest = {
  place: null,
  year: null,
  kind: null,
  unit: null,
  draft: null,
  bytes: new Uint8Array(),
  symbols: new Uint8Array(),
};

/** Without a memory: a text of a folder is read once. */
export function digestFile(lexicon: Lexicon, pack: FolderHost['pack'], uri: string, bytes: Uint8Array): PackedDigest {
  const decoded = decode(bytes);
  // Nobody is there to be told of a doubtful encoding, and a wrong one would compare wrong figures.
  if (decoded.text === null || decoded.doubt || howToRead(decoded.text) !== 'whole') return NOTHING;
  const { text } = decoded;
  const table = uri.endsWith(`/${BASES_FILE}`);
  if (!table && !isReport(text)) return NOTHING;
  const report = table ? null : analyse(text, lexicon);
  const found: Digest = report ? digest(report, uri) : readBases(text, uri, lexicon);
  const { place, year, kind, unit, draft } = found;
  return { place, year, kind, unit, draft, bytes: pack(found), symbols: pack(report ? symbolsOf(report) : []) };
}
