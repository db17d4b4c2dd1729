/** Opens a folder in the embedded editor with the package installed, in a window that tests drive like a person. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchBrowser } from './browser';
import { type ServerOptions, startServer } from './server';
import { Workbench } from './workbench';
import { copyFolder } from './workspace';

export interface WindowOptions extends ServerOptions {
  /** The folder that is opened; the editor works in a copy of it. */
  readonly folder: string;
  readonly vsix: string;
}

export interface EditorWindow {
  readonly bench: Workbench;
  /** The copy the editor works in. */
  readonly folder: string;
  /** What the window threw or complained of; a healthy run leaves it empty. */
  readonly errors: readonly string[];
  extensionLog(): string;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const LIMIT = 20_000;

export async function openWindow(options: WindowOptions): Promise<EditorWindow> {
  const undo: (() => unknown)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const workspace = copyFolder(options.folder);
    undo.push(() => workspace.remove());
    const server = await startServer(options);
    undo.push(() => server.stop());
    const { browser, close: closeBrowser } = await launchBrowser();
    undo.push(closeBrowser);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(LIMIT);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${server.base}/?${new URLSearchParams({ folder: workspace.folder })}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    const screenshot = async (path: string) => {
      mkdirSync(dirname(path), { recursive: true });
      // A hover that is still fading in would be half a picture.
      await page.screenshot({ path, animations: 'disabled' });
    };
    const { extensionLog } = server;
    return { bench: new Workbench(page), folder: workspace.folder, errors, extensionLog, screenshot, close };
  } catch (error) {
    await close();
    throw error;
  }
}
