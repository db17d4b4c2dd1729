/**
 * Where a text states a level with its growth, and the level of the year before: by the indicator of both, or, of what is planned, by the
 * very name under which the result of the year before stands in the look back. Knows mentions and names, no arithmetic.
 */
import { meets } from '../../arithmetic/interval';
import { growsOnRevisedBase, namesOtherBasis, saysFall } from '../../lex/basis';
import type { Figure } from '../../lex/figure';
import { growsFromResult, type NamedLevel, readNamedLevels } from '../../lex/statements/growth-named';
import { indexMentions, type Mention } from '../../model/mention';
import type { Report } from '../../model/report';
import type { Triple } from './level-arithmetic';
import { sentenceOf, wordsAround } from './mention-keys';
import { placed } from './placed';

export interface StatedTriple extends Triple {
  /** The growth is said to be on another basis: nothing is computed from it. */
  readonly otherBasis: boolean;
}

export function* triplesOf(report: Report): Generator<StatedTriple> {
  const told = new Set<number>();
  for (const triple of byIndicator(report)) {
    told.add(triple.growth.span.start);
    yield triple;
  }
  for (const triple of byName(report)) if (!told.has(triple.growth.span.start)) yield triple;
}

function* byIndicator(report: Report): Generator<StatedTriple> {
  const levels = report.mentions.filter((mention) => isLevel(mention));
  if (levels.length === 0) return;
  for (const growth of report.mentions) {
    if (growth.measure !== 'growth' || !isCompared(growth)) continue;
    if (growth.kind === 'target' && !growsFromResult(growth.indicator ?? '')) continue;
    const own = levels.find(
      (level) => sameFact(level, growth) && sentenceOf(report, level) === sentenceOf(report, growth),
    );
    const before = levels.filter(
      (level) => level.kind === 'actual' && level.period === yearBefore(growth.period) && sameSubject(level, growth),
    );
    const base = theOne(before);
    if (!own || !base || own.figure.unit?.dimension !== base.figure.unit?.dimension) continue;
    const words = report.raw.slice(Math.max(0, growth.figure.span.start - 8), growth.figure.span.start);
    yield {
      name: own.indicator ?? '',
      level: own.figure,
      growth: growth.figure,
      base: base.figure,
      falls: saysFall(words),
      otherBasis:
        (growth.kind === 'actual' && growsOnRevisedBase(own.indicator ?? '')) ||
        [own, growth, base].some((mention) => namesOtherBasis(wordsAround(report, mention))),
    };
  }
}

const isLevel = (mention: Mention): boolean => mention.measure === 'level' && isCompared(mention);

/** Nominal growth of a single year, and of results only where the base is not revised. */
function isCompared({ certain, known, period, kind, indicator }: Mention): boolean {
  if (!certain || known?.growth !== 'nominal' || yearBefore(period) === null) return false;
  return kind === 'target' || (kind === 'actual' && indicator !== null);
}

const sameSubject = (a: Mention, b: Mention): boolean => a.indicator === b.indicator && a.scope === b.scope;
const sameFact = (a: Mention, b: Mention): boolean => sameSubject(a, b) && a.period === b.period && a.kind === b.kind;

/** The year before a whole year; null for parts of a year and for spans. */
function yearBefore(period: string | null): string | null {
  const year = Number(period);
  return period !== null && period.length === 4 && Number.isInteger(year) ? String(year - 1) : null;
}

/** The first of several that all can be one value; null where there is none, or two differ. */
function theOne(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every(({ figure }) => meets(figure.hard, first.figure.hard)) ? first : null;
}

/** Its figures count from the start of their paragraph, for most are never compared. */
interface Named extends NamedLevel {
  readonly mention: Mention;
  /** Where the paragraph starts. */
  readonly origin: number;
}

/** Plans with their growth, each with the result of the year before that has its name. */
function* byName(report: Report): Generator<StatedTriple> {
  const plans = plansIn(report);
  if (plans.length === 0) return;
  const results = resultsOf(report, new Set(plans.map(({ name }) => name)));
  for (const { name, level, growth, mention, origin } of plans) {
    const before = yearBefore(mention.period);
    const base = before === null ? null : results.get(keyOf(name, level, before));
    if (!growth || !base) continue;
    const otherBasis = [mention, base].some((one) => namesOtherBasis(wordsAround(report, one)));
    const own = { level: placed(level, origin), growth: placed(growth.figure, origin) };
    yield { name, ...own, base: base.figure, falls: growth.falls, otherBasis };
  }
}

/** Looked for among the targets alone, which are few: a long text names thousands of levels. */
function plansIn(report: Report): readonly Named[] {
  const targets = indexMentions(report.mentions.filter(({ kind }) => kind === 'target'));
  return targets.size === 0
    ? []
    : namedIn(report, targets, ({ name, growth }) => growth !== null && growsFromResult(name));
}

const keyOf = (name: string, { unit }: Figure, year: string): string => `${name}|${unit?.dimension}|${year}`;

/** The results of a year by name, unit and year; null where a text gives two that differ. */
function resultsOf(report: Report, names: ReadonlySet<string>): ReadonlyMap<string, Mention | null> {
  const results = new Map<string, Mention | null>();
  for (const { name, level, mention } of namedIn(report, report.mentionsByPlace, (named) => names.has(named.name))) {
    if (mention.kind !== 'actual' || mention.period === null) continue;
    const key = keyOf(name, level, mention.period);
    const known = results.get(key);
    const differs = known === null || (known && !meets(known.figure.hard, level.hard));
    if (differs || !known) results.set(key, differs ? null : mention);
  }
  return results;
}

/** The named levels of a kind that are among these mentions. */
function namedIn(
  report: Report,
  mentions: Report['mentionsByPlace'],
  wanted: (named: NamedLevel) => boolean,
): readonly Named[] {
  const found: Named[] = [];
  for (const { index, span, facts } of report.paragraphs) {
    if (report.tree.chrome[index]) continue;
    for (const named of facts.once(readNamedLevels)) {
      const mention = wanted(named) ? mentions.get(named.level.number.start + span.start) : undefined;
      if (mention) found.push({ ...named, mention, origin: span.start });
    }
  }
  return found;
}
