/** A figure said once, and what it is said of: the key that decides which figures may be compared at all. */
import { type Figure, shiftFigure } from '../lex/figure';
import type { Indicator } from '../lex/indicator';
import type { PeriodWords } from '../lex/period';
import type { Measure, Saying } from '../lex/saying';
import { ownWords } from '../lex/scope';
import { yearOpened } from '../lex/tense';
import type { Tree } from '../tree/outline';
import type { Identity } from './identity';
import { type MentionMemory, makeRecall } from './mention-memory';
import type { Paragraph } from './report';
import { type Place, placesOf, type Section } from './sections';

export type { Measure } from '../lex/saying';
export type MentionKind = 'actual' | 'target' | 'cumulative' | 'unknown';

export interface Mention {
  /** Spans count from the text's start. */
  readonly figure: Figure;
  readonly paragraph: number;
  /** The canonical name of the indicator. */
  readonly indicator: string | null;
  /** What the list of indicators knows of it: kind of growth, kind of quantity. */
  readonly known: Indicator | null;
  /** The words that narrow or widen it; null for the report's own place as a whole. */
  readonly scope: string | null;
  /** The year or span of years it is said of, such as 2024, 2021-2025 or 2024H1. */
  readonly period: string | null;
  readonly measure: Measure;
  readonly kind: MentionKind;
  /** The heading it stands below. */
  readonly section: string | null;
  /** Read without a guess and of an indicator known well: only such mentions may decide a verdict. */
  readonly certain: boolean;
}

/** The mentions of all figures outside the page's frame, in the order of the text. */
export function findMentions(
  paragraphs: readonly Paragraph[],
  tree: Tree,
  identity: Identity,
  memory: MentionMemory = new WeakMap(),
): readonly Mention[] {
  const places = placesOf(paragraphs, tree, identity);
  const own = ownWords(identity.place);
  const recall = makeRecall(memory, identity);
  const mentions: Mention[] = [];
  for (const paragraph of paragraphs) {
    const place = places[paragraph.index];
    if (!place || tree.chrome[paragraph.index]) continue;
    const read = (): readonly Mention[] => mentionsIn(paragraph, place, identity, own);
    for (const mention of recall(paragraph, place, read)) mentions.push(mention);
  }
  return mentions;
}

export const indexMentions = (mentions: readonly Mention[]): ReadonlyMap<number, Mention> =>
  new Map(mentions.map((mention) => [mention.figure.number.start, mention]));

/** A pure function of the paragraph, its place and what the text is: so it is remembered. */
function mentionsIn(
  paragraph: Paragraph,
  place: Place,
  { kind }: Identity,
  own: ReadonlySet<string>,
): readonly Mention[] {
  const section = ofOneYear(place.section, paragraph);
  /* What a task goes on to say is said of its own project. */
  const whole = kind === 'tasks' ? (paragraph.facts.sentences[0]?.end ?? 0) : Number.POSITIVE_INFINITY;
  return paragraph.facts.sayings.map((saying) => {
    const turned = place.turn && saying.figure.span.start >= place.turn.at ? place.turn.section : null;
    const mention = toMention(paragraph, saying, turned ?? (saying.cumulative ? place.section : section), own);
    return saying.figure.span.start < whole ? mention : { ...mention, certain: false };
  });
}

/** A paragraph that opens with one year speaks of that year, though its section spans several. */
function ofOneYear(section: Section, { facts }: Paragraph): Section {
  if (!section.years || section.years.from === section.years.to) return section;
  const year = yearOpened(facts.norm.text);
  return year === null ? section : { ...section, years: { from: year, to: year } };
}

