/**
 * What other documents need to know of a report: small, plain data, enough for a thousand of them. It can be written to a
 * cache and read back: no functions, no sets, no references to the text.
 */
import type { Figure } from '../lex/figure';
import { type GrowthKind, type Indicator, type IndicatorKind, indicatorBefore } from '../lex/indicator';
import type { Claim, Clause, Grown, Rank, Streak } from '../lex/notes';
import { meetingOn } from '../lex/session';
import type { Place, PlaceRange } from '../text/place';
import { type Span, shift } from '../text/span';
import { type DefinedTerm, definedTerms } from './defined-terms';
import type { Identity } from './identity';
import type { Measure, Mention, MentionKind } from './mention';
import type { Paragraph, Report } from './report';
import { placesOf, type Section } from './sections';

/** Raise it whenever a digest of the same text would hold something else: caches of other versions are thrown away. */
export const DIGEST_VERSION = 10;

/** A figure and what it is said of. Spans count from the start of its text. */
export interface Fact {
  readonly indicator: string;
  readonly growth: GrowthKind;
  readonly quantity: IndicatorKind;
  readonly wanted: Indicator['wanted'];
  readonly scope: string | null;
  readonly period: string | null;
  readonly measure: Measure;
  readonly kind: MentionKind;
  readonly certain: boolean;
  readonly figure: Figure;
  /** As printed, with its hedges. */
  readonly text: string;
}

/** 低于预期目标1.5个百分点: by how much an indicator missed or passed its target. */
export interface Gap {
  readonly figure: Figure;
  readonly indicator: string;
  readonly side: 'below' | 'above';
}

/** A clause with its figures, and whether they were reached or are to be. */
export interface Sentence extends Clause {
  readonly kind: MentionKind;
  readonly period: string | null;
  readonly texts: readonly string[];
}

export interface ToldStreak extends Streak {
  /** What it is told of: plans count the year to come already, a look back on several years may count the running one. */
  readonly of: 'year' | 'years' | 'plan';
}

export interface Meeting {
  readonly congress: number;
  readonly session: number;
  readonly span: Span;
  readonly text: string;
}

export interface Digest extends Identity {
  readonly uri: string;
  /** Where the lines of the text begin, so that spans can be shown as places without the text. */
  readonly lineStarts: readonly number[];
  readonly facts: readonly Fact[];
  readonly sentences: readonly Sentence[];
  readonly streaks: readonly ToldStreak[];
  readonly ranks: readonly Rank[];
  readonly claims: readonly Claim[];
  readonly gaps: readonly Gap[];
  readonly grown: readonly Grown[];
  /** Sentences that own up to goals missed, folded. */
  readonly admissions: readonly string[];
  /** What the text explains. */
  readonly terms: readonly DefinedTerm[];
  readonly meeting: Meeting | null;
}

/** What the text itself holds; `identity` where somebody corrected the place, the year or the kind. */
export function digest(report: Report, uri: string, identity: Identity = report.identity): Digest {
  return { uri, ...identity, lineStarts: report.lines.map(({ start }) => start), ...contents(report) };
}

export type Contents = Omit<Digest, 'uri' | 'lineStarts' | keyof Identity>;

/** The same of the text in hand, for the rules that compare it with others. */
export function contents(report: Report): Contents {
  const mentions = report.mentionsByPlace;
  const own = report.paragraphs.filter(({ index }) => !report.tree.chrome[index]);
  const figures = figuresOf(mentions);
  const section = sectionsOf(report);
  return {
    facts: report.mentions.flatMap((mention) => toFact(report, mention)),
    sentences: own.flatMap(({ facts, span: { start } }) =>
      facts.notes.clauses.map((clause) => toSentence(report, clause, start, mentions, figures)),
    ),
    streaks: own.flatMap((paragraph) => streaksOf(paragraph, section)),
    ranks: own.flatMap(({ facts, span: { start } }) => facts.notes.ranks.map((one) => moved(one, start))),
    claims: own.flatMap((paragraph) => claimsOf(paragraph, section)),
    gaps: own.flatMap((paragraph) => gapsOf(report, paragraph, figures)),
    grown: own.flatMap(({ facts, span: { start } }) =>
      facts.notes.grown.map((one) => ({
        ...one,
        level: figures(one.level, start),
        rate: figures(one.rate, start),
      })),
    ),
    admissions: own.flatMap(({ facts }) => facts.notes.admissions),
    terms: definedTerms(report),
    meeting: meetingOf(report),
  };
}

