/** Cuts a text into paragraphs: the unit that is read, checked and remembered by itself. Blank lines belong to none. */
import { hasRoom, isFull, type Layout } from './layout';
import { isIndented } from './layout-line';
import { isHan } from './normalise';
import { pageNumberEnd } from './page-number';
import { cutRunning } from './running';
import { type Span, slice } from './span';

/** The spans of the paragraphs, without the line end behind them, in order and apart; some run over several lines. */
export function splitParagraphs(raw: string, lines: readonly Span[], layout: Layout): readonly Span[] {
  return join(raw, lines, layout).flatMap((paragraph) => cutRunning(raw, paragraph, layout.kind === 'running'));
}

/** Lines that belong together become one. A page's number between two of them is taken in; `normalise` leaves it out. */
function join(raw: string, lines: readonly Span[], layout: Layout): readonly Span[] {
  const paragraphs: Span[] = [];
  let last: string | null = null;
  let pages: Span[] = [];
  let gap = false;
  for (const line of lines) {
    const text = slice(raw, line);
    if (text.trim() === '') {
      gap = true;
    } else if (layout.kind === 'hard-wrapped' && pageNumberEnd(text, 0) === text.length) {
      pages.push(line);
    } else {
      const open = paragraphs[paragraphs.length - 1];
      if (open && last !== null && (!gap || pages.length > 0) && goesOn(last, text, layout)) {
        paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end };
      } else {
        paragraphs.push(...pages, line);
      }
      last = text;
      pages = [];
      gap = false;
    }
  }
  return [...paragraphs, ...pages];
}

/** Whether a line goes on in the next one. */
function goesOn(line: string, next: string, layout: Layout): boolean {
  if (isBroken(line, next)) return true;
  if (layout.kind === 'hard-wrapped') {
    if (!isFull(line, layout) || opensParagraph(next, line)) return false;
    if (layout.indented) return !isIndented(next);
    if (!endsSentence(line)) return true;
    // Behind the end of a sentence a short line without an end of its own is a heading, for a paragraph's last line has one.
    return !hasRoom(line, layout) && (isFull(next, layout) || endsSentence(next));
  }
  if (layout.kind !== 'sentence-per-line' || !isHanText(line)) return false;
  // A line that ends no sentence is a heading: it neither goes on nor is gone on to.
  if (!endsSentence(line) || !endsSentence(next) || opensParagraph(next, line)) return false;
  return !isIndented(next) || isIndented(line);
}

const OPENS_BRACKET = /[《（“(]$/u;
const CLOSES_BRACKET = /^[》）”，。、；)]/u;
const BARE_NUMBER = /^\s*(?:[一二三四五六七八九十]{1,3}[是要、]|[（(][一二三四五六七八九十]{1,3}[）)])$/u;
const ENDS_IN_COMMA = /[^\s][，、,]$/u;

/** A line broken where no paragraph can end, as links and bold type leave it: inside 《》, before a comma, behind a bare number. */
function isBroken(line: string, next: string): boolean {
  const end = line.slice(-12).trimEnd();
  return (
    OPENS_BRACKET.test(end) ||
    CLOSES_BRACKET.test(next.slice(0, 1)) ||
    (ENDS_IN_COMMA.test(end) && isHanText(line) && !opensParagraph(next, line)) ||
    (line.length <= 8 && BARE_NUMBER.test(line.trimEnd()))
  );
}

const OPENS_SECTION =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|——|第[一二三四五六七八九十]{1,3}(?:部分|[章节编篇条])|(?:牵头|责任|配合|主办|协办)(?:单位|部门)[:：]|\d{1,3}[.．]\s?[\u4e00-\u9fff“])/u;
const OPENS_ITEM = /^\s*(?:\d{1,3}、|[（(]\d{1,2}[）)]|[一二三四五六七八九十]{1,3}是|各位代表)/u;

/** A line with a heading's number opens a paragraph; one with an item's number only behind the end of a sentence. */
const opensParagraph = (next: string, before: string): boolean =>
  OPENS_SECTION.test(next) || (OPENS_ITEM.test(next) && endsSentence(before));

const ENDS_SENTENCE = /[。！？!?：:；;][”’）)》]?$/u;

const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line.slice(-12).trimEnd());

/** Lines of another script are not joined: there the line end is the blank between two words. */
const isHanText = (line: string): boolean =>
  isHan(line.trimStart().charCodeAt(0)) || isHan(line.charCodeAt(line.length >> 1));
