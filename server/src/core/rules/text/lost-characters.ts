/** F5: digits or signs that were lost in pasting or converting. */
import { findLostCharacters, type LostCharacters } from '../../lex/lost-characters';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('text/lost-characters', {
  joined: { zh: '“{text}期”疑似丢失顿号，或为{perhaps}期', en: 'Marks seem to be lost: {text} may be {perhaps}' },
  year: { zh: '年份“{text}”少一位数字', en: 'The year {text} has lost a digit' },
  plus: { zh: '“{text}”疑似丢失加号，或为“{perhaps}”', en: 'A plus seems to be lost: “{text}” may be “{perhaps}”' },
  mend: { zh: '改为“{perhaps}”', en: 'Change to “{perhaps}”' },
});

interface LostHit extends Hit, LostCharacters {
  readonly text: string;
}

export const lostCharacters = defineRule({
  id: 'text/lost-characters',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '数字或符号在粘贴、转换时丢失：连写的期号、三位数的年份、变成空格的加号。',
      en: 'Digits or signs were lost in pasting or converting: issues run together, a year of three digits, a plus that became a blank.',
    },
    why: {
      zh: '丢了什么并不总能推知，所以期号和年份只提示，不代为修改。“第123期”是刊物期号，不算。',
      en: 'What was lost does not always follow, so issues and years are only pointed out. 第123期 is the issue of a journal.',
    },
    bad: [
      { text: '建成河湾新城[[456]]期工程。' },
      { text: '[[202]]年3月建成河湾大桥。' },
      { text: '“1+N”是指一个方案和若干措施。落实“1+N”政策，完善“[[1 N]]”体系。', asWritten: true },
    ],
    good: [{ text: '印发第123期简报，建成120期项目以外的河湾新城三期工程。' }, { text: '2023年3月建成，历时202天。' }],
  },
  *find({ facts }) {
    for (const lost of outside(findLostCharacters(facts.norm), facts.damage)) {
      const text = slice(facts.raw, lost.span);
      yield lost.kind === 'plus' ? { ...lost, text, level: 'information' } : { ...lost, text };
    }
  },
  say: ({ kind, text, perhaps }: LostHit) => ({ message: say(kind, { text, perhaps }) }),
  mend({ kind, span, perhaps }: LostHit, { facts: { raw } }): readonly Fix[] {
    if (kind !== 'plus') return [];
    const edits = [replacing(raw, span, perhaps)];
    return [{ title: say('mend', { perhaps }), safety: 'unsafe', manner: 'confirm', edits }];
  },
});
