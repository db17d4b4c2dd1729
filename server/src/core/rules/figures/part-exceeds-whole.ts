/** R05: a part is larger than what it is a part of. */
import { below } from '../../arithmetic/interval';
import type { PartStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Level, type Verdict } from '../rule';
import { setTo, shown } from './operands';

const say = wordings('figures/part-exceeds-whole', {
  main: { zh: '其中项{part}大于总量{whole}', en: 'The part, {part}, exceeds the whole, {whole}' },
  agrees: { zh: '其中项{part}不超过总量{whole}', en: 'The part, {part}, is within the whole, {whole}' },
  whole: { zh: '总量{whole}', en: 'The whole: {whole}' },
  setPart: { zh: '其中项改为{written}', en: 'Change the part to {written}' },
  setWhole: { zh: '总量改为{written}', en: 'Change the whole to {written}' },
});

interface PartHit extends Hit {
  readonly statement: PartStatement;
}

export const partExceedsWhole = defineRule({
  id: 'figures/part-exceeds-whole',
  scope: 'paragraph',
  level: 'error',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '“其中”后面的数大于它所属的总量。',
      en: 'A figure behind 其中 is larger than the whole it belongs to.',
    },
    why: {
      zh:
        '只比较同一单位的数量，增速、时间、均值不比；“10亿元以上项目”里的数是门槛，不是数量；前文另有更大的同类数时不报。' +
        '总量带“超”“以上”时没有上限，也不报。',
      en:
        'Only amounts in one unit are compared, never growth, time or averages; the figure of 10亿元以上项目 is a threshold and no amount; silent ' +
        'where an earlier figure of the kind could be the whole. A whole with 超 or 以上 has no upper bound.',
    },
    bad: [
      { text: '新建改造供水管网46公里，其中农村供水管网[[53公里]]。' },
      { text: '培育税收千万元以上楼宇7栋、其中亿元以上楼宇[[8栋]]。' },
      { text: '15件重点民生实事完成[[16件]]，群众满意度进一步提高。' },
    ],
    good: [
      { text: '新建改造供水管网46公里，其中农村供水管网35公里。' },
      {
        text: '固定资产投资增长3%，其中工业投资增长10%以上。',
        note: { zh: '增速不是部分与总量。', en: 'Growth rates are no part and whole.' },
      },
      {
        text: '完成进出口额超840亿元，其中出口额860亿元。',
        note: { zh: '“超840亿元”没有上限。', en: '超840亿元 has no upper bound.' },
      },
      {
        text: '签约项目160个，总投资1100亿元，其中20亿元以上项目15个。',
        note: { zh: '20亿元是门槛。', en: '20亿元 is a threshold.' },
      },
      {
        text: '全体居民人均可支配收入22508元，其中城镇居民35692元。',
        note: { zh: '平均数的一部分可以大于平均数。', en: 'A part of an average can exceed it.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'part') continue;
      yield {
        span: statement.part.core,
        operands: [statement.whole.span, statement.part.span],
        statement,
        ...judge(statement),
      } satisfies PartHit;
    }
  },
  say({ statement, verdict }: PartHit, { facts }) {
    const whole = shown(facts.raw, statement.whole.core);
    const args = { whole, part: shown(facts.raw, statement.part.core) };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say('main', args), related: [{ span: statement.whole.span, message: say('whole', { whole }) }] };
  },
  mend({ statement }: PartHit, { facts }): readonly Fix[] {
    const { whole, part } = statement;
    return [
      ...setTo(facts.raw, part, whole.value, (written) => say('setPart', { written })),
      ...setTo(facts.raw, whole, part.value, (written) => say('setWhole', { written })),
    ];
  },
});

function judge({ whole, part, rivals }: PartStatement): { readonly verdict: Verdict; readonly level?: Level } {
  const wholes = [whole, ...rivals];
  if (wholes.every(({ hard }) => below(hard, part.hard))) return { verdict: 'inconsistent' };
  if (wholes.every(({ soft, hedge }) => !hedge && below(soft, part.soft))) {
    return { verdict: 'inconsistent', level: 'information' };
  }
  return { verdict: below(whole.hard, part.hard) ? 'not-checkable' : 'consistent' };
}
