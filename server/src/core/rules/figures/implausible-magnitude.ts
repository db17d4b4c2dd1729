/** R25, R26: two figures make a quotient of an unusual size, as a wrong unit or a moved point would. */
import { closed, divide, type Interval, isPoint, meets } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { MagnitudeStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { intervalIf, setTo, shown } from './operands';

type Rational = rational.Rational;

const say = wordings('figures/implausible-magnitude', {
  hours: {
    zh: '{amount}÷{per}＝年利用{quotient}小时，通常在{low}至{high}小时之间，请核对单位和位数',
    en: '{amount}÷{per}＝{quotient} hours a year, usually between {low} and {high}: please check units and digits',
  },
  clearance: {
    zh: '{amount}÷{per}＝每户{quotient}平方米，通常在{low}至{high}平方米之间，请核对单位和位数',
    en: '{amount}÷{per}＝{quotient} m² a household, usually between {low} and {high}: please check units and digits',
  },
  home: {
    zh: '{amount}÷{per}＝每套{quotient}平方米，通常在{low}至{high}平方米之间，请核对单位和位数',
    en: '{amount}÷{per}＝{quotient} m² a dwelling, usually between {low} and {high}: please check units and digits',
  },
  milestone: {
    zh: '说是突破{per}，实际{amount}是它的{quotient}倍，请核对位数',
    en: 'Said to pass {per}, but {amount} is {quotient} times that: please check the digits',
  },
  conversion: {
    zh: '{per}与{amount}换算后不相等，请核对单位',
    en: '{per} and {amount} are not the same after conversion: please check the units',
  },
  agrees: { zh: '{amount}与{per}之比在通常范围内', en: '{amount} and {per} are in their usual proportion' },
  per: { zh: '对照的数', en: 'The figure it is held against' },
  set: { zh: '{old}改为{written}', en: 'Change {old} to {written}' },
});

interface MagnitudeHit extends Hit {
  readonly statement: MagnitudeStatement;
}

export const implausibleMagnitude = defineRule({
  id: 'figures/implausible-magnitude',
  scope: 'paragraph',
  level: 'hint',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '两个数之比大得或小得反常，像是单位或位数写错了。',
      en: 'Two figures are in an unusual proportion, as if a unit or a digit were wrong.',
    },
    why: {
      zh: '装机与年发电量、棚改面积与户数、住房面积与套数、“突破”与“达到”、同一数量的两种单位，各有通常的比例；超出时只提示，不算错误。',
      en:
        'Capacity and yearly output, floor space and households or dwellings, 突破 and 达到, one amount in two units: each has its usual proportion. Outside ' +
        'of it the drafter is asked to check; it is no error.',
    },
    bad: [
      { text: '清洁能源装机容量达25万千瓦，年发电量[[35亿度]]。' },
      { text: '完成棚户区改造[[25.9万平方米]]，惠及群众1000户。' },
      { text: '全区财政总收入突破10亿元，达到[[45.54亿元]]。' },
      { text: '新增高标准农田300公顷，合[[4.5万亩]]。' },
    ],
    good: [
      { text: '清洁能源装机容量达25万千瓦，年发电量3.5亿度。' },
      { text: '完成棚户区改造2.59万平方米，惠及群众300户。' },
      { text: '全区财政总收入突破10亿元，达到10.54亿元。' },
      { text: '新增高标准农田300公顷，合4500亩。' },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'magnitude') continue;
      const { amount, per } = statement;
      const verdict: Verdict = isUsual(statement, hard) ? 'consistent' : 'inconsistent';
      yield { span: amount.core, operands: [per.span, amount.span], statement, verdict } satisfies MagnitudeHit;
    }
  },
  say({ statement, verdict }: MagnitudeHit, { facts }) {
    const { amount, per, low, high, measure } = statement;
    const quotient = rational.divide(amount.value, per.value);
    const args = {
      amount: shown(facts.raw, amount.core),
      per: shown(facts.raw, per.core),
      quotient: quotient ? rational.toText(quotient, 1) : '',
      low: rational.toText(low),
      high: rational.toText(high),
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say(measure, args), related: [{ span: per.span, message: say('per') }] };
  },
  mend({ statement }: MagnitudeHit, { facts }): readonly Fix[] {
    return candidates(statement).flatMap(([figure, value]) => {
      const read = (one: Figure): Interval => (one === figure ? intervalIf(one, value) : one.hard);
      if (!isUsual(statement, read)) return [];
      const old = shown(facts.raw, figure.core);
      return setTo(facts.raw, figure, value, (written) => say('set', { old, written }));
    });
  },
});

const hard = (figure: Figure): Interval => figure.hard;

/** True if some reading of both figures gives a quotient of the usual size; an open side of a hedge is no reading here. */
const isUsual = ({ amount, per, low, high }: MagnitudeStatement, read: (figure: Figure) => Interval): boolean =>
  meets(divide(bounded(amount, read), bounded(per, read)), closed(low, high));

/** A hedged figure is taken at its printed value: 突破10亿元 is said of what lies just above. */
const bounded = (figure: Figure, read: (one: Figure) => Interval): Interval => {
  const range = read(figure);
  return figure.hedge && !isPoint(range) ? closed(figure.value, figure.value) : range;
};

/** Either figure with its point moved by one place, or one amount written as the other one converts. */
function candidates({ amount, per, measure }: MagnitudeStatement): readonly (readonly [Figure, Rational])[] {
  if (measure === 'conversion') {
    return [
      [amount, per.value],
      [per, amount.value],
    ];
  }
  const moves = [rational.rational(1, 10), rational.rational(10)];
  return [amount, per].flatMap((figure) =>
    moves.map((by): readonly [Figure, Rational] => [figure, rational.multiply(figure.value, by)]),
  );
}
