/** The same suite in a desktop VS Code, for machines that have one or may download it. */

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { cache } from '../../../scripts/lib/places.mjs';
import type { Counts } from '../suite/contract';
import { RESULT_FILE } from '../suite/contract';
import { createSandbox } from './sandbox';
import { settingsFor } from './settings';
import { HARNESS, SUITE, type SuiteOptions, withResult } from './suite';
import { copyFolder } from './workspace';

/** `code` is the path of an installed VS Code; without it one is downloaded. */
export async function runSuiteOnDesktop(options: SuiteOptions, code?: string): Promise<Counts> {
  const vscodeExecutablePath = code ?? (await downloadAndUnzipVSCode({ cachePath: join(cache, 'desktop') }));
  const sandbox = createSandbox();
  const workspace = copyFolder(options.folder);
  const data = join(sandbox.folder, 'data');
  const own = ['--user-data-dir', data, '--extensions-dir', join(sandbox.folder, 'extensions')];
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), settingsFor(options.trust ?? true, options.settings));
  try {
    const [cli = vscodeExecutablePath] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
    await promisify(execFile)(cli, [...own, '--install-extension', options.vsix], { env: sandbox.env });
    return await withResult(async (file) => {
      await runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: HARNESS,
        extensionTestsPath: options.suite ?? SUITE,
        extensionTestsEnv: { ...sandbox.env, ...options.env, [RESULT_FILE]: file },
        launchArgs: [workspace.folder, ...own, ...(options.trust === false ? [] : ['--disable-workspace-trust'])],
      });
    });
  } finally {
    workspace.remove();
    sandbox.remove();
  }
}
