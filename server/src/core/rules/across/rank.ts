/** A rank and how far it moved, against last year's rank; or two ranks of one year in two documents. */
import type { Rank } from '../../lex/notes';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import { defineRule, type Hit, type Verdict } from '../rule';

const say = wordings('across/rank', {
  moved: {
    zh: '这里是第{now}位、位次变动{by}，推算上年为第{implied}位，上年报告是第{before}位',
    en: 'Rank {now} after a move of {by} makes {implied} the year before, but last year’s report says {before}',
  },
  agrees: { zh: '与上年报告的第{before}位相符', en: 'Agrees with rank {before} in last year’s report' },
  before: { zh: '上年报告', en: 'Last year’s report' },
});

interface RankHit extends Hit {
  readonly verdict: Verdict;
  readonly now: Rank;
  readonly before: Rank;
  readonly uri: string;
}

export const rank = defineRule({
  id: 'across/rank',
  scope: 'reports',
  level: 'information',
  since: '0.2.0',
  fixes: 'never',
  options: {},
  docs: {
    what: { zh: '位次及其变动与上年报告的位次不符。', en: 'A rank and its move do not agree with last year’s rank.' },
    why: {
      zh: '只比较除位次外完全相同的分句，并且范围（全国、全省、全市）相同、写明了比上年前移或后移几位。',
      en: 'Only clauses that read the same but for the rank, among the same set, with a stated move against last year.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n研发投入强度居全市第[[4]]位，比上年前移1位。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n研发投入强度居全市第6位。'],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n研发投入强度居全市第4位，比上年前移1位。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n研发投入强度居全市第5位。'],
      },
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n研发投入强度居全市第4位，比上年前移1位。',
        peers: ['2024年青禾区政府工作报告\n一、2023年工作回顾\n研发投入强度居全省第26位。'],
        note: { zh: '范围不同。', en: 'Among others.' },
      },
    ],
  },
  *find(subject) {
    const { lastYear } = companions(subject.identity, subject.peers);
    if (lastYear.length === 0) return;
    const { own } = subject;
    for (const now of own.ranks) {
      const { moved } = now;
      if (moved === null) continue;
      const likes = lastYear.flatMap(({ uri, ranks }) =>
        ranks
          .filter(({ frame, among }) => frame === now.frame && among === now.among)
          .map((before) => ({ uri, before })),
      );
      const [first] = likes;
      if (!first) continue;
      const fit = likes.find(({ before }) => before.value - moved === now.value);
      yield { span: now.span, now, ...(fit ?? first), verdict: fit ? 'consistent' : 'inconsistent' } satisfies RankHit;
    }
  },
  say({ now, before, uri, verdict }: RankHit) {
    const by = now.moved ?? 0;
    const args = { now: now.value, before: before.value, by, implied: now.value + by };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say('moved', args), related: [{ span: before.span, uri, message: say('before') }] };
  },
});
