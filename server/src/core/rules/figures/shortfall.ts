/** R01: a result, and by how much it is said to miss or pass its target, make another target than the text states. */
import { add, closed, type Interval, meets, subtract } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import { indicatorBefore } from '../../lex/indicator';
import type { GapStatement } from '../../lex/statement';
import { wordings } from '../../message';
import type { Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import { defineRule, type Fix, type Hit, type Level, type Related, type Verdict } from '../rule';
import { agreement, intervalIf, inUnitOf, isHedged, setTo, shown } from './operands';
import { placed } from './placed';

type Rational = rational.Rational;

const say = wordings('figures/shortfall', {
  below: {
    zh: '实际{actual}加差距{gap}得{computed}%，与目标{target}不符',
    en: 'The result, {actual}, and the gap, {gap}, make {computed}%, but the target is {target}',
  },
  above: {
    zh: '实际{actual}减超出的{gap}得{computed}%，与目标{target}不符',
    en: 'The result, {actual}, less the {gap} above makes {computed}%, but the target is {target}',
  },
  implied: {
    zh: '“{name}”实际{actual}，按差距{gap}推得目标{computed}%，不像预期目标常用的整数或半数，请核对',
    en: '{name} was {actual}; with the gap of {gap} the target would be {computed}%, and targets are usually whole or half: please check',
  },
  agrees: {
    zh: '实际与差距推得的目标是{computed}%，与所述相符',
    en: 'Result and gap make the target {computed}%, as the text says',
  },
  plausible: { zh: '实际与差距推得的目标是{computed}%', en: 'Result and gap make the target {computed}%' },
  missing: { zh: '文中没有实际数，无从推算目标', en: 'The result is not stated: the target cannot be computed' },
  vague: { zh: '有约数，不推算', en: 'An approximate figure: not computed' },
  actual: { zh: '实际', en: 'The result' },
  target: { zh: '目标', en: 'The target' },
  setGap: { zh: '差距改为{written}', en: 'Change the gap to {written}' },
  setActual: { zh: '实际改为{written}', en: 'Change the result to {written}' },
  setTarget: { zh: '目标改为{written}', en: 'Change the target to {written}' },
});

interface GapHit extends Hit {
  readonly name: string;
  readonly side: GapStatement['side'];
  readonly actual: Figure | null;
  readonly gap: Figure;
  readonly target: Figure | null;
  readonly verdict: Verdict;
}

export const shortfall = defineRule({
  id: 'figures/shortfall',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '实际数与“低于（高于）预期目标多少个百分点”推出的目标，和文中写明的目标不符。',
      en: 'A result and the points by which it misses or passes its target make another target than the text states.',
    },
    why: {
      zh: '目标在文中写明时按区间核对（警告）。没有写明时，推得的目标应是整数或半数，如7%、6.5%，否则提示核对（信息）。约数不推算。',
      en:
        'Where the target is stated the intervals are compared (a warning). Where it is not, the target that follows should be a whole or a half, such as ' +
        '7 % or 6.5 %; else the drafter is asked to check (information). Approximate figures are left alone.',
    },
    bad: [
      { text: '地区生产总值增长5.4%，低于7%的预期目标[[2.6个百分点]]。' },
      { text: '一般公共预算收入增长8.3%，比预期目标（6%）高[[3.2个百分点]]。' },
      {
        text: '2023年工作回顾\n地区生产总值增长5.4%，规上工业增加值增长5.3%。\n地区生产总值、规上工业增加值增速分别低于预期目标[[1.9]]、3.7个百分点。',
        note: { zh: '推得7.3%。', en: 'That makes 7.3 %.' },
      },
    ],
    good: [
      { text: '地区生产总值增长5.4%，低于7%的预期目标1.6个百分点。' },
      { text: '地区生产总值增长5.4%左右，低于7%的预期目标1个百分点。', note: { zh: '约数。', en: 'Approximate.' } },
      {
        text: '2023年工作回顾\n地区生产总值增长5.4%，规上工业增加值增长5.3%。\n地区生产总值、规上工业增加值增速分别低于预期目标1.6、3.7个百分点。',
      },
    ],
  },
  *find({ report }) {
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const statement of facts.statements) {
        if (statement.kind === 'gap') yield hitOf(report, statement, span.start);
      }
    }
  },
  say({ name, side, actual, gap, target, verdict }: GapHit, { report }) {
    if (!actual) return { message: say('missing') };
    if (verdict === 'not-checkable') return { message: say('vague') };
    const args = {
      name,
      actual: shown(report.raw, actual.core),
      gap: shown(report.raw, gap.core),
      target: target ? shown(report.raw, target.core) : '',
      computed: inUnitOf(report.raw, actual, impliedValue(actual, gap, side)),
    };
    if (verdict !== 'inconsistent') return { message: say(target ? 'agrees' : 'plausible', args) };
    const related: Related[] = [{ span: actual.span, message: say('actual') }];
    if (target) related.push({ span: target.span, message: say('target') });
    return { message: say(target ? side : 'implied', args), related };
  },
  mend({ side, actual, gap, target }: GapHit, { report }): readonly Fix[] {
    if (!actual) return [];
    const goal = target?.value ?? nearestHalf(impliedValue(actual, gap, side));
    const distance = side === 'below' ? rational.subtract(goal, actual.value) : rational.subtract(actual.value, goal);
    const fixes = sides(actual, gap, target, side, goal, distance);
    return fixes.flatMap(([figure, value, name]) =>
      value.n > 0n ? setTo(report.raw, figure, value, (written) => say(name, { written })) : [],
    );
  },
});

