/** A place that was left to be filled in. */
import { findPlaceholders } from '../../lex/placeholder';
import { wordings } from '../../message';
import { slice } from '../../text/span';
import { defineRule, type Hit } from '../rule';

const say = wordings('text/placeholder', {
  left: { zh: '占位符“{text}”尚未填写', en: '“{text}” is still to be filled in' },
});

interface PlaceholderHit extends Hit {
  readonly text: string;
}

export const placeholder = defineRule({
  id: 'text/placeholder',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'never',
  options: {},
  docs: {
    what: { zh: '起草时留下的空位还没有填。', en: 'A place left open in drafting was not filled in.' },
    why: {
      zh: 'XX、××、〇〇、待补、TODO、此处填写等。“二〇〇五年”的〇是数字，“有待完善”是正文，都不算；××前后没有数据的，也可能是有意隐去的名称，只作提示。',
      en: 'XX, ××, 〇〇, 待补, TODO and the like. The zeros of a year and 有待完善 in a sentence do not count; ×× beside words alone may be a name withheld, and is only mentioned.',
    },
    bad: [
      { text: '全年完成投资[[XX]]亿元，增长[[××]]%。' },
      { text: '建成[[〇〇]]大桥，新增就业（人数[[待核实]]）。' },
      { text: '[[TODO]]：核对数据。' },
    ],
    good: [{ text: '二○○○年以来，治理体系仍有待完善。' }, { text: '长3米×宽5米，型号为PX-XX。' }],
  },
  *find({ facts }) {
    for (const { span, mayBeWithheld } of findPlaceholders(facts.norm)) {
      const hit = { span, text: slice(facts.raw, span) };
      yield mayBeWithheld ? { ...hit, level: 'information' } : hit;
    }
  },
  say: ({ text }: PlaceholderHit) => ({ message: say('left', { text }) }),
});
