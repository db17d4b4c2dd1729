/** The study's own sentences: every wording many times with other figures and names, the same for the same seed. */
import { recompute } from './printed';
import { chance } from './random';
import { readSentence, type Sentence } from './sentence';
import { AMOUNTS } from './sentences-amounts';
import { LISTS } from './sentences-lists';
import { asRow } from './target';

/** `each` sentences of every wording. Throws where the arithmetic of the marks does not bear a sentence out: our own slip. */
export function generate(seed: number, each: number): readonly Sentence[] {
  return [...AMOUNTS, ...LISTS].flatMap(({ kind, notes, draw }, wording) =>
    Array.from({ length: each }, (_, index) => {
      const name = `own:${wording + 1}:${index + 1} ${kind}`;
      const sentence = readSentence(name, kind, draw(chance(seed, name)), notes ?? []);
      if (recompute(asRow(sentence.target)) === 'inconsistent')
        throw new Error(`${name} does not hold: ${sentence.text}`);
      return sentence;
    }),
  );
}
