/** The command line's grammar: commands, options and their help. What a command does stands in `commands/`. */
import { Argument, Command, CommanderError, Option } from 'commander';
import type { Engine } from '../core/engine';
import { type Language, render, wordings } from '../core/message';
import type { Host } from '../host/host';
import { type CheckOptions, check } from './commands/check';
import { type FiguresOptions, figures } from './commands/figures';
import { type OutlineOptions, outline } from './commands/outline';
import { type TermsOptions, terms } from './commands/terms';
import { formats } from './formatters';
import type { ExitCode, Io } from './io';

export interface Tools {
  readonly engine: Engine;
  readonly host: Host;
  readonly io: Io;
  readonly version: string;
  /** Starts the language server; loaded only when asked for. */
  readonly lsp: () => Promise<void>;
}

const say = wordings('help', {
  tally: { zh: '核对政府工作报告：结构、简称、数字之间的勾稽关系', en: 'Checks Chinese government work reports' },
  check: { zh: '核对报告', en: 'check reports' },
  outline: { zh: '列出大纲', en: 'show the outline' },
  figures: { zh: '列出数字台账', en: 'list every figure with what it is said of' },
  terms: { zh: '列出简称及其含义', en: 'list abbreviations and what they stand for' },
  lsp: { zh: '启动语言服务器', en: 'run the language server' },
  files: { zh: '文件、文件夹、通配符，或 -（标准输入）', en: 'files, folders, globs, or - for stdin' },
  file: { zh: '文件，或 -（标准输入）', en: 'a file, or - for stdin' },
  lang: { zh: '输出语言', en: 'language of the output' },
  format: { zh: '输出格式', en: 'output format' },
  failOn: { zh: '达到这一级别时退出码为 1', en: 'the level from which on the exit code is 1' },
  fix: { zh: '就地修正不涉及数字的问题', en: 'fix in place what changes no figure' },
  fixDryRun: { zh: '只显示 --fix 会改什么，不写文件', en: 'show what --fix would change and write nothing' },
  with: { zh: '一并参照的往年报告等', en: 'earlier reports to compare with' },
  stdio: { zh: '经标准输入输出通信', en: 'speak over stdin and stdout' },
  version: { zh: '显示版本号', en: 'show the version' },
  help: { zh: '显示帮助', en: 'show help' },
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
});

/** Runs one command line; `args` are those behind the program's name. */
export async function run(args: readonly string[], tools: Tools): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram(tools, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

type Done = (code: ExitCode) => void;
type Key = Parameters<typeof say>[0];

function makeProgram(tools: Tools, done: Done): Command {
  const { io, version, lsp } = tools;
  const words = (key: Key): string => render(say(key), io.language);
  const program = new Command('tally')
    .description(words('tally'))
    .version(version, '-V, --version', words('version'))
    .helpOption('-h, --help', words('help'))
    .helpCommand('help [command]', words('help'))
    .configureHelp({ styleTitle: (title) => (isTitle(title) ? words(title) : title) })
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.problem(text.trimEnd()) });
  const command = (name: 'check' | 'outline' | 'figures' | 'terms' | 'lsp'): Command =>
    program.command(name).description(words(name));
  addCheck(command('check'), words, tools, done);
  addReaders(command, words, tools, done);
  command('lsp')
    .addOption(new Option('--stdio', words('stdio')))
    .action(lsp);
  return program;
}

type Words = (key: Key) => string;

/** Commander's own titles. */
const isTitle = (title: string): title is 'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' =>
  ['Usage:', 'Arguments:', 'Options:', 'Commands:'].includes(title);

/** What commander hands over: the language is called `lang` on the command line. */
type Options<T extends { readonly language: Language }> = Omit<T, 'language'> & { readonly lang: Language };

function addCheck(command: Command, words: Words, { engine, host, io }: Tools, done: Done): void {
  command
    .addArgument(inputs(words))
    .addOption(inFormat(formats, words))
    .addOption(inLanguage(words, io))
    .addOption(failOn(words))
    .option('--fix', words('fix'))
    .option('--fix-dry-run', words('fixDryRun'))
    .option('--with <files...>', words('with'))
    .action(async (paths: string[], { lang, ...rest }: Options<CheckOptions>) => {
      done(await check(paths, { ...rest, language: lang }, engine, host, io));
    });
}

/** The commands that show what was read. */
function addReaders(
  command: (name: 'outline' | 'figures' | 'terms') => Command,
  words: Words,
  { engine, host, io }: Tools,
  done: Done,
): void {
  command('outline')
    .addArgument(input(words))
    .addOption(inFormat(['text', 'json'], words))
    .addOption(inLanguage(words, io))
    .action(async (path: string, { lang, ...rest }: Options<OutlineOptions>) => {
      done(await outline(path, { ...rest, language: lang }, engine, io));
    });
  command('figures')
    .addArgument(inputs(words))
    .addOption(inFormat(['table', 'csv', 'json'], words))
    .addOption(inLanguage(words, io))
    .action(async (paths: string[], { lang, ...rest }: Options<FiguresOptions>) => {
      done(await figures(paths, { ...rest, language: lang }, engine, io));
    });
  command('terms')
    .addArgument(input(words))
    .addOption(inFormat(['table', 'json'], words))
    .addOption(inLanguage(words, io))
    .action(async (path: string, { lang, ...rest }: Options<TermsOptions>) => {
      done(await terms(path, { ...rest, language: lang }, engine, host, io));
    });
}

const input = (words: Words): Argument => new Argument('<file>', words('file'));

const inputs = (words: Words): Argument => new Argument('<files...>', words('files'));

const inFormat = (names: readonly string[], words: Words): Option =>
  new Option('--format <format>', words('format')).choices(names).default(names[0]);

const inLanguage = (words: Words, { language }: Io): Option =>
  new Option('--lang <language>', words('lang')).choices(['zh', 'en']).default(language);

const failOn = (words: Words): Option =>
  new Option('--fail-on <level>', words('failOn'))
    .choices(['error', 'warning', 'information', 'hint', 'never'])
    .default('warning');
