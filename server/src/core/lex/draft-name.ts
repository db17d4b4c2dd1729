/**
 * Which draft a text says it is, behind its title or on a line of its own: （征求意见稿）, （第二稿）, 送审稿. Works on folded
 * text; knows nothing of file names.
 */
import { parseHanNumeral } from './numerals';

/** In the order in which a report goes through them. */
const STAGES = ['初稿', '讨论稿', '征求意见稿', '修改稿', '送审稿', '草案', '审议稿', '报批稿', '定稿'];

/** A stage counts as so many: more drafts than that nobody numbers. */
const A_STAGE = 100;

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,2}';
const DRAFT = new RegExp(
  `(?:^ *|[(〔【\\[])(?:(${STAGES.join('|')})(?:第?(${NUMBER})[稿次]?)?|第?(${NUMBER})稿)[)〕】\\]]? *$`,
  'u',
);

/** The order of a draft among those of its kind; null where a line names none. */
export function draftOf(line: string): number | null {
  const match = DRAFT.exec(line);
  if (!match) return null;
  const stage = match[1] === undefined ? 0 : STAGES.indexOf(match[1]) + 1;
  return stage * A_STAGE + numberOf(match[2] ?? match[3] ?? '');
}

const numberOf = (text: string): number => Number(parseHanNumeral(text) ?? (Number(text) || 0));

/** True if the one is known to be the later: 第二稿 and 送审稿 cannot be told apart. */
export const isLater = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a > b && a >= A_STAGE === b >= A_STAGE;
