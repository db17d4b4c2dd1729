/**
 * What stands around the body of a report: the page it was copied from, a newspaper's lead, the notice it came with, its
 * titles. It finds them by what each line looks like and by where the body begins; of the body it knows no more than that.
 */
import { bookNames, soundsLikeTitle } from '../lex/headings-role';
import type { Paragraph } from '../model/report';
import { tableOfContents } from './contents';
import { inked, type Mark, mark, RANK } from './mark';
import { likeness } from './similar';
import { isHeadline, textOf, titleMark } from './title';

export interface Frame {
  readonly marks: readonly Mark[];
  /** For each paragraph: it belongs to the page around the report. */
  readonly chrome: readonly boolean[];
  /** For each paragraph: the frame has used it, the body must not. */
  readonly used: readonly boolean[];
  /** The paragraph that holds the report's title; -1 if none does. */
  readonly title: number;
}

/** Letters of a line of the page below the report. */
const FOOTER_LONGEST = 80;
/** A notice sends no more papers than this. */
const NAMES_MOST = 12;
/** Two lines this alike are one title. */
const ALIKE = 0.8;
/** Letters of a paragraph of running text. */
const TEXT_SHORTEST = 80;
/** Without a first section the title is looked for in so many paragraphs. */
const HEAD_LONGEST = 60;

/** Reads the frame. */
export function readFrame(paragraphs: readonly Paragraph[]): Frame {
  const contents = tableOfContents(paragraphs);
  const chrome = paragraphs.map(
    ({ facts, index }) => facts.opening.kind === 'page-number' || contents.paragraphs.has(index),
  );
  const used = [...chrome];
  const marks: Mark[] = [...contents.marks];
  const bodyAt = firstSection(paragraphs, used);
  const title = findTitle(paragraphs, bodyAt, contents.paragraphs);
  const titled = titleMark(paragraphs, title, 'title');
  const notice = findNotice(paragraphs, titled ? titled.first : bodyAt);
  const start = notice?.from ?? titled?.first ?? -1;
  if (start > 0) marks.push(...readHead(paragraphs, start, textOf(paragraphs[title]), chrome));
  for (let i = 0; i < start; i++) used[i] = true;
  if (notice) {
    marks.push(...notice.marks);
    for (let i = notice.from; i < notice.to; i++) used[i] = true;
  }
  if (titled) {
    marks.push(titled.mark);
    for (let i = titled.first; i <= title; i++) used[i] = true;
  }
  markByline(paragraphs, Math.max(title, -1) + 1, chrome, used);
  const later = findLaterTitles(paragraphs, notice ? notice.names : [], Math.max(title, bodyAt), used);
  marks.push(...later, ...readTail(paragraphs, chrome, used));
  return { marks: marks.sort((a, b) => a.start - b.start), chrome, used, title };
}

/** Where the body's structure begins: at 各位代表 or the first numbered or named section, else at the first running text. */
function firstSection(paragraphs: readonly Paragraph[], used: readonly boolean[]): number {
  const at = paragraphs.findIndex(({ index, facts: { opening, shape } }) => {
    if (used[index]) return false;
    if (shape.role === 'salutation') return true;
    if (opening.kind === 'year-section') return shape.role !== 'title';
    const style = opening.marker?.style;
    return style === 'han-comma' || style === 'part' || style === 'chapter' || style === 'roman';
  });
  if (at >= 0) return at;
  const text = paragraphs.findIndex(({ facts: { shape } }) => shape.end === 'sentence' && shape.size >= TEXT_SHORTEST);
  return text >= 0 ? text : Math.min(paragraphs.length, HEAD_LONGEST);
}

/**
 * The last line before the body that can be its title; one with a subtitle or a speaker below it goes before all others. Where there is none,
 * the first line that is called as papers are now and then.
 */
function findTitle(paragraphs: readonly Paragraph[], bodyAt: number, contents: ReadonlySet<number>): number {
  let found = -1;
  let settled = -1;
  for (let i = 0; i < bodyAt; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || contents.has(i)) continue;
    const { role } = paragraph.facts.shape;
    if (role === 'subtitle' || role === 'speaker') settled = found;
    if (role === 'title' && isHeadline(paragraph)) found = i;
  }
  if (settled >= 0 || found >= 0) return settled >= 0 ? settled : found;
  const first = paragraphs.findIndex(({ index }) => !contents.has(index));
  const top = paragraphs[first];
  return top && first < bodyAt && isHeadline(top) && soundsLikeTitle(textOf(top)) ? first : -1;
}

interface Notice {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  /** What the notice sends: the names in 《》 in its text. */
  readonly names: readonly string[];
}

function findNotice(paragraphs: readonly Paragraph[], to: number): Notice | null {
  let at = -1;
  for (let i = 0; i < to; i++) {
    const role = paragraphs[i]?.facts.shape.role;
    if (role === 'notice-title') at = i;
    if (at >= 0 && role === 'addressee') break;
  }
  const titled = titleMark(paragraphs, at, 'notice');
  if (!titled) return null;
  const number = paragraphs.findIndex((paragraph, i) => i < to && paragraph.facts.shape.role === 'document-number');
  const from = number >= 0 ? Math.min(number, titled.first) : titled.first;
  const start = paragraphs[from]?.span.start ?? titled.mark.start;
  const parts: Mark[] = [];
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || (i >= titled.first && i <= at)) continue;
    if (names.length < NAMES_MOST) names.push(...bookNames(paragraph.facts.norm.text).slice(0, NAMES_MOST));
    const { role, size } = paragraph.facts.shape;
    if (role === 'attachment') {
      // Named in the notice an attachment is a part of it; 附件 alone stands above the paper itself.
      const rank = size <= BARE_LONGEST ? RANK.root : RANK.part;
      parts.push(...attachments(paragraphs, i).map((one) => attachment(one, rank)));
    } else if (NOTICE_PARTS.has(role)) {
      // It holds nothing: where the paper has no title of its own its sections are the notice's.
      parts.push(mark(paragraph, { kind: 'notice-part', rank: RANK.item, name: inked(paragraph) }));
    }
  }
  return { from, to, marks: [{ ...titled.mark, start: Math.min(start, titled.mark.start) }, ...parts], names };
}

