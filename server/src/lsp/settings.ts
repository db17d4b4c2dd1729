/**
 * The settings that hold for a document: the editor's section `tally`, and over it the nearest `.tally.json`. Each answer
 * is remembered until something changes. It knows nothing of what the settings do.
 */
import type { Connection } from 'vscode-languageserver';
import { type Language, render } from '../core/message';
import { type Glossary, NO_GLOSSARY } from '../core/model/glossary';
import type { Identity } from '../core/model/identity';
import type { Rule } from '../core/rules/rule';
import { resolveSettings, type Settings } from '../core/settings';
import { readEditorSettings, type SettingsInput } from '../core/settings-input';
import { fileName, spelled } from '../core/text/uri';
import { findGlossary } from '../host/glossary-file';
import type { Host } from '../host/host';
import { correctionOf, findSettingsFile, type SettingsFile } from '../host/settings-file';
import type { Client } from './client';
import { type Display, readDisplay } from './display';
import { asObject } from './plain';
import type { Roots } from './roots';
import type { Teller } from './teller';

export interface DocumentSettings {
  readonly settings: Settings;
  readonly language: Language;
  readonly display: Display;
  /** What somebody said of the report where its own words mislead. */
  readonly corrected: Partial<Identity> | null;
  readonly glossary: Glossary;
}

export interface SettingsStore {
  of(uri: string): Promise<DocumentSettings>;
  /** What somebody said of a report, open or not, where its own words mislead. */
  correctionOf(uri: string): Promise<Partial<Identity> | null>;
  /** True for a file that some answer was read from, other than settings files. */
  reads(uri: string): boolean;
  /** Something changed: everything is asked for anew. */
  forget(): void;
  /** For clients that cannot be asked and send their settings instead. */
  receive(section: unknown): void;
}

export interface SettingsSources {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly roots: Roots;
  readonly rules: readonly Rule[];
  readonly teller: Teller;
}

export function makeSettingsStore(sources: SettingsSources): SettingsStore {
  const { client, host, roots, rules, teller } = sources;
  const known = new Map<string, Promise<DocumentSettings>>();
  /** The file that holds for a folder: a thousand reports lie in a few. */
  const files = new Map<string, Promise<SettingsFile | null>>();
  /** Equal settings are one object, so that memos can compare by identity. */
  const shared = new Map<string, Settings>();
  /** The glossaries that were asked for, there or not, spelled. */
  const glossaries = new Set<string>();
  let received = client.settings;

  function fileFor(uri: string): Promise<SettingsFile | null> {
    const place = spelled(uri);
    const folder = place.slice(0, place.lastIndexOf('/'));
    const file = files.get(folder) ?? findSettingsFile(host, place, roots.of(uri), rules);
    files.set(folder, file);
    return file;
  }

  async function resolve(uri: string): Promise<DocumentSettings> {
    const section = client.configuration ? await askEditor(sources, uri) : received;
    const language = chooseLanguage(section) ?? client.language ?? host.language;
    const editor = readEditorSettings(section, rules);
    tellProblems(teller, 'tally', editor, language);
    const file = await fileFor(uri);
    if (file) tellProblems(teller, file.uri, file, language);
    const settings = resolveSettings(rules, [editor.settings, file?.settings ?? {}], host.today());
    const same = shared.get(settings.id) ?? settings;
    shared.set(settings.id, same);
    const glossary = file ? await readGlossaryOf(sources, file, language, glossaries) : NO_GLOSSARY;
    return {
      settings: same,
      language,
      display: readDisplay(section),
      corrected: correctionOf(file, spelled(uri)),
      glossary,
    };
  }

  return {
    correctionOf: async (uri) => correctionOf(await fileFor(uri), spelled(uri)),
    of(uri) {
      const answer = known.get(uri) ?? resolve(uri);
      known.set(uri, answer);
      return answer;
    },
    reads: (uri) => glossaries.has(spelled(uri)),
    forget() {
      known.clear();
      files.clear();
      shared.clear();
    },
    receive(section) {
      received = section;
    },
  };
}

/** The office's terms, if the settings file names them. */
async function readGlossaryOf(
  { host, teller }: SettingsSources,
  { uri, settings }: SettingsFile,
  language: Language,
  asked: Set<string>,
): Promise<Glossary> {
  if (settings.glossary === undefined) return NO_GLOSSARY;
  const found = await findGlossary(host, uri, settings.glossary);
  asked.add(spelled(found.uri));
  tellProblems(teller, found.uri, found, language);
  return found.glossary;
}

/** An editor that answers with an error leaves the defaults. */
async function askEditor({ connection, teller }: SettingsSources, uri: string): Promise<unknown> {
  try {
    return await connection.workspace.getConfiguration({ scopeUri: uri, section: 'tally' });
  } catch (error) {
    teller.log('workspace/configuration', error);
    return null;
  }
}

/** The person's own choice; null for `auto` and for anything else. */
function chooseLanguage(section: unknown): Language | null {
  const { language } = asObject(section);
  return language === 'zh' || language === 'en' ? language : null;
}

/** One message for all that is wrong with one source. */
function tellProblems(
  teller: Teller,
  source: string,
  { problems }: Pick<SettingsInput, 'problems'>,
  language: Language,
): void {
  const words = problems.map((problem) => render(problem, language)).join(' ');
  teller.tell(`settings ${source}`, 'warning', problems.length > 0 ? `${fileName(source)}: ${words}` : null);
}
