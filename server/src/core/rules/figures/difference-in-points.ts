/** R19: the difference between two percentages is another one than stated, or is given in % where points are meant. */
import type { BalanceStatement, PointLevelStatement, PointsStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit, type Level, type Related, type Saying } from '../rule';
import { agreement, inUnitOf, isHedged, setTo, shown } from './operands';
import { cancels, difference, hard, judgePoints, type PointsJudgement, remainder } from './points-arithmetic';
import { balanceMendings, pointsMendings } from './points-mending';

const say = wordings('figures/difference-in-points', {
  difference: {
    zh: '{large}－{small}＝{computed}个百分点，与所述{change}不符',
    en: '{large}－{small}＝{computed} {computed|point|points}, but the text says {change}',
  },
  unit: {
    zh: '{large}与{small}相差{computed}个百分点；百分比之差应用“个百分点”，“{change}”是相对增幅',
    en: '{large} and {small} differ by {computed} {computed|point|points}; a difference of percentages is said in 个百分点, {change} means a relative change',
  },
  rises: { zh: '说是提高，但{value}小于{base}', en: 'Said to rise, but {value} is less than {base}' },
  falls: { zh: '说是下降，但{value}大于{base}', en: 'Said to fall, but {value} is more than {base}' },
  faster: { zh: '说是更快，但{value}小于{base}', en: 'Said to be faster, but {value} is less than {base}' },
  slower: { zh: '说是更慢，但{value}大于{base}', en: 'Said to be slower, but {value} is more than {base}' },
  agrees: {
    zh: '{large}－{small}＝{computed}个百分点，与所述相符',
    en: '{large}－{small}＝{computed} {computed|point|points}, as the text says',
  },
  relative: { zh: '{change}是相对增幅，与数值相符', en: '{change} is the relative change, as the values say' },
  moves: { zh: '升降与数值相符', en: 'The direction agrees with the values' },
  vague: { zh: '有约数，不相减', en: 'An approximate figure: not subtracted' },
  other: { zh: '“{change}”不是这两个比率之差', en: '{change} is not the difference of these two' },
  balance: {
    zh: '各部分比重的升降相抵后余{left}个百分点，应为0',
    en: 'The changes of the shares leave {left} {left|point|points} and should cancel',
  },
  cancels: { zh: '各部分比重的升降相抵', en: 'The changes of the shares cancel' },
  level: {
    zh: '“{name}”本身是百分比，应用“%”；“个百分点”是两个百分比之差的单位',
    en: '{name} is itself a percentage, to be said in %; 个百分点 is the unit of a difference of two',
  },
  base: { zh: '比较的基数', en: 'What it is compared with' },
  value: { zh: '现在的比率', en: 'The percentage now' },
  part: { zh: '另一部分的升降', en: 'The change of another part' },
  setUnit: { zh: '“{unit}”改为“个百分点”', en: 'Change {unit} to 个百分点' },
  setPercent: { zh: '“个百分点”改为“%”', en: 'Change 个百分点 to %' },
  setOne: { zh: '{old}改为{written}', en: 'Change {old} to {written}' },
  setChange: { zh: '差额改为{written}', en: 'Change the difference to {written}' },
  setValue: { zh: '现值改为{written}', en: 'Change the value to {written}' },
  setBase: { zh: '基数改为{written}', en: 'Change the base to {written}' },
  swap: { zh: '两个比率对调', en: 'Swap the two percentages' },
});

interface PointsHit extends Hit {
  readonly statement: PointsStatement | BalanceStatement | PointLevelStatement;
  readonly kind: PointsJudgement['kind'] | 'balance' | 'level';
}

