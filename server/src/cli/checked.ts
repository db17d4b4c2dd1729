/** Checks one text with the settings that hold for its place, and describes it for the formatters. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../core/engine';
import type { CheckResult } from '../core/finding';
import type { Message } from '../core/message';
import { adoptedPlace, onlyPlace } from '../core/model/adopted';
import { BASES_FILE, readBases } from '../core/model/bases';
import { type Digest, digest } from '../core/model/digest';
import { type Glossary, NO_GLOSSARY } from '../core/model/glossary';
import type { Identity } from '../core/model/identity';
import type { Report } from '../core/model/report';
import { resolveSettings, type Settings } from '../core/settings';
import type { Encoding } from '../host/encoding';
import { findGlossary } from '../host/glossary-file';
import type { Host } from '../host/host';
import { correctionOf, findSettingsFile } from '../host/settings-file';
import { type Source, STDIN } from './sources';

export interface CheckedFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly report: Report;
  readonly result: CheckResult;
  /** The documents it was compared with, for the places that findings name in them. */
  readonly peers: readonly Peer[];
}

/** Another document and how it is shown to the person. */
export interface Peer {
  readonly path: string;
  readonly digest: Digest;
}

/** What is the same for all files of one run. */
export interface Checker {
  readonly engine: Engine;
  readonly host: Host;
  readonly cwd: string;
  /** Earlier reports and the like, given with `--with`. */
  readonly peers: readonly Peer[];
}

/** The settings that hold for a source, with what is wrong in their files. */
export interface SourceSettings {
  readonly settings: Settings;
  /** The office's own terms, of the file that the settings name. */
  readonly glossary: Glossary;
  /** What the file says of this report. */
  readonly corrected: Partial<Identity> | null;
  /** With the file in which something is wrong. */
  readonly problems: readonly { readonly uri: string; readonly problem: Message }[];
}

/** A settings file holds for everything below its folder, so it is looked for up to the top of the disk. */
const TOP = 'file:///';

export async function settingsFor(
  source: Source,
  { engine, host, cwd }: Pick<Checker, 'engine' | 'host' | 'cwd'>,
): Promise<SourceSettings> {
  const found = await findSettingsFile(host, uriOf(source, cwd), TOP, engine.rules);
  const settings = resolveSettings(engine.rules, found ? [found.settings] : [], host.today());
  const path = found?.settings.glossary;
  const terms = found && path !== undefined ? await findGlossary(host, found.uri, path) : null;
  return {
    settings,
    glossary: terms?.glossary ?? NO_GLOSSARY,
    corrected: correctionOf(found, uriOf(source, cwd)),
    problems: [found, terms].flatMap((file) => file?.problems.map((problem) => ({ uri: file.uri, problem })) ?? []),
  };
}

export function checkSource(
  source: Source,
  { settings, corrected, glossary }: SourceSettings,
  { engine, peers: all }: Checker,
): CheckedFile {
  const report = engine.read(source.text, glossary);
  const own = { ...report.identity, ...corrected };
  const others = all.filter(({ path }) => path !== source.path);
  const only = onlyPlace([own, ...others.map((peer) => peer.digest)]);
  const peers = others.map((peer) => ({ ...peer, digest: { ...peer.digest, place: adoptedPlace(peer.digest, only) } }));
  const result = engine.check(
    report,
    peers.map((peer) => peer.digest),
    settings,
    { ...own, place: adoptedPlace(own, only) },
  );
  return { path: source.path, encoding: source.encoding, report, result, peers };
}

/** What others may compare with: a report, or a table of base figures. */
export function peerOf(source: Source, corrected: Partial<Identity> | null, engine: Engine, cwd: string): Peer {
  const { path, text } = source;
  const report = engine.read(isTable(source) ? '' : text);
  const uri = uriOf(source, cwd);
  return {
    path,
    digest: { ...(isTable(source) ? readBases(text, uri, report.lexicon) : digest(report, uri)), ...corrected },
  };
}

export const isTable = ({ path }: Source): boolean => path === BASES_FILE || path.toLowerCase().endsWith('.csv');

/** What comes from standard input counts as lying in the working directory. */
const uriOf = ({ path }: Source, cwd: string): string =>
  pathToFileURL(resolve(cwd, path === STDIN ? 'stdin.txt' : path)).href;
