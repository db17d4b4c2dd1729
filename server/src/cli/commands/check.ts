/** `tally check`: the findings of files, folders, globs or standard input. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../core/engine';
import { atLeast } from '../../core/features/diagnostics';
import { type Language, render } from '../../core/message';
import type { Level } from '../../core/rules/rule';
import type { Host } from '../../host/host';
import { type CheckedFile, checkSource, type SettingsProblem } from '../checked';
import { type Format, formatters } from '../formatters';
import type { ExitCode, Io } from '../io';
import { readSources } from '../sources';

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Level | 'never';
  readonly language: Language;
}

export async function check(
  args: readonly string[],
  options: CheckOptions,
  engine: Engine,
  host: Host,
  io: Io,
): Promise<ExitCode> {
  const { language, format, failOn } = options;
  const files: CheckedFile[] = [];
  const told = new Set<string>();
  let failed = false;
  for await (const source of readSources(args, io, language)) {
    if (!source) {
      failed = true;
      continue;
    }
    const { file, problems } = await checkSource(source, io.cwd, engine, host);
    files.push(file);
    for (const problem of problems) tellOnce(problem, told, language, io);
  }
  io.out(formatters[format](files, { language, colour: io.colour }));
  if (failed) return 2;
  const counts = ({ result }: CheckedFile): boolean =>
    failOn !== 'never' && result.findings.some(({ level }) => atLeast(level, failOn));
  return files.some(counts) ? 1 : 0;
}

/** A settings file that is wrong in a place still holds in the others, so that it is told and no failure. */
function tellOnce({ uri, problem }: SettingsProblem, told: Set<string>, language: Language, io: Io): void {
  const line = `${basename(fileURLToPath(uri))}: ${render(problem, language)}`;
  if (told.has(line)) return;
  told.add(line);
  io.problem(line);
}