export const differenceInPoints = defineRule({
  id: 'figures/difference-in-points',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '两个百分比之差与所述的百分点不符，或者“百分点”与“%”用反了。',
      en: 'Two percentages differ by another number of points than stated, or % and points are confused.',
    },
    why: {
      zh: '各数取四舍五入可代表的区间。“由40%提高到50%，提高25%”是相对增幅，不报；约数不相减；年均升降、由升转降不看。三次产业比重的升降之和应为0。',
      en:
        'Every figure counts as the interval it can be rounded from. 由40%提高到50%，提高25% is the relative growth and is right; hedged figures are not ' +
        'subtracted; yearly averages and changes of sign are left alone. The changes of the shares of the three sectors must cancel.',
    },
    bad: [
      { text: '常住人口城镇化率由60.2%提高到65.5%，提高[[4.3个百分点]]。' },
      { text: '绿色出行比例从68%提升到75%，提高[[7%]]。', note: { zh: '应为“个百分点”。', en: 'Points are meant.' } },
      { text: '常住人口城镇化率达到[[68.3个百分点]]。', note: { zh: '应为“%”。', en: '% is meant.' } },
      { text: '城镇登记失业率由[[3.1%]]下降到3.6%，就业形势稳定。' },
      { text: '空气质量优良率达93.4%，比上年的90.1%提高[[2.3个百分点]]。' },
      {
        text: '全区三次产业结构由9.4:66.8:23.8调整为8.3:71.1:20.6，服务业比重比上年下降[[2.3个百分点]]。',
      },
      { text: '从三次产业比重看，[[第一产业下降0.4个百分点，第二产业下降0.7个百分点，第三产业上升2.1个百分点]]。' },
    ],
    good: [
      { text: '常住人口城镇化率由60.2%提高到65.5%，提高5.3个百分点。' },
      { text: '绿色出行比例从40%提升到50%，增长25%。', note: { zh: '相对增幅。', en: 'The relative growth.' } },
      { text: '工业增加值由上年增长5.6%回落到增长1.2%，回落4.4个百分点。' },
      { text: '污水集中收集率从33%提升到52%，年均提高4.8个百分点。', note: { zh: '年均。', en: 'Per year.' } },
      { text: '税收占比由约74%提高到76.5%，提高2个百分点。', note: { zh: '约数。', en: 'Approximate.' } },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind === 'points') yield hitOf(statement);
      else if (statement.kind === 'balance') yield balanceHit(statement);
      else if (statement.kind === 'point-level') yield levelHit(statement);
    }
  },
  say(hit: PointsHit, { facts }): Saying {
    const { statement, kind, verdict } = hit;
    if (statement.kind === 'balance') return sayBalance(statement, verdict);
    if (statement.kind === 'point-level') return { message: say('level', { name: statement.name.text }) };
    const { base, value, change, direction } = statement;
    const [large, small] = direction === 'up' ? [value, base] : [base, value];
    const args = {
      large: shown(facts.raw, large.core),
      small: shown(facts.raw, small.core),
      base: shown(facts.raw, base.core),
      value: shown(facts.raw, value.core),
      computed: inUnitOf(facts.raw, base, difference(statement)),
      change: change ? shown(facts.raw, change.core) : '',
    };
    if (kind === 'vague') return { message: say('vague') };
    if (verdict === 'not-checkable') return { message: say('other', args) };
    if (verdict !== 'inconsistent') {
      return { message: say(kind === 'direction' ? 'moves' : kind === 'unit' ? 'relative' : 'agrees', args) };
    }
    const [rise, fall] = statement.apart ? (['faster', 'slower'] as const) : (['rises', 'falls'] as const);
    const wrong = direction === 'up' ? rise : fall;
    const related: readonly Related[] = [
      { span: base.span, message: say('base') },
      { span: value.span, message: say('value') },
    ];
    return { message: say(kind === 'unit' ? 'unit' : kind === 'direction' ? wrong : 'difference', args), related };
  },
  mend({ statement, kind }: PointsHit, { facts }): readonly Fix[] {
    const { raw } = facts;
    if (statement.kind === 'balance') {
      return balanceMendings(statement).flatMap(({ figure, value }) =>
        setTo(raw, figure, value, (written) => say('setOne', { old: shown(raw, figure.core), written })),
      );
    }
    if (statement.kind === 'point-level') return setPercent(statement);
    if (kind === 'unit') return setUnit(raw, statement);
    if (kind === 'direction') return statement.apart ? [] : swap(raw, statement);
    return pointsMendings(statement).flatMap(({ figure, value, side }) =>
      setTo(raw, figure, value, (written) => say(side, { written })),
    );
  },
});

function hitOf(statement: PointsStatement): PointsHit {
  const { base, value, change } = statement;
  const judged = judgePoints(statement);
  const marked = judged.kind === 'direction' || !change ? base : change;
  const figures = change ? [base, value, change] : [base, value];
  const level: Level = statement.apart ? 'information' : 'warning';
  return { span: marked.core, operands: figures.map(({ span }) => span), statement, ...judged, level };
}

const levelHit = (statement: PointLevelStatement): PointsHit => ({
  span: statement.figure.core,
  operands: [statement.figure.span],
  statement,
  kind: 'level',
  verdict: 'inconsistent',
});

function balanceHit(statement: BalanceStatement): PointsHit {
  const figures = statement.changes.map(({ figure }) => figure);
  const exact = remainder(statement).n === 0n;
  const holds = cancels(statement, hard);
  const verdict = figures.some(isHedged) ? 'not-checkable' : holds ? agreement(exact) : 'inconsistent';
  return { span: statement.span, operands: figures.map(({ span }) => span), statement, kind: 'balance', verdict };
}

function sayBalance(statement: BalanceStatement, verdict: Hit['verdict']): Saying {
  if (verdict === 'not-checkable') return { message: say('vague') };
  if (verdict !== 'inconsistent') return { message: say('cancels') };
  const [first] = statement.changes;
  const left = first ? inUnitOf('', first.figure, remainder(statement)) : '';
  const related = statement.changes.map(({ figure }): Related => ({ span: figure.span, message: say('part') }));
  return { message: say('balance', { left }), related };
}

function setUnit(raw: string, { change }: PointsStatement): readonly Fix[] {
  if (change?.numerals !== 'arabic') return [];
  const span = { start: change.number.end, end: change.core.end };
  const edits = [{ span, text: '个百分点' }];
  return [{ title: say('setUnit', { unit: slice(raw, span) }), safety: 'unsafe', edits }];
}

function setPercent({ figure }: PointLevelStatement): readonly Fix[] {
  const span = { start: figure.number.end, end: figure.core.end };
  return [{ title: say('setPercent'), safety: 'unsafe', edits: [{ span, text: '%' }] }];
}

function swap(raw: string, { base, value }: PointsStatement): readonly Fix[] {
  const edits = [
    { span: base.number, text: slice(raw, value.number) },
    { span: value.number, text: slice(raw, base.number) },
  ].sort((a, b) => a.span.start - b.span.start);
  return [{ title: say('swap'), safety: 'unsafe', edits }];
}
