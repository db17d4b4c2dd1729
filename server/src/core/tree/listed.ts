/**
 * Lists that are numbered as sections are: behind a colon 一、…； 二、…； 三、…。 They are items of the sentence before them and
 * hold no text; taken for sections they would end the section in which they stand.
 */
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';

/** Two members may be two short sections. */
const ENOUGH = 3;

/** The paragraphs, by index, that are members of such a list. */
export function findListed(paragraphs: readonly Paragraph[], frame: Frame): ReadonlySet<number> {
  const listed = new Set<number>();
  let run: number[] = [];
  let closed = true;
  let before: Paragraph | null = null;
  const end = (): void => {
    if (closed && run.length >= ENOUGH) for (const index of run) listed.add(index);
    run = [];
  };
  for (const paragraph of paragraphs) {
    if (frame.used[paragraph.index]) continue;
    const ordinal = ordinalOf(paragraph);
    if (run.length > 0 && (closed || ordinal !== run.length + 1)) end();
    if (run.length > 0 || (ordinal === 1 && before?.facts.shape.end === 'leads-on')) {
      run.push(paragraph.index);
      closed = !goesOn(paragraph);
    }
    before = paragraph;
  }
  end();
  return listed;
}

function ordinalOf({ facts }: Paragraph): number | null {
  const { marker } = facts.opening;
  return marker?.style === 'han-comma' ? marker.ordinal : null;
}

const goesOn = ({ facts }: Paragraph): boolean => facts.norm.text.trimEnd().endsWith(';');
