/**
 * 年均: the growth of an average year beside start and end (由A增加到B，年均增长C%) or beside the growth of the whole time
 * (比2020年增长G%，年均增长C%). It finds the parts and the number of years; nothing is computed here.
 */
import type { AverageStatement } from '../statement';
import { isAmount, sameKind } from './amounts';
import { agreedYears, endImplied, stretchNamed, yearNamed } from './average-years';
import { barOf, DOWN, directionOf, subjectBefore, UP } from './growth-words';
import { isPercent } from './percent';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';

const AVERAGE = '(?:年均|平均每年|每年平均|年平均|平均年)';
const VERB = '(?:实际|名义|递)?(增长|增加|提高|增|递增|上升|下降|减少|降低|递减)';

const FROM_TO = new RegExp(
  `[由从]([^\\uf8ff。!?;,]{0,24})\\uf8ff([^\\uf8ff。!?;,、]{0,8}?),?(${UP}|${DOWN})[到至为成]([^\\uf8ff。!?;,、]{0,18})\\uf8ff`,
  'gu',
);
/** Behind the value: up to two other clauses with a figure, then the average. */
const AVERAGE_CLAUSE = new RegExp(
  `^(?:[,、(][^\\uf8ff,、;。!?()]{0,12}\\uf8ff){0,2}?(?:[,、(](?:按可比|按不变|扣除)[^\\uf8ff,、;。!?()]{1,16})?[,、(]([^\\uf8ff,、;。!?()]{0,12}?)${AVERAGE}${VERB}(?:速度|率|幅度)?(?:为|达到|达|了)?\\uf8ff`,
  'u',
);
/** The growth of the whole time with the average right behind it. */
const TOTAL = new RegExp(
  `((?:[比较同与][^\\uf8ff,、;。!?]{1,16}|累计|总共|期间|共)?)(增长|增加|提高|下降|减少|降低)(?:了|约)?\\uf8ff[,、(](?:即|相当于)?([^\\uf8ff,、;。!?()]{0,6}?)${AVERAGE}${VERB}(?:速度|率)?(?:为|达到|达|了)?\\uf8ff`,
  'gu',
);

/** 2025年与2020年相比，: both years before the subject. */
const COMPARED_YEARS = /([^,、;。!?]{4,8}年)[与同比较和]([^,、;。!?]{4,8}年)(?:相比|比较|比)?(?=[,])/u;

/** Words before 年均 that leave the subject as it is. */
const NEUTRAL =
  /^(?:即|相当于|[一二三四五六七八九十两\d]{1,3}年(?:间|来)?|期间|累计|按可比价(?:格)?(?:计算)?|扣除[^,、]{0,8}|实际|同比)*$/u;

const RANKS = new Set(['位', '名']);

const CUE = new RegExp(AVERAGE, 'u');

export function* averages(skeleton: Skeleton): Generator<AverageStatement> {
  if (!CUE.test(skeleton.text)) return;
  for (const match of skeleton.text.matchAll(FROM_TO)) {
    const statement = readFromTo(skeleton, match.index, match);
    if (statement) yield statement;
  }
  for (const match of skeleton.text.matchAll(TOTAL)) {
    const statement = readTotal(skeleton, match.index, match);
    if (statement) yield statement;
  }
}

function readFromTo(skeleton: Skeleton, begin: number, match: RegExpMatchArray): AverageStatement | null {
  const [words, since = '', , verb = '', behind = ''] = match;
  const place: Stretch = { begin, until: begin + words.length };
  const [base, value] = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
  if (!base || !value || !isAmount(base) || !sameKind(base, value) || RANKS.has(base.unit?.symbol ?? '')) return null;
  const clause = AVERAGE_CLAUSE.exec(skeleton.text.slice(place.until, place.until + 90));
  if (!clause) return null;
  const [all, lead = '', averageVerb = ''] = clause;
  const until = place.until + all.length;
  const rate = skeleton.figureAt(until - 1);
  if (!rate || !NEUTRAL.test(lead) || directionOf(averageVerb) !== directionOf(verb)) return null;
  if (!isPercent(rate) && !sameKind(rate, base)) return null;
  const opening = openingOf(skeleton, begin);
  const from = yearNamed(since);
  const to = yearNamed(behind) ?? (from === null ? null : endImplied(from, opening, beforeOf(skeleton, begin)));
  const named = from !== null && to !== null && to > from ? to - from : null;
  return {
    kind: 'average',
    span: skeleton.toRaw({ begin, until }),
    base,
    value,
    total: null,
    rate,
    direction: directionOf(verb),
    years: agreedYears(named, stretchNamed(lead + AVERAGE_WORD) ?? (from === null ? stretchNamed(opening) : null)),
    /* Amounts that are added have no prices to take out. */
    barred: isPercent(rate) ? barredBy(subjectBefore(skeleton, begin), lead + all) : null,
  };
}

/** Lets 五年 before 年均 be read as a stretch: 五年来. */
const AVERAGE_WORD = '来';

/** Right before the growth: that of one year, and not of the whole time. */
const OF_ONE_YEAR = /(?:\d{4}年|[今去当上]年|同比)[^,;。!?]{0,14}$/u;

function readTotal(skeleton: Skeleton, begin: number, match: RegExpMatchArray): AverageStatement | null {
  const [words, compared = '', verb = '', lead = '', averageVerb = ''] = match;
  const place: Stretch = { begin, until: begin + words.length };
  const [total, rate] = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
  if (!total || !rate || !isPercent(total) || !isPercent(rate)) return null;
  if (!NEUTRAL.test(lead) || directionOf(verb) !== directionOf(averageVerb)) return null;
  const opening = openingOf(skeleton, begin);
  if (compared === '' && OF_ONE_YEAR.test(opening)) return null;
  const both = COMPARED_YEARS.exec(opening);
  const from = yearNamed(both ? (both[2] ?? '') : compared);
  const to = from === null ? null : yearNamed(both ? (both[1] ?? '') : opening);
  const named = from !== null && to !== null && to > from ? to - from : null;
  return {
    kind: 'average',
    span: skeleton.toRaw(place),
    base: null,
    value: null,
    total,
    rate,
    direction: directionOf(verb),
    years: agreedYears(
      named,
      stretchNamed(lead + AVERAGE_WORD) ?? (from === null ? stretchNamed(opening + compared) : null),
    ),
    barred: null,
  };
}

/** The sentence before a place. */
const openingOf = ({ text }: Skeleton, at: number): string => text.slice(sentenceAround(text, at).begin, at);

/** The sentence before the one of a place. */
function beforeOf({ text }: Skeleton, at: number): string {
  const own = sentenceAround(text, at).begin;
  const before = sentenceAround(text, Math.max(0, own - 1));
  return own === 0 ? '' : text.slice(before.begin, own);
}

function barredBy(subject: string, lead: string): AverageStatement['barred'] {
  const bar = barOf(subject, '', lead.replace(/年均|平均每年|每年平均|年平均|平均年/u, ''));
  return bar === 'real' || bar === 'comparable-basis' ? bar : null;
}
