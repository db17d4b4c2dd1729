/**
 * Tells GB18030 and Big5 apart by their punctuation: both write Chinese in pairs of bytes that start at the same places, but
 * the comma, the full stop and the quotes of the one are no marks of the other. Without marks a text shows too little.
 */

export interface Guess {
  readonly encoding: 'gb18030' | 'big5';
  /** False where little speaks for it: the person is told. */
  readonly sure: boolean;
}

const bytePairs = (codes: readonly number[]): ReadonlySet<number> => new Set(codes);

/** 、 。 ， ： ； ？ ！ “ ” （ ） */
const GB_MARKS = bytePairs([0xa1a2, 0xa1a3, 0xa3ac, 0xa3ba, 0xa3bb, 0xa3bf, 0xa3a1, 0xa1b0, 0xa1b1, 0xa3a8, 0xa3a9]);
/** ， 、 。 ； ： ？ ！ ﹁ 「 」 （ ） */
const BIG5_MARKS = bytePairs([0xa141, 0xa142, 0xa143, 0xa146, 0xa147, 0xa148, 0xa149, 0xa175, 0xa176, 0xa15d, 0xa15e]);

/** How many bytes are looked at. */
const SAMPLE = 65_536;
/** One mark to so many characters is what prose has at least. */
const CHARACTERS_TO_A_MARK = 80;
/** Both bytes of GB 2312 are A1 or above; in Big5, Shift-JIS or noise many second bytes are lower. */
const GB2312_SHARE = 0.9;
/** Fewer characters without a mark are no evidence. */
const ENOUGH = 40;

/** Null where neither fits clearly enough to read anything at all. */
export function guessDoubleByte(bytes: Uint8Array): Guess | null {
  const count = countPairs(bytes);
  const { pairs, gb2312, gbMarks, big5Marks, never } = count;
  if (pairs === 0) return null;
  const sure = (marks: number): boolean => marks * CHARACTERS_TO_A_MARK >= pairs;
  if (big5Marks > gbMarks && !never) return { encoding: 'big5', sure: sure(big5Marks) && gbMarks === 0 };
  if (gbMarks > 0 && gbMarks > big5Marks) return { encoding: 'gb18030', sure: sure(gbMarks) };
  return gb2312 >= pairs * GB2312_SHARE ? { encoding: 'gb18030', sure: pairs >= ENOUGH && gb2312 === pairs } : null;
}

interface PairCount {
  pairs: number;
  gb2312: number;
  gbMarks: number;
  big5Marks: number;
  /** Some second byte lies where Big5 has none. */
  never: boolean;
}

function countPairs(bytes: Uint8Array): PairCount {
  const count: PairCount = { pairs: 0, gb2312: 0, gbMarks: 0, big5Marks: 0, never: false };
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end - 1; i++) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[i + 1] ?? 0;
    const code = (first << 8) | second;
    count.pairs++;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) count.gb2312++;
    if (GB_MARKS.has(code)) count.gbMarks++;
    if (BIG5_MARKS.has(code)) count.big5Marks++;
    if (second < 0x40 || (second > 0x7e && second < 0xa1)) count.never = true;
    i++;
  }
  return count;
}
