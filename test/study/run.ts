/** The whole study over the texts it is given: plain results, no wording. Knows neither files nor tables. */
import { makeEngine } from '../../server/src/core/engine';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { shippedLexicon } from '../../server/src/lexicon';
import type { RealReport } from '../shared';
import { type AcrossResults, acrossStudy, type PairRow } from './across';
import { type Alarm, alarmsOf, type Judged, judgedBy } from './alarms';
import { coverageOf, type Reason } from './coverage';
import { generate } from './generate';
import { type GoldRow, goldTarget, pushes } from './gold';
import { type Pair, pairsOf } from './keys';
import { compareOutline, type OutlineMark, type OutlineResult } from './outline-marks';
import { joined, type Planted, plantInto, type Recall } from './recall';
import type { TermResults } from './report-terms';
import type { MarkedMention, Relation } from './rows';
import { type StructureOutcome, structureRecall } from './structure';
import type { StructureRow } from './structure-marks';
import { targetsOf } from './target';
import { leftOut } from './terms-left-out';
import { readVerdicts, sampled, toldOf } from './terms-sample';
import { attempt, type Examiner, examiner, type Outcome, type Subject } from './trial';
import { type Judgement, judge } from './verdicts';

export interface Input {
  readonly seed: number;
  readonly reports: readonly RealReport[];
  readonly relations: readonly Relation[];
  readonly mentions: readonly MarkedMention[];
  readonly gold: readonly GoldRow[];
  readonly structure: readonly StructureRow[];
  readonly outlines: readonly OutlineMark[];
  /** Marked pairs of documents, and how a document of ours is read by its name. */
  readonly across: { readonly rows: readonly PairRow[]; readonly read: (path: string) => string | null };
}

export interface Results {
  readonly seed: number;
  readonly texts: number;
  readonly characters: number;
  readonly judged: readonly Judged[];
  readonly alarms: readonly Alarm[];
  readonly marked: Recall;
  /** The same with other seeds: other figures, digits and members go wrong. */
  readonly others: Recall;
  readonly own: Recall;
  /** Findings on our own sentences as they stand, where nothing is wrong. */
  readonly ownAlarms: readonly Alarm[];
  readonly gold: readonly GoldOutcome[];
  readonly excerpts: readonly Judgement[];
  readonly coverage: ReadonlyMap<Reason, number>;
  readonly pairs: readonly Pair[];
  readonly across: AcrossResults;
  readonly structure: readonly StructureOutcome[];
  readonly outlines: readonly OutlineResult[];
  readonly terms: TermResults;
}

/** One judged relation and what became of each of its numbers. */
export interface GoldOutcome {
  readonly name: string;
  readonly relation: string;
  readonly outcomes: readonly Planted[];
}

/** Sentences of every wording: enough that a wording that fails shows, few enough for a minute. */
const EACH = 8;

/** How often the planting is repeated with other draws, so that chance shows. */
const MORE_SEEDS = 4;

const EXCERPTS = 'corpus/snippet/';

export function study({ seed, reports, relations, mentions, gold, across, structure, outlines }: Input): Results {
  const texts = new Map(reports.map(({ path, text }) => [path, text]));
  const own = examiner(makeEngine(rules, shippedLexicon), resolveSettings(rules, []));
  const subjects = new Map(reports.map(({ path, text }): [string, Subject] => [path, own.examine(text)]));
  const of = <T extends { readonly file: string }>(path: string, rows: readonly T[]) =>
    rows.filter(({ file }) => file === path);
  const marked: Recall[] = [];
  const others: Recall[] = [];
  const excerpts: Judgement[] = [];
  const pairs: Pair[] = [];
  const compared: OutlineResult[] = [];
  for (const [path, subject] of subjects) {
    const targets = targetsOf(subject.text, of(path, relations));
    marked.push(plantInto(own, subject, targets, seed));
    for (let more = 1; more <= MORE_SEEDS; more++) others.push(plantInto(own, subject, targets, seed + more));
    if (path.startsWith(EXCERPTS)) excerpts.push(...targets.map((target) => judge(subject, target)));
    pairs.push(...pairsOf(subject, of(path, mentions)));
    const marks = of(path, outlines);
    if (marks.length > 0) compared.push(compareOutline(path, subject.report, marks));
  }
  const all = [...subjects.values()];
  const sentences = generate(seed, EACH).map((sentence) => ({ ...sentence, subject: own.examine(sentence.text) }));
  return {
    seed,
    texts: reports.length,
    characters: reports.reduce((sum, { text }) => sum + text.length, 0),
    judged: rules.map(({ id }) => judgedBy(id, all)),
    terms: {
      sample: sampled(
        [...subjects].flatMap(([path, subject]) => toldOf(path, subject)),
        readVerdicts(),
      ),
      left: leftOut(reports),
    },
    alarms: [...subjects].flatMap(([path, subject]) => alarmsOf(path, subject)),
    marked: joined(marked),
    others: joined(others),
    own: joined(sentences.map(({ subject, target }) => plantInto(own, subject, [target], seed))),
    ownAlarms: sentences.flatMap(({ subject, target }) => alarmsOf(target.name, subject)),
    gold: goldOutcomes(own, subjects, gold),
    excerpts,
    coverage: coverageOf(all),
    pairs,
    across: acrossStudy(across.rows, (path) => texts.get(path) ?? across.read(path)),
    structure: structureRecall(reports, structure, relations),
    outlines: compared,
  };
}

function goldOutcomes(
  own: Examiner,
  subjects: ReadonlyMap<string, Subject>,
  rows: readonly GoldRow[],
): readonly GoldOutcome[] {
  return rows.flatMap((row): readonly GoldOutcome[] => {
    const subject = subjects.get(`seeds/${row.file}`);
    const target = subject ? goldTarget(subject.text, row) : null;
    if (!subject || !target) return [];
    const outcomes = pushes(subject.text, target).map((planting): Outcome => attempt(own, subject, target, planting));
    if (outcomes.length === 0) return [];
    return [{ name: target.name, relation: row.relation, outcomes: outcomes.map((one) => ({ ...one, subject })) }];
  });
}
