/** R02: 分别 pairs names with values, and there are not as many of the one as of the other. */
import type { RespectiveStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { inside } from '../../text/inside';
import { defineRule, type Hit, type Verdict } from '../rule';

const say = wordings('figures/respective-arity', {
  main: {
    zh: '“{cue}”前列{names}项，后有{values}个数值',
    en: '{names} {names|name|names} before {cue}, but {values} {values|value|values} behind it',
  },
  agrees: { zh: '“{cue}”前后各{values}项，一一对应', en: '{values} names and {values} values, paired by {cue}' },
  name: { zh: '名称“{name}”', en: 'The name {name}' },
});

interface ArityHit extends Hit {
  readonly statement: RespectiveStatement;
}

export const respectiveArity = defineRule({
  id: 'figures/respective-arity',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'never',
  options: {},
  docs: {
    what: {
      zh: '“分别”前后的名称与数值个数不等。',
      en: 'The names before 分别 and the values behind it differ in number.',
    },
    why: {
      zh:
        '“和”“及”可能连接两项，也可能在一个名称之内；“城乡”“产销”“批零住餐”一词含几项。只要有一种读法能一一对应就不报。' +
        '前面已有一处“分别”时，后面的增速、占比可以接着说那几项，也不报。补哪一项、删哪一项只有起草人知道，所以不提供修改。',
      en:
        '和 and 及 may join two names or stand inside one; 城乡, 产销 and 批零住餐 fuse several. Silent as soon as one reading pairs them off, and ' +
        'where a clause goes on with what an earlier 分别 paired. Which name or value is missing only the drafter knows, so no fix is offered.',
    },
    bad: [
      { text: '小学、初中、普通高中[[分别新增学位1620个、900个]]。' },
      { text: '受理率、办结率[[分别达到99.1%、98.4%、97.5%]]，群众满意度进一步提高。' },
      {
        text: '办结事项总量[[分别增长12.3%、8.6%]]。',
        note: {
          zh: '只有一个名称；可能一词含几项，所以只作提示。',
          en: 'One name alone; it may fuse several, so this only informs.',
        },
      },
    ],
    good: [
      { text: '小学、初中、普通高中分别新增学位1620个、900个和600个。' },
      {
        text: '城乡居民人均可支配收入分别增长5.4%、6.8%。',
        note: { zh: '“城乡”是两项。', en: '城乡 is two names.' },
      },
      {
        text: '批零住餐营业额分别增长9.8%、10.7%、18.1%、13.6%。',
      },
      {
        text: '购票人数、门票及二销收入分别增长19.4%、12.1%。',
        note: { zh: '“及”在名称之内。', en: '及 stands inside a name.' },
      },
      { text: '经济总量、人均水平分别居全市第3、第2位。' },
      {
        text: '新增规上企业31家、省级平台12家，累计分别达到402家、57家。',
        note: { zh: '名称在前一分句。', en: 'The names stand in the clause before.' },
      },
      {
        text: '甲业和乙业增加值分别增长10.6%和9.1%，占工业比重分别为12.2%和32.6%。',
        note: { zh: '后一分句接着说这两项。', en: 'The second clause goes on with the same two.' },
      },
      {
        text: '两个园区产值、税收分别增长10%以上。',
        note: { zh: '下限可为各项所共有。', en: 'A bound may be said of each.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'respective') continue;
      const last = statement.values.at(-1);
      if (!last) continue;
      const span = { start: statement.cue.span.start, end: last.span.end };
      const figures = inside(facts.figures, span);
      const hit: ArityHit = {
        span,
        operands: figures.map((figure) => figure.span),
        verdict: judge(statement),
        ...(statement.sure ? {} : { level: 'information' as const }),
        statement,
      };
      yield hit;
    }
  },
  say({ statement, verdict }: ArityHit) {
    const args = { cue: statement.cue.text, names: least(statement.nameCounts), values: least(statement.valueCounts) };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return {
      message: say('main', args),
      related: statement.names.map(({ span, text }) => ({ span, message: say('name', { name: text }) })),
    };
  },
});

function judge({ nameCounts, valueCounts }: RespectiveStatement): Verdict {
  if ([...nameCounts].some((count) => valueCounts.has(count))) return 'consistent';
  return valueCounts.size === 1 ? 'inconsistent' : 'not-checkable';
}

const least = (counts: ReadonlySet<number>): number => Math.min(...counts);
