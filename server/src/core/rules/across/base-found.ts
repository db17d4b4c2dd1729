/**
 * Levels with their growth, and the levels of the year before in other documents: by the indicator where the list knows it, else
 * by the same words before the figure. What does not belong together for sure is left out; whether it agrees is judged elsewhere.
 */
import { givesOtherBase, growsInRealTerms, saysFall } from '../../lex/base-words';
import type { Figure } from '../../lex/figure';
import type { Digest, Fact, Sentence } from '../../model/digest';
import type { Report } from '../../model/report';
import { type BaseHit, judge } from './base-judgement';
import { factsOf, isYear, sameThing } from './compared';

/** Both ways; what the first has judged the second leaves alone. `sources` may give a base, `lastYear` are reports. */
export function* foundBases(
  report: Report,
  own: Digest,
  sources: readonly Digest[],
  lastYear: readonly Digest[],
): Generator<BaseHit> {
  const judged = new Set<number>();
  for (const hit of byIndicator(report, own, sources)) {
    judged.add(hit.now.figure.number.start);
    yield hit;
  }
  yield* byWords(report, own, lastYear, judged);
}

function* byIndicator({ raw }: Report, own: Digest, sources: readonly Digest[]): Generator<BaseHit> {
  const year = own.year ?? 0;
  for (const [index, now] of own.facts.entries()) {
    const rate = own.facts[index + 1];
    if (!rate || !isLevel(now) || !isYear(now.period, year - 1) || !belongs(raw, now, rate)) continue;
    const bases = factsOf(sources, (fact) => isLevel(fact) && isYear(fact.period, year - 2) && sameThing(fact, now));
    const falls = saysFall(raw.slice(now.figure.span.end, rate.figure.span.start));
    const hit = judge(now, rate, falls, bases);
    if (hit) yield hit;
  }
}

/** A total of a year whose growth is not real, read without a guess and printed without reservation. */
const isLevel = ({ growth, measure, kind, certain, figure }: Fact): boolean =>
  certain &&
  growth !== 'real' &&
  growth !== 'comparable-base' &&
  kind === 'actual' &&
  (measure === 'level' || measure === 'count') &&
  figure.hedge === null &&
  figure.unit?.dimension !== 'percent' &&
  figure.value.n > 0n;

/** The growth of a level follows it at once, and no word gives it another base. */
function belongs(raw: string, now: Fact, rate: Fact): boolean {
  const sameKey = rate.indicator === now.indicator && rate.scope === now.scope && rate.period === now.period;
  if (!sameKey || rate.measure !== 'growth' || rate.kind !== 'actual' || rate.figure.hedge !== null) return false;
  if (rate.figure.unit?.dimension !== 'percent') return false;
  const distance = rate.figure.span.start - now.figure.span.end;
  return distance >= 0 && distance <= FAR_OFF && !hasOtherBase(raw, now.figure, rate.figure);
}

const FAR_OFF = 14;
/** So much of the text to either side may give the growth another base. */
const BESIDE = 16;

function hasOtherBase(raw: string, level: Figure, rate: Figure): boolean {
  const before = raw.slice(Math.max(0, level.span.start - BESIDE), rate.span.end);
  const [behind = ''] = raw.slice(rate.span.end, rate.span.end + BESIDE).split('。');
  return givesOtherBase(before) || givesOtherBase(behind);
}

/** What no list of indicators knows: the same words before the figure in both reports. A hit is never more than a remark. */
function* byWords(
  { raw }: Report,
  own: Digest,
  lastYear: readonly Digest[],
  judged: ReadonlySet<number>,
): Generator<BaseHit> {
  const year = own.year ?? 0;
  const facts = new Map(own.facts.map((fact) => [fact.figure.number.start, fact]));
  const said = new Map(own.sentences.map((sentence) => [sentence.figures[0]?.number.start, sentence]));
  for (const { subject, level, rate, falls } of own.grown) {
    const sentence = said.get(level.number.start);
    const fact = facts.get(level.number.start) ?? null;
    if (!sentence || growsInRealTerms(subject) || judged.has(level.number.start) || fact?.growth === 'real') continue;
    if (!isToldOf(sentence, year - 1) || level.hedge || rate.hedge || hasOtherBase(raw, level, rate)) continue;
    const bases = lastYear.flatMap((peer) =>
      peer.sentences.flatMap((one) => {
        const [figure] = one.figures;
        if (one.subject !== subject || !figure || !isToldOf(one, year - 2) || figure.hedge !== null) return [];
        if (figure.unit?.dimension !== level.unit?.dimension || figure.value.n <= 0n) return [];
        if (subject.length < ENOUGH_WORDS && !sameName(fact, factOf(peer, figure))) return [];
        return [{ uri: peer.uri, fact: { figure, text: one.texts[0] ?? '', growth: null } }];
      }),
    );
    const printed = (figure: Figure) => ({
      figure,
      text: raw.slice(figure.span.start, figure.span.end),
      growth: null,
    });
    const hit = judge(printed(level), printed(rate), falls, bases);
    if (hit) yield hit;
  }
}

/** Fewer words name too much: 企业, 出口. The list of indicators must know them then. */
const ENOUGH_WORDS = 4;

const factOf = ({ facts }: Digest, { number }: Figure): Fact | null =>
  facts.find(({ figure }) => figure.number.start === number.start) ?? null;

const sameName = (a: Fact | null, b: Fact | null): boolean =>
  a !== null && b !== null && a.indicator === b.indicator && a.scope === b.scope;

/** 累计 within one year is that year's total. */
const isToldOf = ({ kind, period }: Sentence, year: number): boolean =>
  (kind === 'actual' || kind === 'cumulative') && isYear(period, year);
