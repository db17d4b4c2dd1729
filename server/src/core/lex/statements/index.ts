/** All statements of a paragraph, in the order of their places. Each file of this room knows one wording's family. */
import type { Lexicon } from '../../lexicon';
import type { NormText } from '../../text/normalise';
import { bySpan, type Span } from '../../text/span';
import type { Figure } from '../figure';
import type { Opening } from '../opening';
import type { Statement } from '../statement';

/** What a statement lexer sees. */
export interface StatementInput {
  readonly norm: NormText;
  readonly sentences: readonly Span[];
  readonly opening: Opening;
  readonly figures: readonly Figure[];
  readonly lexicon: Lexicon;
}

type StatementLexer = (input: StatementInput) => Iterable<Statement>;

const lexers: readonly StatementLexer[] = [];

export function findStatements(input: StatementInput): readonly Statement[] {
  return lexers.flatMap((lexer) => [...lexer(input)]).sort(bySpan);
}
