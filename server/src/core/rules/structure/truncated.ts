/** R41: a work report that breaks off: without its closing words, or in the middle of a sentence. */
import { closesReport, givesSpecialReport, isSpecialTitle, opensReport } from '../../lex/closing';
import { wordings } from '../../message';
import type { Paragraph, Report } from '../../model/report';
import { type Span, shift } from '../../text/span';
import type { NodeKind } from '../../tree/outline';
import { defineRule, type Hit } from '../rule';

const say = wordings('structure/truncated', {
  closing: { zh: '文末没有结束语，疑被截断', en: 'The report ends without closing words; it may have been cut off' },
  sentence: {
    zh: '文末的句子没有写完，疑被截断',
    en: 'The last sentence is not finished; the report may have been cut off',
  },
  ends: { zh: '文末有结束语', en: 'The report has closing words' },
});

interface EndHit extends Hit {
  readonly fault: 'closing' | 'sentence' | 'ends';
}

/** A report as short as one may be to be asked for its end. */
const cut = (end: string): string =>
  `现在，我代表区人民政府，向大会报告工作，请予审议。
一、去年工作回顾
去年，我们修好了通往山村的道路，栽下了成片的果树，村民出门不再绕远，果子当天就能运到城里。我们办起了两所学校，添置了课桌和图书，孩子们走十分钟就能上课。我们清淤了老渠，旱地重新浇上了水，稻子长得比往年好。我们给老街装了路灯，换了水管，小店的生意多起来，夜里也有人散步。我们请来医生每周坐诊，老人看病不再翻山，药费也有了着落。
二、今年工作安排
今年，我们要架一座桥，让河两岸的人家常来常往，赶集的日子不用等渡船。我们要种好新品种的茶，办一个加工厂，让年轻人在家门口做工。我们要整修祠堂和戏台，逢年过节唱几场大戏，把老手艺传下去。我们要管好山林，装上瞭望的铁塔，防火防虫都不放松。我们要把账目贴上墙，谁家有疑问都可以来查。
${end}`;

export const truncated = defineRule({
  id: 'structure/truncated',
  scope: 'report',
  level: 'information',
  since: '0.1.0',
  fixes: 'never',
  options: {},
  docs: {
    what: {
      zh: '政府工作报告的结尾没有结束语，或者最后一句没有写完。',
      en: 'A work report ends without closing words, or in the middle of a sentence.',
    },
    why: {
      zh: '多半是复制、转换时丢了后文。只看向大会作的、有两个以上部分的政府工作报告；预算、计划、公报、专项报告、清单、节选不看。',
      en: 'Its end was mostly lost in copying. Only reports given to an assembly and of two parts at least are asked; budgets, plans, bulletins, reports on one matter, lists and excerpts are not.',
    },
    bad: [{ text: cut('再修一条环湖路，[[把山里的果子运出去。]]') }],
    good: [
      { text: cut('各位代表！让我们携起手来，把家乡建设得更加美好！') },
      { text: cut('再修一条环湖路，把山里的果子运出去。\n以上报告，请予审议。') },
      { text: '一、去年工作\n修好了三条路。\n二、今年安排\n再修一条环湖路。' },
    ],
  },
  *find({ report }) {
    const body = bodyOf(report);
    const last = body[body.length - 1];
    const opening = body.slice(0, HEAD).findIndex(({ facts }) => opensReport(facts.norm.text.slice(0, TAIL)));
    if (!last || last.facts.damage.length > 0 || opening < 0 || sizeOf(body) < SHORTEST) return;
    if (isOnOneMatter(report, body.slice(0, opening + 1))) return;
    const fault = faultOf(body.length > ONE_LINE ? body.slice(opening + 1) : body, last);
    const hit: EndHit = { span: lastWords(last), fault, ...(fault === 'ends' ? { verdict: 'consistent' } : {}) };
    yield hit;
  },
  say({ fault }: EndHit) {
    return { message: say(fault) };
  },
});

/** Letters of the shortest text that is a whole report. */
const SHORTEST = 300;
/** Paragraphs at the start that are asked for the words of opening, and letters at the end for those of closing. */
const HEAD = 15;
const TAIL = 800;
/** Letters of the sentence that gives a report. */
const SENTENCE = 200;
/** A text of fewer paragraphs may have its opening and its end in one. */
const ONE_LINE = 3;
/** A line shorter than this may stand without a mark: a date, a name. */
const LINE = 40;

/** What stands behind the report's own text. */
const BEHIND: ReadonlySet<NodeKind> = new Set(['glossary', 'attachment', 'title', 'notice', 'chrome']);

/** The paragraphs of the first report in the text, without the page around it and what follows it. */
function bodyOf({ paragraphs, tree }: Report): readonly Paragraph[] {
  const title = tree.roots.find(({ kind }) => kind === 'title');
  const from = title?.paragraph ?? 0;
  const children = [...tree.roots, ...(title?.children ?? [])];
  const end = Math.min(
    ...children.filter(({ kind, paragraph }) => BEHIND.has(kind) && paragraph > from).map(({ paragraph }) => paragraph),
  );
  return paragraphs.filter(({ index }) => index >= from && index < end && !tree.chrome[index]);
}

/** Budgets, plans, bulletins and reports on one matter are given to an assembly too, and simply end. */
function isOnOneMatter({ tree, identity }: Report, head: readonly Paragraph[]): boolean {
  if (identity.kind !== null && identity.kind !== 'work-report') return true;
  const title = tree.roots.find(({ kind }) => kind === 'title');
  if (title && isSpecialTitle(title.label)) return true;
  return head.some(({ facts }) => givesSpecialReport(facts.norm.text.slice(0, SENTENCE)));
}

const sizeOf = (body: readonly Paragraph[]): number => body.reduce((sum, { span }) => sum + span.end - span.start, 0);

function faultOf(body: readonly Paragraph[], last: Paragraph): EndHit['fault'] {
  const { end, size } = last.facts.shape;
  let letters = 0;
  for (let i = body.length - 1; i >= 0 && letters < TAIL; i--) {
    const text = body[i]?.facts.norm.text ?? '';
    if (closesReport(text.slice(-TAIL))) return end === 'leads-on' && size >= LINE ? 'sentence' : 'ends';
    letters += text.length;
  }
  return 'closing';
}

const WORDS = 40;

/** The last clause of a paragraph. */
function lastWords({ facts, span }: Paragraph): Span {
  const { raw } = facts;
  const end = raw.trimEnd().length;
  let start = end - 1;
  while (start > 0 && end - start < WORDS && !'，,。；;！!\n'.includes(raw[start - 1] ?? '')) start--;
  return shift({ start: Math.max(0, start), end: Math.max(1, end) }, span.start);
}
