/** User settings under which the editor keeps quiet and does only what the tests and the person in front of it ask for. */
export type Settings = Readonly<Record<string, unknown>>;

const QUIET: Settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
};

/** In an untrusted folder VS Code asks nothing and starts in restricted mode. */
const TRUST: Readonly<Record<'trusted' | 'untrusted', Settings>> = {
  trusted: { 'security.workspace.trust.enabled': false },
  untrusted: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
};

export function settingsFor(trust: boolean, own: Settings = {}): string {
  return JSON.stringify({ ...QUIET, ...TRUST[trust ? 'trusted' : 'untrusted'], ...own }, null, 2);
}
