/** Checks one text with the settings that hold for its place, and describes it for the formatters. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../core/engine';
import type { CheckResult } from '../core/finding';
import type { Message } from '../core/message';
import type { Report } from '../core/model/report';
import { resolveSettings } from '../core/settings';
import type { Encoding } from '../host/encoding';
import type { Host } from '../host/host';
import { findSettingsFile } from '../host/settings-file';
import { type Source, STDIN } from './sources';

export interface CheckedFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly report: Report;
  readonly result: CheckResult;
}

export interface SettingsProblem {
  readonly uri: string;
  readonly problem: Message;
}

/** A settings file holds for everything below its folder, so it is looked for up to the top of the disk. */
const TOP = 'file:///';

export async function checkSource(
  source: Source,
  cwd: string,
  engine: Engine,
  host: Host,
): Promise<{ readonly file: CheckedFile; readonly problems: readonly SettingsProblem[] }> {
  // What comes from standard input counts as lying in the working directory.
  const uri = pathToFileURL(resolve(cwd, source.path === STDIN ? 'stdin.txt' : source.path)).href;
  const found = await findSettingsFile(host, uri, TOP, engine.rules);
  const settings = resolveSettings(engine.rules, found ? [found.settings] : [], host.today());
  const report = engine.read(source.text);
  const result = engine.check(report, [], settings);
  const problems = (found?.problems ?? []).map((problem) => ({ uri: found?.uri ?? '', problem }));
  return { file: { path: source.path, encoding: source.encoding, report, result }, problems };
}
