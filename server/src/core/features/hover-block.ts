/** The blocks of which a hover is made: plain messages, which `markdown.ts` writes out. */
import type { Message } from '../message';
import type { Span } from '../text/span';

export type HoverStyle = 'title' | 'text' | 'item' | 'note';

/** One paragraph, or one item of a list; its messages follow each other. */
export interface HoverBlock {
  readonly style: HoverStyle;
  readonly messages: readonly Message[];
}

export interface Hover {
  readonly span: Span;
  readonly blocks: readonly HoverBlock[];
}

export const block = (style: HoverStyle, ...messages: Message[]): HoverBlock => ({ style, messages });
