/** One term that the text explains in two ways. */

import { sayTheSame } from '../../lex/term-meaning';
import { wordings } from '../../message';
import type { LocalTerm } from '../../model/terms-local';
import { defineRule, type Hit } from '../rule';

const say = wordings('terms/defined-twice', {
  twice: { zh: '“{term}”前后两处释义不同', en: '“{term}” is explained in two different ways' },
  other: { zh: '另一处释义：{words}', en: 'The other explanation: {words}' },
  take: { zh: '此处改为：{words}', en: 'Write here: {words}' },
  give: { zh: '另一处改为：{words}', en: 'Write there: {words}' },
});

interface TwiceHit extends Hit {
  readonly first: LocalTerm;
  readonly second: LocalTerm;
}

export const definedTwice = defineRule({
  id: 'terms/defined-twice',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '同一个词在文中有两种不同的释义。', en: 'One term is explained in two different ways.' },
    why: {
      zh: '比较名词解释、“是指”“以下简称”和括注的缩写。只差标点、虚词，或一处是另一处的一部分，不算不同；随文列举的成员各处可以不同，也不算。',
      en: 'Entries of the glossary, 是指, 以下简称 and abbreviations in brackets are compared. Other punctuation is no difference, nor is one explanation being a part of the other; members listed in passing may differ.',
    },
    bad: [
      {
        text: '推行“[[青禾通]]”，即全区统一的政务服务平台。\n\n名词解释\n1.青禾通：是指公交乘车卡。',
      },
    ],
    good: [
      {
        text: '“青禾通”是指全区统一的政务服务平台。\n\n名词解释\n1.青禾通：是指全区统一的政务服务平台，由区数据局建设。',
      },
    ],
  },
  *find({ report }) {
    const known = new Map<string, LocalTerm>();
    for (const definition of report.terms.definitions) {
      if (definition.form === 'members' || definition.form === 'attribute') continue;
      const first = known.get(definition.term);
      if (!first) known.set(definition.term, definition);
      else if (!sayTheSame(first.expansion, definition.expansion)) {
        yield { span: definition.name, first, second: definition };
      }
    }
  },
  say: ({ first }: TwiceHit) => ({
    message: say('twice', { term: first.term }),
    related: [{ span: first.meaning, message: say('other', { words: shortened(first.expansion) }) }],
  }),
  mend({ first, second }: TwiceHit, { report }) {
    const words = ({ meaning }: LocalTerm): string => report.raw.slice(meaning.start, meaning.end);
    const replace = (at: LocalTerm, by: LocalTerm) => [{ span: at.meaning, text: words(by) }];
    return [
      { title: say('take', { words: shortened(first.expansion) }), safety: 'unsafe', edits: replace(second, first) },
      { title: say('give', { words: shortened(second.expansion) }), safety: 'unsafe', edits: replace(first, second) },
    ];
  },
});

/** A title is not longer than this. */
const LONGEST = 30;

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
