// Generates server/data/gbk.json: what cannot be derived of the GBK code. The 14,240 cells of its two extension areas hold, in
// the order of Unicode, the ideographs that GB 2312 lacks, so only GB 2312, the symbols and the last cells are written down.
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { write } from './write.mjs';

/** Stands where a cell has no character. */
const NONE = '\ufffd';

const cell = (lead, trail) => {
  const char = iconv.decode(Buffer.from([lead, trail]), 'gbk');
  return char.length === 1 && char !== '\ufffd' && !/[\ue000-\uf8ff]/.test(char) ? char : NONE;
};

const row = (lead) => Array.from({ length: 94 }, (_, i) => cell(lead, 0xa1 + i)).join('');
const rows = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => row(first + i));

/** Rows A8 and A9 hold symbols below A1 too. */
const low = (lead) => Array.from({ length: 97 }, (_, i) => (i === 63 ? '' : cell(lead, 0x40 + i))).join('');

/** The cells behind the last ideograph: FD9C to FDA0, then FE40 to FEA0. */
const tail = () => {
  let text = '';
  for (let trail = 0x9c; trail <= 0xa0; trail++) text += cell(0xfd, trail);
  for (let trail = 0x40; trail <= 0xa0; trail++) if (trail !== 0x7f) text += cell(0xfe, trail);
  return text;
};

/** The table as it should lie in server/data/gbk.json. */
export function gbkTable() {
  return {
    symbols: rows(0xa1, 0xa9).join('\n'),
    lowSymbols: [low(0xa8), low(0xa9)].join('\n'),
    hanzi: rows(0xb0, 0xf7).join(''),
    tail: tail(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write('gbk.json', gbkTable());
