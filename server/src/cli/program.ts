/** The command line's grammar: commands, options and their help. What a command does stands in `commands/`. */
import { Argument, Command, CommanderError, Option } from 'commander';
import type { Engine } from '../core/engine';
import { type Language, render, type Wording } from '../core/message';
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

function makeProgram(tools: Tools, done: (code: ExitCode) => void): Command {
  const { engine, host, io, version, lsp } = tools;
  const words = (zh: string, en: string): string => say({ zh, en }, io.language);
  const inLanguage = (): Option =>
    new Option('--lang <language>', words('输出语言', 'language of the output'))
      .choices(['zh', 'en'])
      .default(io.language);
  const inFormat = (names: readonly string[]): Option =>
    new Option('--format <format>', words('输出格式', 'output format')).choices(names).default(names[0]);
  const files = new Argument(
    '<files...>',
    words('文件、文件夹、通配符，或 -（标准输入）', 'files, folders, globs, or - for stdin'),
  );

  const file = new Argument('<file>', words('文件，或 -（标准输入）', 'a file, or - for stdin'));

  const program = new Command('tally')
    .description(words('核对政府工作报告：结构、简称、数字之间的勾稽关系', 'Checks Chinese government work reports'))
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.problem(text.trimEnd()) });
  program
    .command('check')
    .description(words('检查报告', 'check reports'))
    .addArgument(files)
    .addOption(inFormat(formats))
    .addOption(inLanguage())
    .addOption(failOn(words('达到这一级别时退出码为 1', 'the level from which on the exit code is 1')))
    .option('--fix', words('就地修正不涉及数字的问题', 'fix in place what changes no figure'))
    .option('--fix-dry-run', words('只显示 --fix 会改什么，不写文件', 'show what --fix would change and write nothing'))
    .option('--with <files...>', words('一并参照的往年报告等', 'earlier reports to compare with'))
    .action(async (paths: string[], { lang, ...rest }: Options<CheckOptions>) => {
      done(await check(paths, { ...rest, language: lang }, engine, host, io));
    });
  program
    .command('outline')
    .description(words('列出大纲', 'show the outline'))
    .addArgument(file)
    .addOption(inFormat(['text', 'json']))
    .addOption(inLanguage())
    .action(async (path: string, { lang, ...rest }: Options<OutlineOptions>) => {
      done(await outline(path, { ...rest, language: lang }, engine, io));
    });
  program
    .command('figures')
    .description(words('列出数字台账', 'list every figure with what it is said of'))
    .addArgument(files)
    .addOption(inFormat(['table', 'csv', 'json']))
    .addOption(inLanguage())
    .action(async (paths: string[], { lang, ...rest }: Options<FiguresOptions>) => {
      done(await figures(paths, { ...rest, language: lang }, engine, io));
    });
  program
    .command('terms')
    .description(words('列出简称及其含义', 'list abbreviations and what they stand for'))
    .addArgument(file)
    .addOption(inFormat(['table', 'json']))
    .addOption(inLanguage())
    .action(async (path: string, { lang, ...rest }: Options<TermsOptions>) => {
      done(await terms(path, { ...rest, language: lang }, engine, host, io));
    });
  program
    .command('lsp')
    .description(words('启动语言服务器', 'run the language server'))
    .addOption(new Option('--stdio', words('经标准输入输出通信', 'speak over stdin and stdout')))
    .action(lsp);
  return program;
}

/** What commander hands over: the language is called `lang` on the command line. */
type Options<T extends { readonly language: Language }> = Omit<T, 'language'> & { readonly lang: Language };

const failOn = (description: string): Option =>
  new Option('--fail-on <level>', description)
    .choices(['error', 'warning', 'information', 'hint', 'never'])
    .default('warning');

const say = (wording: Wording, language: Language): string => render({ key: 'help', args: {}, wording }, language);
