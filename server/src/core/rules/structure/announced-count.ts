/** R07: as many headings or items follow as the text announces. */
import { closesReport } from '../../lex/closing';
import { writeOrdinal } from '../../lex/ordinals';
import type { AnnouncedStatement, Statement } from '../../lex/statement';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { overlaps, type Span, shift, slice } from '../../text/span';
import type { OutlineNode } from '../../tree/outline';
import { defineRule, type Fix, type Hit, type Related } from '../rule';
import { type Following, placedNodes, seriesBehind } from './following';
import { bulletsBehind } from './following-bullets';
import { bearName } from './names';

const say = wordings('structure/announced-count', {
  main: {
    zh: '前文称“{words}”，其后实有{found}项',
    en: '{words} announces {claimed}, but {found} {found|follows|follow}',
  },
  agrees: { zh: '称“{words}”，其后{claimed}项', en: '{words} announces {claimed}, and {claimed} follow' },
  first: { zh: '第一项', en: 'The first' },
  last: { zh: '最后一项（第{found}项）', en: 'The last, number {found}' },
  setCount: { zh: '改为“{written}”', en: 'Change to {written}' },
});

interface AnnouncedHit extends Hit {
  readonly count: Span;
  readonly claimed: number;
  readonly found: number;
  readonly first: Span;
  readonly last: Span;
}

export const announcedCount = defineRule({
  id: 'structure/announced-count',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '前面说“抓好N个方面工作”，后面列出的标题或条目不是N个。',
      en: 'The text announces a number of things, and another number of headings or items follows.',
    },
    why: {
      zh: '只核对紧接在后、从一开始编号的一组标题或条目；数目之后另有内容、后面没有编号，或者数目是固定提法的一部分，都不核对。文本在最后一项里中断、没有结束语的，只作提示。',
      en:
        'Only a series that follows at once and begins at one is counted. Where other text stands between, where nothing is numbered, or ' +
        'where the number belongs to a name, nothing is compared. Where the text breaks off in the last of them it is a note only.',
    },
    bad: [
      {
        text: '二、今年工作\n今年，重点抓好[[四个方面工作]]：\n（一）兴产业。抓好招商。\n（二）扩投资。抓好项目。\n（三）惠民生。抓好就业。',
      },
      { text: '今年要集中力量办好[[三件实事]]。一是修路，打通断头路。二是建桥，方便出行。' },
    ],
    good: [
      {
        text: '今年，重点抓好三个方面工作：\n（一）兴产业。抓好招商。\n（二）扩投资。抓好项目。\n（三）惠民生。抓好就业。',
      },
      {
        text: '必须抓好两项工作：一要修路；二要建桥。重点办好三件事：一是办学；二是行医；三是养老。',
        note: { zh: '后一组另有自己的数目。', en: 'The next list has a number of its own.' },
      },
      {
        text: '严格落实中央八项规定。\n（一）改进作风。少开会。\n（二）厉行节约。少花钱。',
        note: { zh: '固定提法。', en: 'A name.' },
      },
      {
        text: '重点抓好三个方面9项工作：\n（一）兴产业。抓好招商。\n（二）惠民生。抓好就业。\n（三）保安全。抓好巡查。',
      },
      { text: '统筹推进五个方面工作。今年任务很重，时间很紧。\n（一）兴产业。抓好招商。\n（二）惠民生。抓好就业。' },
    ],
  },
  *find({ report }) {
    const placed = placedNodes(report.tree.roots);
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const statement of facts.statements) {
        if (statement.kind !== 'announced' || countsTasks(report, facts.statements, statement)) continue;
        const place = { paragraph: index, end: span.start + statement.closes, runsOn: statement.named };
        const following = seriesBehind(report, placed, place) ?? bulletsBehind(report, placed, place);
        const judged = following && judge(statement, following);
        const first = judged?.counted[0];
        const last = judged?.counted[judged.counted.length - 1];
        if (!judged || !first || !last) continue;
        const hit: AnnouncedHit = {
          span: shift(statement.span, span.start),
          verdict: judged.agrees ? 'consistent' : 'inconsistent',
          count: shift(statement.count.span, span.start),
          claimed: statement.claimed,
          found: judged.counted.length,
          first: first.name,
          last: last.name,
          ...(judged.counted.length < statement.claimed && isUnfinished(report, first, last)
            ? { level: 'information' }
            : {}),
        };
        yield hit;
      }
    }
  },
  say({ span, verdict, claimed, found, first, last }: AnnouncedHit, { report }) {
    const words = inked(slice(report.raw, span));
    if (verdict !== 'inconsistent') return { message: say('agrees', { words, claimed }) };
    const related: Related[] = [
      { span: first, message: say('first') },
      { span: last, message: say('last', { found }) },
    ];
    return { message: say('main', { words, claimed, found }), related };
  },
  mend({ count, found }: AnnouncedHit, { report }): readonly Fix[] {
    const numeral = inked(slice(report.raw, count));
    const written =
      found === 2 && numeral.length === 1 && !'0123456789'.includes(numeral) ? '两' : writeOrdinal(numeral, found);
    if (written === null) return [];
    return [{ title: say('setCount', { written }), safety: 'unsafe', edits: [{ span: count, text: written }] }];
  },
});

/** The number of all tasks of a list is the matter of `declared-items`. */
const countsTasks = ({ tree }: Report, statements: readonly Statement[], { count }: AnnouncedStatement): boolean =>
  tree.tasks.length > 1 && statements.some((other) => other.kind === 'declared' && overlaps(other.span, count.span));

interface Judged {
  readonly agrees: boolean;
  /** What the number counts. */
  readonly counted: readonly OutlineNode[];
}

/** Null where the number may count something else. */
function judge({ claimed, named, beside, noun }: AnnouncedStatement, { members, below }: Following): Judged | null {
  const inAll = below?.length ?? 0;
  if (beside?.counts === 'things') {
    const agrees = members.length === claimed;
    return agrees || inAll === beside.claimed ? { agrees, counted: members } : null;
  }
  if (beside) {
    if (members.length === claimed) return { agrees: true, counted: members };
    return below && members.length === beside.claimed ? { agrees: inAll === claimed, counted: below } : null;
  }
  if (named && !bearName(members, noun)) return null;
  // 方面 are the series itself; things may be counted through all its members.
  const inside = inAll === claimed && members.length !== claimed && !noun.startsWith('方面');
  return { agrees: inside || members.length === claimed, counted: inside && below ? below : members };
}

/** The text breaks off in the last one, without the words that close a report: an excerpt, or a draft that is being written. */
function isUnfinished({ paragraphs, tree }: Report, first: OutlineNode, { span, paragraph }: OutlineNode): boolean {
  const end = paragraphs.findLast(({ index }) => !tree.chrome[index]);
  if (!end || span.end < end.span.start + end.facts.raw.trimEnd().length) return false;
  // A series inside of one paragraph is there as a whole if its sentence is.
  if (first.paragraph === paragraph && end.facts.shape.end === 'sentence') return false;
  return !closesReport(end.facts.norm.text.slice(-TAIL));
}

/** Letters at the end that are asked for such words. */
const TAIL = 800;

/** Without blanks and line ends, as a hard-wrapped text has them. */
const inked = (text: string): string => [...text].filter((sign) => sign.trim() !== '').join('');
