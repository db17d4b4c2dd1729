/** An entry of the glossary whose term the text does not use. */

import { removeEntry } from '../../features/glossary';
import { glossaryOf } from '../../features/glossary-section';
import { wordings } from '../../message';
import type { Term } from '../../model/terms';
import { defineRule, type Hit } from '../rule';

const say = wordings('terms/unused-definition', {
  unused: { zh: '名词解释“{term}”在正文中没有用到', en: 'The text does not use “{term}”, which the glossary explains' },
  remove: { zh: '删去“{term}”这一条并重新编号', en: 'Take out “{term}” and number the others anew' },
});

interface UnusedHit extends Hit {
  readonly term: Term;
}

export const unusedDefinition = defineRule({
  id: 'terms/unused-definition',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '名词解释里有，正文里没有用到。', en: 'The glossary explains a term that the text does not use.' },
    why: {
      zh: '多半是正文改了说法或删了段落，名词解释没有跟着改。只看有编号的名词解释；词条的一部分在正文里出现就算用到。',
      en: 'The text was changed and its glossary was not. Only numbered glossaries are looked at; a term counts as used where a part of its name stands in the text.',
    },
    bad: [
      {
        text: '推进两快两好改革，办成一批实事。\n\n名词解释\n1.两快两好：是指办得快、批得快，态度好、效果好。\n2.[[七步流程法]]：是指从受理到回访的七个步骤。',
      },
    ],
    good: [
      { text: '推进两快两好改革，办成一批实事。\n\n名词解释\n1.两快两好：是指办得快、批得快，态度好、效果好。' },
      { text: '推行“九责”制度。\n\n名词解释\n1.九责工作法：是指九种督促责任落实的方法。' },
    ],
  },
  *find({ report }) {
    const section = glossaryOf(report);
    if (!section?.ordered) return;
    const body = report.raw.slice(0, section.entries[0]?.span.start ?? 0);
    for (const { term } of section.entries) {
      if (term?.definition && term.uses.length === 0 && !partsOf(term).some((part) => body.includes(part))) {
        yield { span: term.definition.name, term };
      }
    }
  },
  say: ({ term }: UnusedHit) => ({ message: say('unused', { term: term.term }) }),
  mend({ term }: UnusedHit, { report }) {
    const title = say('remove', { term: term.term });
    return [{ title, safety: 'unsafe', manner: 'style', edits: removeEntry(report, term) }];
  },
});

/** So many signs of a name in a row tell it from others. */
const PART = 3;

/** Every stretch of the name that may stand for it: a text shortens names, and puts words between their parts. */
function partsOf({ term }: Term): readonly string[] {
  if (term.length <= PART) return [term];
  return Array.from({ length: term.length - PART + 1 }, (_, i) => term.slice(i, i + PART));
}
