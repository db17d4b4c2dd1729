/** Shorthand of one office that the text uses and never explains, and short names that stand before they are introduced. */
import { addEntries } from '../../features/glossary';
import { unexplainedKind } from '../../features/unexplained';
import { abbreviationKind } from '../../lex/abbreviation';
import { wordings } from '../../message';
import { paragraphAt, type Report } from '../../model/report';
import type { Term } from '../../model/terms';
import type { LocalTerm } from '../../model/terms-local';
import type { Span } from '../../text/span';
import { defineRule, type Hit } from '../rule';

const say = wordings('terms/undefined', {
  never: { zh: '“{term}”在本文没有释义', en: '“{term}” is not explained in this text' },
  early: { zh: '“{term}”在后文才说明，此处已先使用', en: '“{term}” is used here before it is introduced' },
  introduced: { zh: '在此处说明', en: 'Introduced here' },
  entry: { zh: '在名词解释中为“{term}”补写一条', en: 'Write an entry for “{term}” in the glossary' },
});

interface UndefinedHit extends Hit {
  readonly term: Term;
  /** Where a short name is introduced, too late. */
  readonly introduced: Span | null;
}

export const undefinedTerm = defineRule({
  id: 'terms/undefined',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '只在本地使用的简称、代号没有释义，或者先用后释。',
      en: 'Shorthand of one office is used and never explained, or is used before it is introduced.',
    },
    why: {
      zh: '每个词只在首次使用处提示一次。全国通行的说法、列举了成员的总括词、后面注有脚注的词、单位术语表里有的词都不提示；“五大行动”之类只计数的词降为提示级。',
      en: 'Told once for each term, at its first use. Terms known nationwide, names with their members beside them, words with a footnote and those of the office’s own glossary are left alone; mere counts such as 五大行动 are hints.',
    },
    bad: [
      { text: '深化“[[22733]]”集群体系建设。' },
      { text: '健全“[[1+7+N]]”政策体系。\n坚持“[[三浚两疏]]”，推进河道整治。' },
      {
        text: '推动青禾通上线运行，用好[[QHT]]平台。\n依托青禾服务一体化平台（QHT）办事。',
        note: { zh: '先用后释。', en: 'Used before it is introduced.' },
      },
      { text: '推动[[青禾文旅]]改制，盘活资产。\n组建青禾区文化旅游投资集团（以下简称青禾文旅）。' },
    ],
    good: [
      { text: '深化夜购、夜玩、夜赏“三夜”经济，推进放管服改革。' },
      {
        text: '深化“22733”集群体系建设。\n\n名词解释\n1.“22733”：两个主导产业，两个支柱产业，七个特色产业，三大未来产业，三类服务业。',
      },
      { text: '实施“1+7+N”[3]政策体系。' },
      { text: '制定实施方案。\n印发《青禾区河道整治实施方案》（以下简称“实施方案”），“实施方案”逐月调度。' },
      { text: '打造“15分钟”便民圈，“500强”企业落户。' },
    ],
  },
  *find({ report }) {
    for (const term of report.terms.terms) {
      const early = usedEarly(report, term);
      if (early) yield { span: early, term, introduced: term.definition?.name ?? null, level: 'information' };
      const [first] = term.uses;
      const kind = unexplainedKind(report, term);
      if (!first || !kind) continue;
      yield { span: first, term, introduced: null, level: kind === 'counted' ? 'hint' : 'information' };
    }
  },
  say({ term, introduced }: UndefinedHit) {
    if (!introduced) return { message: say('never', { term: term.term }) };
    const related = [{ span: introduced, message: say('introduced') }];
    return { message: say('early', { term: term.term }), related };
  },
  mend({ term, introduced }: UndefinedHit, { report }) {
    if (introduced) return [];
    const title = say('entry', { term: term.term });
    return [{ title, safety: 'unsafe', manner: 'style', edits: addEntries(report, [term]) }];
  },
});

/**
 * The first use of a short name or shorthand that stands before its introduction. What anybody knows may stand anywhere; an
 * everyday word that is defined in passing too. A short name that is the end of its full one is an everyday word elsewhere (实施方案), so that only quotes show that it is meant.
 */
function usedEarly(report: Report, { term, source, common, definition, uses }: Term): Span | null {
  if (source !== 'inline' || common || !definition || !INTRODUCES.has(definition.form)) return null;
  if (definition.form === 'means' && abbreviationKind(term) === null) return null;
  const everyday = definition.form === 'short-for' && (term.length < 3 || definition.expansion.includes(term));
  const first = everyday ? uses.find((use) => isQuotedAt(report.raw, use)) : uses[0];
  if (!first || first.end > Math.min(definition.name.start, definition.meaning.start)) return null;
  // What is explained in the next breath is introduced.
  return paragraphAt(report, first.start) === paragraphAt(report, definition.name.start) ? null : first;
}

const INTRODUCES: ReadonlySet<LocalTerm['form']> = new Set(['latin-bracket', 'short-for', 'means']);

const isQuotedAt = (raw: string, { start, end }: Span): boolean =>
  '“《'.includes(raw[start - 1] ?? ' ') && '”》'.includes(raw[end] ?? ' ');
