/**
 * Real reports for tests: they lie beside the project, not in it, so a test that needs them skips itself where they are
 * absent. Knows where they are and how they are encoded, nothing of what stands in them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

/** One real report, decoded. */
export interface RealReport {
  /** Relative to the folder of all reports, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? from : findRoot(parent);
}

/** The project's folder, from source and from a bundle in out/. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A path below ../shared, or null where nothing is there. */
export function sharedPath(...parts: readonly string[]): string | null {
  const path = join(projectRoot, '..', 'shared', ...parts);
  return existsSync(path) ? path : null;
}

/** A file below ../shared in words; skips the running test where it is absent. */
export function readShared(test: Mocha.Context, ...parts: readonly string[]): string {
  const path = sharedPath(...parts);
  return path ? decode(readFileSync(path)) : test.skip();
}

/** All Chinese reports under a folder of ../shared/reports, in the order of their paths; skips where they are absent. */
export function realReports(test: Mocha.Context, folder: 'seeds' | 'corpus' | '.' = '.'): readonly RealReport[] {
  return findRealReports(folder) ?? test.skip();
}

/** The same outside of a test; null where they are absent. */
export function findRealReports(folder: 'seeds' | 'corpus' | '.' = '.'): readonly RealReport[] | null {
  found ??= readAll();
  return folder === '.' ? found : (found?.filter(({ path }) => path.startsWith(`${folder}/`)) ?? null);
}

/** All of them, read when the first is asked for. */
let found: readonly RealReport[] | null = null;

function readAll(): readonly RealReport[] | null {
  const root = sharedPath('reports');
  if (!root) return null;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}gwr-en${sep}`))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: decode(readFileSync(path)) }));
}

/** UTF-8 where the bytes are that, else GB18030. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}
