/** Readings in brackets that a web page left behind its characters. */
import type { ParagraphFacts } from '../../lex/facts';
import { findResidues, isToned, type Residue } from '../../lex/residue';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { outside } from '../../text/outside';
import { shift } from '../../text/span';
import { defineRule, type Fix } from '../rule';
import { asHabit, bodyOf, type HabitHit } from './places';

const say = wordings('text/pinyin-residue', {
  one: { zh: '字后残留拼音注音', en: 'A pinyin reading was left behind the character' },
  many: { zh: '全文残留拼音注音 {count} 处', en: '{count} pinyin readings were left in the text' },
  remove: { zh: '删除残留的拼音', en: 'Delete the reading' },
  removeAll: { zh: '删除全部 {count} 处残留的拼音', en: 'Delete all {count} readings' },
});

/** Fewer readings than this, or behind one character only, may be a gloss that helps the reader with a name. */
const FEWEST = 3;
/** From so many on the page as a whole is damaged; a reading without a tone then counts too. */
const WHOLE_TEXT = 20;

export const pinyinResidue = defineRule({
  id: 'text/pinyin-residue',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '从网页粘贴时，字后带进了括号拼音。',
      en: 'Pasting from a web page brought a pinyin reading in brackets behind characters.',
    },
    why: {
      zh: '个别地名、生僻字的注音是有意的，所以至少三处、且注在不同的字后才提示；二十处以上合为一条。大写字母、汉字和数字的括号不算。',
      en: 'A gloss of one name is meant, so at least three readings behind different characters are needed; from twenty on they are told as one. Brackets with capitals, Han characters or digits do not count.',
    },
    bad: [{ text: '全区[[(qū)]]经[[(jīng)]]济发[[(fā)]]展。' }],
    good: [
      { text: '会议在垟(yáng)头村召开。', note: { zh: '为生僻字注音', en: 'A gloss of a rare character' } },
      { text: '《协定》(rcep)生效后，设立(a)、(b)、(c)三个组。' },
    ],
  },
  *find({ report }) {
    const found = residuesOf(report);
    const toned = found.filter(isToned);
    if (found.length >= WHOLE_TEXT) yield* asHabit(found, 'information');
    else if (toned.length >= FEWEST && new Set(toned.map(({ base }) => base)).size > 1)
      yield* asHabit(toned, 'warning', WHOLE_TEXT);
  },
  say({ places }: HabitHit<Residue>) {
    const count = places.length;
    return { message: count > 1 ? say('many', { count }) : say('one') };
  },
  mend({ places }: HabitHit<Residue>): readonly Fix[] {
    const count = places.length;
    const title = count > 1 ? say('removeAll', { count }) : say('remove');
    return [{ title, safety: 'safe', edits: places.map(({ span }) => ({ span, text: '' })) }];
  },
});

function residuesOf(report: Report): readonly Residue[] {
  return bodyOf(report).flatMap(({ span, facts }) =>
    facts.once(soundResidues).map((residue) => ({
      ...residue,
      span: shift(residue.span, span.start),
    })),
  );
}

/** Those inside of damaged places belong to the repair of these. */
const soundResidues = ({ raw, damage }: ParagraphFacts): readonly Residue[] => outside(findResidues(raw), damage);
