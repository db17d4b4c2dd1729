/**
 * The GBK code, both ways, for texts whose bytes were cut at the wrong place. Made from plain data, because the core has no
 * decoder of its own environment. It knows nothing of damage.
 */

/** What cannot be derived of the code; U+FFFD stands where a cell has no character. */
export interface GbkData {
  /** Rows A1 to A9, cells A1 to FE, a line each. */
  readonly symbols: string;
  /** Rows A8 and A9, cells 40 to A0, a line each. */
  readonly lowSymbols: string;
  /** Rows B0 to F7, cells A1 to FE: GB 2312, whose first 3,755 are its first level. */
  readonly hanzi: string;
  /** The cells behind the last ideograph in the order of Unicode: FD9C to FDA0, FE40 to FEA0. */
  readonly tail: string;
}

export interface Gbk {
  /** The two bytes of a character as one number, 0 where it has none. */
  encode(code: number): number;
  /** The character of two bytes, 0 where the cell is empty. */
  decode(lead: number, trail: number): number;
  /** True for the 3,755 characters of the first level of GB 2312: those in daily use. */
  isCommon(code: number): boolean;
  /** For every first byte the second ones whose cell is empty: a decoder maps these to a private area. */
  readonly empty: ReadonlyMap<number, readonly number[]>;
}

export const FIRST_LEAD = 0x81;
export const LAST_LEAD = 0xfe;
export const FIRST_TRAIL = 0x40;
export const LAST_TRAIL = 0xfe;

const FIRST_LEVEL = 3755;
const NONE = 0xfffd;

/** Makes the two tables: some 24,000 entries, well under a millisecond. */
export function makeGbk(data: GbkData): Gbk {
  const toUnicode = new Uint16Array(0x10000);
  const toBytes = new Uint16Array(0x10000);
  const common = new Uint8Array(0x10000);
  const put = (cell: number, code: number): void => {
    if (code === NONE || Number.isNaN(code)) return;
    toUnicode[cell] = code;
    toBytes[code] = cell;
  };
  const fill = (text: string, cells: readonly number[]): void =>
    cells.forEach((cell, i) => {
      put(cell, text.charCodeAt(i));
    });
  data.symbols.split('\n').forEach((row, i) => {
    fill(row, block(0xa1 + i, 0xa1 + i, 0xa1, 0xfe));
  });
  data.lowSymbols.split('\n').forEach((row, i) => {
    fill(row, block(0xa8 + i, 0xa8 + i, 0x40, 0xa0));
  });
  fill(data.hanzi, block(0xb0, 0xf7, 0xa1, 0xfe));
  for (let i = 0; i < FIRST_LEVEL; i++) common[data.hanzi.charCodeAt(i)] = 1;
  fill(extension(toBytes) + data.tail, [...block(0x81, 0xa0, 0x40, 0xfe), ...block(0xaa, 0xfe, 0x40, 0xa0)]);
  return {
    encode: (code) => toBytes[code] ?? 0,
    decode: (lead, trail) => toUnicode[(lead << 8) | trail] ?? 0,
    isCommon: (code) => common[code] === 1,
    empty: emptyCells(toUnicode),
  };
}

function emptyCells(toUnicode: Uint16Array): ReadonlyMap<number, readonly number[]> {
  const empty = new Map<number, number[]>();
  for (const cell of block(FIRST_LEAD, LAST_LEAD, FIRST_TRAIL, LAST_TRAIL)) {
    if (toUnicode[cell] !== 0) continue;
    const trails = empty.get(cell >> 8) ?? [];
    trails.push(cell & 0xff);
    empty.set(cell >> 8, trails);
  }
  return empty;
}

/** The cells of a rectangle of the code, row by row. 7F is no second byte. */
function block(firstLead: number, lastLead: number, firstTrail: number, lastTrail: number): readonly number[] {
  const cells: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) if (trail !== 0x7f) cells.push((lead << 8) | trail);
  }
  return cells;
}

/** The ideographs of Unicode 1.1 that GB 2312 lacks, in the order of Unicode: the contents of the extension areas. */
function extension(known: Uint16Array): string {
  let text = '';
  for (let code = 0x4e00; code <= 0x9fa5; code++) if (known[code] === 0) text += String.fromCharCode(code);
  return text;
}
