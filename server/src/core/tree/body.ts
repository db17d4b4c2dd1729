/** The headings of the body, section by section: first those that are numbered or named, then what their sections hold. */
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';
import { glossaryEntries } from './glossary';
import { findSeries } from './items';
import type { Mark } from './mark';
import { innerRunIns, openingRunIns } from './run-ins';
import { type Counted, sectionMark } from './sections';
import { countsTasks } from './tasks';

/** One heading with the paragraphs up to the next one, its own included. */
interface Section {
  readonly mark: Mark | null;
  readonly paragraphs: Paragraph[];
}

export function readBody(paragraphs: readonly Paragraph[], frame: Frame): readonly Mark[] {
  const counted: Counted = countsTasks(paragraphs, frame) ? 'task' : 'sequence-item';
  return cut(paragraphs, frame, counted)
    .flatMap(readSection)
    .sort((a, b) => a.start - b.start);
}

function cut(paragraphs: readonly Paragraph[], frame: Frame, counted: Counted): readonly Section[] {
  const sections: Section[] = [{ mark: null, paragraphs: [] }];
  let glossary = false;
  for (const paragraph of paragraphs) {
    if (frame.used[paragraph.index]) continue;
    const mark = glossary ? null : sectionMark(paragraph, counted);
    if (mark) sections.push({ mark, paragraphs: [] });
    if (mark?.kind === 'glossary') glossary = true;
    sections[sections.length - 1]?.paragraphs.push(paragraph);
  }
  return sections;
}

function readSection({ mark, paragraphs }: Section): readonly Mark[] {
  if (mark?.kind === 'glossary') return [mark, ...glossaryEntries(paragraphs.slice(1))];
  const own = mark ? paragraphs[0] : undefined;
  const series = findSeries(paragraphs);
  const inner = own && mark?.kind === 'h2' ? innerRunIns(own) : [];
  const runIns = mark?.kind === 'h2' ? openingRunIns(own ? paragraphs.slice(1) : paragraphs) : [];
  return [...(mark ? [mark] : []), ...inner, ...runIns, ...series];
}
