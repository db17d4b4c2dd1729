/** Rules made for the tests of the server, each after one word, so that these tests do not hang on what real rules find. */

import { wordings } from '../../server/src/core/message';
import type { Rule } from '../../server/src/core/rules/rule';
import { defineRule, type Hit } from '../../server/src/core/rules/rule';

const say = wordings('test', {
  wrong: { zh: '这里不对', en: 'wrong here' },
  other: { zh: '另见此处', en: 'see here' },
  mend: { zh: '改为“{to}”', en: 'change to "{to}"' },
});

const docs = { what: { zh: '测', en: 'test' }, why: { zh: '测', en: 'test' }, bad: [], good: [] };

/** Where a word stands. */
const places = (raw: string, word: string): Hit[] =>
  [...raw.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ span: { start: index, end: index + word.length } }));

const common = { since: '0.1.0', options: {}, docs } as const;

/** Marks 错; offers two unsafe sides. */
const wrong = defineRule({
  ...common,
  id: 'test/wrong',
  scope: 'paragraph',
  level: 'warning',
  fixes: 'always',
  find: ({ facts }) => places(facts.raw, '错'),
  say: ({ span }) => ({ message: say('wrong'), related: [{ span, message: say('other') }] }),
  mend: ({ span }) =>
    ['对', '准确'].map((to) => ({
      title: say('mend', { to }),
      safety: 'unsafe' as const,
      edits: [{ span, text: to }],
    })),
});

/** Marks 的的; its one fix is safe. */
const doubled = defineRule({
  ...common,
  id: 'test/doubled',
  scope: 'paragraph',
  level: 'information',
  fixes: 'always',
  find: ({ facts }) => places(facts.raw, '的的'),
  say: () => ({ message: say('wrong') }),
  mend: ({ span }) => [{ title: say('mend', { to: '的' }), safety: 'safe', edits: [{ span, text: '的' }] }],
});

/** Marks 字; its fix is looked at first, the other is one of form. */
const confirmed = defineRule({
  ...common,
  id: 'test/confirmed',
  scope: 'paragraph',
  level: 'warning',
  fixes: 'always',
  find: ({ facts }) => places(facts.raw, '字'),
  say: () => ({ message: say('wrong') }),
  mend: ({ span }) =>
    (['confirm', 'style'] as const).map((manner) => ({
      title: say('mend', { to: manner }),
      safety: 'unsafe' as const,
      manner,
      edits: [{ span, text: '词' }],
    })),
});

/** Throws at 炸, as a rule with a fault would. */
const faulty = defineRule({
  ...common,
  id: 'test/faulty',
  scope: 'paragraph',
  level: 'hint',
  fixes: 'never',
  find({ facts }) {
    if (facts.raw.includes('炸')) throw new Error('boom');
    return [];
  },
  say: () => ({ message: say('wrong') }),
});

/** Marks the text's first character when another report of the same root is known. */
const peers = defineRule({
  ...common,
  id: 'test/peers',
  scope: 'reports',
  level: 'hint',
  fixes: 'never',
  find: ({ peers: others }) => (others.length > 0 ? [{ span: { start: 0, end: 1 } }] : []),
  say: () => ({ message: say('wrong') }),
});

export const testRules: readonly Rule[] = [wrong, doubled, faulty];
export const confirmedRules: readonly Rule[] = [confirmed];
export const peerRules: readonly Rule[] = [wrong, peers];
