/** What the person wants to see beside findings: settings of the editor that no rule reads. */
import { asObject } from './plain';

export interface Display {
  /** How long a report may be, in 字数; 0 where nobody has said so. */
  readonly budget: number;
  /** The meaning of a term beside its first use. */
  readonly termMeanings: boolean;
  /** The length of every section beside its heading. */
  readonly sectionLengths: boolean;
}

/** Reads the section `tally` of an editor; what is missing or wrong counts as not set. */
export function readDisplay(section: unknown): Display {
  const { budget, inlayHints } = asObject(section);
  const { sectionLength, terms } = asObject(inlayHints);
  return {
    budget: typeof budget === 'number' && Number.isFinite(budget) && budget > 0 ? Math.floor(budget) : 0,
    termMeanings: terms === true,
    sectionLengths: sectionLength === true,
  };
}
