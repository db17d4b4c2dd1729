/** A fact that changed since the other draft in one place of the text and not in another. */
import { compare } from '../../arithmetic/rational';
import { wordings } from '../../message';
import { companions } from '../../model/companions';
import type { Fact } from '../../model/digest';
import { shown } from '../figures/operands';
import { defineRule, type Fix, type Hit } from '../rule';
import { writeAs } from './compared';

const say = wordings('across/stale-figure', {
  main: {
    zh: '{indicator}在别处已改为{now}，这里仍是另一稿的{here}',
    en: '{indicator} was changed to {now} elsewhere; here it still is {here}, as in the other draft',
  },
  now: { zh: '这里是{now}', en: 'Here it is {now}' },
  draft: { zh: '另一稿', en: 'The other draft' },
  write: { zh: '改为{now}', en: 'Change to {now}' },
});

interface StaleHit extends Hit {
  readonly here: Fact;
  readonly now: Fact;
  readonly draft: { readonly fact: Fact; readonly uri: string };
}

export const staleFigure = defineRule({
  id: 'across/stale-figure',
  scope: 'reports',
  level: 'warning',
  since: '0.2.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '与另一稿相比，同一事实有的地方改了，有的地方没有改。',
      en: 'Compared with another draft, one fact was changed in one place and not in another.',
    },
    why: {
      zh: '另一稿中几处数值一致、这一稿中次数相同而数值不一时才提示；约数不同不算改动。',
      en: 'Only where the other draft says one value each time, and this one says the fact as often with two values.',
    },
    bad: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额197.3亿元。\n全年社会消费品零售总额达到[[196.7亿元]]。',
        peers: [
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额196.7亿元。\n全年社会消费品零售总额达到196.7亿元。',
        ],
      },
    ],
    good: [
      {
        text: '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额197.3亿元。\n全年社会消费品零售总额达到197.3亿元。',
        peers: [
          '2025年青禾区政府工作报告\n一、2024年工作回顾\n社会消费品零售总额196.7亿元。\n全年社会消费品零售总额达到196.7亿元。',
        ],
      },
    ],
  },
  *find({ own, peers }) {
    const { drafts } = companions(own, peers);
    if (drafts.length === 0) return;
    const mine = byKey(own.facts);
    for (const { uri, facts } of drafts) {
      for (const [key, theirs] of byKey(facts)) {
        const ours = mine.get(key) ?? [];
        const [fact] = theirs;
        if (!fact || ours.length < 2 || ours.length !== theirs.length || !theirs.every((one) => equal(one, fact)))
          continue;
        const now = ours.find((one) => !equal(one, fact));
        const fresh = ours.filter((one) => !equal(one, fact));
        if (!now || !fresh.every((one) => equal(one, now))) continue;
        for (const here of ours) {
          if (!equal(here, fact)) continue;
          yield {
            span: here.figure.core,
            operands: [here.figure.span],
            here,
            now,
            draft: { fact, uri },
          } satisfies StaleHit;
        }
      }
    }
  },
  say({ here, now, draft }: StaleHit, { report: { raw } }) {
    const args = { indicator: here.indicator, here: shown(raw, here.figure.core), now: now.text };
    return {
      message: say('main', args),
      related: [
        { span: now.figure.span, message: say('now', args) },
        { span: draft.fact.figure.span, uri: draft.uri, message: say('draft') },
      ],
    };
  },
  mend: ({ here, now }: StaleHit): readonly Fix[] => [
    writeAs(here.figure.span, now.text, say('write', { now: now.text })),
  ],
});

const equal = (a: Fact, b: Fact): boolean => compare(a.figure.value, b.figure.value) === 0;

/** Facts that say the same thing of the same year. */
function byKey(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!fact.certain || fact.figure.hedge !== null) continue;
    const { indicator, scope, period, measure, kind, figure } = fact;
    const key = [indicator, scope, period, measure, kind, figure.unit?.dimension].join('\u0000');
    const group = groups.get(key) ?? [];
    group.push(fact);
    groups.set(key, group);
  }
  return groups;
}
