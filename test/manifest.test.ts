/** The manifest keeps its promises: what it names is there, and what it offers is done by somebody. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './shared';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string } }[] }[];
  };
}

const { contributes } = JSON.parse(read('package.json')) as Manifest;
const words = ['package.nls.json', 'package.nls.zh-cn.json'].map(
  (file) => JSON.parse(read(file)) as Readonly<Record<string, string>>,
);
const offered = new Set(contributes.commands.map(({ command }) => command));

/** All that stands in the files of a folder. */
const textOf = (folder: string): string =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');

describe('manifest', () => {
  it('every command that it offers is there', () => {
    const code = textOf('client/src') + read('server/src/lsp/protocol.ts');
    assert.ok(offered.size > 10);
    for (const command of offered) assert.ok(code.includes(`'${command}'`), command);
  });

  it('every command in menus, keys and links is offered, and for each it is said when', () => {
    const inMenus = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const inLinks = words.flatMap((all) =>
      Object.values(all).flatMap((text) =>
        [...text.matchAll(/\(command:(tally\.\w+)\)/g)].map(([, name]) => name ?? ''),
      ),
    );
    assert.ok(inLinks.length > 4);
    for (const command of [...inMenus.map(({ command: name }) => name), ...inLinks]) {
      assert.ok(offered.has(command), command);
    }
    const told = new Set((contributes.menus.commandPalette ?? []).map(({ command }) => command));
    const always = ['tally.restartServer', 'tally.showLog'];
    assert.deepEqual([...offered].filter((command) => !told.has(command)).sort(), always);
  });

  it('every page of the walkthrough is there, in both languages', () => {
    const pages = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
    assert.ok(pages.length > 3);
    const [english, chinese] = words.map((all) => pages.map((page) => all[page.slice(1, -1)] ?? page));
    for (const page of [...(english ?? []), ...(chinese ?? [])]) {
      assert.ok(existsSync(join(projectRoot, page)), page);
    }
    assert.notDeepEqual(english, chinese);
  });
});
