/** Gathers from a report what its digest holds: facts, clauses, streaks, ranks, claims, gaps, growths, terms, the meeting. */
import { type Figure, shiftFigure } from '../lex/figure';
import { indicatorBefore } from '../lex/indicator';
import type { Claim, Clause } from '../lex/notes';
import { meetingOn } from '../lex/session';
import { type Span, shift } from '../text/span';
import { definedTerms } from './defined-terms';
import type { Contents, Fact, Gap, Meeting, Sentence, ToldStreak } from './digest';
import type { Mention } from './mention';
import type { Paragraph, Report } from './report';
import { placesOf, type Section } from './sections';

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
  return (figure, by) => mentions.get(figure.number.start + by)?.figure ?? shiftFigure(figure, by);
}

const moved = <T extends { readonly span: Span }>(one: T, by: number): T => ({ ...one, span: shift(one.span, by) });

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
