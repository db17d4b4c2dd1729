/** R03: an enumeration, and a number that gathers it up and does not agree with it. */
import { rewriteNumeral } from '../../lex/rewrite';
import type { CollectiveStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { isHan } from '../../text/normalise';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';

const say = wordings('figures/collective-count', {
  main: { zh: '称“{claimed}”，实列{listed}项', en: 'Says {claimed}, but lists {listed}' },
  agrees: { zh: '列出{listed}项，与“{claimed}”相符', en: 'Lists {listed}, as {claimed} says' },
  examples: { zh: '列举未完，不与“{claimed}”比较', en: 'Examples only: not compared with {claimed}' },
  item: { zh: '第{index}项', en: 'Number {index}' },
  setCount: { zh: '“{claimed}”改为“{written}”', en: 'Change {claimed} to {written}' },
});

interface CollectiveHit extends Hit {
  readonly statement: CollectiveStatement;
}

export const collectiveCount = defineRule({
  id: 'figures/collective-count',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '列举的项数与总括它们的数字不符。',
      en: 'The number that gathers up an enumeration does not agree with it.',
    },
    why: {
      zh:
        '只在列举的起止确实清楚时比较：写在引号里，或末几项形式一致；“和”“及”、“城乡”之类按各种读法数，有一种相符就不报。' +
        '带“等”的列举只要不超过总数就不报；只列两项而数目多一的，多半只作提示。',
      en:
        'Compared only where the list surely begins and ends there: it stands in quotes, or its last items are of one form. 和, 及 and fused words are ' +
        'counted in every way; one that fits is enough. With 等, fewer items than the number are examples. Of two items and a number one too many ' +
        'most are only told as information.',
    },
    bad: [
      { text: '实施“数字赋能、园区提质、链条延伸、企业培育”[[三]]大行动。' },
      { text: '完善规划管控、平台支撑、数据治理[[四]]大工作体系。' },
      { text: '实施[[四]]大工程：强基固本、提质增效、安居乐业。' },
      { text: '推进农村厕所、农村垃圾、农村污水“[[四]]大革命”。' },
      {
        text: '推进东湖、西岭[[3]]个城市试点。',
        note: {
          zh: '只有两项，也可能另有所指，所以只作提示。',
          en: 'Two alone; the number may mean something else, so this only informs.',
        },
      },
    ],
    good: [
      { text: '实施“数字赋能、园区提质、链条延伸、企业培育”四大行动。' },
      { text: '完善规划管控、平台支撑、数据治理三大工作体系。' },
      {
        text: '打造柑橘、茶叶、畜牧、蔬菜等六大优势产业。',
        note: { zh: '“等”后面可以更多。', en: 'With 等 there may be more.' },
      },
      {
        text: '构建“一核、两带、三区”六大板块。',
        note: { zh: '一加二加三。', en: 'One plus two plus three.' },
      },
      {
        text: '深化改革、扩大开放，做强机电、化工两大产业。',
        note: { zh: '列举从“机电”开始。', en: 'The list begins at 机电.' },
      },
      {
        text: '东湖码头、西岭码头3个泊位完成改造。',
        note: { zh: '一处码头可有几个泊位。', en: 'A wharf may have several berths.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'collective') continue;
      const verdict = judge(statement);
      if (!verdict) continue;
      const hit: CollectiveHit = { span: statement.count.span, verdict, statement };
      /* Two names that look alike behind words that are not understood may only be near the number (石桥港、望河港三大码头). */
      yield statement.bounds === 'inner' ? { ...hit, level: 'information' } : hit;
    }
  },
  say({ statement, verdict }: CollectiveHit, { facts }) {
    const args = {
      claimed: counted(statement, facts.raw),
      listed: verdict === 'consistent' ? statement.claimed : nearest(statement),
    };
    if (verdict !== 'inconsistent') return { message: say(verdict === 'consistent' ? 'agrees' : 'examples', args) };
    return {
      message: say('main', args),
      related: statement.items.map(({ span }, index) => ({ span, message: say('item', { index: index + 1 }) })),
    };
  },
  mend({ statement }: CollectiveHit): readonly Fix[] {
    const { count } = statement;
    const written = rewriteNumeral(count.text, nearest(statement));
    if (written === null) return [];
    const title = say('setCount', { claimed: count.text, written });
    return [{ title, safety: 'unsafe', edits: [{ span: count.span, text: written }] }];
  },
});

/** The numeral with the word that goes with it: 三大, 3个. */
function counted({ count }: CollectiveStatement, raw: string): string {
  const next = raw.charAt(count.span.end);
  return isHan(next.charCodeAt(0)) ? `${count.text}${next}` : count.text;
}

/** The number of members that is nearest to the number said. */
function nearest({ itemCounts, claimed }: CollectiveStatement): number {
  const fewest = Math.min(...itemCounts);
  return claimed < fewest ? fewest : Math.max(...itemCounts);
}

/** Null where the list and the number may have nothing to do with each other. */
function judge(statement: CollectiveStatement): Verdict | null {
  const { itemCounts, claimed, open, bounds, gathers } = statement;
  if (itemCounts.has(claimed)) return 'consistent';
  const listed = nearest(statement);
  if (open && listed <= claimed) return 'not-checkable';
  if (bounds === 'loose') return null;
  if (claimed < listed) return 'inconsistent';
  /* A list may stand for more than it names (提信心、稳增长十大行动): one item too few is a slip, several are a choice. */
  const slip = gathers && listed + 1 === claimed;
  return slip ? 'inconsistent' : null;
}
