/** What holds for the figures of any text at all, torn and hostile ones among them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDecimal, toRational } from '../../server/src/core/arithmetic/decimal';
import type { Interval } from '../../server/src/core/arithmetic/interval';
import { compare, equal } from '../../server/src/core/arithmetic/rational';
import type { Figure } from '../../server/src/core/lex/figure';
import { assertLinear } from '../effort';
import { scan } from './figures-reading';

/** Pieces of figures and of their neighbours, put together at random; torn surrogates among them. */
const pieces = fc.constantFrom(
  ...[
    '1',
    '20',
    '3.5',
    '1,234',
    '万',
    '亿',
    '千瓦',
    '元',
    '家',
    '%',
    '个百分点',
    '：',
    ':',
    '/',
    '—',
    '至',
    '、',
    '，',
    '。',
  ],
  ...[
    '三',
    '十',
    '百',
    '两',
    '点',
    '分之',
    '成',
    '半',
    '翻',
    '番',
    '一半',
    '过',
    '约',
    '超',
    '近',
    '余',
    '多',
    '以上',
    '左右',
  ],
  ...[
    '年',
    '月',
    '日',
    '第',
    '前',
    '号',
    'G',
    'PM2.5',
    '“',
    '”',
    '《',
    '》',
    '(',
    ')',
    ' ',
    '　',
    '\n',
    '(yì)',
    '\ud800',
    '\udc00',
  ],
);
/** Any units at all: lone surrogates too, and far quicker made than `fc.string` of all of Unicode. */
const units = fc.integer({ min: 0, max: 0xffff });
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(units, { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);

describe('figures, whatever the text', () => {
  it('lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        let end = 0;
        for (const { span, core, number } of scan(raw).figures) {
          assert.ok(span.start >= end && span.end <= raw.length);
          assert.ok(span.start <= core.start && core.start <= number.start);
          assert.ok(number.end <= core.end && core.end <= span.end && number.start <= number.end);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stand for their value, and softly for no more than hard', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        for (const figure of scan(raw).figures) {
          assert.ok(holds(figure.hard, figure) && holds(figure.soft, figure));
          assert.ok(within(figure.soft, figure.hard));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are written as they read', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(999), fc.constantFrom('', '万', '亿'), (whole, part, scale) => {
        const digits = part === 0 ? `${whole}` : `${whole}.${part}`;
        const raw = `收入${digits}${scale}元。`;
        const [figure] = scan(raw).figures;
        assert.ok(figure);
        const printed = parseDecimal(raw.slice(figure.number.start, figure.number.end));
        assert.ok(printed && equal(toRational(printed), toRational(figure.written)));
        assert.equal(figure.exponent, scale === '' ? 0 : scale === '万' ? 4 : 8);
      }),
    );
  });

  it('are found again after the same text', () => {
    fc.assert(fc.property(texts, (raw) => assert.deepEqual(scan(raw), scan(raw))));
  });
});

describe('figures in hostile texts', () => {
  for (const piece of ['1', '万', '1,', '1.', '一', '“1', '5—', '1:', '1万', '2024—', '1、', '翻番', '1 ', 'a1+']) {
    it(`takes time in proportion to the text: ${piece}`, () => {
      assertLinear(piece, scan);
    });
  }
});

function holds({ low, high }: Interval, { value }: Figure): boolean {
  return (!low || compare(low.at, value) <= 0) && (!high || compare(value, high.at) <= 0);
}

function within(inner: Interval, outer: Interval): boolean {
  const low = !outer.low || (inner.low !== null && compare(outer.low.at, inner.low.at) <= 0);
  const high = !outer.high || (inner.high !== null && compare(inner.high.at, outer.high.at) <= 0);
  return low && high;
}
