/** R40: the headings that take up the members of a slogan name all of them, in its order. */
import { type Letters, lettersOf } from '../../lex/heading-form';
import type { Piece } from '../../lex/statement';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { overlaps, type Span, shift } from '../../text/span';
import type { OutlineNode } from '../../tree/outline';
import { defineRule, type Fix, type Hit } from '../rule';
import { firstFrom, type Placed, placedNodes } from './following';
import { likestStretch } from './names';

const say = wordings('structure/slogan-members', {
  agrees: { zh: '其后各标题依次为“{members}”', en: 'The headings that follow take up {members} in this order' },
  unclear: { zh: '其后标题的文字受损，无法核对', en: 'The headings that follow are damaged' },
  slip: { zh: '标题中的“{found}”与前文“{member}”不一致', en: 'The heading says {found}; {member} was announced' },
  missing: { zh: '“{member}”在其后的标题中没有展开', en: 'No heading that follows takes up {member}' },
  order: { zh: '“{member}”的次序与前文不同', en: '{member} stands in another place than announced' },
  member: { zh: '前文的“{member}”', en: '{member} as announced' },
  inHeading: { zh: '标题改为“{member}”', en: 'Write {member} in the heading' },
  inSlogan: { zh: '前文改为“{found}”', en: 'Write {found} where it is announced' },
});

type Fault = 'slip' | 'missing' | 'order';

interface SloganHit extends Hit {
  readonly fault: Fault | null;
  readonly members: string;
  readonly member: Piece;
  /** What the heading has in the member's place. */
  readonly found: Piece | null;
}

export const sloganMembers = defineRule({
  id: 'structure/slogan-members',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'sometimes',
  options: {},
  docs: {
    what: {
      zh: '“A、B、C”式的提法，后面的标题逐一展开时漏了一个、换了次序或者写法不同。',
      en: 'Headings take up the members of a slogan one by one, but leave one out, change their order or write one otherwise.',
    },
    why: {
      zh: '只在紧接着的同级标题里至少有三个与提法一致、至多一个对不上时核对。',
      en: 'Asked only where the headings that follow at once have three members at least, and miss one at most.',
    },
    bad: [
      {
        text: '深入开展“强链补链、扶优扶强、降本增效、招才引智”四项行动。\n强链补链行动。抓好龙头企业。\n[[扶优抚强]]行动。抓好梯度培育。\n降本增效行动。抓好减负政策。\n招才引智行动。抓好人才招引。',
      },
      {
        text: '我们坚持“稳增长、调结构、惠民生、[[防风险]]”。\n——全力稳增长。抓好工业运行。\n——着力调结构。抓好技术改造。\n——用心惠民生。抓好就业增收。',
      },
      {
        text: '我们坚持“稳增长、调结构、惠民生”。\n——全力稳增长。抓好工业运行。\n——用心惠民生。抓好就业增收。\n[[——着力调结构]]。抓好技术改造。',
      },
      {
        text: '今年要强化产业高地、商贸中心、开放门户、安居乐园“四大支撑”，让家乡更有活力。\n（一）建设产业高地。抓好招商。\n（二）建设商贸中心。搞活集市。\n（三）建设[[开发门户]]。修好码头。\n（四）建设安居乐园。改造老街。',
      },
    ],
    good: [
      {
        text: '我们坚持“稳增长、调结构、惠民生”。\n——全力稳增长。抓好工业运行。\n——着力调结构。抓好技术改造。\n——用心惠民生。抓好就业增收。',
      },
      {
        text: '我们坚持“稳增长、调结构、惠民生”。\n——工业更强。抓好工业运行。\n——农业更优。抓好春耕备耕。\n——商贸更活。抓好消费促进。',
        note: { zh: '标题另有所指。', en: 'The headings are about something else.' },
      },
    ],
  },
  *find({ report }) {
    let placed: readonly Placed[] | null = null;
    for (const { index, span, facts } of report.paragraphs) {
      if (report.tree.chrome[index]) continue;
      for (const statement of facts.statements) {
        const members =
          statement.kind === 'slogan' ? statement.members : statement.kind === 'announced' ? statement.names : [];
        if (members.length < LEAST) continue;
        placed ??= placedNodes(report.tree.roots);
        const whole = shift(statement.span, span.start);
        const headings = headingsBehind(placed, index, whole.end, members.length);
        const own = members.map((member) => ({ ...member, span: shift(member.span, span.start) }));
        const hit = judge(report, own, headings, whole);
        if (hit) yield hit;
      }
    }
  },
  say({ fault, verdict, members, member, found }: SloganHit) {
    if (!fault) return { message: verdict === 'consistent' ? say('agrees', { members }) : say('unclear') };
    const message = say(fault, { member: member.text, found: found?.text ?? '' });
    return fault === 'missing'
      ? { message }
      : { message, related: [{ span: member.span, message: say('member', { member: member.text }) }] };
  },
  mend({ fault, member, found }: SloganHit): readonly Fix[] {
    if (fault !== 'slip' || !found) return [];
    const sides = [
      { title: say('inHeading', { member: member.text }), edit: { span: found.span, text: member.text } },
      { title: say('inSlogan', { found: found.text }), edit: { span: member.span, text: found.text } },
    ];
    return sides.map(({ title, edit }) => ({ title, safety: 'unsafe', manner: 'candidate', edits: [edit] }));
  },
});

