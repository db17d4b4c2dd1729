/**
 * Whether 第一，… 第二，… head sections or are items: on lines of their own they head, running into their text they are items. The paragraphs
 * of one series are of one kind, so the greater part of them decides for all.
 */
import type { Paragraph } from '../model/report';
import { isOwnLine } from './sections';

/** For paragraphs by index: the heading or the item that the others of its series show it to be. */
export type Ordinals = ReadonlyMap<number, 'heading' | 'item'>;

/** For the paragraphs with a number. */
export function settleOrdinals(marked: readonly Paragraph[]): Ordinals {
  const settled = new Map<number, 'heading' | 'item'>();
  let series: Paragraph[] = [];
  const close = (): void => {
    const lines = series.filter(({ facts }) => facts.once(isOwnLine)).length;
    const kind = lines * 2 > series.length ? 'heading' : 'item';
    // Where all are alike nothing is to be settled.
    if (lines > 0 && lines < series.length) for (const { index } of series) settled.set(index, kind);
    series = [];
  };
  for (const paragraph of marked) {
    const { marker } = paragraph.facts.opening;
    if (marker?.style !== 'ordinal') continue;
    if (marker.ordinal === 1) close();
    series.push(paragraph);
  }
  close();
  return settled;
}
