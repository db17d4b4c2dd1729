/** Digits or signs that were lost or mistyped, so that the figure cannot be read. */
import { findLostCharacters, type LostCharacters } from '../../lex/lost-characters';
import { findTornFigures, type TornFigure } from '../../lex/torn-figures';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('text/lost-characters', {
  joined: { zh: '“{text}期”疑似丢失顿号，或为{perhaps}期', en: 'Marks seem to be lost: {text} may be {perhaps}' },
  year: { zh: '年份“{text}”少一位数字', en: 'The year {text} has lost a digit' },
  plus: { zh: '“{text}”疑似丢失加号，或为“{perhaps}”', en: 'A plus seems to be lost: “{text}” may be “{perhaps}”' },
  points: { zh: '“{text}”多了一个小数点', en: '{text} has a decimal point too many' },
  comma: {
    zh: '“{text}”中的逗号疑为小数点，或为{perhaps}',
    en: 'The comma of {text} seems to stand for a decimal point: {perhaps}',
  },
  mend: { zh: '改为“{perhaps}”', en: 'Change to “{perhaps}”' },
});

interface LostHit extends Hit {
  readonly kind: LostCharacters['kind'] | TornFigure['kind'];
  readonly text: string;
  /** What it may have been, the likeliest first; empty where nobody can tell. */
  readonly readings: readonly string[];
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
      zh: '数字或符号丢失、多打、打错：连写的期号、三位数的年份、变成空格的加号、两个小数点、当小数点用的逗号。',
      en: 'Digits or signs were lost or mistyped: issues run together, a year of three digits, a plus that became a blank, two decimal points, a comma for a decimal point.',
    },
    why: {
      zh: '丢了什么并不总能推知，所以期号和年份只提示，不代为修改。“第123期”是刊物期号，不算；全文用半角逗号时，数字间的逗号不判。',
      en: 'What was lost does not always follow, so issues and years are only pointed out. 第123期 is the issue of a journal. Where half-width commas part the clauses, one between digits is not judged.',
    },
    bad: [
      { text: '建成河湾新城[[456]]期工程。' },
      { text: '[[202]]年3月建成河湾大桥。' },
      { text: '工业增加值增长[[6.3.5]]%。' },
      { text: '完成投资[[12,86]]亿元，增长5%。', asWritten: true },
      { text: '“1+N”是指一个方案和若干措施。落实“1+N”政策，完善“[[1 N]]”体系。', asWritten: true },
    ],
    good: [{ text: '印发第123期简报，建成120期项目以外的河湾新城三期工程。' }, { text: '2023年3月建成，历时202天。' }],
  },
  *find({ facts }) {
    const { norm, raw, damage } = facts;
    for (const { kind, span, perhaps } of outside(findLostCharacters(norm), damage)) {
      const hit = { kind, span, text: slice(raw, span), readings: perhaps === '' ? [] : [perhaps] };
      yield kind === 'plus' ? { ...hit, level: 'information' } : hit;
    }
    for (const torn of outside(findTornFigures(norm, raw), damage)) yield { ...torn, text: slice(raw, torn.span) };
  },
  say: ({ kind, text, readings: [perhaps = ''] }: LostHit) => ({ message: say(kind, { text, perhaps }) }),
  mend({ kind, span, readings }: LostHit, { facts: { raw } }): readonly Fix[] {
    if (kind === 'joined' || kind === 'year') return [];
    return readings.map((perhaps) => ({
      title: say('mend', { perhaps }),
      safety: 'unsafe',
      manner: 'confirm',
      edits: [replacing(raw, span, perhaps)],
    }));
  },
});
