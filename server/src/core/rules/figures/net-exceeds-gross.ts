/** R22: what was left over, the net, is larger than what came, the gross. */
import { below } from '../../arithmetic/interval';
import type { NetStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit, type Verdict } from '../rule';
import { setTo, shown } from './operands';

const say = wordings('figures/net-exceeds-gross', {
  main: { zh: '净增{net}大于新增{gross}', en: 'The net increase, {net}, exceeds the new ones, {gross}' },
  agrees: { zh: '净增{net}不大于新增{gross}', en: 'The net increase, {net}, is within the new ones, {gross}' },
  gross: { zh: '新增{gross}', en: 'The new ones: {gross}' },
  swap: { zh: '两个数对调', en: 'Swap the two figures' },
  setNet: { zh: '净增改为{written}', en: 'Change the net increase to {written}' },
  setGross: { zh: '新增改为{written}', en: 'Change the new ones to {written}' },
});

interface NetHit extends Hit {
  readonly statement: NetStatement;
}

export const netExceedsGross = defineRule({
  id: 'figures/net-exceeds-gross',
  scope: 'paragraph',
  level: 'error',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '净增数大于新增数。', en: 'A net increase is larger than the number of new ones.' },
    why: {
      zh: '净增是新增减去退出，不会大于新增。只比较同一句里同一事物的新增和净增；新增带“超”“以上”时没有上限，不报。',
      en: 'The net increase is the new ones less those that went. Only figures of one thing in one sentence are compared; 超 and 以上 have no upper bound.',
    },
    bad: [
      { text: '新增规上工业企业46家、净增[[64家]]。' },
      { text: '全年新登记市场主体1.2万户，净增[[2.1万户]]，发展活力增强。' },
    ],
    good: [
      { text: '新增规上工业企业46家、净增31家。' },
      {
        text: '新增规上工业企业超过40家、净增42家。',
        note: { zh: '“超过40家”没有上限。', en: '超过40家 has no upper bound.' },
      },
      { text: '新增规上工业企业46家、净增高新技术企业64家。', note: { zh: '不是同一事物。', en: 'Another thing.' } },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'net') continue;
      const { gross, net } = statement;
      const verdict: Verdict = below(gross.hard, net.hard) ? 'inconsistent' : 'consistent';
      yield { span: net.core, operands: [gross.span, net.span], statement, verdict } satisfies NetHit;
    }
  },
  say({ statement, verdict }: NetHit, { facts }) {
    const gross = shown(facts.raw, statement.gross.core);
    const args = { net: shown(facts.raw, statement.net.core), gross };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    return { message: say('main', args), related: [{ span: statement.gross.span, message: say('gross', { gross }) }] };
  },
  mend({ statement }: NetHit, { facts }): readonly Fix[] {
    const { gross, net } = statement;
    const swapped = [
      { span: gross.number, text: slice(facts.raw, net.number) },
      { span: net.number, text: slice(facts.raw, gross.number) },
    ].sort((a, b) => a.span.start - b.span.start);
    const swap: Fix = { title: say('swap'), safety: 'unsafe', edits: swapped };
    return [
      ...(gross.exponent === net.exponent ? [swap] : []),
      ...setTo(facts.raw, net, gross.value, (written) => say('setNet', { written })),
      ...setTo(facts.raw, gross, net.value, (written) => say('setGross', { written })),
    ];
  },
});
