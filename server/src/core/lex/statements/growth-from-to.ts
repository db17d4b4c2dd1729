/** 由A增加到B，增长C%: base and value in one wording, with what the clauses behind it say of the change. */
import { point } from '../../arithmetic/interval';
import type { Figure } from '../figure';
import type { GrowthStatement } from '../statement';
import { sameKind } from './amounts';
import {
  barOf,
  DOWN,
  directionOf,
  isAverage,
  isRate,
  namesAnother,
  readingOf,
  subjectBefore,
  UP,
} from './growth-words';
import type { Skeleton } from './skeleton';

const FROM_TO = new RegExp(
  `[由从]([^\\uf8ff。!?;,]{0,24})\\uf8ff([^\\uf8ff。!?;,、]{0,8}?),?(${UP}|${DOWN})[到至为成]([^\\uf8ff。!?;,]{0,18})\\uf8ff`,
  'gu',
);

/** A clause behind the value that states a change or a rate. */
const CHANGE_CLAUSE = new RegExp(
  `^[,、(]([^\\uf8ff,、;。!?()]{0,18}?)(${UP}|${DOWN}|翻|增幅|增速|涨幅|降幅|跌幅)((?:了|幅度|比例|率|速度)?(?:为|达到|达|到|至)?)\\uf8ff`,
  'u',
);

/** The difference is said before the two values: 共增加了1905亿斤，即从…. */
const CHANGE_BEFORE = /(增加|增长|减少|下降|提高|降低)了?\uf8ff,?即?$/u;

/** A place in a ranking rises by becoming smaller. */
const RANKS = new Set(['位', '名']);

/** What somebody has laid down to the yuan is not rounded: 补助标准由每人每年89元提高到94元. */
const SET = /标准|定额|票价|单价/u;
const isWholeYuan = ({ unit, exponent, written, hedge, numerals }: Figure): boolean =>
  unit?.symbol === '元' && exponent === 0 && written.scale === 0 && hedge === null && numerals === 'arabic';
const exactly = (figure: Figure): Figure => ({ ...figure, hard: point(figure.value), soft: point(figure.value) });

/** More clauses than these do not belong to one change any more. */
const MOST_CLAUSES = 4;

export function* growthFromTo(skeleton: Skeleton): Generator<GrowthStatement> {
  for (const match of skeleton.text.matchAll(FROM_TO)) {
    const begin = match.index;
    const valueAt = begin + match[0].length - 1;
    const baseAt = begin + 1 + (match[1] ?? '').length;
    const base = skeleton.figureAt(baseAt);
    const value = skeleton.figureAt(valueAt);
    if (!base || !value || !sameKind(base, value) || isRate(base.unit?.dimension)) continue;
    if (base.unit?.dimension === 'point' || RANKS.has(base.unit?.symbol ?? '')) continue;
    const subject = subjectBefore(skeleton, begin);
    const isSet = SET.test(subject) && [base, value].every(isWholeYuan);
    yield* readClauses(skeleton, {
      begin,
      valueAt,
      base: isSet ? exactly(base) : base,
      value: isSet ? exactly(value) : value,
      since: match[1] ?? '',
      direction: directionOf(match[3] ?? ''),
      subject,
    });
  }
}

interface FromTo {
  readonly begin: number;
  readonly valueAt: number;
  readonly base: Figure;
  readonly value: Figure;
  readonly since: string;
  readonly direction: 'up' | 'down';
  readonly subject: string;
}

/** One statement for each change and rate that is stated; one without either where none is. */
function* readClauses(skeleton: Skeleton, from: FromTo): Generator<GrowthStatement> {
  let any = false;
  let carried = '';
  let at = from.valueAt + 1;
  for (let clause = 0; clause < MOST_CLAUSES; clause++) {
    const match = CHANGE_CLAUSE.exec(skeleton.text.slice(at, at + 40));
    if (!match) break;
    const [whole, own = '', verb = '', behind = ''] = match;
    /* 年均分别提高1个百分点、增长9%: what is joined by 、 is of an average year too. */
    const lead = whole.startsWith('、') ? carried + own : own;
    carried = lead;
    const until = at + whole.length;
    const figure = skeleton.figureAt(until - 1);
    const barred = namesAnother(lead) ? 'other-subject' : barOf(from.subject, from.since, lead);
    if (barred === 'other-subject' || !figure) break;
    at = until;
    if (isAverage(lead) && !isRate(figure.unit?.dimension)) continue;
    const statement = toStatement(skeleton, from, figure, until, {
      direction: verb === '翻' ? from.direction : directionOf(verb),
      reading: readingOf(verb, behind),
      barred,
    });
    if (!statement) continue;
    any = true;
    yield statement;
  }
  const before = changeBefore(skeleton, from);
  if (before) yield before;
  if (any || before) return;
  yield {
    kind: 'growth',
    span: skeleton.toRaw({ begin: from.begin, until: from.valueAt + 1 }),
    base: from.base,
    value: from.value,
    change: null,
    rate: null,
    direction: from.direction,
    reading: 'by',
    barred: null,
  };
}

function toStatement(
  skeleton: Skeleton,
  from: FromTo,
  figure: Figure,
  until: number,
  words: Pick<GrowthStatement, 'direction' | 'reading' | 'barred'>,
): GrowthStatement | null {
  const rate = isRate(figure.unit?.dimension) ? figure : null;
  const change = !rate && sameKind(figure, from.base) ? figure : null;
  if (!rate && !change) return null;
  return {
    kind: 'growth',
    span: skeleton.toRaw({ begin: from.begin, until }),
    base: from.base,
    value: from.value,
    change,
    rate,
    ...words,
  };
}

function changeBefore(skeleton: Skeleton, from: FromTo): GrowthStatement | null {
  const begin = Math.max(0, from.begin - 8);
  const match = CHANGE_BEFORE.exec(skeleton.text.slice(begin, from.begin));
  if (!match || !(match[0].includes(',') || match[0].endsWith('即'))) return null;
  const figure = skeleton.figureAt(begin + match.index + match[0].indexOf('\uf8ff'));
  const words = { direction: directionOf(match[1] ?? ''), reading: 'by', barred: null } as const;
  return figure && sameKind(figure, from.base) ? toStatement(skeleton, from, figure, from.valueAt + 1, words) : null;
}