/** Lines between title and body, and how many there are at most. */
const BYLINE: ReadonlySet<string> = new Set(['subtitle', 'speaker', 'date', 'salutation', 'document-number']);
const BYLINES = 12;
/** A line beyond this length is text. */
const HEADLINE_LONGEST = 60;

const NOTICE_PARTS: ReadonlySet<string> = new Set(['document-number', 'addressee', 'issuer', 'date', 'release-note']);
/** 附件1: without a name behind it. */
const BARE_LONGEST = 6;

/** Above the report: the page, or a newspaper's lead. A second copy of the title is the page's and makes no node. */
function readHead(paragraphs: readonly Paragraph[], to: number, title: string, chrome: boolean[]): readonly Mark[] {
  const head = paragraphs.slice(0, to);
  const page = head.some(({ facts }) => facts.shape.role === 'page');
  const news = !page && head.some(({ facts }) => facts.shape.news);
  for (const paragraph of head) {
    if (page || news || likeness(textOf(paragraph), title) >= ALIKE) chrome[paragraph.index] = page || !news;
  }
  const first = head[0];
  if (!first || !(page || news)) return [];
  return [mark(first, { kind: page ? 'chrome' : 'news-lead', rank: RANK.root, name: inked(first) })];
}

/** Between title and body: source lines and the like belong to the page, subtitle and speaker to the report. */
function markByline(paragraphs: readonly Paragraph[], from: number, chrome: boolean[], used: boolean[]): void {
  for (let i = from; i < paragraphs.length && i < from + BYLINES; i++) {
    const { role, size } = paragraphs[i]?.facts.shape ?? { role: 'text', size: 0 };
    if (role === 'page') chrome[i] = true;
    if (role === 'page' || BYLINE.has(role) || (i === from && isSubtitle(paragraphs[i], paragraphs[i + 1])))
      used[i] = true;
    else if (size > HEADLINE_LONGEST || paragraphs[i]?.facts.opening.marker) return;
  }
}

/** ——第二产业情况 right below the title; a row of dashes is a list. */
const isSubtitle = (line: Paragraph | undefined, next: Paragraph | undefined): boolean =>
  line?.facts.opening.kind === 'dash' &&
  line.facts.shape.end === 'open' &&
  line.facts.shape.size <= HEADLINE_LONGEST &&
  next?.facts.opening.kind !== 'dash';

/** Titles of further papers in the same text: named in the notice, or behind a line 附件. */
function findLaterTitles(
  paragraphs: readonly Paragraph[],
  names: readonly string[],
  from: number,
  used: boolean[],
): readonly Mark[] {
  const marks: Mark[] = [];
  let attached = false;
  for (let i = from + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || used[i]) continue;
    // 附件：名词解释 is the report's own glossary, which the body reads.
    if (paragraph.facts.opening.kind === 'glossary-title') continue;
    const { role } = paragraph.facts.shape;
    const named = isHeadline(paragraph) && names.some((name) => likeness(name, textOf(paragraph)) >= ALIKE);
    if (role === 'attachment' && isHeadline(paragraph)) {
      for (const one of attachments(paragraphs, i)) {
        marks.push(attachment(one, RANK.root));
        used[one.index] = true;
      }
    } else if (named || (attached && isHeadline(paragraph) && (role === 'title' || role === 'text'))) {
      const titled = titleMark(paragraphs, i, 'title');
      if (titled) marks.push(titled.mark);
      used[i] = true;
    }
    attached = role === 'attachment';
  }
  return marks;
}

const attachment = (paragraph: Paragraph, rank: number): Mark =>
  mark(paragraph, { kind: 'attachment', rank, name: inked(paragraph) });

/** 附件：1.甲表 and the lines 2.乙表, 3.丙表 below it. */
function attachments(paragraphs: readonly Paragraph[], at: number): readonly Paragraph[] {
  const first = paragraphs[at];
  if (!first) return [];
  const all = [first];
  if (!FIRST_OF_LIST.some((sign) => textOf(first).replaceAll(' ', '').includes(sign))) return all;
  for (let i = at + 1; i < paragraphs.length; i++) {
    const next = paragraphs[i];
    if (!next || next.facts.opening.marker?.ordinal !== all.length + 1 || next.facts.shape.end !== 'open') break;
    all.push(next);
  }
  return all;
}

const FIRST_OF_LIST = [':1.', ':1、'];

/** Lines of the page below the report: from the first of them behind which only short paragraphs follow. */
function readTail(paragraphs: readonly Paragraph[], chrome: boolean[], used: boolean[]): readonly Mark[] {
  let first = -1;
  for (let i = paragraphs.length - 1; i > 0 && !used[i]; i--) {
    const facts = paragraphs[i]?.facts;
    if (!facts || facts.shape.size > FOOTER_LONGEST || facts.opening.marker) break;
    if (facts.shape.role === 'page') first = i;
  }
  const paragraph = paragraphs[first];
  if (!paragraph) return [];
  for (let i = first; i < paragraphs.length; i++) {
    chrome[i] = true;
    used[i] = true;
  }
  return [mark(paragraph, { kind: 'chrome', rank: RANK.root, name: inked(paragraph) })];
}
