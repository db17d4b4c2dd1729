/** Level and growth here, and the level of the year before in last year's report: a nominal total that does not come from it. */
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import { inUnitOf, setTo, shown, tail } from '../figures/operands';
import { defineRule, type Fix } from '../rule';
import { foundBases } from './base-found';
import { type BaseHit, impliedBase, impliedGrowth, impliedLevel } from './base-judgement';

const say = wordings('across/base-mismatch', {
  main: {
    zh: '按{level}、{rate}推算上年为{implied}，与上年报告的{base}不符',
    en: '{level} with {rate} makes the year before {implied}, but last year’s report says {base}',
  },
  agrees: {
    zh: '{level}、{rate}与上年报告的{base}相符',
    en: '{level} with {rate} agrees with {base} in last year’s report',
  },
  base: { zh: '上年报告：{base}', en: 'Last year’s report: {base}' },
  rate: { zh: '增速改为{written}', en: 'Change the growth to {written}' },
  level: { zh: '总量改为{written}', en: 'Change the level to {written}' },
});

export const baseMismatch = defineRule({
  id: 'across/base-mismatch',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '本年总量和增速推算出的上年总量，与上年报告所述不符。',
      en: 'Level and growth make another level for the year before than last year’s report gives.',
    },
    why: {
      zh:
        '只核对按现价计算增速的指标；生产总值、增加值、居民收入的增速按可比价计算，从不与总量相比。各数取四舍五入可代表的区间；约数、同口径和修订过的基数不核对；' +
        '相差不超过1%的可能是快报数与决算数之别，财政等指标的增速可能按同口径计算，都只作提示。',
      en:
        'Only indicators whose growth is nominal: growth of output and of household income is real and never compared with totals. Every figure counts as ' +
        'the interval it can be rounded from; approximate figures, comparable and revised bases are left alone. A difference of up to 1% may be that of a ' +
        'preliminary and a final figure, and growth of revenue may be on a comparable basis: both are only mentioned.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n一般公共预算收入25.1亿元，增长[[9.4%]]。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n一般公共预算收入23.6亿元，增长6.8%。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n一般公共预算收入25.1亿元，增长6.4%。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n一般公共预算收入23.6亿元，增长6.8%。'],
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n地区生产总值506.3亿元，增长8.8%。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n地区生产总值478.9亿元，增长6.1%。'],
        note: { zh: '增速按可比价计算。', en: 'Real growth.' },
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n一般公共预算收入25.1亿元，增长9.4%。',
        peers: ['2024年松陵区政府工作报告\n一、2023年工作回顾\n一般公共预算收入23.6亿元，增长6.8%。'],
        note: { zh: '另一个区的报告。', en: 'Another district’s report.' },
      },
    ],
  },
  *find(subject) {
    const { lastYear, others } = companions(subject.identity, subject.peers);
    const sources = [...lastYear, ...others.filter(({ kind }) => kind === 'bases')];
    if (sources.length === 0) return;
    yield* foundBases(subject.report, subject.own, sources, lastYear);
  },
  say({ now, rate, base, verdict, falls }: BaseHit, { report: { raw } }) {
    const args = {
      level: shown(raw, now.figure.core),
      rate: shown(raw, rate.figure.core),
      base: base.fact.text,
      implied:
        inUnitOf(raw, now.figure, impliedBase(now, rate, falls), now.figure.written.scale) + tail(raw, now.figure),
    };
    const related = [{ span: base.fact.figure.span, uri: base.uri, message: say('base', args) }];
    return verdict === 'inconsistent' ? { message: say('main', args), related } : { message: say('agrees', args) };
  },
  mend(hit: BaseHit, { report: { raw } }): readonly Fix[] {
    const growth = impliedGrowth(hit);
    return [
      ...(growth.n > 0n ? setTo(raw, hit.rate.figure, growth, (written) => say('rate', { written })) : []),
      ...setTo(raw, hit.now.figure, impliedLevel(hit), (written) => say('level', { written })),
    ];
  },
});
