/** Shorthand whose numbers do not agree with what its explanation lists. */
import { countSigns, readCode } from '../../lex/code-members';
import type { ParagraphFacts } from '../../lex/facts';
import { hanNumeral } from '../../lex/ordinals';
import { wordings } from '../../message';
import { paragraphAt, type Report } from '../../model/report';
import type { LocalTerm } from '../../model/terms-local';
import { type Span, shift } from '../../text/span';
import { defineRule, type Hit } from '../rule';

const say = wordings('terms/shorthand-members', {
  part: {
    zh: '“{term}”中的“{part}”应有{claimed}项，释义列出{listed}项',
    en: '“{part}” of “{term}” claims {claimed}, its explanation lists {listed}',
  },
  spelt: {
    zh: '名称是“{term}”，释义逐项说明的却是“{spelt}”',
    en: 'The name is “{term}”, but the explanation spells out “{spelt}”',
  },
  signs: { zh: '称{claimed}个字，实有{counted}个字', en: 'Says {claimed} characters, there are {counted}' },
  agrees: {
    zh: '“{term}”中的“{part}”与释义列出的{listed}项相符',
    en: '“{part}” of “{term}” agrees with the {listed} members of its explanation',
  },
  open: { zh: '“{term}”中的“{part}”没有逐项列出', en: 'The members of “{part}” in “{term}” are not listed one by one' },
  spells: {
    zh: '“{term}”与释义逐项说明的“{spelt}”相符',
    en: '“{term}” agrees with “{spelt}”, as its explanation spells it out',
  },
  signed: { zh: '{counted}个字，与所称相符', en: '{counted} characters, as it says' },
  listed: { zh: '列举于此', en: 'listed here' },
  write: { zh: '把字数改为{counted}', en: 'Say {counted}' },
});

type Verdict = 'consistent' | 'inconsistent' | 'not-checkable';

interface MemberHit extends Hit {
  readonly verdict: Verdict;
  readonly what:
    | {
        readonly kind: 'part';
        readonly term: string;
        readonly part: string;
        readonly claimed: number;
        readonly listed: number;
        readonly place: Span;
      }
    | { readonly kind: 'spelt'; readonly term: string; readonly spelt: string }
    | { readonly kind: 'signs'; readonly claimed: number; readonly counted: number; readonly number: Span };
}

export const shorthandMembers = defineRule({
  id: 'terms/shorthand-members',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '数字简称与释义中列举的成员个数不符。',
      en: 'The numbers of a shorthand do not agree with the members that its explanation lists.',
    },
    why: {
      zh: '核对四种写法：“1520”逐位说明的代号，每位若列出成员，个数应当相等；“四减三优”按字头计数；“三街”指甲街、乙街、丙街这样分部说明的；“……”八个字数汉字。没有列全（等）、分不清项数的，一律不判。',
      en: 'Codes such as “1520” that are explained digit by digit, names such as 四减三优 counted by their signs, names explained part by part (“三街”指…), and so-many characters in quotes. Where a list is open or cannot be counted surely, nothing is said.',
    },
    bad: [
      {
        text: '按照“1520”总体思路推进工作。\n\n名词解释\n1.[[“1520”总体思路]]：“1”即一条主线；“5”即甲区、乙区、丙区、丁区五区支撑；“20”即二十项举措。',
        note: { zh: '“5”只列出四区。', en: 'Only four for the “5”.' },
      },
      {
        text: '推行“四减三优”服务。\n\n名词解释\n1.[[四减三优]]：是指减表格、减盖章、减往返，优窗口、优网厅、优热线。',
      },
      {
        text: '打造“一廊三街”。\n\n名词解释\n1.[[“一廊三街”]]：“一廊”指文化长廊；“三街”指甲门街、乙院街。',
      },
      { text: '在“巩固、增强、提升、畅通”[[七]]个字上下功夫。' },
    ],
    good: [
      {
        text: '推行“四减三优”服务。\n\n名词解释\n1.四减三优：是指减表格、减盖章、减往返、减等候，优窗口、优网厅、优热线。',
      },
      { text: '在“巩固、增强、提升、畅通”八个字上下功夫。' },
      {
        text: '落实“1+2+N”政策。\n\n名词解释\n1.“1+2+N”政策：“1”是指总体方案，“2”是指人才9条和创业9条，“N”是指多个细则。',
      },
    ],
  },
  *find({ report }) {
    for (const definition of report.terms.definitions) {
      if (definition.form !== 'heading') yield* judge(report, definition);
    }
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const { number, claimed, counted } of facts.once(signs)) {
        const place = shift(number, span.start);
        const verdict = claimed === counted ? 'consistent' : 'inconsistent';
        yield { span: place, verdict, what: { kind: 'signs', claimed, counted, number: place } };
      }
    }
  },
  say({ what, verdict }: MemberHit) {
    const agrees = verdict === 'consistent';
    if (what.kind === 'spelt') {
      return { message: say(agrees ? 'spells' : 'spelt', { term: what.term, spelt: what.spelt }) };
    }
    if (what.kind === 'signs') {
      return { message: say(agrees ? 'signed' : 'signs', { claimed: what.claimed, counted: what.counted }) };
    }
    const { place, term, part, claimed, listed } = what;
    if (verdict === 'not-checkable') return { message: say('open', { term, part }) };
    return {
      message: say(agrees ? 'agrees' : 'part', { term, part, claimed, listed }),
      related: [{ span: place, message: say('listed') }],
    };
  },
  mend({ what }: MemberHit, { report }) {
    if (what.kind !== 'signs') return [];
    const written = report.raw.slice(what.number.start, what.number.end);
    const digits = written >= '0' && written < ':';
    const text = digits ? String(what.counted) : hanNumeral(what.counted);
    return [{ title: say('write', { counted: what.counted }), safety: 'unsafe', edits: [{ span: what.number, text }] }];
  },
});

const signs = ({ norm }: ParagraphFacts): ReturnType<typeof countSigns> => countSigns(norm);

/** The parts of one explained name. A part is doubted only where some other part is explained by a list that fits. */
function* judge(report: Report, { term, name, meaning }: LocalTerm): Generator<MemberHit> {
  const paragraph = paragraphAt(report, meaning.start);
  if (!paragraph) return;
  const { norm } = paragraph.facts;
  const reading = readCode(norm, term, shift(meaning, -paragraph.span.start));
  if (!reading) return;
  const { spelt, parts } = reading;
  if (spelt !== null) {
    const verdict = term.includes(spelt) ? 'consistent' : 'inconsistent';
    yield { span: name, verdict, what: { kind: 'spelt', term, spelt } };
  }
  for (const { part, claimed, listed, place } of parts) {
    const verdict: Verdict = listed === null ? 'not-checkable' : listed === claimed ? 'consistent' : 'inconsistent';
    const what = {
      kind: 'part' as const,
      term,
      part,
      claimed,
      listed: listed ?? 0,
      place: shift(place, paragraph.span.start),
    };
    yield { span: name, verdict, what };
  }
}
