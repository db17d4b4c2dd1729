/**
 * Starts and stops the embedded editor (code-server). Its process group, its port and its folder are gone when `stop`
 * resolves or this process ends. Knows nothing of a browser: `npm start` uses it as well as the tests.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { editor } from '../../../scripts/lib/places.mjs';
import { onEnd } from './cleanup';
import { type DisplayLanguage, speak } from './language';
import { extensionLog } from './logs';
import { createSandbox, type Sandbox } from './sandbox';
import { type Settings, settingsFor } from './settings';

export interface ServerOptions {
  readonly vsix?: string | undefined;
  readonly trust?: boolean;
  readonly settings?: Settings;
  /** The display language; English without it. */
  readonly language?: DisplayLanguage;
  readonly env?: NodeJS.ProcessEnv;
  /** Lets a page start a test suite in the extension host; without it VS Code ignores the request and no test runs. */
  readonly suites?: boolean;
  /** Without it, or with 0, a free one is taken. */
  readonly port?: number;
}

export interface EditorServer {
  /** For example http://127.0.0.1:4000 */
  readonly base: string;
  /** For example 127.0.0.1:4000, as it stands in vscode-remote addresses. */
  readonly authority: string;
  log(): string;
  /** What the extension wrote into its output channels. */
  extensionLog(): string;
  stop(): Promise<void>;
}

const START_LIMIT = 60_000;
const STOP_LIMIT = 4_000;

export async function startServer(options: ServerOptions = {}): Promise<EditorServer> {
  const sandbox = createSandbox(options.env);
  try {
    const flags = prepare(sandbox, options);
    if (options.vsix) await install(options.vsix, flags, sandbox);
    return await launch(sandbox, options.port || (await freePort()), [...flags, ...runFlags(options)]);
  } catch (error) {
    sandbox.remove();
    throw error;
  }
}

function prepare(sandbox: Sandbox, { trust = true, settings, language }: ServerOptions): string[] {
  const [config, data, extensions] = ['config.yaml', 'data', 'extensions'].map((name) =>
    join(sandbox.folder, name),
  ) as [string, string, string];
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(config, '');
  writeFileSync(join(data, 'User', 'settings.json'), settingsFor(trust, settings));
  const spoken = language ? speak(language, data) : [];
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions, ...spoken];
}

function runFlags({ trust = true, suites = false }: ServerOptions): string[] {
  const flags = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
  ];
  if (trust) flags.push('--disable-workspace-trust');
  if (suites) flags.push('--vscode-option', 'enable-smoke-test-driver');
  return flags;
}

async function install(vsix: string, flags: readonly string[], sandbox: Sandbox): Promise<void> {
  const { node, entry } = editor();
  try {
    await promisify(execFile)(node, [entry, ...flags, '--install-extension', vsix], { env: sandbox.env });
  } catch (error) {
    throw new Error(`The editor did not install ${vsix}.`, { cause: error });
  }
}

async function launch(sandbox: Sandbox, port: number, flags: readonly string[]): Promise<EditorServer> {
  const { node, entry } = editor();
  const authority = `127.0.0.1:${port}`;
  const base = `http://${authority}`;
  const path = join(sandbox.folder, 'server.log');
  const output = openSync(path, 'a');
  const stdio = ['ignore', output, output] as const;
  const child = spawn(node, [entry, ...flags, '--bind-addr', authority], {
    env: sandbox.env,
    stdio: [...stdio],
    detached: true,
  });
  closeSync(output);
  const kill = onEnd(() => signalGroup(child, 'SIGKILL'));
  const log = () => readFileSync(path, 'utf8');
  const stop = async () => {
    await endGroup(child);
    kill();
    sandbox.remove();
  };
  try {
    await answering(base, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, authority, log, extensionLog: () => extensionLog(sandbox.folder), stop };
}

async function answering(base: string, child: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The editor ended at once:\n${log()}`);
    const answer = await fetch(`${base}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error(`The editor did not answer within ${START_LIMIT / 1000} s:\n${log()}`);
}

/** Asks the whole group to end, and makes it end when it does not. */
async function endGroup(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) resolve();
    else child.once('exit', () => resolve());
  });
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_LIMIT);
  await ended;
  clearTimeout(force);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
