/**
 * Runs the mocha suite inside a real extension host and brings back what it counted. The suite itself (test/editor/suite)
 * is the same for the embedded editor and for a desktop VS Code; only the way in differs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/lib/places.mjs';
import { type Counts, LINE_MARK, RESULT_FILE } from '../suite/contract';
import { launchBrowser } from './browser';
import { type EditorServer, startServer } from './server';
import type { Settings } from './settings';
import { copyFolder } from './workspace';

export interface SuiteOptions {
  /** The folder that is opened; the editor works in a copy of it. */
  readonly folder: string;
  /** The package under test. */
  readonly vsix: string;
  /** The compiled suite; it exports `run`. */
  readonly suite?: string;
  readonly trust?: boolean;
  readonly settings?: Settings;
  /** Handed to the extension host; mocha's `grep` travels this way. */
  readonly env?: NodeJS.ProcessEnv;
}

/** An extension without content, so that what is tested is the installed package. */
export const HARNESS = join(root, 'test', 'editor', 'harness');
export const SUITE = join(root, 'out', 'test', 'editor', 'suite', 'index.cjs');

const LIMIT = 180_000;

export async function runSuite(options: SuiteOptions): Promise<Counts> {
  let log = '';
  const counts = await withResult(async (resultFile) => {
    const workspace = copyFolder(options.folder);
    const env = { ...options.env, [RESULT_FILE]: resultFile };
    try {
      const server = await startServer({ ...options, env, suites: true });
      try {
        await drive(server, workspace.folder, options.suite ?? SUITE);
      } finally {
        log = server.extensionLog();
        await server.stop();
      }
    } finally {
      workspace.remove();
    }
  });
  if (counts.failed > 0) console.log(log);
  return counts;
}

/** Gives the body a file for the suite's counts and reads it; counts stand above how the editor ended. */
export async function withResult(body: (file: string) => Promise<void>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'tally-suite-'));
  const file = join(folder, 'counts.json');
  try {
    await body(file).catch((error: unknown) => {
      if (!existsSync(file)) throw error;
    });
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drive(server: EditorServer, folder: string, suite: string): Promise<void> {
  const { browser, close } = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = suiteEnd(page);
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => print(format(...args)));
    await page.goto(address(server, folder, suite));
    await ended;
  } catch (error) {
    throw new Error(`The suite did not come to its end. The editor's log:\n${server.log()}`, { cause: error });
  } finally {
    await close();
  }
}

function address(server: EditorServer, folder: string, suite: string): string {
  const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(HARNESS)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `${server.base}/?${query}`;
}

/** Settles when the extension host reports the suite's end; a window that dies or stays silent is a failure. */
async function suiteEnd(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    page.once('close', () => reject(new Error('The window was closed.')));
    page.once('crash', () => reject(new Error('The window crashed.')));
    timer = setTimeout(() => reject(new Error(`Nothing was reported within ${LIMIT / 1000} s.`)), LIMIT);
    page.exposeFunction('codeAutomationExit', () => resolve()).catch(reject);
  });
  await ended.finally(() => clearTimeout(timer));
}

/** The extension host logs much of its own; the suite marks its lines. */
function print(text: string): void {
  for (const line of text.split('\n')) {
    if (line.startsWith(LINE_MARK)) console.log(line.slice(LINE_MARK.length));
    else if (process.env.TALLY_VERBOSE) console.log(line);
  }
}
