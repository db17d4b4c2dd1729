/**
 * Switches the editor's display language to Chinese with a language pack that translates nothing: VS Code then takes the
 * extension's own translations (package.nls.zh-cn.json, l10n/), which is what there is to test.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type DisplayLanguage = 'zh-cn';

const LABELS: Readonly<Record<DisplayLanguage, string>> = { 'zh-cn': '中文(简体)' };

/** Writes the pack into the user's data folder; gives the flags with which the editor must start. */
export function speak(language: DisplayLanguage, data: string): string[] {
  const translations = join(data, `${language}.json`);
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'tally',
    label: LABELS[language],
    extensions: [{ extensionIdentifier: { id: 'tally.language-pack' }, version: '0.0.1' }],
    translations: { vscode: translations },
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  return ['--locale', language];
}
