/** m2 for 平方米, the letters II for the numeral Ⅱ. */
import { findUnitSymbols, type UnitSymbol } from '../../lex/unit-symbols';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('text/unit-symbol', {
  unit: { zh: '单位“{text}”宜写作“{due}”', en: 'The unit {text} is better written {due}' },
  grade: { zh: '等级“{text}”是字母，宜用罗马数字“{due}”', en: '{text} are letters; the numeral is {due}' },
  mend: { zh: '改为“{due}”', en: 'Change to “{due}”' },
});

interface SymbolHit extends Hit, UnitSymbol {
  readonly text: string;
}

export const unitSymbol = defineRule({
  id: 'text/unit-symbol',
  scope: 'paragraph',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '计量单位或等级用了键盘上的代用写法。',
      en: 'A unit or a grade is written with what the keyboard offers.',
    },
    why: {
      zh: 'GB/T 15835 要求计量单位规范；m2 的 2 不是上标，读起来像“m 2”。货币供应量 M2 不算。',
      en: 'GB/T 15835 asks for proper units; the 2 of m2 is no exponent. The money supply M2 does not count.',
    },
    bad: [{ text: '新建厂房3.5万[[m2]]，水质达到[[II]]类标准。' }],
    good: [{ text: '广义货币M2增长8%，新建厂房3.5万平方米，水质达到Ⅱ类标准。' }, { text: '研制VI系统和I型钢。' }],
  },
  *find({ facts }) {
    for (const symbol of outside(findUnitSymbols(facts.norm), facts.damage)) {
      const text = slice(facts.raw, symbol.span);
      yield symbol.kind === 'grade' ? { ...symbol, text, level: 'hint' } : { ...symbol, text };
    }
  },
  say: ({ kind, text, due }: SymbolHit) => ({ message: say(kind, { text, due }) }),
  mend: ({ kind, span, due }: SymbolHit, { facts: { raw } }): readonly Fix[] => [
    {
      title: say('mend', { due }),
      safety: 'unsafe',
      manner: kind === 'unit' ? 'confirm' : 'style',
      edits: [replacing(raw, span, due)],
    },
  ],
});
