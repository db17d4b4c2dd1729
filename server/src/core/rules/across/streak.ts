/** 连续N年 that does not advance by the year that passed since last year's report. */

import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { ToldStreak } from '../../model/digest';
import { likeness } from '../../tree/similar';
import { shown } from '../figures/operands';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { writeAs } from './compared';

const say = wordings('across/streak', {
  main: {
    zh: '上年报告是连续{before}{unit}，今年应为{expected}{unit}，这里是{now}{unit}',
    en: 'Last year’s report counted {before} in a row, so that this one must count {expected}, not {now}',
  },
  agrees: { zh: '上年报告是连续{before}{unit}，今年{now}{unit}', en: '{before} in a row last year, {now} now' },
  before: { zh: '上年报告', en: 'Last year’s report' },
  expected: { zh: '改为{expected}', en: 'Change to {expected}' },
});

interface StreakHit extends Hit {
  readonly verdict: Verdict;
  readonly now: ToldStreak;
  readonly before: ToldStreak;
  readonly uri: string;
}

const A_YEAR = { year: 1, quarter: 4, month: 12 } as const;
const UNITS = { year: '年', quarter: '个季度', month: '个月' } as const;
/** Clauses as like as this speak of one thing. */
const LIKE = 0.8;

export const streak = defineRule({
  id: 'across/streak',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '“连续N年”没有比上年报告多一年。',
      en: '连续N年 does not count one year more than last year’s report.',
    },
    why: {
      zh: '只比较除年数外几乎相同的分句；上年报告有几处相似的，有一处衔接就不提示。上年报告在工作安排里说的已把当年算在内，年数相同不提示；在多年回顾里说的可能已算在内，只作提示；中断后重新起算（年数变少）的不提示。',
      en: 'Only clauses that read almost the same but for the number; silent if one of several fits, and where a series began anew; what last year’s report planned counts that year already; what it told of several years may, which is only mentioned.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n连续[[4]]年未发生较大生产安全事故。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n连续4年未发生较大生产安全事故。'],
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n全区粮食生产实现[[二十]]连丰。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n全区粮食生产实现二十连丰。'],
        note: { zh: '汉字数字要自己改。', en: 'A numeral in words is left to the drafter.' },
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n连续5年未发生较大生产安全事故。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n连续4年未发生较大生产安全事故。'],
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n连续4年获评全市平安建设先进区。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n连续4年未发生较大生产安全事故。'],
        note: { zh: '说的不是一件事。', en: 'Another thing.' },
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n连续5年提高基础养老金标准。',
        peers: ['2024年青禾区政府工作报告\n一、2024年工作安排\n连续5年提高基础养老金标准。'],
        note: { zh: '上年报告已把当年的安排算在内。', en: 'Last year’s plan counted the year already.' },
      },
    ],
  },
  *find(subject) {
    const { lastYear } = companions(subject.identity, subject.peers);
    if (lastYear.length === 0) return;
    const { own } = subject;
    for (const now of own.streaks) {
      const likes = lastYear.flatMap(({ uri, streaks }) =>
        streaks
          .filter((before) => before.unit === now.unit && likeness(before.frame, now.frame) >= LIKE)
          .map((before) => ({ uri, before })),
      );
      const fit = likes.find(({ before }) => follows(before, now));
      const [first] = likes;
      if (!first) continue;
      const verdict = fit ? 'consistent' : 'inconsistent';
      if (!fit && now.value < first.before.value) continue;
      const level = first.before.of === 'years' ? 'information' : 'warning';
      yield { span: now.span, operands: [now.span], now, ...(fit ?? first), verdict, level } satisfies StreakHit;
    }
  },
  say({ now, before, uri, verdict }: StreakHit) {
    const args = {
      before: before.value,
      now: now.value,
      expected: before.value + A_YEAR[now.unit],
      unit: UNITS[now.unit],
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say('main', args), related: [{ span: before.span, uri, message: say('before') }] };
  },
  mend({ now, before }: StreakHit, { report: { raw } }): readonly Fix[] {
    const expected = `${before.value + A_YEAR[now.unit]}`;
    const arabic = shown(raw, now.span) === `${now.value}`;
    return arabic ? [writeAs(now.span, expected, say('expected', { expected }))] : [];
  },
});

/** A year more; the same where the report before planned for that year. */
const follows = (before: ToldStreak, now: ToldStreak): boolean =>
  now.value === before.value + A_YEAR[now.unit] || (before.of === 'plan' && now.value === before.value);
