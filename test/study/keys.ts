/** The marked mentions against what the core made of the same figures: each part of the key by itself, and the whole key. */
import { ownWords } from '../../server/src/core/lex/scope';
import type { Mention } from '../../server/src/core/model/mention';
import { overlaps } from '../../server/src/core/text/span';
import type { MarkedMention } from './rows';
import type { Subject } from './trial';

export const ASPECTS = ['indicator', 'scope', 'period', 'measure', 'kind'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What was marked and what was read of one figure; `-` where nothing. */
export interface Pair {
  readonly mark: MarkedMention;
  /** Null where the core sees no figure there. */
  readonly read: Readonly<Record<Aspect, string>> | null;
  /** The core would let it decide a verdict. */
  readonly certain: boolean;
}

export function pairsOf({ text, report }: Subject, marks: readonly MarkedMention[]): readonly Pair[] {
  const lines = text.split('\n');
  const own = ownWords(placeOf(marks[0]?.file ?? ''));
  return marks.map((mark) => {
    const line = lines.slice(0, mark.line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const place = { start: line + mark.start - 1, end: line + mark.end - 1 };
    const mention = report.mentions.find(({ figure }) => overlaps(figure.number, place));
    return mention
      ? { mark, read: keyOf(mention, own), certain: mention.certain }
      : { mark, read: null, certain: false };
  });
}

const keyOf = (mention: Mention, own: ReadonlySet<string>): Readonly<Record<Aspect, string>> => ({
  indicator: mention.indicator ?? '-',
  scope: mention.scope === null || own.has(mention.scope) ? '-' : mention.scope,
  period: (mention.period ?? '-').replace(/^(\d{4})[^\d-].*$/, '$1'),
  measure: mention.measure,
  kind: mention.kind,
});

/** The place a report is of, by the name of its file; the seeds are reports of districts. */
function placeOf(file: string): string {
  const name = file.split('/').at(-1)?.split('-')[0] ?? '';
  return file.startsWith('seeds/') ? '区' : name === '西藏' ? '自治区' : name;
}

/** The marked value as it would be read: the words for the report's own place say nothing more. */
function marked(mark: MarkedMention, aspect: Aspect): string {
  const value = mark[aspect];
  return aspect === 'scope' && ownWords(placeOf(mark.file)).has(value) ? '-' : value;
}

/** What is not said: no name, no time, or a kind that nobody can tell. */
const isSaid = (value: string): boolean => value !== '-' && value !== 'unknown';

export function agrees({ mark, read }: Pair, aspect: Aspect): boolean {
  if (!read) return false;
  const expected = marked(mark, aspect);
  return expected === read[aspect] || (expected === 'named' && isSaid(read[aspect]));
}

export interface Hits {
  readonly right: number;
  /** Of so many that were read as something. */
  readonly read: number;
  /** Of so many that are something. */
  readonly marked: number;
  /** Agreement on all, what is nothing included. */
  readonly agreed: number;
}

export function hitsOf(pairs: readonly Pair[], aspect: Aspect): Hits {
  const isRead = (pair: Pair): boolean => pair.read !== null && isSaid(pair.read[aspect]);
  const right = pairs.filter((pair) => isRead(pair) && agrees(pair, aspect)).length;
  return {
    right,
    read: pairs.filter(isRead).length,
    marked: pairs.filter((pair) => isSaid(marked(pair.mark, aspect))).length,
    agreed: pairs.filter((pair) => agrees(pair, aspect)).length,
  };
}

export const agreesWholly = (pair: Pair): boolean => ASPECTS.every((aspect) => agrees(pair, aspect));

/** True if all that does not agree is a part that was left open. */
export const leavesOpen = (pair: Pair): boolean =>
  ASPECTS.every((aspect) => agrees(pair, aspect) || !isSaid(pair.read?.[aspect] ?? '-'));
