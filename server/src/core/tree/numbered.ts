/** The marks of paragraphs with a number, once it is settled which numbers are rows, lists and series of items. It knows only who settles that. */
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';
import { findListed } from './listed';
import type { Mark } from './mark';
import { settleOrdinals } from './ordinals';
import { findRows } from './rows';
import { listedMark, ordinalMark, sectionMark } from './sections';
import type { Counting } from './tasks';

/** Gives the mark of a paragraph by its own opening and by what the numbers around it say. */
export type ReadMark = (paragraph: Paragraph, counting: Counting) => Mark | null;

export function numberedMarks(paragraphs: readonly Paragraph[], frame: Frame): ReadMark {
  const marked = paragraphs.filter(({ index, facts }) => facts.opening.marker !== null && !frame.used[index]);
  const rows = findRows(marked);
  const listed = findListed(paragraphs, frame);
  const ordinals = settleOrdinals(marked);
  return (paragraph, counting) => {
    const { index } = paragraph;
    if (rows.has(index)) return null;
    if (listed.has(index)) return listedMark(paragraph);
    const ordinal = ordinals.get(index);
    if (ordinal) return ordinal === 'heading' ? ordinalMark(paragraph) : null;
    return sectionMark(paragraph, counting);
  };
}