/** The figures of the text as its mentions hold them: one object for each, so that a packed digest holds it once. */
type Figures = (figure: Figure, by: number) => Figure;

function figuresOf(mentions: ReadonlyMap<number, Mention>): Figures {
  return (figure, by) => mentions.get(figure.number.start + by)?.figure ?? movedFigure(figure, by);
}

const moved = <T extends { readonly span: Span }>(one: T, by: number): T => ({ ...one, span: shift(one.span, by) });

const movedFigure = (figure: Figure, by: number): Figure => ({
  ...figure,
  span: shift(figure.span, by),
  number: shift(figure.number, by),
  core: shift(figure.core, by),
});

function toFact(report: Report, mention: Mention): readonly Fact[] {
  const { known, indicator, scope, period, measure, kind, certain, figure } = mention;
  if (!known || indicator === null || kind === 'unknown') return [];
  return [
    {
      indicator,
      growth: known.growth,
      quantity: known.kind,
      wanted: known.wanted,
      scope,
      period,
      measure,
      kind,
      certain: certain && known.reliable,
      figure,
      text: report.raw.slice(figure.span.start, figure.span.end),
    },
  ];
}

/** The section that a place of a paragraph belongs to, offsets counting from the paragraph's start. */
type SectionAt = (index: number, offset: number) => Section | null;

function sectionsOf({ paragraphs, tree, identity }: Report): SectionAt {
  const places = placesOf(paragraphs, tree, identity);
  return (index, offset) => {
    const place = places[index];
    return place?.turn && offset >= place.turn.at ? place.turn.section : (place?.section ?? null);
  };
}

const streaksOf = ({ index, facts, span: { start } }: Paragraph, sectionAt: SectionAt): readonly ToldStreak[] =>
  facts.notes.streaks.map((one) => {
    const section = sectionAt(index, one.span.start);
    const several = section?.years ? section.years.to > section.years.from : false;
    return { ...moved(one, start), of: section?.tense === 'plan' ? 'plan' : several ? 'years' : 'year' };
  });

/** What stands among plans is a wish. */
const claimsOf = ({ index, facts, span: { start } }: Paragraph, sectionAt: SectionAt): readonly Claim[] =>
  facts.notes.claims
    .filter(({ span }) => sectionAt(index, span.start)?.tense !== 'plan')
    .map((one) => moved(one, start));

function gapsOf(report: Report, { facts, span }: Paragraph, figures: Figures): readonly Gap[] {
  return facts.pairings.flatMap((statement) => {
    if (statement.kind !== 'gap') return [];
    const { name, actual, side } = statement;
    const result = actual && facts.sayings.find(({ figure }) => figure.number.start === actual.number.start);
    const words = name?.text ?? '';
    const named = indicatorBefore(words, 0, words.length, report.lexicon.indicators);
    const indicator = result?.indicator?.name ?? (named?.strong ? named.indicator.name : null);
    return indicator === null ? [] : [{ figure: figures(statement.gap, span.start), indicator, side }];
  });
}

function toSentence(
  report: Report,
  clause: Clause,
  by: number,
  mentions: ReadonlyMap<number, Mention>,
  figuresAt: Figures,
): Sentence {
  const figures = clause.figures.map((figure) => figuresAt(figure, by));
  const [first] = figures;
  const mention = first && mentions.get(first.number.start);
  return {
    span: shift(clause.span, by),
    frame: clause.frame,
    subject: clause.subject,
    figures,
    kind: mention?.kind ?? 'unknown',
    period: mention?.period ?? null,
    texts: figures.map(({ span }) => report.raw.slice(span.start, span.end)),
  };
}

/** So many paragraphs of a text may name the meeting it is given at. */
const HEAD = 10;

function meetingOf(report: Report): Meeting | null {
  for (const { facts, span } of report.paragraphs.slice(0, HEAD)) {
    const meeting = meetingOn(facts.norm);
    if (!meeting) continue;
    const at = shift(meeting.span, span.start);
    return { ...meeting, span: at, text: report.raw.slice(at.start, at.end) };
  }
  return null;
}

/** Where an offset lies, without the text at hand. */
export function placeIn({ lineStarts }: Pick<Digest, 'lineStarts'>, offset: number): Place {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) };
}

export const placesIn = (digest: Pick<Digest, 'lineStarts'>, { start, end }: Span): PlaceRange => ({
  start: placeIn(digest, start),
  end: placeIn(digest, end),
});
