/**
 * The arithmetic of shares, structures, points, averages and gaps against brute force: figures are drawn, printed as an office rounds them, and put
 * into a sentence. What was printed of true figures is never called wrong; what is called wrong no reading of the printed figures satisfies.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as rational from '../../server/src/core/arithmetic/rational';
import type { Finding } from '../../server/src/core/finding';
import { render } from '../../server/src/core/message';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';
import { checkText } from '../rules/checking';

type Rational = rational.Rational;

const HUNDRED = rational.rational(100);
const RUNS = { numRuns: 50 };

/** A positive value with four decimals that are not printed. */
const amount = fc.bigInt({ min: 10_000n, max: 90_000_000n }).map((n) => rational.rational(n, 10_000n));
const decimals = fc.integer({ min: 0, max: 2 });

const printed = (value: Rational, places: number): string => rational.toFixed(value, places);

const said = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${finding.rule}: ${render(finding.message, 'zh')}`).join('\n');

const only = (id: string): readonly Rule[] => rules.filter((rule) => rule.id === id);

/** Nothing is found, and not for want of looking. */
function assertSilent(text: string, rule: string): void {
  const { findings, relations } = checkText(text, only(rule));
  assert.deepEqual(findings, [], `${text}\n${said(findings)}`);
  assert.ok(relations.length > 0, `${rule} has not looked at: ${text}`);
}

const isFound = (text: string, rule: string): boolean => checkText(text, only(rule)).findings.length > 0;

/** Values within half a unit of the last printed digit, both ends and between. */
function readings(value: string): readonly Rational[] {
  const [whole = '', fraction = ''] = value.split('.');
  const unit = 10n ** BigInt(fraction.length);
  const middle = rational.rational(BigInt(whole + fraction) * 10n, unit * 10n);
  return [-5n, -3n, 0n, 3n, 5n].map((step) => rational.add(middle, rational.rational(step, unit * 10n)));
}

const within = (value: Rational, stated: string): boolean => {
  const all = readings(stated);
  const [low, high] = [all[0], all.at(-1)];
  return (
    low !== undefined && high !== undefined && rational.compare(low, value) <= 0 && rational.compare(value, high) <= 0
  );
};

describe('what is printed of true figures is never called wrong', () => {
  it('a share of a total', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 100, max: 9_999 }), decimals, decimals, (whole, k, places, digits) => {
        const part = rational.multiply(whole, rational.rational(k, 10_000));
        const share = rational.multiply(rational.rational(k, 10_000), HUNDRED);
        const a = printed(whole, places);
        const b = printed(part, places);
        if (Number(b) === 0) return;
        assertSilent(
          `财政支出${a}亿元，其中民生支出${b}亿元，占财政支出的${printed(share, digits)}%。`,
          'figures/share-of-total',
        );
      }),
      RUNS,
    );
  });

  it('a rate of completion', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 100, max: 19_999 }), decimals, decimals, (plan, k, places, digits) => {
        const done = printed(rational.multiply(plan, rational.rational(k, 10_000)), places);
        const rate = printed(rational.multiply(rational.rational(k, 10_000), HUNDRED), digits);
        assertSilent(
          `固定资产投资${done}亿元，完成年计划${printed(plan, places)}亿元的${rate}%。`,
          'figures/completion-rate',
        );
      }),
      RUNS,
    );
  });

  it('the parts of a structure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 3_000 }),
        fc.integer({ min: 100, max: 6_000 }),
        decimals,
        (a, b, places) => {
          const parts = [a, b, 10_000 - a - b].map((n) => printed(rational.rational(n, 100), places));
          assertSilent(`三次产业结构为${parts.join(':')}。`, 'figures/structure-ratio');
        },
      ),
      RUNS,
    );
  });

  it('a difference in points', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9_000 }),
        fc.integer({ min: 1, max: 900 }),
        decimals,
        (base, change, places) => {
          const [from, to, by] = [base, base + change, change].map((n) => printed(rational.rational(n, 100), places));
          if (from === to) return;
          assertSilent(`农业机械化率由${from}%提高到${to}%，提高${by}个百分点。`, 'figures/difference-in-points');
        },
      ),
      RUNS,
    );
  });

  it('the growth of an average year', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1_000_000n, max: 90_000_000n }),
        fc.integer({ min: 10, max: 4_000 }),
        fc.integer({ min: 2, max: 10 }),
        decimals,
        decimals,
        (n, r, years, places, digits) => {
          const base = rational.rational(n, 10_000n);
          const rate = rational.rational(r, 10_000);
          const value = rational.multiply(base, rational.power(rational.add(rational.ONE, rate), years));
          const text = `货运周转量由${2030 - years}年的${printed(base, places)}亿吨公里增加到2030年的${printed(value, places)}亿吨公里，年均增长${printed(rational.multiply(rate, HUNDRED), digits)}%。`;
          assertSilent(text, 'figures/average-growth');
        },
      ),
      RUNS,
    );
  });

  it('a gap to a target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_500 }), fc.integer({ min: 1, max: 900 }), (target, gap) => {
        const [goal, by, actual] = [target, gap, target - gap].map((n) => printed(rational.rational(n, 100), 1));
        if (target - gap < 10) return;
        assertSilent(`地区生产总值增长${actual}%，低于${goal}%的预期目标${by}个百分点。`, 'figures/shortfall');
      }),
      RUNS,
    );
  });
});

describe('what is called wrong no reading satisfies', () => {
  let found = 0;
  beforeEach(() => {
    found = 0;
  });
  afterEach(() => assert.ok(found > RUNS.numRuns / 4, `only ${found} draws were called wrong`));

  it('a share of a total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, part, share) => {
          const [t, p] = [whole, part].map((n) => printed(rational.rational(n, 10), 1));
          if (
            !t ||
            !p ||
            !isFound(`财政支出${t}亿元，其中民生支出${p}亿元，占财政支出的${share}%。`, 'figures/share-of-total')
          )
            return;
          found++;
          for (const a of readings(t)) {
            for (const b of readings(p)) {
              const quotient = rational.divide(b, a);
              assert.ok(
                !quotient || !within(rational.multiply(quotient, HUNDRED), String(share)),
                `${p}/${t} ${share}`,
              );
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('the growth of an average year, over as many years or one more or less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 400 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 3, max: 9 }),
        fc.integer({ min: 1, max: 250 }),
        (start, more, years, tenths) => {
          const [a, b, r] = [start, start + more, tenths].map((n) => printed(rational.rational(n, 10), 1));
          if (!a || !b || !r) return;
          const text = `货运周转量由${2030 - years}年的${a}亿吨公里增加到2030年的${b}亿吨公里，年均增长${r}%。`;
          if (!isFound(text, 'figures/average-growth')) return;
          found++;
          for (const base of readings(a)) {
            for (const rate of readings(r)) {
              const yearly = rational.add(rational.ONE, rational.multiply(rate, rational.rational(1, 100)));
              for (const n of [years - 1, years, years + 1]) {
                assert.ok(!within(rational.multiply(base, rational.power(yearly, n)), b), `${text} ${n}`);
              }
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('a difference in points', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 800 }),
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 150 }),
        (from, more, by) => {
          const [a, b, c] = [from, from + more, by].map((n) => printed(rational.rational(n, 10), 1));
          if (!a || !b || !c) return;
          const wrong = isFound(`农业机械化率由${a}%提高到${b}%，提高${c}个百分点。`, 'figures/difference-in-points');
          if (wrong) found++;
          const fits = readings(a).some((low) => readings(b).some((high) => within(rational.subtract(high, low), c)));
          assert.equal(wrong, !fits, `${a} ${b} ${c}`);
        },
      ),
      RUNS,
    );
  });
});
