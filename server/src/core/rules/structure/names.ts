/** Headings compared with the names that the text gives them: which of them bears a name, or the noun that is counted. */
import type { Letters } from '../../lex/heading-form';
import type { Piece } from '../../lex/statement';
import type { OutlineNode } from '../../tree/outline';

/** Pairs of letters that any heading may hold, whatever it is called. */
const EVERYDAY: ReadonlySet<string> = new Set([
  '工作',
  '建设',
  '发展',
  '推进',
  '提升',
  '加强',
  '实施',
  '重点',
  '重大',
  '全面',
  '任务',
  '工程',
  '行动',
  '项目',
  '体系',
  '能力',
]);

/** True if all headings share a pair of letters with the noun that counts them: 攻坚战 in 污染防治攻坚战. */
export function bearName(headings: readonly OutlineNode[], noun: string): boolean {
  if (headings.length < 2) return false;
  for (let i = 0; i + 2 <= noun.length; i++) {
    const pair = noun.slice(i, i + 2);
    if (!EVERYDAY.has(pair) && headings.every(({ label }) => label.includes(pair))) return true;
  }
  return false;
}

/** The stretch of a heading that is as long as the name and has all its letters but one; null where there is none. */
export function likestStretch({ text, places }: Letters, name: string): Piece | null {
  for (let from = 0; from + name.length <= text.length; from++) {
    const stretch = text.slice(from, from + name.length);
    const others = [...stretch].filter((letter, i) => letter !== name[i]).length;
    const first = places[from];
    const last = places[from + name.length - 1];
    if (others === 1 && first && last) return { text: stretch, span: { start: first.start, end: last.end } };
  }
  return null;
}
