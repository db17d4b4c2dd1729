/** `tally check`: the findings of files, folders, globs or standard input. */
import type { Engine } from '../../core/engine';
import { atLeast } from '../../core/features/diagnostics';
import { fixAll } from '../../core/fixes';
import { type Language, wordings } from '../../core/message';
import type { Level } from '../../core/rules/rule';
import type { Host } from '../../host/host';
import { describeChanges } from '../changes';
import { type CheckedFile, type Checker, checkSource, isTable, type Peer, peerOf, settingsFor } from '../checked';
import { writeBack } from '../fix';
import { type Format, formatters } from '../formatters';
import type { ExitCode, Io } from '../io';
import { readSources, type Source } from '../sources';
import { makeTell, type Tell, tellSettings } from '../tell';

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Level | 'never';
  readonly language: Language;
  /** Writes what is safe into the files. */
  readonly fix?: boolean;
  /** Shows what would be written. */
  readonly fixDryRun?: boolean;
  /** Paths of earlier reports and the like. */
  readonly with?: readonly string[];
}

const say = wordings('check', {
  fault: { zh: '核对时出错（请报告）：{reason}', en: 'failed to check (please report this): {reason}' },
});

export async function check(
  args: readonly string[],
  options: CheckOptions,
  engine: Engine,
  host: Host,
  io: Io,
): Promise<ExitCode> {
  const { language, format, failOn } = options;
  const beside = await gather(options.with ?? [], language, io);
  const given = await gather(args, language, io);
  const subjects = given.sources.filter((source) => !isTable(source));
  /* The files of one run are a set: each is compared with the others. One alone has nobody to be compared with. */
  const inSet = beside.sources.length + given.sources.length > 1 ? given.sources : [];
  const alone: Checker = { engine, host, cwd: io.cwd, peers: [] };
  const peers = engine.readsPeers ? await toPeers([...beside.sources, ...inSet], alone) : [];
  const checker: Checker = { ...alone, peers };
  const tell = makeTell(io, language);
  const files: CheckedFile[] = [];
  let failed = beside.failed || given.failed;
  for (const source of subjects) {
    const file = await checkOne(source, options, checker, io, tell);
    if (file) files.push(file);
    else failed = true;
  }
  io.out(formatters[format](files, { language, colour: io.colour }));
  if (failed) return 2;
  const counts = ({ result }: CheckedFile): boolean =>
    failOn !== 'never' && result.findings.some(({ level }) => atLeast(level, failOn));
  return files.some(counts) ? 1 : 0;
}

interface Gathered {
  readonly sources: readonly Source[];
  /** True if one of them could not be read. */
  readonly failed: boolean;
}

async function gather(args: readonly string[], language: Language, io: Io): Promise<Gathered> {
  const sources: Source[] = [];
  let failed = false;
  for await (const source of readSources(args, io, language, { tables: true })) {
    if (source) sources.push(source);
    else failed = true;
  }
  return { sources, failed };
}

/** A text that cannot be digested is nobody's peer; checking it tells why. */
async function toPeers(sources: readonly Source[], checker: Checker): Promise<readonly Peer[]> {
  const paths = new Map(sources.map((source) => [source.path, source]));
  const peers: Peer[] = [];
  for (const source of paths.values()) {
    const { corrected } = await settingsFor(source, checker);
    try {
      peers.push(peerOf(source, corrected, checker.engine, checker.cwd));
    } catch {
      /* Nothing to compare with. */
    }
  }
  return peers;
}

/** Null where the work was not done: a fault of ours in one text must not keep the others from being checked. */
async function checkOne(
  source: Source,
  options: CheckOptions,
  checker: Checker,
  io: Io,
  tell: Tell,
): Promise<CheckedFile | null> {
  try {
    const found = await settingsFor(source, checker);
    tellSettings(found, io, tell);
    const read = (text: string): CheckedFile => checkSource({ ...source, text }, found, checker);
    const file = read(source.text);
    if (!options.fix && !options.fixDryRun) return file;
    const { text: fixed, edits } = fixAll(source.text, {
      read: (text) => checker.engine.read(text, found.glossary),
      check: (text) => read(text).result,
    });
    if (options.fixDryRun) {
      if (options.format === 'stylish') io.out(describeChanges(file, edits));
      return file;
    }
    const refused = fixed === source.text ? null : await writeBack(source, fixed, checker.cwd);
    if (refused) tell(source.path, refused);
    return refused ? null : read(fixed);
  } catch (error) {
    tell(source.path, say('fault', { reason: error instanceof Error ? error.message : String(error) }));
    return null;
  }
}
