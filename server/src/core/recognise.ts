/**
 * Tells from a plain text's beginning whether it is a Chinese government report, plan, task list, budget or bulletin, so that
 * the extension leaves every other .txt alone. It weighs classes of words against each other and never looks for one phrase.
 */
import { type Evidence, gather } from './recognise-evidence';

/** How much of a text is looked at: 64 KB, in UTF-16 units. */
const LOOKED_AT = 0x8000;

/** From this score on a text is a report. */
const ENOUGH = 0.7;

/** Above this share of U+FFFD a text was read in the wrong encoding. */
const MISDECODED = 0.01;

const REPLACEMENT = 0xfffd;

/** True if the text is a report of an administration. */
export function isReport(text: string): boolean {
  return !looksMisdecoded(text) && scoreReport(text) >= ENOUGH;
}

/** True if more than one character in a hundred is U+FFFD: a GBK file that was read as UTF-8. */
export function looksMisdecoded(text: string): boolean {
  const length = Math.min(text.length, LOOKED_AT);
  let lost = 0;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) === REPLACEMENT) lost++;
  return lost > length * MISDECODED;
}

/** How much a text looks like a report: 0 not at all, 0.7 enough, about 2 at most. */
export function scoreReport(text: string): number {
  const evidence = gather(text.slice(0, LOOKED_AT));
  if (evidence.han < FEWEST_HAN || evidence.latin > evidence.han) return 0;
  const score =
    statistics(evidence) +
    administration(evidence) * (0.55 + 0.25 * Math.min(1, evidence.hits.unit / thousands(evidence) / 5)) +
    0.5 * Math.min(1, evidence.kinds.report / 5) +
    0.6 * Math.min(1, evidence.kinds.notice / 4) +
    0.6 * Math.min(1, evidence.hits.duty / 4) +
    0.1 * Math.min(1, evidence.headings / 6);
  return score * purity(evidence);
}

/** A text shorter than this says too little. */
const FEWEST_HAN = 60;

/** Han characters in thousands; short texts count as a tenth of a thousand at least, so that one word does not decide. */
const thousands = (e: Evidence): number => Math.max(e.han, 100) / 1000;

/** 1 for a bulletin, where some 25 public statistics in a thousand characters stand with figures and growth; 0.1 to 0.2 for a work report. */
function statistics(e: Evidence): number {
  const facts = Math.min(e.hits.statistic, e.hits.unit, 2 * e.hits.growth);
  return Math.min(1, facts / thousands(e) / 25) * Math.min(1, facts / 4);
}

/** 1 for a text that goes through many fields of policy, with many verbs of governing, and speaks of the place and its bodies. */
function administration(e: Evidence): number {
  const breadth = Math.min(1, e.kinds.field / 16) * Math.min(1, e.kinds.action / 12) * Math.min(1, e.kinds.place / 8);
  const density = (e.hits.field + e.hits.action + e.hits.place) / thousands(e);
  return breadth * Math.min(1, density / 35);
}

/** 1 where words of companies, reporters, other papers and stories are few beside the words of government, down to 0. */
function purity(e: Evidence): number {
  const { hits } = e;
  const foreign = hits.company + 2 * hits.press + hits['other-paper'] + hits.story;
  const own =
    hits.statistic + hits.growth + hits.place + hits.field + hits.action + hits.report + hits.notice + hits.duty;
  const ratio = foreign / Math.max(own, 1);
  return Math.max(0, 1 - 1.5 * Math.max(0, ratio - 0.2));
}
