/** From arguments to texts: finds files, reads and decodes them. Every failure is a value, so that the next file is still read. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Language, type Message, render, wordings } from '../core/message';
import { BASES_FILE } from '../core/model/bases';
import { howToRead, TOO_LARGE } from '../core/reading';
import { decode, type Encoding } from '../host/encoding';
import type { Io } from './io';

/** The argument that stands for standard input. */
export const STDIN = '-';

/** A text as it was found. */
export interface Source {
  /** As shown to the person: relative to the working directory where it lies in it. */
  readonly path: string;
  readonly encoding: Encoding;
  readonly text: string;
  /** Why the encoding is not certain. */
  readonly doubt?: Message;
}

/** Why a path gave no text. */
interface Refusal {
  readonly path: string;
  readonly problem: Message;
}

const say = wordings('files', {
  missing: { zh: '没有这个文件', en: 'no such file' },
  nothing: { zh: '没有匹配的文本文件', en: 'no text file matches' },
  folder: { zh: '是文件夹，这里需要一个文件', en: 'is a folder; a file is wanted here' },
  large: { zh: '超过 20 MB，没有核对', en: 'larger than 20 MB; not checked' },
  line: { zh: '有一行超过 40 万字，没有核对', en: 'has a line of more than 400,000 characters; not checked' },
  garbled: { zh: '文字已丢失（含大量 U+FFFD），没有核对', en: 'its characters are lost (U+FFFD); not checked' },
  failed: { zh: '不能读取：{reason}', en: 'cannot be read: {reason}' },
});

/**
 * The texts that the arguments mean, one after the other; null for each that could not be read, after a line that says why.
 * With `tables` a folder gives its tables of base figures too.
 */
export async function* readSources(
  args: readonly string[],
  io: Io,
  language: Language,
  { tables = false }: { readonly tables?: boolean } = {},
): AsyncGenerator<Source | null> {
  const tell = ({ path, problem }: Refusal): null => {
    io.problem(`${path}: ${render(problem, language)}`);
    return null;
  };
  const done = new Set<string>();
  for (const arg of args) {
    const found = await expand(arg, io.cwd, tables);
    if (found === null || found.length === 0) yield tell({ path: arg, problem: say(found ? 'nothing' : 'missing') });
    for (const path of found ?? []) {
      if (done.has(path)) continue;
      done.add(path);
      const source = await readSource(path, io);
      if ('problem' in source) {
        yield tell(source);
        continue;
      }
      if (source.doubt) tell({ path, problem: source.doubt });
      yield source;
    }
  }
}

/** The one text that an argument names; null where it could not be read, after a line that says why. */
export async function readOne(path: string, io: Io, language: Language): Promise<Source | null> {
  const source = await readSource(path, io);
  const told = 'problem' in source ? source.problem : source.doubt;
  if (told) io.problem(`${path}: ${render(told, language)}`);
  return 'problem' in source ? null : source;
}

/** A named file, or what a folder or glob holds in the order of names; null where there is no such file. */
async function expand(arg: string, cwd: string, tables: boolean): Promise<readonly string[] | null> {
  if (arg === STDIN) return [STDIN];
  const what = await stat(resolve(cwd, arg)).catch(() => null);
  if (what && !what.isDirectory()) return [shown(resolve(cwd, arg), cwd)];
  if (!what && !isDynamicPattern(arg)) return null;
  const common = { absolute: true, ignore: ['**/node_modules/**'], expandDirectories: false };
  const names = ['**/*.txt', ...(tables ? [`**/${BASES_FILE}`] : [])];
  const found = what
    ? await glob(names, { ...common, cwd: resolve(cwd, arg), caseSensitiveMatch: false })
    : await glob(arg, { ...common, cwd });
  return found.sort().map((path) => shown(path, cwd));
}

/** As people name a file: from the working directory where it lies in it. */
export function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || isAbsolute(short) || short.split(sep)[0] === '..' ? path : short;
}

async function readSource(path: string, io: Io): Promise<Source | Refusal> {
  const bytes = await readBytes(path, io);
  if (!(bytes instanceof Uint8Array)) return { path, problem: bytes };
  const decoded = decode(bytes);
  if (decoded.text === null) return { path, problem: decoded.problem };
  const reading = howToRead(decoded.text);
  if (reading === 'too-large') return { path, problem: say('large') };
  if (reading === 'endless-line') return { path, problem: say('line') };
  if (reading === 'garbled') return { path, problem: say('garbled') };
  return { path, ...decoded };
}

/** Stops behind the limit, so that a device without an end is refused too. */
async function readBytes(path: string, io: Io): Promise<Uint8Array | Message> {
  const stream = path === STDIN ? io.stdin : createReadStream(resolve(io.cwd, path));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size > TOO_LARGE) return say('large');
    }
    return Buffer.concat(chunks);
  } catch (error) {
    return problemOf(error);
  }
}

/** Named by what the system says. */
function problemOf(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EISDIR') return say('folder');
  if (code === 'ENOENT') return say('missing');
  return say('failed', { reason: error instanceof Error ? error.message : String(error) });
}