function toMention(paragraph: Paragraph, saying: Saying, section: Section, own: ReadonlySet<string>): Mention {
  const { figure } = saying;
  const scope = saying.scope.filter((word) => !own.has(word)).join('') || null;
  const kind = kindOf(saying, section);
  const period = periodOf(saying, section);
  return {
    figure: shiftFigure(figure, paragraph.span.start),
    paragraph: paragraph.index,
    indicator: saying.indicator?.name ?? null,
    known: saying.indicator,
    scope,
    period,
    measure: saying.measure,
    kind,
    section: section.label,
    certain: saying.certain && isAnnual(kind) && !isSpan(period) && goesWith(saying, section),
  };
}

/** What adds up several years or months is not known to the day. */
const isAnnual = (kind: MentionKind): boolean => kind === 'actual' || kind === 'target';

/** Nothing near the figure speaks of another time than its section, unless its own sentence names the year. */
function goesWith(saying: Saying, { tense, sure, years }: Section): boolean {
  const { period, earlier, saysPlan, saysPast, planned, cumulative } = saying;
  if (tense === null || !sure || planned || cumulative) return false;
  if (period === null && earlier !== null && years !== null && earlier.from !== years.to) return false;
  if (tense === 'plan') return !saysPast;
  return !saysPlan && !(period?.kind === 'relative' && period.from === 0);
}

/** Of several years: some figures there are of the last year, some of all of them. */
const isSpan = (period: string | null): boolean => period?.[4] === '-';

/** Sections decide, words of the sentence correct them: a wish in a look back is no result, nor a result in a plan a target. */
function kindOf(saying: Saying, section: Section): MentionKind {
  if (saying.planned) return 'target';
  const stated = statedKind(saying, section);
  if (stated) return stated;
  const several = section.years !== null && section.years.to > section.years.from;
  const one = saying.period?.kind === 'year' || saying.period?.kind === 'relative';
  if ((saying.cumulative || (several && !one)) && !saying.wished && section.tense !== 'plan') return 'cumulative';
  if (section.tense === 'review') return saying.wished ? 'unknown' : 'actual';
  if (section.tense === 'plan') return saying.done ? 'unknown' : 'target';
  return saying.wished ? 'target' : 'actual';
}

/** A year that the sentence itself names tells what was and what shall be, whatever the section. */
function statedKind({ period, wished, cumulative }: Saying, { tense, years }: Section): MentionKind | null {
  if (period?.kind !== 'year' || years === null || cumulative) return null;
  if (tense === 'plan' && period.to < years.from && !wished) return 'actual';
  return tense === 'review' && period.from > years.to ? 'target' : null;
}

function periodOf(saying: Saying, section: Section): string | null {
  const { years } = section;
  const year = years && years.from === years.to ? years.from : null;
  if (saying.period) return wordsToPeriod(saying.period, year, section);
  if (saying.base) return null;
  if (years) return year === null ? `${years.from}-${years.to}` : `${year}`;
  return saying.earlier ? wordsToPeriod(saying.earlier, null, section) : null;
}

function wordsToPeriod(words: PeriodWords, year: number | null, section: Section): string | null {
  const part = words.part ?? '';
  switch (words.kind) {
    case 'year':
      return `${words.from}${part}`;
    case 'plan':
      return `${words.from}-${words.to}`;
    case 'years':
      return words.to > 0 ? `${words.from}-${words.to}` : null;
    case 'relative':
      return relativeYear(words.from, part, year, section);
    case 'stretch':
      return stretchFrom(words, year);
    default:
      return year === null ? null : `${year}${part}`;
  }
}

/** In a look back 去年 is the year looked back on; 今年 there may be either year. */
function relativeYear(offset: number, part: string, year: number | null, section: Section): string | null {
  if (year === null) return null;
  if (section.tense === 'review') return offset === -1 || offset === 0 ? `${year}${part}` : null;
  return `${year + offset}${part}`;
}

/** 过去五年 ends with the year looked back on, 今后五年 begins with the year planned for. */
function stretchFrom({ from, to }: PeriodWords, year: number | null): string | null {
  if (year === null) return null;
  if (to === 1) return `${year}`;
  return from > 0 ? `${year}-${year + to - 1}` : `${year - to + 1}-${year}`;
}
