/** R20: two hedges at one figure that say the same, or exclude each other. */
import type { HedgesStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('figures/hedge-conflict', {
  double: { zh: '“{before}”与“{behind}”重复，留一个即可', en: '{before} and {behind} say the same: one is enough' },
  contrary: {
    zh: '“{before}”与“{behind}”意思相反，请留一个',
    en: '{before} and {behind} exclude each other: keep one',
  },
  behind: { zh: '又一个约数词', en: 'The other hedge' },
  drop: { zh: '删去“{word}”', en: 'Delete {word}' },
});

interface HedgesHit extends Hit {
  readonly statement: HedgesStatement;
}

export const hedgeConflict = defineRule({
  id: 'figures/hedge-conflict',
  scope: 'paragraph',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '一个数前后有两个约数词，意思重复或相反。',
      en: 'A figure has a hedge on either side, and they say the same or exclude each other.',
    },
    why: {
      zh: '“约……左右”重复，“近……余”“超……左右”相反。“达……以上”“达……左右”“突破……大关”是通常的说法，不报。',
      en: '约…左右 says it twice, 近…余 and 超…左右 contradict themselves. 达…以上, 达…左右 and 突破…大关 are usual and right.',
    },
    bad: [
      { text: '全年接待游客[[约120万人次左右]]。' },
      { text: '新增高层次人才[[近300余人]]，创新活力增强。' },
      { text: '规上企业研发机构覆盖率[[超过60%左右]]。' },
      { text: '民生支出占比[[不低于80%以上]]。' },
    ],
    good: [
      { text: '全年接待游客约120万人次，旅游收入达30亿元左右。' },
      { text: '全社会研发经费投入强度达3.5%以上。' },
      { text: '地区生产总值突破1000亿元大关。' },
      { text: '新增高层次人才300余人，其中博士近50人。' },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'hedges') continue;
      yield { span: statement.span, operands: [statement.figure.span], statement } satisfies HedgesHit;
    }
  },
  say({ statement: { before, behind, clash } }: HedgesHit) {
    const args = { before: before.text, behind: behind.text };
    return { message: say(clash, args), related: [{ span: behind.span, message: say('behind') }] };
  },
  mend({ statement: { before, behind } }: HedgesHit): readonly Fix[] {
    return [before, behind].map(({ span, text }) => ({
      title: say('drop', { word: text }),
      safety: 'unsafe',
      edits: [{ span, text: '' }],
    }));
  },
});
