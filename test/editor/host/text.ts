/** The text area of the open editor as a person sees it: words, the pointer on them, squiggles under them. */
import type { Page } from 'playwright-core';
import { findSquiggles, findText, type Rectangle } from './in-page.mjs';
import { appears, until } from './until';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export class TextArea {
  constructor(private readonly page: Page) {}

  /** Waits until the text is drawn, and says where. */
  async find(text: string): Promise<Rectangle> {
    const [first] = await until(`the text "${text}"`, async () => {
      const rectangles = await this.page.evaluate(findText, text);
      return rectangles.length > 0 && rectangles;
    });
    if (!first) throw new Error('A text that is drawn has a place.');
    return first;
  }

  /** Scrolls to a text by searching for it, which also selects it. */
  async reveal(text: string): Promise<void> {
    const field = this.page.locator('.editor-instance .find-widget.visible .find-part textarea');
    await until('the find widget', async () => {
      await this.focus();
      await this.page.keyboard.press('Control+f');
      return appears(field, 2_000);
    });
    await field.fill(text);
    await this.page.locator('.editor-instance .find-widget .matchesCount', { hasText: /^[?\d]+ \D+ [1-9]/ }).waitFor();
    await field.press('Enter');
    await field.press('Escape');
    await this.focused();
    await this.find(text);
  }

  /** Puts the cursor into a text that is in sight. */
  async click(text: string): Promise<void> {
    const { x, y } = await this.middle(text);
    await this.page.mouse.click(x, y);
    await this.focused();
  }

  /** Rests the pointer on a text until the hover says what is expected. */
  async hover(text: string, expected: string): Promise<void> {
    const { x, y } = await this.middle(text);
    await this.page.mouse.move(x + 2, y);
    await this.page.mouse.move(x, y);
    await this.page.locator('.monaco-hover:visible', { hasText: expected }).first().waitFor();
  }

  async squiggle(text: string, severity: Severity): Promise<void> {
    await until(`a ${severity} squiggle under "${text}"`, () => this.isMarked(text, severity));
  }

  async noSquiggle(text: string, severity: Severity): Promise<void> {
    await until(
      `the end of the ${severity} squiggle under "${text}"`,
      async () => !(await this.isMarked(text, severity)),
    );
  }

  /** Moves the focus from a list to the text. */
  async focus(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.focused();
  }

  /** A key pressed before the focus has moved is lost; and a panel that has just been opened may still take it back. */
  async focused(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  private async middle(text: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.find(text);
    return { x: x + width / 2, y: y + height / 2 };
  }

  private async isMarked(text: string, severity: Severity): Promise<boolean> {
    const words = await this.page.evaluate(findText, text);
    const marks = await this.page.evaluate(findSquiggles, severity);
    return words.some((word) => marks.some((mark) => overlap(word, mark)));
  }
}

/** More than a touch: rectangles of neighbouring characters share an edge. */
function overlap(a: Rectangle, b: Rectangle): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 1 && high > 1;
}
