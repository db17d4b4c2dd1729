/**
 * What last year's report says of the thing under the cursor: result, target, and the sentence itself. Reads digests, never the
 * other text; knows no editor.
 */
import { wordings } from '../message';
import { companions } from '../model/companions';
import type { Digest, Fact, Sentence } from '../model/digest';
import { type Span, touches } from '../text/span';
import { block, type HoverBlock } from './hover-block';
import { periodWords } from './period-words';
import { keyOf, toldFacts, withWay } from './told-facts';

const say = wordings('last-year', {
  title: { zh: '上年报告', en: 'Last year’s report' },
  actual: { zh: '：{text}', en: ': {text}' },
  target: { zh: '目标：{text}', en: ', target: {text}' },
  growth: { zh: '增速：{text}', en: ', growth: {text}' },
});

/** So many lines of a hover tell of last year. */
const MOST = 6;

/** Blocks for the hover on a figure; none where nothing is known. */
export function describeLastYear(own: Digest, peers: readonly Digest[], offset: number): readonly HoverBlock[] {
  const fact = own.facts.find(({ figure }) => touches(figure.span, offset));
  if (!fact) return [];
  const { lastYear } = companions(own, peers);
  const lines = new Map<string, HoverBlock>();
  for (const told of toldFacts(lastYear).get(keyOf(fact)) ?? []) {
    const { kind, period, measure } = told.fact;
    if (kind === 'cumulative' || period === null || told.lone) continue;
    const args = { text: withWay(told) };
    const name = kind === 'target' ? 'target' : measure === 'growth' ? 'growth' : 'actual';
    lines.set(`${kind} ${period} ${args.text}`, block('item', periodWords(period), say(name, args)));
  }
  const items = [...lines.values()].slice(0, MOST);
  return items.length > 0 ? [block('text', say('title')), ...items] : [];
}

export interface LastYearLink {
  readonly origin: Span;
  readonly uri: string;
  readonly target: Span;
}

/** From a figure to the figure of the same thing in last year's report: the same indicator, else the same words before it. */
export function lastYearAt(own: Digest, peers: readonly Digest[], offset: number): LastYearLink | null {
  const { lastYear } = companions(own, peers);
  const sentence = own.sentences.find(({ figures }) => figures.some(({ span }) => touches(span, offset)));
  const origin = sentence?.figures.find(({ span }) => touches(span, offset))?.span;
  if (!sentence || !origin) return null;
  const fact = own.facts.find(({ figure }) => figure.span.start === origin.start);
  for (const peer of lastYear) {
    const target = (fact && sameFact(peer, fact)) ?? sameSentence(peer, sentence);
    if (target) return { origin, uri: peer.uri, target };
  }
  return null;
}

/** A result leads to last year's result, a target to what last year aimed at; else to whatever is said of it. */
function sameFact({ facts }: Digest, fact: Fact): Span | null {
  const same = facts.filter(({ indicator, scope }) => indicator === fact.indicator && scope === fact.scope);
  const best =
    same.find(({ kind, measure }) => kind === fact.kind && measure === fact.measure) ??
    same.find(({ measure }) => measure === fact.measure) ??
    same[0];
  return best?.figure.span ?? null;
}

const sameSentence = ({ sentences }: Digest, { subject, frame }: Sentence): Span | null =>
  (subject.length > 1 && sentences.find((one) => one.frame === frame || one.subject === subject)?.figures[0]?.span) ||
  null;
