/** R06: more items are listed before 等 than the number behind it allows. */
import { below, point } from '../../arithmetic/interval';
import { rational } from '../../arithmetic/rational';
import type { ListedStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { setTo, shown } from './operands';

const say = wordings('figures/listed-exceeds-count', {
  main: { zh: '列举了{listed}个，超过“等{count}”', en: '{listed} are listed, more than 等{count}' },
  agrees: { zh: '列举{listed}个，不超过{count}', en: '{listed} listed, {count} in all' },
  item: { zh: '第{index}个', en: 'Number {index}' },
  setCount: { zh: '改为等{written}', en: 'Change to 等{written}' },
});

interface ListedHit extends Hit {
  readonly statement: ListedStatement;
}

export const listedExceedsCount = defineRule({
  id: 'figures/listed-exceeds-count',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '“等”前面列举的个数，比“等”后面的总数还多。',
      en: 'More items stand before 等 than the number behind it says there are.',
    },
    why: {
      zh: '只数顿号隔开的项，“和”“及”可能在名称之内；前面另有动词或数目时，从最近的一处数起。列举数等于总数时“等”煞尾，不报。',
      en:
        'Only 、 separates for certain; where another verb or number stands before, the count starts behind the nearest. A list that is as long as ' +
        'its number is closed by 等, which is correct.',
    },
    bad: [
      { text: '建成石桥、望河、云岭、南塘等[[3个]]镇级养老服务中心。' },
      { text: '打通东湖、西岭、南屏等[[2条]]断头路。' },
    ],
    good: [
      { text: '建成石桥、望河、云岭、南塘等4个镇级养老服务中心。' },
      { text: '建成石桥、望河等12个镇级养老服务中心。' },
      {
        text: '新建停车位800个、充电桩60个，改造石桥、望河、云岭等3条道路。',
        note: { zh: '前面的数目属于另一件事。', en: 'The numbers before belong to something else.' },
      },
      {
        text: '涉及城关镇、东岭镇、西河乡、南坡乡等2镇2乡，引进青禾、松陵、云岭等2家央企和1家民企。',
        note: { zh: '两个数目合起来才是列举的。', en: 'Both numbers together count what is listed.' },
      },
      {
        text: '参加全市技能比赛获一等奖2项、二等奖1项。',
        note: { zh: '“二等”不是列举。', en: '二等 ends no list.' },
      },
      {
        text: '利用边角地、闲置地等因地制宜建成停车位1个。',
        note: { zh: '数目说的是另一样东西。', en: 'The number counts something else.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'listed') continue;
      const hit: ListedHit = {
        span: statement.count.core,
        operands: [statement.count.span],
        verdict: judge(statement),
        statement,
      };
      /* Where a noun stands between, the items may be kinds of what is counted: 新材料、新能源等企业1家. */
      yield statement.direct ? hit : { ...hit, level: 'information' };
    }
  },
  say({ statement, verdict }: ListedHit, { facts }) {
    const args = { listed: least(statement), count: shown(facts.raw, statement.count.core) };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return {
      message: say('main', args),
      related: statement.items.map(({ span }, index) => ({ span, message: say('item', { index: index + 1 }) })),
    };
  },
  mend({ statement }: ListedHit, { facts }): readonly Fix[] {
    return setTo(facts.raw, statement.count, rational(least(statement)), (written) => say('setCount', { written }));
  },
});

const least = ({ itemCounts }: ListedStatement): number => Math.min(...itemCounts);

/** Wrong only if the fewest items that can be counted are more than the number can stand for. */
const judge = (statement: ListedStatement): Verdict =>
  below(statement.count.hard, point(rational(least(statement)))) ? 'inconsistent' : 'consistent';
