/**
 * The language of the fixtures: a text in which the places that matter are marked [[so]]. Reads marks, shows them again, and
 * makes the same text as other editors, keyboards and page widths would have left it. Knows nothing of rules.
 */
import type { Span } from '../server/src/core/text/span';

/** A text without its marks, and where they were. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

const OPEN = '[[';
const CLOSE = ']]';

/** Reads `abc[[de]]f`. Marks may nest; spans come in the order of their starts. */
export function readMarks(source: string): Marked {
  let text = '';
  const open: number[] = [];
  const spans: Span[] = [];
  for (let i = 0; i < source.length; i++) {
    if (source.startsWith(OPEN, i)) {
      open.push(text.length);
      i++;
    } else if (source.startsWith(CLOSE, i)) {
      spans.push({ start: open.pop() ?? text.length, end: text.length });
      i++;
    } else {
      text += source[i];
    }
  }
  if (open.length > 0) throw new Error(`An opening mark is not closed: ${source}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The inverse of `readMarks`, for spans that do not cross: what a failing test prints. */
export function showMarks(text: string, spans: readonly Span[]): string {
  const at = spans.flatMap((s, order) => [
    { offset: s.start, rank: order + 1, mark: OPEN },
    { offset: s.end, rank: -order, mark: CLOSE },
  ]);
  at.sort((a, b) => b.offset - a.offset || b.rank - a.rank);
  let shown = text;
  for (const { offset, mark } of at) shown = shown.slice(0, offset) + mark + shown.slice(offset);
  return shown;
}

/** One way in which the same text may reach us. Works on marked sources, so the marks stay at their words. */
export interface Variant {
  readonly name: string;
  apply(source: string): string;
}

const HALF = ',:;!?()';
const FULL = '，：；！？（）';

const swap = (source: string, from: string, to: string): string =>
  source.replace(/[,:;!?()，：；！？（）]/g, (mark, at: number) => {
    const index = from.indexOf(mark);
    const inFigure = /\d/.test(source[at - 1] ?? '') && /\d/.test(source[at + 1] ?? '');
    return index < 0 || inFigure ? mark : (to[index] ?? mark);
  });

/** Wide enough that a figure is rarely cut, narrow enough that every example is. */
const WIDTH = 32;

/**
 * Breaks every line at a fixed width, as a page printed to text is, behind a neutral text that is broken in the same way:
 * one example alone does not show a layout.
 */
function wrap(source: string): string {
  return [NEUTRAL, ...source.split('\n')].map((line) => wrapLine(`\u3000\u3000${line}`)).join('\n');
}

const NEUTRAL =
  '河岸上的柳树已经发芽，村民们在田里翻土，准备春天的播种。孩子们放学以后沿着石板路回家，路边的小店亮起了灯，老人坐在门口晒太阳，' +
  '说起从前的年景，大家都觉得日子比过去好了许多。山后的水渠修好以后，旱地也能浇上水，果树开花的时候，蜜蜂从早忙到晚。' +
  '镇上的集市在河边的空地上，卖菜的、卖布的、修鞋的都有自己的位置，天亮以前就有人挑着担子走来。夏天的傍晚，人们搬着竹椅到桥头乘凉，' +
  '听远处传来的歌声，直到月亮升得很高才慢慢散去。秋收过后，谷子晒满了院子，邻居之间互相帮忙，把粮食装进仓里。冬天来得早，' +
  '屋顶上落了薄薄的雪，炉火烧得很旺，茶壶在火上冒着热气，家里的人围坐在桌旁，说着来年的打算。渡口的船工还在等着客人，' +
  '他把缆绳系在木桩上，看着对岸的灯光，想着明天的天气大概会晴朗起来，船上的货物也该送到下游的城里去了。';

function wrapLine(line: string): string {
  let out = '';
  let column = 0;
  for (let i = 0; i < line.length; i++) {
    const mark = line.slice(i, i + 2);
    if (column >= WIDTH && mark !== CLOSE) {
      out += '\n';
      column = 0;
    }
    if (mark === OPEN || mark === CLOSE) {
      out += mark;
      i++;
      continue;
    }
    out += line[i];
    column++;
  }
  return out;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'as written', apply: (source) => source },
  { name: 'CRLF', apply: (source) => source.replace(/\n/g, '\r\n') },
  { name: 'BOM', apply: (source) => `\ufeff${source}` },
  { name: 'full-width punctuation', apply: (source) => swap(source, HALF, FULL) },
  { name: 'half-width punctuation', apply: (source) => swap(source, FULL, HALF) },
  { name: 'indented', apply: (source) => source.replace(/^(?=.)/gm, '\u3000\u3000') },
  { name: 'hard-wrapped', apply: wrap },
];
