/** One letter too many or too few at the start of a heading whose siblings all begin alike. */
import type { ParagraphFacts } from '../../lex/facts';
import { type Break, breakOf, type Letters, lettersOf, sharedBeginnings } from '../../lex/heading-form';
import type { Lexicon } from '../../lexicon';
import { wordings } from '../../message';
import type { Report } from '../../model/report';
import { type Span, shift } from '../../text/span';
import { defineRule, type Fix, type Hit } from '../rule';
import { groupsOf, type Numbered } from './series';

const say = wordings('structure/sibling-pattern', {
  stray: {
    zh: '标题多了“{letter}”：其他{count}个同级标题以“{begin}”开头',
    en: '{letter} is one letter too many: {count} headings beside it begin with {begin}',
  },
  missing: {
    zh: '标题少了“{letter}”：其他{count}个同级标题以“{begin}”开头',
    en: '{letter} is missing: {count} headings beside it begin with {begin}',
  },
  sibling: { zh: '同级标题', en: 'A heading beside it' },
  remove: { zh: '删去“{letter}”', en: 'Delete {letter}' },
  insert: { zh: '补上“{letter}”', en: 'Insert {letter}' },
});

interface PatternHit extends Hit {
  readonly kind: Break['kind'];
  /** The stray letter, or the empty place of the missing one. */
  readonly place: Span;
  readonly letter: string;
  readonly begin: string;
  readonly siblings: readonly Span[];
}

export const siblingPattern = defineRule({
  id: 'structure/sibling-pattern',
  scope: 'report',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '同级标题都以相同的词开头，只有一个多了或少了一个字。',
      en: 'Headings of one level begin with the same word, and one of them has a letter too many or too few.',
    },
    why: {
      zh: '多半是录入或删改时留下的。至少三个、且过半的同级标题开头相同才核对；“更加强”之类说得通的不报。',
      en:
        'Mostly a slip of the keyboard. Asked only where at least three headings, and more than half of them, share their beginning; ' +
        'words that make sense (更加强) are left alone.',
    },
    bad: [
      {
        text: '一、着力兴产业\n抓好招商。\n二、[[作着力]]扩投资\n抓好项目。\n三、着力惠民生\n抓好就业。\n四、着力保安全\n抓好巡查。',
      },
      {
        text: '一、更大力度兴产业\n抓好招商。\n二、更大力度扩投资\n抓好项目。\n三、[[更大度]]惠民生\n抓好就业。\n四、更大力度保安全\n抓好巡查。',
      },
    ],
    good: [
      {
        text: '一、着力兴产业\n抓好招商。\n二、着力扩投资\n抓好项目。\n三、着力惠民生\n抓好就业。\n四、全面加强自身建设\n抓好学习。',
      },
      {
        text: '一、加强招商\n抓好产业。\n二、加强治理\n抓好巡查。\n三、加强保障\n抓好就业。\n四、更加强化作风\n抓好学习。',
        note: { zh: '说得通。', en: 'This makes sense.' },
      },
      {
        text: '一、坚持招商\n抓好产业。\n二、坚持治理\n抓好巡查。\n三、坚持保障\n抓好就业。\n四、坚决防风险\n抓好排查。',
        note: { zh: '另一个词。', en: 'Another word.' },
      },
      {
        text: '一、更加注重招商\n抓好产业。\n二、更加注重治理\n抓好巡查。\n三、更加注重保障\n抓好就业。\n四、更加重视安全\n抓好排查。',
      },
    ],
  },
  *find({ report }) {
    for (const { kind, members } of groupsOf(report.tree.roots)) {
      if (kind === 'glossary-entry' || members.length <= LEAST) continue;
      const texts = members.map((member) => beginningOf(report, member));
      for (const begin of sharedBeginnings(texts)) {
        const siblings = members.filter((_, i) => texts[i]?.startsWith(begin)).map(({ node }) => node.name);
        const broken = members.flatMap((member, i) => {
          const found = breakOf(texts[i] ?? '', begin);
          return found && !isAnotherWord(report, member, found, texts[i] ?? '')
            ? [hitOf(bodyOf(report, member), found, begin, siblings)]
            : [];
        });
        yield* broken;
        // A shorter beginning would tell the same again.
        if (broken.length > 0) break;
      }
    }
  },
  say({ kind, letter, begin, siblings }: PatternHit) {
    const first = siblings[0];
    return {
      message: say(kind, { letter, begin, count: siblings.length }),
      related: first ? [{ span: first, message: say('sibling') }] : [],
    };
  },
  mend({ kind, place, letter }: PatternHit): readonly Fix[] {
    const stray = kind === 'stray';
    const edit = { span: place, text: stray ? '' : letter };
    return [
      { title: say(stray ? 'remove' : 'insert', { letter }), safety: 'unsafe', manner: 'confirm', edits: [edit] },
    ];
  },
});

/** 更加重视 beside 更加注重: where a letter seems to be missing the letters behind may be a word of their own. */
function isAnotherWord({ paragraphs }: Report, { node }: Numbered, { kind, at }: Break, text: string): boolean {
  const pairs = paragraphs[node.paragraph]?.facts.once(wordPairs);
  return kind === 'missing' && pairs !== undefined && pairs.share(text.charCodeAt(at), text.charCodeAt(at + 1)) > 0;
}

const wordPairs = (_: ParagraphFacts, { writing }: Lexicon): Lexicon['writing']['pairs'] => writing.pairs;

/** So many siblings show no form yet. */
const LEAST = 3;

/** Letters that are compared, and a few blanks between them. */
const COMPARED = 12;

function beginningOf({ paragraphs }: Report, { node }: Numbered): string {
  const paragraph = paragraphs[node.paragraph];
  if (!paragraph) return '';
  const start = (node.marker?.span.end ?? node.name.start) - paragraph.span.start;
  const end = Math.min(start + COMPARED, node.name.end - paragraph.span.start);
  return paragraph.facts.norm.read({ start, end: Math.max(start, end) }).replaceAll(' ', '');
}

/** The heading's letters without its number; places count from the text's start. */
function bodyOf({ paragraphs }: Report, { node }: Numbered): Letters {
  const paragraph = paragraphs[node.paragraph];
  if (!paragraph) return { text: '', places: [] };
  const by = paragraph.span.start;
  const start = (node.marker?.span.end ?? node.name.start) - by;
  const { text, places } = lettersOf(paragraph.facts.norm, { start, end: Math.max(start, node.name.end - by) });
  return { text, places: places.map((place) => shift(place, by)) };
}

function hitOf(letters: Letters, { kind, at, letter }: Break, begin: string, siblings: readonly Span[]): PatternHit {
  const length = begin.length + (kind === 'stray' ? 1 : -1);
  const first = letters.places[0] ?? { start: 0, end: 0 };
  const last = letters.places[length - 1] ?? first;
  const own = letters.places[at] ?? last;
  const place = kind === 'stray' ? own : { start: own.start, end: own.start };
  return {
    span: { start: first.start, end: last.end },
    kind,
    place,
    letter: kind === 'stray' ? (letters.text[at] ?? '') : letter,
    begin,
    siblings,
  };
}