/** Members that must agree before another one counts. */
const LEAST = 3;
/** The first heading stands no further behind the slogan, in letters and in paragraphs. */
const FAR = 300;
const PARAGRAPHS = 2;

/** As many headings of one kind as the slogan has members, right behind it. */
function headingsBehind(placed: readonly Placed[], index: number, end: number, most: number): readonly OutlineNode[] {
  const first = placed[firstFrom(placed, end)];
  if (!first || first.node.name.start - end > FAR || first.node.paragraph > index + PARAGRAPHS) return [];
  return first.siblings.slice(first.index, first.index + most).filter(({ kind }) => kind === first.node.kind);
}

/** Letters of the words that a list of names may begin with: 今年要强化 in 今年要强化产业高地、公共服务高地“两大支撑”. */
const WORDS = 8;
/** A name that is found in what follows such words has so many letters. */
const FOUND_SHORTEST = 4;

/** The first name without the words before it, as far as a heading has it. */
function withoutWords(members: readonly Piece[], headings: readonly Letters[]): readonly Piece[] {
  const [first, ...others] = members;
  if (!first) return members;
  for (let from = 0; from <= Math.min(WORDS, first.text.length - FOUND_SHORTEST); from++) {
    const text = first.text.slice(from);
    if (!headings.some((heading) => heading.text.includes(text))) continue;
    return [{ text, span: { start: first.span.end - text.length, end: first.span.end } }, ...others];
  }
  return members;
}

function judge(
  report: Report,
  pieces: readonly Piece[],
  headings: readonly OutlineNode[],
  span: Span,
): SloganHit | null {
  const letters = headings.map((heading) => lettersIn(report, heading));
  const members = withoutWords(pieces, letters);
  const at = members.map((member) => letters.findIndex(({ text }) => text.includes(member.text)));
  const found = at.filter((place) => place >= 0);
  const [first] = members;
  if (!first || found.length < LEAST || found.length < members.length - 1) return null;
  const base = { span, members: members.map(({ text }) => text).join('、'), found: null, fault: null, member: first };
  const turned = found.findIndex((place, i) => place >= (found[i + 1] ?? headings.length));
  const lost = at.indexOf(-1);
  if (lost < 0 && turned < 0) return { ...base, verdict: 'consistent' };
  // Words of two letters (改革, 发展) stand in any heading.
  if (members.some(({ text }) => text.length < NAME_SHORTEST)) return null;
  const member = members[lost < 0 ? turned : lost] ?? first;
  if (lost < 0) {
    const heading = headings[found[turned] ?? 0];
    return heading ? { ...base, span: heading.name, fault: 'order', member } : null;
  }
  if (turned >= 0) return null;
  if (headings.some((heading) => isDamaged(report, heading))) return { ...base, verdict: 'not-checkable', member };
  const own = letters[lost];
  const slip = own && !found.includes(lost) ? likestStretch(own, member.text) : null;
  if (slip) return { ...base, span: slip.span, fault: 'slip', member, found: slip };
  return headings.length < members.length ? { ...base, span: member.span, fault: 'missing', member } : null;
}

const NAME_SHORTEST = 3;

/** The heading's letters; places count from the text's start. */
function lettersIn({ paragraphs }: Report, { name, paragraph }: OutlineNode): Letters {
  const own = paragraphs[paragraph];
  if (!own) return { text: '', places: [] };
  const { text, places } = lettersOf(own.facts.norm, shift(name, -own.span.start));
  return { text, places: places.map((place) => shift(place, own.span.start)) };
}

const isDamaged = ({ paragraphs }: Report, { name, paragraph }: OutlineNode): boolean => {
  const own = paragraphs[paragraph];
  return own?.facts.damage.some(({ span }) => overlaps(shift(span, own.span.start), name)) ?? false;
};
