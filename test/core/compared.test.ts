/** The table beside last year's report: what stands in its cells, and what it had better not say. */
import assert from 'node:assert/strict';
import { compareWithLastYear } from '../../server/src/core/features/compare';
import { describeLastYear } from '../../server/src/core/features/last-year';
import { periodWords } from '../../server/src/core/features/period-words';
import { render } from '../../server/src/core/message';
import { analyse } from '../../server/src/core/model/analyse';
import { digest } from '../../server/src/core/model/digest';
import { shippedLexicon } from '../../server/src/lexicon';

/** A report of the year: what it looks back on and what it aims at. */
const report = (year: number, done: string, aims: string): string =>
  [`${year}年青禾区政府工作报告`, `一、${year - 1}年工作回顾`, done, `二、${year}年工作安排`, aims].join('\n');

const read = (text: string) => digest(analyse(text, shippedLexicon()), `file:///${text.slice(0, 4)}.txt`);

/** The rows as words; `last` and `now` are what is done and what is aimed at. */
function rows(last: readonly [string, string], now: readonly [string, string]): readonly string[] {
  const own = read(report(2025, ...now));
  return compareWithLastYear(own, [read(report(2024, ...last))]).map((row) =>
    [row.indicator, row.lastResult, row.lastTarget, row.result, row.target, row.verdict ?? '?'].join(' | '),
  );
}

const AIM = '今年经济社会发展主要预期目标是：';

describe('the table beside last year’s report', () => {
  it('has the level and the growth, and says what was reached', () => {
    assert.deepEqual(
      rows(
        ['社会消费品零售总额186.4亿元，增长7.2%。', `${AIM}社会消费品零售总额增长7%。`],
        ['社会消费品零售总额196.7亿元，增长5.5%。', `${AIM}社会消费品零售总额增长6%。`],
      ),
      ['社会消费品零售总额 | 186.4亿元，增长7.2% | 增长7% | 196.7亿元，增长5.5% | 增长6% | missed'],
    );
  });

  it('says that what falls falls, and that falling more is more', () => {
    const [row] = rows(
      ['单位生产总值能耗下降4.2%。', `${AIM}单位生产总值能耗下降3%。`],
      ['单位生产总值能耗下降3.9%。', `${AIM}单位生产总值能耗下降3.5%。`],
    );
    assert.match(row ?? '', /下降4\.2% \| 下降3% \| 下降3\.9% \| 下降3\.5% \| met$/);
    const [worse] = rows(
      ['单位生产总值能耗下降4.2%。', `${AIM}单位生产总值能耗下降3%。`],
      ['单位生产总值能耗下降2.1%。', `${AIM}单位生产总值能耗下降3%。`],
    );
    assert.match(worse ?? '', /missed$/);
  });

  it('takes where a value has come to, not where it came from nor by how much', () => {
    const [row] = rows(
      ['全年接待游客412万人次。', `${AIM}接待游客450万人次以上。`],
      ['全年接待游客由412万人次增加到465万人次。', `${AIM}接待游客500万人次以上。`],
    );
    assert.equal(row, '接待游客人次 | 412万人次 | 450万人次以上 | 465万人次 | 500万人次以上 | met');
    const [contracts] = rows(
      ['技术合同成交额8.4亿元。', `${AIM}技术合同成交额达到10亿元。`],
      ['技术合同成交额增加2.1亿元，达到10.5亿元。', `${AIM}技术合同成交额达到12亿元。`],
    );
    assert.match(contracts ?? '', / \| 10\.5亿元 \| 12亿元 \| met$/);
  });

  it('has no row for what the text says several things of', () => {
    const done = '轴承、水泥、食品产业产值分别达到126.8亿元、73.5亿元、58.2亿元。';
    assert.deepEqual(
      rows([done, `${AIM}食品产业产值突破60亿元。`], [done, `${AIM}轴承产业产值突破140亿元。`]).filter((row) =>
        row.startsWith('产值'),
      ),
      [],
    );
  });

  it('has no row for two things of one name', () => {
    const found = rows(
      ['年末经营主体34.5万户。', `${AIM}新增经营主体3万户。`],
      ['年末经营主体35.6万户。', `${AIM}帮扶经营主体600家左右。`],
    );
    assert.deepEqual(found, []);
    assert.equal(rows(['全年接待游客412万人次。', ''], ['全年接待游客465万人次。', '']).length, 1);
  });

  it('does not call a target missed that is only about so much', () => {
    const [row] = rows(
      ['一般公共预算收入23.6亿元，增长6.8%。', `${AIM}一般公共预算收入增长6%左右。`],
      ['一般公共预算收入25.0亿元，增长5.9%。', `${AIM}一般公共预算收入增长5%左右。`],
    );
    assert.match(row ?? '', /\?$/);
  });

  it('the hover tells the same way, and names a year', () => {
    const text = report(2025, '单位生产总值能耗下降3.9%。高新技术企业112家。', AIM);
    const last = report(2024, '单位生产总值能耗下降4.2%。高新技术企业由71家增加到96家。', AIM);
    const [own, peer] = [read(text), read(last)];
    const told = (at: string) =>
      describeLastYear(own, [peer], text.indexOf(at)).map(({ messages }) =>
        messages.map((one) => render(one, 'zh')).join(''),
      );
    assert.deepEqual(told('3.9%'), ['上年报告', '2023年增速：下降4.2%']);
    assert.deepEqual(told('112家'), ['上年报告', '2023年：96家']);
  });

  it('a time is told in words', () => {
    const words = (period: string) => [render(periodWords(period), 'zh'), render(periodWords(period), 'en')];
    assert.deepEqual(words('2024'), ['2024年', '2024']);
    assert.deepEqual(words('2021-2025'), ['2021—2025年', '2021–2025']);
    assert.deepEqual(words('2024H1'), ['2024年上半年', 'first half of 2024']);
    assert.deepEqual(words('2024Q3'), ['2024年第3季度', 'quarter 3 of 2024']);
    assert.deepEqual(words('2024Q1-3'), ['2024年前3季度', 'first 3 quarters of 2024']);
    assert.deepEqual(words('2024M1-11'), ['2024年1—11月', 'month 1—11 of 2024']);
    assert.deepEqual(words('2024M5'), ['2024年5月', 'month 5 of 2024']);
  });
});
