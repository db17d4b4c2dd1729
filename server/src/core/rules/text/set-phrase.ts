/** Fixed wordings in a wrong form. */
import { findSetPhrases, type WrongPhrase } from '../../lex/set-phrases';
import { wordings } from '../../message';
import { replacing } from '../../text/breaks';
import { outside } from '../../text/outside';
import { slice } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';

const say = wordings('text/set-phrase', {
  wrong: { zh: '“{text}”应为“{right}”', en: '“{text}” should be “{right}”' },
  near: {
    zh: '固定提法“{right}”，此处写作“{text}”，请核对',
    en: 'The fixed wording is “{right}”; here stands “{text}”',
  },
  unusual: { zh: '“{text}”，通常写作“{right}”', en: '“{text}” is usually written “{right}”' },
  mend: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  title: { zh: '改为“{right}”，简称用书名号', en: 'Change to “{right}”, the short name in 《》' },
});

interface PhraseHit extends Hit, WrongPhrase {
  readonly text: string;
}

export const setPhrase = defineRule({
  id: 'text/set-phrase',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '固定说法写错了字。', en: 'A fixed wording has a wrong character.' },
    why: {
      zh: '只收在哪里出现都错的写法；“机制体制”之类只是不合习惯的，按提示处理。政治性固定提法只差一个字或两字颠倒的，请起草人核对；“四位一体”等历史提法不算。“截止”后面不跟时间，跟时间用“截至”。',
      en: 'Only forms that are wrong wherever they stand; what is merely less usual is a hint. A fixed political wording with one character wrong or two swapped is for the drafter to confirm; wordings of their time are right. 截至 takes a date, 截止 does not.',
    },
    bad: [
      { text: '一家企业在上交所[[科创版]]挂牌。' },
      { text: '《河湾区行动方案》（[[下简称]]“方案”）已经印发。' },
      { text: '[[截止]]2023年底，建成河湾大桥。' },
      { text: '深入贯彻[[党的二大十精神]]。' },
      { text: '统筹推进“[[四位一体]]”总体布局、协调推进“四个全面”战略布局。' },
      { text: '部分指标[[不尽人意]]。', note: { zh: '提示', en: 'A hint' } },
    ],
    good: [
      { text: '一家企业在科创板挂牌，《行动方案》（以下简称“方案”）已经印发。' },
      { text: '按照中国特色社会主义事业“四位一体”总体布局，推进各项建设。' },
      { text: '报名截止日期为3月5日。' },
    ],
  },
  *find({ facts }) {
    for (const phrase of outside(findSetPhrases(facts.norm), facts.damage)) {
      const { span, quotes, standing } = phrase;
      const covers = quotes ? [span, quotes.open, quotes.close] : [span];
      const hit = { ...phrase, covers, text: slice(facts.raw, span) };
      yield standing === 'unusual' ? { ...hit, level: 'hint' } : hit;
    }
  },
  say: ({ text, right, standing }: PhraseHit) => ({ message: say(standing, { text, right }) }),
  mend({ right, change, quotes }: PhraseHit, { facts: { raw } }): readonly Fix[] {
    const changed = replacing(raw, change.span, change.text);
    const mend: Fix = { title: say('mend', { right }), safety: 'unsafe', manner: 'confirm', edits: [changed] };
    if (!quotes) return [mend];
    const edits = [changed, { span: quotes.open, text: '《' }, { span: quotes.close, text: '》' }];
    return [{ title: say('title', { right }), safety: 'unsafe', manner: 'confirm', edits }, mend];
  },
});
