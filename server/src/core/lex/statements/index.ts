/** All statements of a paragraph, in the order of their places. Each file of this room knows one wording's family. */
import type { Lexicon } from '../../lexicon';
import type { NormText } from '../../text/normalise';
import { bySpan, type Span } from '../../text/span';
import type { Figure } from '../figure';
import type { Opening } from '../opening';
import type { Statement } from '../statement';
import { accountingQuotients } from './accounting';
import { announcements } from './announced';
import { averages } from './average';
import { collectives } from './collective';
import { completions } from './completion';
import { declarations } from './declared';
import { gaps } from './gap';
import { growths } from './growth';
import { halves } from './halves';
import { hedges } from './hedges';
import { listeds } from './listed';
import { magnitudes } from './magnitude';
import { nets } from './net';
import { parts } from './part';
import { points } from './points';
import { levelsInPoints } from './points-level';
import { sectorPoints } from './points-sectors';
import { rates } from './rate';
import { ratios } from './ratio';
import { ratioKinds } from './ratio-kinds';
import { ratioLists } from './ratio-lists';
import { respectives } from './respective';
import { shares } from './share';
import { sharesOfCounts } from './share-counts';
import { Skeleton } from './skeleton';
import { slogans } from './slogan';
import { sums } from './sum';

/** What a statement lexer sees. */
export interface StatementInput {
  readonly norm: NormText;
  readonly sentences: readonly Span[];
  readonly opening: Opening;
  readonly figures: readonly Figure[];
  readonly lexicon: Lexicon;
}

interface Reading extends StatementInput {
  readonly skeleton: Skeleton;
}

type StatementLexer = (input: Reading) => Iterable<Statement>;

const lexers: readonly StatementLexer[] = [
  ({ skeleton, lexicon }) => sums(skeleton, lexicon.accounting),
  ({ skeleton }) => halves(skeleton),
  ({ skeleton }) => parts(skeleton),
  ({ skeleton }) => growths(skeleton),
  (reading) => respectives(reading),
  ({ skeleton }) => listeds(skeleton),
  ({ norm }) => collectives(norm),
  ({ norm }) => announcements(norm),
  ({ norm }) => declarations(norm),
  ({ norm }) => slogans(norm),
  ({ skeleton }) => rates(skeleton),
  ({ skeleton }) => ratios(skeleton),
  ({ skeleton }) => ratioLists(skeleton),
  ({ skeleton }) => ratioKinds(skeleton),
  ({ skeleton }) => points(skeleton),
  ({ skeleton }) => sectorPoints(skeleton),
  ({ skeleton }) => levelsInPoints(skeleton),
  ({ skeleton }) => completions(skeleton),
  ({ skeleton }) => nets(skeleton),
  ({ skeleton }) => averages(skeleton),
  ({ skeleton }) => shares(skeleton),
  ({ skeleton }) => sharesOfCounts(skeleton),
  ({ skeleton, lexicon }) => accountingQuotients(skeleton, lexicon.accounting),
  ({ skeleton }) => gaps(skeleton),
  ({ skeleton }) => magnitudes(skeleton),
  ({ norm, figures }) => hedges(norm, figures),
];

export function findStatements(input: StatementInput): readonly Statement[] {
  const reading = { ...input, skeleton: new Skeleton(input.norm, input.figures) };
  return lexers.flatMap((lexer) => [...lexer(reading)]).sort(bySpan);
}

/** Those that say which name a value belongs to: all that a text's digest needs, at a fraction of the cost. */
const pairing: readonly StatementLexer[] = [(reading) => respectives(reading), ({ skeleton }) => gaps(skeleton)];

export function findPairings(input: StatementInput): readonly Statement[] {
  const reading = { ...input, skeleton: new Skeleton(input.norm, input.figures) };
  return pairing.flatMap((lexer) => [...lexer(reading)]).sort(bySpan);
}
