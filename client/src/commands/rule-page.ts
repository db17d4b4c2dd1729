/** Opens the page of a rule, from the extension itself: the links of diagnostics lead here, offline. */
import { commands, type Disposable, env, Uri, window, workspace } from 'vscode';

const RULE_PATH = /^\/rules\/([a-z]+\/[a-z-]+)$/;

export function registerRulePages(extension: Uri): Disposable {
  return window.registerUriHandler({
    async handleUri(uri) {
      const rule = RULE_PATH.exec(uri.path)?.[1];
      if (!rule) return;
      const language = spoken();
      await commands.executeCommand(
        'markdown.showPreview',
        Uri.joinPath(extension, 'docs', 'rules', language, `${rule}.md`),
      );
    },
  });
}

/** The language of the messages, since a page explains one of them. */
function spoken(): 'zh' | 'en' {
  const chosen = workspace.getConfiguration('tally').get<string>('language');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return env.language.startsWith('zh') ? 'zh' : 'en';
}
