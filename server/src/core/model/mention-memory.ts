/**
 * Remembers the mentions of a paragraph as long as it stands in its place below the same headings: a keystroke moves only what
 * follows it. It does not know how mentions are read.
 */
import type { ParagraphFacts } from '../lex/facts';
import type { Identity } from './identity';
import type { Mention } from './mention';
import type { Paragraph } from './report';
import type { Place, Section } from './sections';

interface Entry {
  /** What else than the paragraph itself decided about the mentions. */
  readonly key: string;
  readonly start: number;
  readonly index: number;
  readonly mentions: readonly Mention[];
}

export type MentionMemory = WeakMap<ParagraphFacts, Entry>;

/** Asks for the mentions of a paragraph anew where anything that decides about them is another. */
export type Recall = (paragraph: Paragraph, place: Place, read: () => readonly Mention[]) => readonly Mention[];

export function makeRecall(memory: MentionMemory, { place: own, kind }: Identity): Recall {
  const keys = new Map<Section, string>();
  const keyOf = (section: Section): string => {
    const known = keys.get(section);
    if (known !== undefined) return known;
    const key = JSON.stringify([own, kind, section]);
    keys.set(section, key);
    return key;
  };
  return ({ facts, span: { start }, index }, { section, turn }, read) => {
    const key = turn ? `${keyOf(section)}${turn.at}${keyOf(turn.section)}` : keyOf(section);
    const entry = memory.get(facts);
    if (entry && entry.start === start && entry.index === index && entry.key === key) return entry.mentions;
    const mentions = read();
    memory.set(facts, { key, start, index, mentions });
    return mentions;
  };
}
