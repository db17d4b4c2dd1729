/** Quotes and brackets without a partner, with the place where the partner is due. */
import type { ParagraphFacts } from '../../lex/facts';
import { likelyPlace, quotedIn } from '../../lex/quote-place';
import { type Message, wordings } from '../../message';
import type { Paragraph, Report } from '../../model/report';
import { findLoose, type Loose, type LooseHere, looseIn } from '../../text/balance';
import type { Edit } from '../../text/edits';
import { lineAt } from '../../text/lines';
import { isEmpty, type Span, slice } from '../../text/span';
import { defineRule, type Fix, type Saying } from '../rule';
import { asHabit, bodyOf, type HabitHit } from './places';

const say = wordings('text/unbalanced', {
  opens: { zh: '{mark} 没有配对的 {partner}', en: '{mark} has no {partner}' },
  closes: { zh: '{mark} 前面没有配对的 {partner}', en: '{mark} has no {partner} before it' },
  wrong: { zh: '{mark} 与 {found} 不配对，应为 {partner}', en: '{mark} is closed by {found} where {partner} is due' },
  wrongMany: { zh: '前后引号不配对，全文 {count} 处', en: 'Quotes closed by another mark ({count} places)' },
  insertHere: { zh: '多半应在这里补 {text}', en: '{text} is probably due here' },
  turnHere: { zh: '多半应为 {text}', en: 'This should probably be {text}' },
  insert: { zh: '在“{context}”后补 {text}', en: 'Insert {text} behind “{context}”' },
  insertBefore: { zh: '在“{context}”前补 {text}', en: 'Insert {text} before “{context}”' },
  turn: { zh: '改为 {text}', en: 'Change to {text}' },
  turnAll: { zh: '改为配对的引号（{count} 处）', en: 'Change to matching quotes ({count})' },
});

interface Place {
  readonly span: Span;
  readonly loose: Loose;
  /** What would pair it: a mark put in, or one turned into another. */
  readonly cure: Edit;
}

type UnbalancedHit = HabitHit<Place>;

export const unbalanced = defineRule({
  id: 'text/unbalanced',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: { zh: '引号、书名号或括号只有一半。', en: 'A quote or a bracket has no partner.' },
    why: {
      zh: '一段只报一处，并指出另一半多半应在哪里：文中别处引用过的词，或者分句末尾。网页把一段拆成几段时跨段配对；“1)”之类的序号、乱码处不算。',
      en: 'Told once a paragraph, with the place where the partner is probably due: around what the text quotes elsewhere, or at the end of the clause. Pairs that a page tore over several paragraphs, numbers such as 1) and garbled places do not count.',
    },
    bad: [
      { text: '新增[[“]]小巨人企业4家，“小巨人”企业达到9家。' },
      { text: '出台行动方案（2024年），明确任务[[）]]。' },
      { text: '[[“]]十四五’期间，投资保持增长。' },
    ],
    good: [
      { text: '工作分三步：1)摸底，2)整改，3)验收。举办“河湾’24”展会。' },
      { text: '印发《河湾区“十四五”规划（草案）》。\n根据《\n河湾区条例\n》，制定办法。' },
    ],
  },
  *find({ report }): Iterable<UnbalancedHit> {
    const body = bodyOf(report).filter(({ facts }) => facts.damage.length === 0);
    const loose = findLoose(body.map(({ facts, span }) => ({ loose: facts.once(looseOf), start: span.start })));
    const wrong = loose.filter(({ wrongPartner }) => wrongPartner);
    for (const hit of asHabit(placesOf(wrong, loose, body), 'information')) {
      const covers = hit.covers && hit.places.flatMap(({ span, cure }) => [span, cure.span]).sort(byStart);
      yield covers ? { ...hit, covers } : hit;
    }
    yield* asHabit(placesOf(firstOfEach(loose), loose, body), 'warning', Number.POSITIVE_INFINITY);
  },
  say({ places: [place, ...more] }: UnbalancedHit, { report }): Saying {
    if (!place || more.length > 0) return { message: say('wrongMany', { count: more.length + 1 }) };
    const { loose, cure } = place;
    const marks = marksOf(loose);
    const related = [
      { span: cure.span, message: say(isEmpty(cure.span) ? 'insertHere' : 'turnHere', { text: cure.text }) },
    ];
    if (loose.wrongPartner) {
      return { message: say('wrong', { ...marks, found: slice(report.raw, loose.wrongPartner) }), related };
    }
    return { message: say(loose.opens ? 'opens' : 'closes', marks), related };
  },
  mend({ places }: UnbalancedHit, { report }): readonly Fix[] {
    const edits = places.map(({ cure }) => cure);
    const [cure] = edits;
    if (!cure) return [];
    const count = edits.length;
    if (count > 1) return [{ title: say('turnAll', { count }), safety: 'unsafe', manner: 'style', edits }];
    const { text } = cure;
    const title = isEmpty(cure.span) ? titleOfInsertion(report, cure) : say('turn', { text });
    return [{ title, safety: 'unsafe', manner: 'confirm', edits }];
  },
});

