/** What the repair of a shifted place leans on, gathered from the whole text: its readings, and its clean prose as evidence. */
import type { ShiftWorld } from '../../lex/byte-shift-search';
import { weighBy } from '../../lex/plausibility';
import { findResidues, type Residue } from '../../lex/residue';
import type { Paragraph, Report } from '../../model/report';
import { apply, settle } from '../../text/edits';
import { outside } from '../../text/outside';

export function shiftWorld({ paragraphs, lexicon }: Report): ShiftWorld {
  const readings = new Map<string, Set<number>>();
  const clean: string[] = [];
  for (const { facts } of paragraphs) {
    const residues = outside(findResidues(facts.raw), facts.damage);
    for (const { reading, base } of residues) readings.set(reading, (readings.get(reading) ?? new Set()).add(base));
    clean.push(cleaned(facts, residues));
  }
  return { gbk: lexicon.writing.gbk, readings, plausible: weighBy(clean.join('\n'), lexicon) };
}

/** Readings are no text; where bytes are damaged, nothing stands beside anything. */
function cleaned(facts: Paragraph['facts'], residues: readonly Residue[]): string {
  const cuts = [
    ...residues.map(({ span }) => ({ span, text: '' })),
    ...facts.damage.map(({ span }) => ({ span, text: ' ' })),
  ];
  return apply(facts.raw, settle(cuts));
}
