/**
 * A figure in words: its value in other units, what its digits can stand for, what it is said of and what that is, what follows from
 * it, where else the text says it, and the relations it takes part in.
 */
import type { Relation } from '../finding';
import type { Figure } from '../lex/figure';
import { wordings } from '../message';
import type { Mention } from '../model/mention';
import type { Report } from '../model/report';
import { lineAt } from '../text/lines';
import { overlaps, shift, slice } from '../text/span';
import { block, type HoverBlock } from './hover-block';
import { impliedBy } from './hover-implied';
import { whatItIs, whatItSays } from './hover-indicator';
import { inOtherUnits, rangeOf } from './hover-value';
import { sameFact } from './same-fact';

const say = wordings('hover/figure', {
  printed: { zh: '{words}', en: '{words}' },
  elsewhere: { zh: '同一事项另见第{line}行：{words}', en: 'Said again on line {line}: {words}' },
  consistent: { zh: '一致：', en: 'Agrees: ' },
  'consistent-by-rounding': { zh: '计入四舍五入后一致：', en: 'Agrees within rounding: ' },
  inconsistent: { zh: '不一致：', en: 'Does not agree: ' },
  'not-checkable': { zh: '无法核对：', en: 'Cannot be checked: ' },
});

/** More relations than this are not listed, nor more other places. */
const MOST_RELATIONS = 6;
const MOST_PLACES = 4;

export function describeFigure(
  report: Report,
  figure: Figure,
  origin: number,
  relations: readonly Relation[],
): readonly HoverBlock[] {
  const printed = slice(report.raw, shift(figure.core, origin));
  const own = shift(figure.span, origin);
  const mention = report.mentions.find((one) => one.figure.span.start === own.start) ?? null;
  const said = mention ? whatItSays(mention) : [];
  const values = inOtherUnits(figure, report.lexicon);
  const range = rangeOf(figure);
  const part = relations.filter(({ operands }) => operands.some((operand) => overlaps(operand, own)));
  return [
    block('title', say('printed', { words: printed })),
    ...(said.length > 0 ? [block('text', ...said)] : []),
    ...(values.length > 0 ? [block('text', ...values)] : []),
    ...(range ? [block('note', range)] : []),
    ...(mention ? known(report, mention) : []),
    ...part.slice(0, MOST_RELATIONS).map(told),
  ];
}

/** What stands in the list of indicators, what follows from the text, and where the text says it again. */
function known(report: Report, mention: Mention): readonly HoverBlock[] {
  const places = sameFact(report, mention).slice(0, MOST_PLACES);
  return [
    ...whatItIs(mention).map((message) => block('note', message)),
    ...impliedBy(report, mention).map((message) => block('item', message)),
    ...places.map(({ figure }) => {
      const line = lineAt(report.lines, figure.span.start) + 1;
      return block('item', say('elsewhere', { line, words: slice(report.raw, figure.span) }));
    }),
  ];
}

const told = ({ verdict, why }: Relation): HoverBlock => block('item', say(verdict), why);
