/** From a reference in the text to the place it means: a part, a chapter, a task, an attachment, an entry of the glossary. */

import type { MarkerStyle } from '../lex/opening';
import { findReferences, type Reference } from '../lex/references';
import { contains, type Span, shift } from '../text/span';
import { type OutlineNode, walk } from '../tree/outline';
import type { Report } from './report';

export interface Link {
  readonly span: Span;
  /** The number alone, if the reference has one. */
  readonly number: Span | null;
  readonly target: OutlineNode;
}

/** The references whose place is certain: one that could mean two places, or none, is left alone. */
export function links(report: Report): readonly Link[] {
  const nodes = walk(report.tree.roots);
  const found: Link[] = [];
  for (const { index, span, facts } of report.paragraphs) {
    if (report.tree.chrome[index]) continue;
    for (const reference of findReferences(facts.norm)) {
      const place = shift(reference.span, span.start);
      const target = only(nodes.filter((node) => isMeant(node, reference)).filter(preferred(reference, nodes)));
      if (!target || contains(target.name, place)) continue;
      found.push({ span: place, number: reference.number && shift(reference.number, span.start), target });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const only = <T>(some: readonly T[]): T | null => (some.length === 1 ? (some[0] ?? null) : null);

const STYLES: Readonly<Partial<Record<Reference['to'], MarkerStyle>>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
};

function isMeant({ kind, marker, label, level }: OutlineNode, { to, ordinal, name }: Reference): boolean {
  switch (to) {
    case 'part':
      return (
        marker !== null && marker.ordinal === ordinal && (marker.style === 'part' || (kind === 'h1' && level <= 1))
      );
    case 'chapter':
    case 'section':
    case 'article':
      return marker !== null && marker.style === STYLES[to] && marker.ordinal === ordinal;
    case 'task':
      return kind === 'task' && marker?.ordinal === ordinal;
    case 'attachment':
      return kind === 'attachment' && (ordinal === 0 || attachmentNumber(label) === ordinal);
    case 'note':
      return kind === 'glossary-entry' && marker?.ordinal === ordinal;
    case 'glossary':
      return kind === 'glossary';
    case 'paper':
      return (kind === 'title' || kind === 'attachment') && bare(label) === bare(name);
  }
}

/** 第二部分 means the heading that says 第二部分 where there is one, else 二、. */
function preferred({ to, ordinal }: Reference, nodes: readonly OutlineNode[]): (node: OutlineNode) => boolean {
  if (to !== 'part') return () => true;
  const named = nodes.some(({ marker }) => marker?.style === 'part' && marker.ordinal === ordinal);
  return ({ marker }) => !named || marker?.style === 'part';
}

/** The number in 附件2; 0 where it has none. The paper's own heading carries no marker. */
function attachmentNumber(label: string): number {
  let number = 0;
  for (const letter of label.slice(label.indexOf('件') + 1).trimStart()) {
    const digit = '0123456789'.indexOf(letter);
    const han = '一二三四五六七八九'.indexOf(letter);
    if (digit < 0 && han < 0) break;
    number = number * 10 + (digit < 0 ? han + 1 : digit);
  }
  return number;
}

const bare = (text: string): string => [...text].filter((letter) => letter.trim() !== '').join('');