const byStart = (a: Span, b: Span): number => a.start - b.start;

const looseOf = ({ raw }: ParagraphFacts): readonly LooseHere[] => looseIn(raw);

/** Named by what stands beside the place in its line: an opening mark goes before something, a closing one behind it. */
function titleOfInsertion({ raw, lines }: Report, { span: { start }, text }: Edit): Message {
  const line = lines[lineAt(lines, start)];
  const before = raw.slice(Math.max(line?.start ?? 0, start - CONTEXT), start).trim();
  const behind = raw.slice(start, Math.min(line?.end ?? raw.length, start + CONTEXT)).trim();
  return OPENING.includes(text)
    ? say('insertBefore', { text, context: behind })
    : say('insert', { text, context: before });
}

const CONTEXT = 6;
const OPENING = '“‘《〈（【〔「『[';

function marksOf({ pair, opens }: Loose): { readonly mark: string; readonly partner: string } {
  const [first = '', second = ''] = pair;
  return opens ? { mark: first, partner: second } : { mark: second, partner: first };
}

/** One of each paragraph: a loose mark makes others loose. A number of a document that lost its bracket is told as such. */
function firstOfEach(loose: readonly Loose[]): readonly Loose[] {
  const told = new Set<number>();
  return loose.filter(
    ({ pair, paragraph, wrongPartner }) =>
      !wrongPartner && pair !== '〔〕' && !told.has(paragraph) && told.add(paragraph),
  );
}

function placesOf(told: readonly Loose[], all: readonly Loose[], body: readonly Paragraph[]): readonly Place[] {
  if (told.length === 0) return [];
  const quoted = new Set<string>();
  for (const { facts } of body) quotedIn(facts.raw, quoted);
  const index = new Map(all.map((mark, i) => [mark, i]));
  return told.flatMap((mark) => {
    const paragraph = body[mark.paragraph];
    if (!paragraph) return [];
    const next = all[(index.get(mark) ?? all.length) + 1];
    const cure =
      turning(mark, next?.paragraph === mark.paragraph ? next : undefined) ?? inserting(mark, paragraph, quoted);
    return [{ span: spanOf(mark), loose: mark, cure }];
  });
}

const spanOf = ({ at }: Loose): Span => ({ start: at, end: at + 1 });

/** Two loose marks of one paragraph may be a pair of which one has the wrong form. */
function turning(mark: Loose, next: Loose | undefined): Edit | null {
  if (mark.wrongPartner) return { span: mark.wrongPartner, text: marksOf(mark).partner };
  if (!next || next.wrongPartner) return null;
  if (!mark.opens && !next.opens && mark.pair === next.pair) return { span: spanOf(mark), text: mark.pair.charAt(0) };
  if (mark.opens && next.opens && mark.pair === next.pair) return { span: spanOf(next), text: mark.pair.charAt(1) };
  if (mark.opens && !next.opens && mark.pair !== next.pair) return { span: spanOf(mark), text: next.pair.charAt(0) };
  return null;
}

function inserting(mark: Loose, { facts, span }: Paragraph, quoted: ReadonlySet<string>): Edit {
  const at = span.start + likelyPlace(facts.raw, mark, mark.at - span.start, quoted);
  return { span: { start: at, end: at }, text: marksOf(mark).partner };
}
