/** R23: a part of a whole of more than all of it, a year of more than 366 days. */

import { toRational } from '../../arithmetic/decimal';
import { below, type Interval, point } from '../../arithmetic/interval';
import { compare, multiply, rational, toText } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import { smallerBySlip } from '../../lex/slips';
import type { RateStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit, type Level, type Verdict } from '../rule';
import { shown, step, tail } from './operands';

const say = wordings('figures/rate-out-of-bounds', {
  whole: {
    zh: '“{name}”为{rate}，整体的一部分不会超过{most}',
    en: '{name} is {rate}, but a part of a whole is never more than {most}',
  },
  any: {
    zh: '{rate}超过{most}，请核对小数点和位数',
    en: '{rate} is above {most}: check the decimal point and the digits',
  },
  counted: { zh: '“{name}”为{rate}，远高于{hundred}', en: '{name} is {rate}, far above {hundred}' },
  year: { zh: '“{name}”为{rate}，一年至多{most}', en: '{name} is {rate}, but a year has at most {most}' },
  fall: {
    zh: '说是减少{rate}，减少不会超过{most}',
    en: 'Said to fall by {rate}, but nothing falls by more than {most}',
  },
  agrees: { zh: '{rate}不超过上限{most}', en: '{rate} is not above {most}' },
  set: { zh: '改为{written}', en: 'Change to {written}' },
});

interface RateHit extends Hit {
  readonly statement: RateStatement;
  readonly verdict: Verdict;
}

/** Only a part of a whole, and the days of a year, cannot be more for any reason. */
const LEVELS: Readonly<Record<RateStatement['bound'], Level>> = {
  whole: 'error',
  year: 'error',
  counted: 'warning',
  fall: 'warning',
  presumed: 'information',
  any: 'information',
};

/** From here on also a rate of an unknown name is surely wrong. */
const TWICE = rational(2);

export const rateOutOfBounds = defineRule({
  id: 'figures/rate-out-of-bounds',
  scope: 'paragraph',
  level: 'error',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '覆盖率、达标率、占比等超过100%，优良天数超过366天。',
      en: 'A coverage, a pass rate or a share above 100 %, or good days above 366.',
    },
    why: {
      zh:
        '只看整体的一部分：覆盖率、合格率、占比、城镇化率之类。增长率、完成率、贡献率、毛入学率、负债率、周转率、存贷比等可以超过100%，不查；' +
        '参保率、开工率等由两处分别统计，略高于100%也不报，到200%才报（警告）。',
      en:
        'Only parts of a whole: coverage, pass rates, shares, urbanisation. Growth, completion, contribution, gross enrolment, debt, turnover and ' +
        'loan-to-deposit ratios may pass 100 % and are not looked at; rates whose two sides are counted separately (insurance, projects begun) are ' +
        'reported from 200 % on, as a warning.',
    },
    bad: [
      { text: '集中式饮用水水源水质达标率保持[[1000%]]。' },
      { text: '城市生活垃圾无害化处理率、农村卫生厕所普及率分别达到100%、[[932%]]。' },
      { text: '新能源汽车产量占全市汽车总产量的[[218%]]，比重进一步提高。' },
      { text: '全年空气质量优良天数达到[[3320天]]，比上年多6天。' },
      { text: '常住人口城镇化率由61%提高到[[625%]]，城乡融合步伐加快。' },
      {
        text: '推动[[934%]]的街镇建成示范点。',
        note: {
          zh: '没有理由超过100%，提示核对（信息）。',
          en: 'Nothing gives a reason to pass 100 %: worth a look (an information).',
        },
      },
    ],
    good: [
      { text: '集中式饮用水水源水质达标率保持100%。' },
      { text: '市级重点项目年度投资完成率达138.7%。', note: { zh: '可以超额完成。', en: 'A plan can be exceeded.' } },
      {
        text: '学前教育毛入园率达到102.3%。',
        note: { zh: '毛入园率可以超过100%。', en: 'Gross enrolment can exceed 100 %.' },
      },
      { text: '全市重点项目开工率112%，竣工率达104%。' },
      { text: '接待游客人数、旅游收入分别增长117.9%和197.7%。' },
      { text: '本外币存贷比达到111%，比年初提高4个百分点。' },
      { text: '接待游客、旅游收入分别是2019年的113.7%和118.6%。' },
      {
        text: '规上企业利润总额下降118.6%，由盈转亏。',
        note: { zh: '利润可以为负。', en: 'Profits can become losses.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'rate') continue;
      const { rate, ceiling, bound } = statement;
      const verdict: Verdict = below(point(ceiling), saidToBe(rate)) ? 'inconsistent' : 'consistent';
      /* Most percentages are below a hundred: only where a name says that it must be so is that worth telling. */
      if (bound === 'any' && verdict === 'consistent') continue;
      const hit: RateHit = { span: rate.core, operands: [rate.span], statement, verdict, level: levelOf(statement) };
      yield hit;
    }
  },
  say({ statement, verdict }: RateHit, { facts }) {
    const { rate, name, ceiling, bound } = statement;
    const unit = bound === 'year' ? tail(facts.raw, rate) : '%';
    const args = {
      name: name.text,
      rate: shown(facts.raw, rate.core),
      most: toText(ceiling) + unit,
      hundred: `100${unit}`,
    };
    return { message: say(verdict === 'inconsistent' ? messageOf(statement) : 'agrees', args) };
  },
  mend({ statement }: RateHit, { facts }): readonly Fix[] {
    const { rate, ceiling } = statement;
    const likely = smallerBySlip(slice(facts.raw, rate.number)).filter(
      ({ written }) => compare(multiply(toRational(written), step(rate)), ceiling) <= 0,
    );
    return likely.map(({ text }) => ({
      title: say('set', { written: text + tail(facts.raw, rate) }),
      safety: 'unsafe',
      edits: [{ span: rate.number, text }],
    }));
  },
});

/** A limit (控制在5%以内) says what is not passed: as a limit it is no less bound by the ceiling. */
const saidToBe = (rate: Figure): Interval => (rate.hedge?.kind === 'at-most' ? point(rate.value) : rate.soft);

function levelOf({ rate, ceiling, bound }: RateStatement): Level {
  const sure = below(point(ceiling), rate.hard);
  if (bound === 'presumed' && below(point(multiply(ceiling, TWICE)), rate.hard)) return 'warning';
  return sure ? LEVELS[bound] : 'information';
}

/** Shorter words before a percentage name nothing: 推动, or 率 of a name that was cut. */
const SHORTEST_NAME = 3;

/** Of a rate of an unknown name nobody can say more than of any percentage. */
const messageOf = ({ bound, name }: RateStatement) =>
  bound === 'presumed' || (bound === 'whole' && name.text.length < SHORTEST_NAME) ? 'any' : bound;
