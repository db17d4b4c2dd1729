/**
 * The editor's window as a person uses it: palette, explorer, Problems, Outline, quick fixes, status bar. Every step waits
 * for what it caused and never for a span of time.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { TextArea } from './text';
import { appears, until } from './until';

export class Workbench {
  readonly text: TextArea;

  constructor(readonly page: Page) {
    this.text = new TextArea(page);
  }

  /** Runs a command by its label in the palette, for example "View: Toggle Word Wrap". */
  async command(label: string): Promise<void> {
    await this.pick('F1', `>${label}`, label);
  }

  async quickOpen(file: string): Promise<void> {
    await this.pick('Control+p', file, file);
    await this.opened(file);
  }

  async openFromExplorer(file: string): Promise<void> {
    await this.page.locator('.explorer-folders-view').getByRole('treeitem', { name: file }).dblclick();
    await this.opened(file);
  }

  /** Folds the explorer's list of files, so that the Outline has room. */
  async foldFiles(folder: string): Promise<void> {
    await this.page.getByRole('button', { name: `Explorer Section: ${folder}` }).click();
  }

  /** Opens the Problems view and waits for a row. */
  async problem(text: string): Promise<Locator> {
    const row = this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.command('Problems: Focus on Problems View');
    await row.waitFor();
    return row;
  }

  async noProblem(text: string): Promise<void> {
    await this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).waitFor({ state: 'detached' });
  }

  /** Goes from a row of Problems to its place in the text by its first words: the row's middle may be the link to the rule. */
  async goToProblem(text: string): Promise<void> {
    await (await this.problem(text)).dblclick({ position: { x: 120, y: 10 } });
    await this.text.focused();
  }

  /** Opens the Outline and waits for a row; the list holds only what is on screen, so it is scrolled until the row comes. */
  async outline(text: string): Promise<Locator> {
    const tree = this.page.locator('.outline-tree');
    if (!(await tree.isVisible())) await this.command('Explorer: Focus on Outline View');
    const row = tree.locator('.monaco-list-row', { hasText: text }).first();
    await tree.hover();
    await this.page.mouse.wheel(0, -100_000);
    await until(`the heading "${text}"`, async () => {
      if (await appears(row, 300)) return true;
      await this.page.mouse.wheel(0, 60);
      return false;
    });
    return row;
  }

  /** Opens the menu of quick fixes at the cursor and moves to one of them. */
  async openQuickFix(title: string): Promise<void> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await until(`the quick fix "${title}"`, async () => {
      await this.page.keyboard.press('Escape');
      await this.text.focus();
      await this.page.keyboard.press('Control+.');
      return appears(rows.filter({ hasText: title }).first(), 5_000);
    });
    const chosen = this.page.locator('.action-widget .monaco-list-row.focused');
    await chosen.waitFor();
    for (let left = await rows.count(); left > 0 && !(await chosen.textContent())?.includes(title); left--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await chosen.filter({ hasText: title }).waitFor();
  }

  /** Takes the chosen quick fix; Enter and not a click, because something invisible may cover the menu. */
  async acceptQuickFix(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'detached' });
  }

  /** Waits until no editor of this name is open. */
  async closed(title: string): Promise<void> {
    await this.page.locator('.tab', { hasText: title }).waitFor({ state: 'detached' });
  }

  /** A page that the extension shows in a tab of its own; it stands in a frame in a frame. */
  async table(title: string): Promise<FrameLocator> {
    await this.page.locator('.tab', { hasText: title }).waitFor();
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  async statusBar(text: string): Promise<Locator> {
    const item = this.page.locator('.statusbar-item', { hasText: text }).first();
    await item.waitFor();
    return item;
  }

  async notification(text: string): Promise<Locator> {
    const toast = this.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
    await toast.waitFor();
    return toast;
  }

  /** The error messages shown so far; those that have gone from the corner are still in the list of notifications. */
  async errorMessages(): Promise<string[]> {
    await this.command('Notifications: Show Notifications');
    const list = this.page.locator('.notifications-center');
    await list.waitFor();
    return list.locator('.notification-list-item:has(.codicon-error)').allTextContents();
  }

  /** Opens the quick input and takes a row. A key sent while another part still closes opens nothing: it is sent again. */
  private async pick(key: string, typed: string, label: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const field = widget.locator('input').first();
    await until(`the quick input for "${label}"`, async () => {
      await this.page.keyboard.press(key);
      return field.fill(typed, { timeout: 4_000 }).then(
        () => true,
        () => this.page.keyboard.press('Escape').then(() => false),
      );
    });
    await widget.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
    await widget.waitFor({ state: 'hidden' });
  }

  private async opened(file: string): Promise<void> {
    await this.page.locator('.tab.active', { hasText: file }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }
}
