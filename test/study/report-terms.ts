/** The part of the report about terms: a sample read one by one, and what the list of shorthand owes to these reports. */
import { percent, table } from './tables';
import type { LeftOut } from './terms-left-out';
import type { Sampled } from './terms-sample';

export interface TermResults {
  readonly sample: Sampled;
  readonly left: LeftOut;
}

export function termsSection({ sample, left }: TermResults): string {
  const { told, read, standing, right, drawn, known } = sample;
  return [
    '## Findings of terms',
    'A seeded sample of what `terms/*` says at information level or above, each read as a reader from another place would: ' +
      '*wrong* is what explains itself, is known all over the country, or is explained in the text. The rules were mended after ' +
      'all findings had been read once, so that the share is in-sample. *Left out*: for each report, the findings that would come ' +
      'up if the words of the list of shorthand that stand in this report alone were not on it.',
    table(
      ['findings', 'verdicts', 'still standing', 'right', 'share', 'of today’s draw read'],
      [[told, read, standing, right, percent(right, standing), `${known} of ${drawn}`]],
    ),
    table(
      ['told', 'kept away by the list', 'by words of one report alone', 'would be added'],
      [[left.told, left.spared, left.alone, percent(left.alone, left.told + left.alone)]],
    ),
  ].join('\n\n');
}
