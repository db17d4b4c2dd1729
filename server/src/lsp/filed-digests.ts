/** The digests of the files of a folder, packed as they were read, by the files' names. Unpacked only when somebody asks for them. */
import type { ReportSymbol } from '../core/features/symbols';
import type { Digest } from '../core/model/digest';
import type { FolderHost, PackedDigest } from '../host/host';

export interface FiledDigests {
  count(): number;
  /** What is known of every file without unpacking it. */
  packed(): Iterable<readonly [name: string, packed: PackedDigest]>;
  get(name: string): Digest | null;
  /** Null where the file is gone or no report. True if it does not say what it said. */
  put(name: string, packed: PackedDigest | null): boolean;
  symbols(name: string): readonly ReportSymbol[];
}

interface Entry {
  readonly packed: PackedDigest;
  digest: Digest | null;
}

export function makeFiledDigests(folder: FolderHost | undefined): FiledDigests {
  const entries = new Map<string, Entry>();
  return {
    count: () => entries.size,
    *packed() {
      for (const [name, { packed }] of entries) yield [name, packed];
    },
    get(name) {
      const entry = entries.get(name);
      if (!entry || !folder) return null;
      const { place, year, kind, unit, draft, bytes } = entry.packed;
      entry.digest ??= { ...(folder.unpack(bytes) as Digest), uri: name, place, year, kind, unit, draft };
      return entry.digest;
    },
    put(name, packed) {
      const before = entries.get(name)?.packed ?? null;
      const now = packed && packed.bytes.length > 0 ? packed : null;
      if (now) entries.set(name, { packed: now, digest: null });
      else entries.delete(name);
      return !saysTheSame(before, now);
    },
    symbols(name) {
      const entry = entries.get(name);
      return entry && folder ? (folder.unpack(entry.packed.symbols) as readonly ReportSymbol[]) : [];
    },
  };
}

const FIELDS = ['place', 'year', 'kind', 'unit', 'draft'] as const;

function saysTheSame(a: PackedDigest | null, b: PackedDigest | null): boolean {
  if (!a || !b) return a === b;
  if (FIELDS.some((field) => a[field] !== b[field]) || a.bytes.length !== b.bytes.length) return false;
  return a.bytes.every((byte, i) => byte === b.bytes[i]);
}
