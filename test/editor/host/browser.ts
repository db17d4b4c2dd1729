/** Chromium, headless, with nothing running in the background and a home of its own. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/places.mjs';
import { createSandbox } from './sandbox';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OwnBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<OwnBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('Chromium is not on the PATH; `npm run setup` installs it.');
  const sandbox = createSandbox();
  const env = Object.fromEntries(
    Object.entries(sandbox.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  try {
    const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true, env });
    const close = async () => {
      await browser.close();
      sandbox.remove();
    };
    return { browser, close };
  } catch (error) {
    sandbox.remove();
    throw error;
  }
}
