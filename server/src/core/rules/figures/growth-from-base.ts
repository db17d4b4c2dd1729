/** R24: base, value, difference and rate of one quantity, said in one statement, contradict each other. */
import type { ParagraphFacts } from '../../lex/facts';
import { insteadOf } from '../../lex/figures-earlier';
import type { GrowthStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { settle } from '../../text/edits';
import { defineRule, type Fix, type Hit, type Related, type Verdict } from '../rule';
import { type Contradiction, judgeGrowth } from './growth-arithmetic';
import { isExact, mendings, sidesOf } from './growth-mending';
import { inUnitOf, setTo, shown, tail } from './operands';

const say = wordings('figures/growth-from-base', {
  rate: { zh: '{formula}＝{computed}，与所述{rate}不符', en: '{formula}＝{computed}, but the text says {rate}' },
  change: {
    zh: '{formula}＝{computed}，与所述增减{change}不符',
    en: '{formula}＝{computed}, but the text says {change}',
  },
  rises: { zh: '说是增长，但{value}小于{base}', en: 'Said to rise, but {value} is less than {base}' },
  falls: { zh: '说是下降，但{value}大于{base}', en: 'Said to fall, but {value} is more than {base}' },
  agrees: { zh: '{formula}＝{computed}，与所述相符', en: '{formula}＝{computed}, as the text says' },
  moves: { zh: '增减方向与数值相符', en: 'The direction agrees with the values' },
  barred: {
    zh: '按可比价、年均或可比口径计算的增幅，不能由这两个数推算',
    en: 'A rate at constant prices, per year or on a comparable basis: not to be computed from these figures',
  },
  base: { zh: '基数', en: 'The base' },
  value: { zh: '现值', en: 'The value' },
  difference: { zh: '增减额', en: 'The difference' },
  swap: { zh: '基数与现值对调', en: 'Swap base and value' },
  setRate: { zh: '增幅改为{written}', en: 'Change the rate to {written}' },
  setBase: { zh: '基数改为{written}', en: 'Change the base to {written}' },
  setValue: { zh: '现值改为{written}', en: 'Change the value to {written}' },
  setChange: { zh: '增减额改为{written}', en: 'Change the difference to {written}' },
});

interface GrowthHit extends Hit {
  readonly statement: GrowthStatement;
  readonly contradiction: Contradiction;
  readonly verdict: Verdict;
}

export const growthFromBase = defineRule({
  id: 'figures/growth-from-base',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '同一句话里的基数、现值、增减额与增幅互相矛盾。',
      en: 'Base, value, difference and rate in one statement contradict each other.',
    },
    why: {
      zh:
        '“增长两倍”是原来的三倍，“增长到两倍”是原来的两倍，“扩大两倍”两种读法都接受；各数取四舍五入可代表的区间。' +
        '地区生产总值、增加值、居民收入按可比价增长，投资和规上指标按可比口径增长，年均增长跨多年，都不推算；逗号后另有主语或另有比较期的也不推算。',
      en:
        '增长两倍 is three times the base, 增长到两倍 twice; 扩大两倍 may be either. Every figure counts as the interval it can be rounded from. GDP, ' +
        'value added and household incomes grow at constant prices, investment and above-scale indicators on a comparable basis, 年均 over several ' +
        'years: these are never recomputed, nor a rate behind a comma that has a subject or a period of its own.',
    },
    bad: [
      { text: '网络零售额由14.2亿元增加到17.8亿元，增长[[23.5%]]。' },
      { text: '冷链仓储能力从2020年的3.2万吨增加到4.8万吨，增长[[60%]]。' },
      { text: '非税收入完成6.50亿元，比上年增加1.87亿元，增长[[34.2%]]。' },
      { text: '茶园面积由11万亩扩大到31万亩，增长[[2.8倍]]。' },
      { text: '行政审批事项由[[120项]]增加到80项，办事更加方便。' },
    ],
    good: [
      { text: '网络零售额由14.2亿元增加到17.8亿元，增长25.4%。' },
      {
        text: '地区生产总值由54亿元增加到82.7亿元，年均增长7.1%。',
        note: { zh: '可比价，且是年均。', en: 'Constant prices, and per year.' },
      },
      {
        text: '居民人均可支配收入由2090元增加到2476元，实际增长13.8%。',
        note: { zh: '扣除了价格因素。', en: 'Prices are taken out.' },
      },
      {
        text: '高新技术企业由40家增加到60家，研发人员增长11.2%。',
        note: { zh: '逗号后另有主语。', en: 'Behind the comma stands another subject.' },
      },
      {
        text: '经营主体净增3.6万户、增长73.8%，总数超过32万户。',
        note: { zh: '73.8%是净增数的增幅。', en: '73.8% is the growth of the increase itself.' },
      },
      {
        text: '营业收入由11.7亿元增加到15.3亿元，比上年增长12%。',
        note: { zh: '比较期不同。', en: 'Another period.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'growth') continue;
      const meant = meantBy(statement, facts);
      const { base, value, change, rate } = meant;
      const { contradiction, verdict: found, level } = judgeGrowth(meant);
      const verdict = found === 'consistent-by-rounding' && isExact(meant) ? 'consistent' : found;
      const marked = contradiction === 'rate' ? rate : contradiction === 'change' ? change : (base ?? value);
      if (!marked) continue;
      const figures = [base, value, change, rate].filter((figure) => figure !== null);
      const hit: GrowthHit = {
        span: marked.core,
        operands: figures.map(({ span }) => span),
        statement: meant,
        contradiction,
        verdict,
      };
      yield level ? { ...hit, level } : hit;
    }
  },
  say(hit: GrowthHit, { facts }) {
    const { statement, contradiction, verdict } = hit;
    if (verdict === 'not-checkable') return { message: say('barred') };
    const args = argumentsOf(hit, facts.raw);
    if (verdict !== 'inconsistent') return { message: say(contradiction === 'direction' ? 'moves' : 'agrees', args) };
    const turned = statement.direction === 'up' ? 'rises' : 'falls';
    return { message: say(contradiction === 'direction' ? turned : contradiction, args), related: relatedTo(hit) };
  },
  mend({ statement, contradiction }: GrowthHit, { facts }): readonly Fix[] {
    if (contradiction === 'direction') return swapped(statement, facts.raw);
    return mendings(statement, contradiction).flatMap(({ figure, value, side }) =>
      setTo(facts.raw, figure, value, (written) => say(side, { written })),
    );
  },
});

/**
 * The statement with the value that makes it right, if an earlier figure does and the nearest does not: 债务余额57.9亿元，低于限额0.7亿元，比上年52.4亿元增加5.5亿元.
 * Where the base stands first (由A到B) both are said in one breath.
 */
function meantBy(statement: GrowthStatement, facts: ParagraphFacts): GrowthStatement {
  const { base, value, change } = statement;
  const words = base ?? change;
  const follows = change !== null || statement.reading === 'to';
  if (!value || !words || !follows || value.span.start > words.span.start) return statement;
  if (judgeGrowth(statement).verdict !== 'inconsistent') return statement;
  const others = insteadOf(facts, value);
  return (
    others
      .map((other): GrowthStatement => ({ ...statement, value: other }))
      .find((other) => judgeGrowth(other).verdict !== 'inconsistent') ?? statement
  );
}

/** The two numbers change places: what goes the wrong way was written the wrong way round. */
function swapped({ base, value }: GrowthStatement, raw: string): readonly Fix[] {
  if (!base || !value) return [];
  const title = say('swap');
  const edits = [...setTo(raw, base, value.value, () => title), ...setTo(raw, value, base.value, () => title)].flatMap(
    (fix) => fix.edits,
  );
  return edits.length === 2 ? [{ title, safety: 'unsafe', edits: settle(edits) }] : [];
}

function relatedTo({ statement, span }: GrowthHit): readonly Related[] {
  const { base, value, change } = statement;
  const places = [
    { figure: base, message: say('base') },
    { figure: value, message: say('value') },
    { figure: change, message: say('difference') },
  ];
  return places.flatMap(({ figure, message }) =>
    figure && figure.core.start !== span.start ? [{ span: figure.span, message }] : [],
  );
}

/** The arithmetic in the drafter's own numbers: 17.8÷14.2－1. */
function argumentsOf({ statement, contradiction }: GrowthHit, raw: string): Readonly<Record<string, string>> {
  const { base, value, change, rate, direction, reading } = statement;
  const text = (figure: typeof base): string => (figure ? shown(raw, figure.core) : '');
  const all = { base: text(base), value: text(value), change: text(change), rate: text(rate) };
  const side = sidesOf(statement, contradiction)[0];
  if (!side) return { ...all, formula: '', computed: '' };
  const down = direction === 'down';
  const short = (figure: typeof base): string =>
    figure && value && tail(raw, figure) === tail(raw, value) ? shown(raw, figure.number) : text(figure);
  const from = base ? short(base) : `（${short(value)}${down ? '＋' : '－'}${short(change)}）`;
  const difference = down ? `${short(base)}－${short(value)}` : `${short(value)}－${short(base)}`;
  const ratio = base
    ? reading === 'to'
      ? `${short(value)}÷${from}`
      : down
        ? `1－${short(value)}÷${from}`
        : `${short(value)}÷${from}－1`
    : `${short(change)}÷${from}`;
  return {
    ...all,
    formula: contradiction === 'change' ? difference : ratio,
    computed: inUnitOf(raw, side.figure, side.value, Math.max(side.figure.written.scale, 1)) + tail(raw, side.figure),
  };
}
