/** Where else a text says the same fact as a figure does, alike or not. Knows keys, no rule. */
import type { Mention } from '../model/mention';
import type { Report } from '../model/report';
import { wholeKey } from '../rules/figures/mention-keys';

/** The other mentions with the same whole key, in the order of the text; none where the key is not certain. */
export function sameFact(report: Report, mention: Mention): readonly Mention[] {
  const key = wholeKey(mention);
  if (key === null) return [];
  return report.mentions.filter((one) => one.figure.span.start !== mention.figure.span.start && wholeKey(one) === key);
}
