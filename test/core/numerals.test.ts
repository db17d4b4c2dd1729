/** Chinese numerals: what is read, and what is left alone. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseHanNumeral, readHanNumber, readHanNumeral } from '../../server/src/core/lex/numerals';

const never = (): boolean => false;

describe('Chinese numerals', () => {
  const GOOD: readonly [string, number][] = [
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零八', 108],
    ['三百二十', 320],
    ['两千零五', 2005],
    ['一万二千', 12_000],
    ['十万', 100_000],
    ['四十五万', 450_000],
    ['三亿五千万', 350_000_000],
    ['一万亿', 1_000_000_000_000],
    ['二千九百三十一亿六百万', 293_106_000_000],
    ['二〇二三', 2023],
    ['一九七八', 1978],
  ];
  for (const [text, value] of GOOD) {
    it(`reads ${text}`, () => assert.equal(parseHanNumeral(text), BigInt(value)));
  }

  for (const text of ['', '百', '千万', '亿', '二百五', '一万五', '一百零', '十十', '百分', '个']) {
    it(`does not read ${text || 'nothing'}`, () => assert.equal(parseHanNumeral(text), null));
  }

  it('tells digits in a row from amounts', () => {
    assert.equal(readHanNumeral('三五天', 0, never)?.positional, true);
    assert.equal(readHanNumeral('三十五天', 0, never)?.positional, false);
  });

  it('knows the last digit that is not zero', () => {
    assert.equal(readHanNumeral('二十三万', 0, never)?.lowest, 4);
    assert.equal(readHanNumeral('三百二十', 0, never)?.lowest, 1);
    assert.equal(readHanNumeral('三百二十一', 0, never)?.lowest, 0);
  });

  it('leaves a multiplier to the unit it begins', () => {
    const stop = (at: number): boolean => at === 3;
    assert.equal(readHanNumeral('五百万千瓦', 0, stop)?.to, 3);
  });

  it('reads digits behind 点', () => {
    const number = readHanNumber('二十九点五', 0, never);
    assert.deepEqual([number?.value, number?.scale, number?.to], [295n, 1, 5]);
    const small = readHanNumber('零点零六倍', 0, never);
    assert.deepEqual([small?.value, small?.scale, small?.to], [6n, 2, 4]);
  });

  it('reads back whatever a reader of this test would write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        assert.equal(parseHanNumeral(write(n)), BigInt(n));
      }),
    );
  });

  it('gives an answer for any text', () => {
    const chars = fc.constantFrom(...'〇零一二两三九十百千万亿点分a个');
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 40 }), fc.nat(40), (text, from) => {
        const numeral = readHanNumber(text.join(''), from, never);
        assert.ok(!numeral || (numeral.to > from && numeral.to <= text.length));
      }),
    );
  });
});

const DIGITS = '零一二三四五六七八九';

/** Writes a number below a hundred million in Chinese numerals. */
function write(n: number): string {
  if (n >= 10_000) {
    const rest = n % 10_000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${write(Math.floor(n / 10_000))}万${gap}${rest > 0 ? write(rest) : ''}`;
  }
  let out = '';
  let zero = false;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / power) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    out += (zero ? '零' : '') + DIGITS[digit] + name;
    zero = false;
  }
  return out;
}