type Side = readonly [figure: Figure, value: Rational, name: 'setGap' | 'setActual' | 'setTarget'];

function sides(
  actual: Figure,
  gap: Figure,
  target: Figure | null,
  side: GapStatement['side'],
  goal: Rational,
  distance: Rational,
): readonly Side[] {
  const shift = side === 'below' ? rational.negate(gap.value) : gap.value;
  const all: Side[] = [
    [gap, distance, 'setGap'],
    [actual, rational.add(goal, shift), 'setActual'],
  ];
  if (target) all.push([target, impliedValue(actual, gap, side), 'setTarget']);
  return all.filter(([figure, value]) => {
    const read = (one: Figure): Interval => (one === figure ? intervalIf(one, value) : one.hard);
    return holds(actual, gap, target, side, read);
  });
}

const impliedValue = (actual: Figure, gap: Figure, side: GapStatement['side']): Rational =>
  side === 'below' ? rational.add(actual.value, gap.value) : rational.subtract(actual.value, gap.value);

/** True if the target that follows can be the stated one or, without one, a whole or a half. */
function holds(
  actual: Figure,
  gap: Figure,
  target: Figure | null,
  side: GapStatement['side'],
  read: (figure: Figure) => Interval,
): boolean {
  const implied = side === 'below' ? add(read(actual), read(gap)) : subtract(read(actual), read(gap));
  if (target) return meets(implied, read(target));
  const half = nearestHalf(impliedValue(actual, gap, side));
  const step = rational.rational(1, 2);
  return [rational.subtract(half, step), half, rational.add(half, step)].some((at) => meets(implied, closed(at, at)));
}

function nearestHalf(value: Rational): Rational {
  const twice = rational.toFixed(rational.multiply(value, rational.rational(2)), 0);
  return rational.rational(BigInt(twice), 2n);
}

function hitOf(report: Report, statement: GapStatement, origin: number): GapHit {
  const gap = placed(statement.gap, origin);
  const found = statement.actual ? placed(statement.actual, origin) : resultOf(report, statement);
  const stated = statement.target && placed(statement.target, origin);
  const target = stated && statement.bare ? withoutHedge(stated) : stated;
  const figures = [found, gap, target].filter((figure) => figure !== null);
  const judged = judge(found, gap, target, statement.side);
  return {
    span: gap.core,
    operands: figures.map(({ span }) => span),
    name: statement.name?.text ?? '',
    side: statement.side,
    actual: found,
    gap,
    target,
    ...judged,
  };
}

/** The comparison before it is no hedge of the target. */
function withoutHedge(figure: Figure): Figure {
  const printed = intervalIf(figure, figure.value);
  return { ...figure, hedge: null, hard: printed, soft: printed };
}

function judge(
  actual: Figure | null,
  gap: Figure,
  target: Figure | null,
  side: GapStatement['side'],
): { readonly verdict: Verdict; readonly level?: Level } {
  if (!actual) return { verdict: 'not-checkable' };
  const fits = holds(actual, gap, target, side, ({ hard }) => hard);
  if (fits && [actual, gap, target].some((figure) => figure && isHedged(figure))) return { verdict: 'not-checkable' };
  if (!fits) return target ? { verdict: 'inconsistent' } : { verdict: 'inconsistent', level: 'information' };
  return { verdict: agreement(!target || rational.equal(impliedValue(actual, gap, side), target.value)) };
}

/** The one growth of the named indicator that the text gives as a result of its own place and year; null where there are none or several. */
function resultOf(report: Report, { name }: GapStatement): Figure | null {
  const text = name?.text ?? '';
  const found = indicatorBefore(text, 0, text.length, report.lexicon.indicators);
  if (!found?.strong) return null;
  const isResult = (mention: Mention): boolean =>
    mention.certain &&
    mention.indicator === found.indicator.name &&
    mention.scope === null &&
    mention.measure === 'growth' &&
    mention.kind === 'actual' &&
    mention.figure.unit?.dimension === 'percent';
  const results = report.mentions.filter(isResult);
  const values = new Set(results.map(({ figure }) => rational.toText(figure.value)));
  return values.size === 1 ? (results[0]?.figure ?? null) : null;
}
