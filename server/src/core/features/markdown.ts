/** Messages as Markdown. What comes from the document is written so that it stays text: no link, no image, no markup. */
import { type Argument, type Language, type Message, render } from '../message';
import { shorten } from '../text/shorten';
import type { Hover, HoverBlock } from './hover-block';

/** Every ASCII sign that Markdown or its dialects could read, 。 and % and , cannot. */
const SPECIAL = /[!-$&-+\--/:-@[-`{-~]/g;
const BREAKS = /\s+/g;
/** A longer piece of the document is cut. */
const LONGEST = 600;

/** Text that Markdown shows as it is, on one line. */
export const escapeMarkdown = (text: string): string =>
  shorten(text, LONGEST).replace(BREAKS, ' ').replace(SPECIAL, '\\$&');

/** A message with its arguments made safe; its own wording is ours. */
function renderMarkdown(message: Message, language: Language): string {
  const args: Record<string, Argument> = {};
  for (const [name, value] of Object.entries(message.args)) {
    args[name] = typeof value === 'number' ? value : escapeMarkdown(value);
  }
  return render({ ...message, args }, language);
}

/** A hover as Markdown. */
export function hoverMarkdown({ blocks }: Hover, language: Language): string {
  let text = '';
  let above: HoverBlock | null = null;
  for (const block of blocks) {
    const tight = block.style === 'item' && above?.style === 'item';
    text += above ? (tight ? '\n' : '\n\n') : '';
    text += write(block, language);
    above = block;
  }
  return text;
}

/** A hover for editors that show text as it is: a line a block. */
export function hoverText({ blocks }: Hover, language: Language): string {
  const words = (block: HoverBlock): string => block.messages.map((message) => render(message, language)).join('');
  return blocks.map((block) => `${block.style === 'item' ? '- ' : ''}${words(block)}`).join('\n');
}

function write({ style, messages }: HoverBlock, language: Language): string {
  const words = messages.map((message) => renderMarkdown(message, language)).join('');
  switch (style) {
    case 'title':
      return `**${words}**`;
    case 'item':
      return `- ${words}`;
    case 'note':
      return `*${words}*`;
    case 'text':
      return words;
  }
}
