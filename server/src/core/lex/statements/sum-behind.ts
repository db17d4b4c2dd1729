/** Totals that are followed by their parts: 表彰29项，其中国家级9项、省级5项、市级15项. */
import type { SumStatement } from '../statement';
import { type Amount, amountsIn, isAdditive, nameOf, sameKind } from './amounts';
import { readLabels } from './complements';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { addsUp } from './sum-fit';

const CUE = /其中|包括/g;

/** More parts than these are no list that anybody adds up. */
const MOST_PARTS = 12;

export function* sumsBehindTotal(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of skeleton.text.matchAll(CUE)) {
    const statement = readAt(skeleton, match.index, match[0].length);
    if (statement) yield statement;
  }
}

/** The amounts before a cue, nearest last: of its own sentence, or of the one before where the cue opens a sentence. */
export function wholesBefore(skeleton: Skeleton, cue: number): readonly Amount[] {
  const { text } = skeleton;
  let region: Stretch = { begin: sentenceAround(text, cue).begin, until: cue };
  if (text.slice(region.begin, cue).trim() === '' && region.begin > 0) {
    const end = region.begin - 1;
    region = { begin: sentenceAround(text, end - 1).begin, until: end };
  }
  return amountsIn(skeleton, region);
}

function readAt(skeleton: Skeleton, cue: number, length: number): SumStatement | null {
  const wholes = wholesBefore(skeleton, cue);
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const begin = cue + length;
  const end = sentenceAround(skeleton.text, begin).until;
  return (
    readLabelled(skeleton, wholes, cue, { begin, until: end }) ??
    readLabelled(skeleton, wholes, cue, { begin, until: sentenceAround(skeleton.text, end + 1).until }) ??
    readOpen(skeleton, wholes, { begin, until: end })
  );
}

/** Parts whose labels divide the whole. The total is the nearest amount, or an earlier one that the parts add up to. */
function readLabelled(
  skeleton: Skeleton,
  wholes: readonly Amount[],
  cue: number,
  region: Stretch,
): SumStatement | null {
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const candidates = partsIn(skeleton, region, nearest);
  const words = candidates.map((part) => skeleton.text.slice(part.segment.begin, part.segment.until));
  const wholeWords = skeleton.text.slice(nearest.segment.begin, nearest.segment.until);
  const labelled = readLabels(wholeWords, words);
  /* Labels further off, behind parts without any, belong to something else. */
  if (!labelled?.texts.includes(0) || ![wholeWords, ...words].every(isAdditive)) return null;
  const parts = labelled.texts.flatMap((index) => candidates[index] ?? []).sort((a, b) => a.at - b.at);
  const total = wholes.findLast((whole) => sameKind(whole.figure, nearest.figure) && addsUp(whole, parts)) ?? nearest;
  return statementOf(skeleton, total, parts, { begin: cue, until: cue + 2 }, labelled.division);
}

/** Parts without labels, right behind the cue: told only where they add up. */
function readOpen(skeleton: Skeleton, wholes: readonly Amount[], region: Stretch): SumStatement | null {
  const nearest = wholes.at(-1);
  if (!nearest) return null;
  const parts = partsIn(skeleton, region, nearest);
  for (let count = parts.length; count >= 2; count--) {
    const chosen = parts.slice(0, count);
    if (addsUp(nearest, chosen)) return statementOf(skeleton, nearest, chosen, null, 'open');
  }
  return null;
}

/** One amount of the total's kind for each segment. */
function partsIn(skeleton: Skeleton, region: Stretch, total: Amount): readonly Amount[] {
  const parts: Amount[] = [];
  for (const amount of amountsIn(skeleton, region)) {
    if (!sameKind(amount.figure, total.figure)) continue;
    const last = parts.at(-1);
    if (last && last.segment.begin === amount.segment.begin) parts.pop();
    parts.push(amount);
    if (parts.length === MOST_PARTS) break;
  }
  return parts;
}

export function statementOf(
  skeleton: Skeleton,
  total: Amount,
  parts: readonly Amount[],
  cue: Stretch | null,
  division: SumStatement['division'],
): SumStatement {
  const places = [total, ...parts].map(({ at }) => at);
  return {
    kind: 'sum',
    span: skeleton.toRaw({ begin: Math.min(...places), until: Math.max(...places) + 1 }),
    total: total.figure,
    parts: parts.map(({ figure }) => figure),
    names: parts.map((part) => nameOf(skeleton, part)),
    cue: cue && skeleton.piece(cue),
    division,
  };
}
