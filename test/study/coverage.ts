/** How many figures of published reports take part in a relation, and what the others lack. Reads what the core made of them. */
import type { Mention } from '../../server/src/core/model/mention';
import { overlaps, type Span } from '../../server/src/core/text/span';
import type { Subject } from './trial';

/** Why a figure takes part in nothing that could be judged; the first that applies. */
export const REASONS = [
  'judged',
  'open',
  'hedged',
  'time',
  'rank',
  'growth',
  'points',
  'alone',
  'unlike',
  'unrelated',
] as const;
export type Reason = (typeof REASONS)[number];

export const REASON_TEXT: Readonly<Record<Reason, string>> = {
  judged: 'takes part in a relation with a verdict',
  open: 'takes part in a relation that was recognised but cannot be judged',
  hedged: 'is hedged (about, more than, nearly, at least): nothing exact can be asked of it',
  time: 'is a time or a span of time',
  rank: 'is a rank',
  growth: 'is a growth whose base, or whose level a year ago, the text does not give',
  points: 'is a difference in points without the two percentages',
  alone: 'is the only figure of its sentence',
  unlike: 'has only figures of other units in its sentence',
  unrelated: 'has figures of its own unit in its sentence, but no wording relates them',
};

export function coverageOf(subjects: readonly Subject[]): ReadonlyMap<Reason, number> {
  const counts = new Map<Reason, number>();
  for (const reason of subjects.flatMap(reasonsOf)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

function reasonsOf({ report, result }: Subject): readonly Reason[] {
  const operandsOf = (judged: boolean) =>
    new Places(result.relations.filter((r) => (r.verdict !== 'not-checkable') === judged).flatMap((r) => r.operands));
  const [judged, open] = [operandsOf(true), operandsOf(false)];
  const sentences = sentencesOf(report.mentions, (mention) => {
    const paragraph = report.paragraphs[mention.paragraph];
    const own = mention.figure.core.start - (paragraph?.span.start ?? 0);
    const index = paragraph?.facts.sentences.findIndex(({ end }) => own < end) ?? 0;
    return `${mention.paragraph}:${index}`;
  });
  return sentences.flatMap((mentions) =>
    mentions.map((mention): Reason => {
      if (judged.meet(mention.figure.core)) return 'judged';
      return open.meet(mention.figure.core) ? 'open' : lackOf(mention, mentions);
    }),
  );
}

function sentencesOf(mentions: readonly Mention[], key: (mention: Mention) => string): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(key(mention));
    if (group) group.push(mention);
    else groups.set(key(mention), [mention]);
  }
  return [...groups.values()];
}

const dimension = ({ figure }: Mention): string => figure.unit?.dimension ?? '';

function lackOf(mention: Mention, sentence: readonly Mention[]): Reason {
  const { figure, measure } = mention;
  if (figure.hedge) return 'hedged';
  if (figure.unit?.kind === 'time') return 'time';
  if (measure === 'rank') return 'rank';
  if (dimension(mention) === 'point') return 'points';
  if (measure === 'growth') return 'growth';
  if (sentence.length === 1) return 'alone';
  return sentence.some((other) => other !== mention && dimension(other) === dimension(mention))
    ? 'unrelated'
    : 'unlike';
}

/** Places sorted by their starts, asked in any order. */
class Places {
  readonly #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
  }

  meet(place: Span): boolean {
    return this.#spans.some((span) => overlaps(span, place));
  }
}
