/** R29, R30, F5, F10: the number of a document. */
import {
  findWrongNumbers,
  type WrongNumber,
  type YearLine,
  yearOfDateLine,
  yearOfNumberLine,
} from '../../lex/document-number';
import type { ParagraphFacts } from '../../lex/facts';
import { wordings } from '../../message';
import type { Paragraph, Report } from '../../model/report';
import { replacing } from '../../text/breaks';
import { type Span, shift, slice } from '../../text/span';
import { defineRule, type Fix, type Hit, type Saying } from '../rule';

const say = wordings('calendar/document-number', {
  torn: {
    zh: '发文字号“{text}”缺了字符，应为“{due}”',
    en: 'The number {text} has lost characters; it should be {due}',
  },
  'no-sign': { zh: '发文字号缺“号”', en: 'The number lacks 号' },
  brackets: { zh: '发文字号的年份用六角括号〔〕', en: 'The year of a document’s number stands in 〔〕' },
  order: { zh: '发文字号不加“第”', en: 'A document’s number has no 第' },
  zero: { zh: '发文字号不编虚位，不加“0”', en: 'A document’s number has no leading zero' },
  year: { zh: '发文字号是{number}年，成文日期是{date}年', en: 'The number is of {number}, the date of {date}' },
  dated: { zh: '成文日期', en: 'The date' },
  mend: { zh: '改为“{due}”', en: 'Change to {due}' },
});

interface NumberHit extends Hit {
  readonly wrong: WrongNumber | null;
  readonly text: string;
  readonly years: { readonly number: number; readonly date: number; readonly at: Span } | null;
}

export const documentNumber = defineRule({
  id: 'calendar/document-number',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '发文字号残缺、写法不合规范，或与成文日期不是同一年。',
      en: 'The number of a document is torn, of another form, or of another year than its date.',
    },
    why: {
      zh: 'GB/T 9704—2012 7.2.5：年份用六角括号〔〕，序号不编虚位、不加“第”，后加“号”。丢了右括号的只有一种补法；年份不一致时不代改。',
      en: 'GB/T 9704—2012, 7.2.5: the year in 〔〕, no leading zero, no 第, then 号. A lost bracket can be put back in one way only; years are never changed.',
    },
    bad: [
      { text: '河湾府发[[〔202021]]\n\n河湾区人民政府关于印发方案的通知' },
      { text: '落实河湾府办发[[[2020]21号]]文件。', asWritten: true },
      { text: '落实河湾府办发[[〔2020〕021号]]文件。' },
      { text: '[[河湾府发〔2021〕3号]]\n\n关于印发方案的通知\n\n现将方案印发给你们。\n\n2020年3月2日' },
    ],
    good: [
      { text: '河湾府发〔2020〕21号\n\n关于印发方案的通知\n\n现将方案印发给你们。\n\n2020年7月11日' },
      { text: '实施总体规划（2021—2035年），会议通过（2023）3个方案。' },
    ],
  },
  *find({ report }) {
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const wrong of facts.once(wrongNumbers)) {
        const hit = { span: shift(wrong.span, span.start), wrong, text: slice(facts.raw, wrong.span), years: null };
        const isStyle = wrong.kind !== 'torn' && wrong.kind !== 'no-sign';
        yield isStyle ? { ...hit, level: 'information' } : hit;
      }
    }
    yield* otherYear(report);
  },
  say({ wrong, text, years }: NumberHit): Saying {
    if (wrong) return { message: say(wrong.kind, { text, due: wrong.due }) };
    if (!years) return { message: say('year') };
    const related = [{ span: years.at, message: say('dated') }];
    return { message: say('year', { number: years.number, date: years.date }), related };
  },
  mend({ span, wrong }: NumberHit, { report: { raw } }): readonly Fix[] {
    if (!wrong) return [];
    const manner = wrong.kind === 'torn' || wrong.kind === 'no-sign' ? 'confirm' : 'style';
    return [
      { title: say('mend', { due: wrong.due }), safety: 'unsafe', manner, edits: [replacing(raw, span, wrong.due)] },
    ];
  },
});

const wrongNumbers = ({ norm }: ParagraphFacts): readonly WrongNumber[] => findWrongNumbers(norm);

/** How far below its number a document is dated, in paragraphs. */
const REACH = 40;

/** The first number on a line of its own and the first date on one below it. */
function* otherYear({ paragraphs, tree }: Report): Generator<NumberHit> {
  const body = paragraphs.filter(({ index }) => !tree.chrome[index]);
  const at = body.slice(0, REACH).findIndex(({ facts }) => yearOfNumberLine(facts.norm) !== null);
  const dated =
    at < 0 ? -1 : body.slice(at + 1, at + REACH).findIndex(({ facts }) => yearOfDateLine(facts.norm) !== null);
  const number = dated < 0 ? null : lineOf(body[at], yearOfNumberLine);
  const date = dated < 0 ? null : lineOf(body[at + 1 + dated], yearOfDateLine);
  if (!number || !date || number.year === date.year) return;
  const years = { number: number.year, date: date.year, at: date.span };
  yield { span: number.span, wrong: null, text: '', years };
}

function lineOf(paragraph: Paragraph | undefined, read: typeof yearOfDateLine): YearLine | null {
  const line = paragraph ? read(paragraph.facts.norm) : null;
  return line && paragraph ? { ...line, span: shift(line.span, paragraph.span.start) } : null;
}
