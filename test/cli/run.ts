/** Runs the bundled command line as a process, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../shared';

const program = join(projectRoot, 'dist', 'cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  /** The lines of standard error. */
  readonly problems: readonly string[];
}

/** A folder with files; `remove` takes it away again. */
export interface Place {
  readonly folder: string;
  remove(): void;
}

export function makePlace(files: Readonly<Record<string, string | Uint8Array>>): Place {
  const folder = mkdtempSync(join(tmpdir(), 'tally-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs `tally` with arguments; `input` goes to standard input. */
export async function tally(
  args: readonly string[],
  {
    folder = projectRoot,
    input,
    env = {},
  }: { folder?: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
  });
  const [out, err] = [child.stdout, child.stderr].map(collect) as [Promise<string>, Promise<string>];
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, out: await out, problems: (await err).split('\n').filter((line) => line !== '') };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}
