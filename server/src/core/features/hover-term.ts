/** A term in words: what it means, by whom, and how often the text uses it. Nothing is said that neither text nor list says. */
import { membersOf } from '../lex/members';
import type { Sense } from '../lexicon';
import { type Message, wordings } from '../message';
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import { lineAt } from '../text/lines';
import { fileName } from '../text/uri';
import type { Elsewhere } from './elsewhere';
import { block, type HoverBlock } from './hover-block';
import { meaningOf } from './meaning';

const say = wordings('hover/term', {
  words: { zh: '{words}', en: '{words}' },
  explanation: { zh: '{words}', en: '{words}' },
  common: { zh: '通用释义：{words}', en: 'In general use: {words}' },
  fromGlossary: { zh: '本文名词解释，第{line}行', en: "From this text's glossary, line {line}" },
  fromText: { zh: '本文第{line}行的说明', en: 'As this text explains it on line {line}' },
  fromWorkspace: {
    zh: '本单位术语表（{name}），本文未定义',
    en: "The office's glossary ({name}); this text does not define it",
  },
  fromOther: {
    zh: '本地{year}年报告的释义（{name}，第{line}行），本文未定义',
    en: 'As the report of {year} explains it ({name}, line {line}); this text does not define it',
  },
  fromUndated: {
    zh: '本地另一份报告的释义（{name}，第{line}行），本文未定义',
    en: 'As another report of this place explains it ({name}, line {line}); this text does not define it',
  },
  fromList: { zh: '通用释义，本文未定义', en: 'General meaning; this text does not define it' },
  fromListUnsure: {
    zh: '通用释义（仅供参考，请核对），本文未定义',
    en: 'General meaning (not certain, please verify); this text does not define it',
  },
  fromNeighbours: {
    zh: '多义词，按上下文取此义（{note}），本文未定义',
    en: 'Has several meanings; this one by its context ({note}); this text does not define it',
  },
  severalSenses: {
    zh: '多义词，此处无法判定是哪一义，本文未定义',
    en: 'Has several meanings, and nothing here shows which; this text does not define it',
  },
  undefined: { zh: '本文未释义', en: 'This text does not explain it' },
  used: { zh: '全文使用{count}次，首见第{line}行', en: 'Used {count} times, first on line {line}' },
  usedOnce: { zh: '全文使用1次', en: 'Used once' },
});

/** `elsewhere`: what another report of the place says; this text and the office's own list come before it. */
export function describeTerm(
  report: Report,
  term: Term,
  sense: Sense | null,
  elsewhere: Elsewhere | null,
): readonly HoverBlock[] {
  const own = term.definition !== null || term.entry !== null;
  const other = own ? null : elsewhere;
  const general = term.common?.expansion ?? sense?.expansion ?? null;
  const expansion = own ? meaningOf(report, term) : (other?.expansion ?? general);
  const blocks = [block('title', say('words', { words: term.term }))];
  if (expansion !== null) blocks.push(...meaning(expansion));
  if (term.common && (own || other)) {
    blocks.push(block('text', say('common', { words: term.common.expansion })));
  } else if (term.common && term.common.explanation !== '') {
    blocks.push(block('text', say('explanation', { words: term.common.explanation })));
  }
  const notes = [other ? fromOther(other) : provenance(report, term, sense), usage(report, term)].filter(
    (note) => note !== null,
  );
  return [...blocks, ...notes.map((note) => block('note', note))];
}

/** Members stand in a list. */
function meaning(expansion: string): readonly HoverBlock[] {
  const members = membersOf(expansion);
  if (members.length < 2) return [block('text', say('words', { words: expansion }))];
  return members.map((words) => block('item', say('words', { words })));
}

const fromOther = ({ uri, year, line }: Elsewhere): Message =>
  year === null
    ? say('fromUndated', { name: fileName(uri), line })
    : say('fromOther', { name: fileName(uri), line, year });

function provenance(report: Report, term: Term, sense: Sense | null): Message {
  if (term.definition) {
    const line = lineAt(report.lines, term.definition.name.start) + 1;
    return term.source === 'glossary' ? say('fromGlossary', { line }) : say('fromText', { line });
  }
  if (term.entry) return say('fromWorkspace', { name: report.glossary.name });
  if (term.common) return say(term.common.confidence === 'high' ? 'fromList' : 'fromListUnsure');
  if (sense) return say('fromNeighbours', { note: sense.note });
  return say(term.homograph ? 'severalSenses' : 'undefined');
}

function usage(report: Report, term: Term): Message | null {
  const [first] = term.uses;
  if (!first) return null;
  if (term.uses.length === 1) return say('usedOnce');
  return say('used', { count: term.uses.length, line: lineAt(report.lines, first.start) + 1 });
}
