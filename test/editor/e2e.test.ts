/**
 * The packaged extension in a real window, used like a person does: open the draft, read Outline and Problems, rest the
 * pointer on a term, take a quick fix, save. Screenshots go to out/images; `npm test -- --images docs/images` renews the
 * documentation's.
 */
import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import iconv from 'iconv-lite';
import { root, vsix } from '../../scripts/lib/places.mjs';
import type { ServerOptions } from './host/server';
import { type EditorWindow, openWindow } from './host/window';
import { CHINESE, COMPARED, DRAFT, FAULT, FOREIGN, HEADINGS, NARROW, TERM } from './names';

const images = resolve(root, process.env.TALLY_IMAGES ?? 'out/images');
const row = `[Ln ${FAULT.line}, `;

function inWindow(name: string, options: ServerOptions, body: (window: () => EditorWindow) => void): void {
  describe(name, () => {
    let opened: EditorWindow | undefined;
    const window = () => opened ?? assert.fail('The window is not open.');

    before(async () => {
      opened = await openWindow({ ...options, folder: join(root, 'examples'), vsix });
    });
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed' || !opened) return;
      await opened.screenshot(join(root, 'out', 'images', `failed-${Date.now()}.png`));
      console.log(opened.extensionLog());
    });
    after(() => opened?.close());
    body(window);
  });
}

inWindow('a person with the draft', {}, (window) => {
  // Early, because the list of files to open is not read anew for each of them.
  before(() => writeFileSync(join(window().folder, NARROW.file), NARROW.text));

  it('sees a finding in the text and in Problems, and the headings in the Outline', async () => {
    const { bench } = window();
    await bench.openFromExplorer(DRAFT);
    await bench.problem(row);
    await bench.text.reveal(FAULT.near);
    await bench.text.squiggle(FAULT.wrong, 'warning');
    await bench.foldFiles('examples');
    for (const heading of [...HEADINGS].reverse()) await bench.outline(heading);
    await window().screenshot(join(images, 'outline-problems.png'));
  });

  it('reads what a term stands for', async () => {
    const { bench } = window();
    await bench.text.reveal(TERM.near);
    await bench.text.hover(TERM.text, TERM.expansion);
    await window().screenshot(join(images, 'hover.png'));
  });

  it('takes a quick fix, and the finding is gone', async () => {
    const { bench } = window();
    await bench.goToProblem(row);
    await bench.openQuickFix(FAULT.fix);
    await window().screenshot(join(images, 'quickfix.png'));
    await bench.acceptQuickFix();
    await bench.text.find(FAULT.right);
    await bench.text.noSquiggle(FAULT.right, 'warning');
    await bench.noProblem(row);
  });

  it('saves the file', async () => {
    await window().bench.save();
    const saved = readFileSync(join(window().folder, DRAFT), 'utf8');
    assert.ok(saved.includes(FAULT.right));
    assert.ok(!saved.includes(FAULT.near));
  });

  it('is offered to reopen a report that was read in the wrong encoding', async () => {
    const { bench, folder } = window();
    writeFileSync(join(folder, FOREIGN.file), iconv.encode(FOREIGN.text, 'gb18030'));
    await bench.quickOpen(FOREIGN.file);
    const toast = await bench.notification(FOREIGN.offer);
    await window().screenshot(join(images, 'encoding.png'));
    await toast.getByRole('button', { name: FOREIGN.button }).click();
    await bench.text.find(FOREIGN.shows);
    await bench.statusBar('Government Report');
  });

  it('is shown what full width would change before anything is changed', async () => {
    const { bench, folder } = window();
    await bench.quickOpen(NARROW.file);
    await bench.statusBar('Government Report');
    await bench.command(NARROW.command);
    const toast = await bench.notification(NARROW.told);
    await window().screenshot(join(images, 'full-width.png'));
    assert.equal(readFileSync(join(folder, NARROW.file), 'utf8'), NARROW.text);
    await toast.getByRole('button', { name: 'Apply' }).click();
    await bench.closed(NARROW.preview);
    await bench.text.find(NARROW.shows);
  });

  it('compares the draft with last year in a table whose links go to the draft', async () => {
    const { bench } = window();
    await bench.quickOpen(DRAFT);
    await bench.command(COMPARED.command);
    const table = await bench.table(COMPARED.title);
    await table.getByRole('row', { name: COMPARED.row }).waitFor();
    await window().screenshot(join(images, 'compared.png'));
    await table.getByRole('link', { name: COMPARED.link }).click();
    await bench.statusBar(COMPARED.place);
  });

  it('has seen no error', async () => {
    assert.deepEqual(await window().bench.errorMessages(), []);
    assert.deepEqual(window().errors, []);
  });
});

inWindow('in a folder that is not trusted', { trust: false }, (window) => {
  it('sees the same finding', async () => {
    const { bench } = window();
    await bench.statusBar('Restricted Mode');
    await bench.quickOpen(DRAFT);
    await bench.problem(row);
    await bench.text.reveal(FAULT.near);
    await bench.text.squiggle(FAULT.wrong, 'warning');
  });
});

inWindow('in Chinese', { language: 'zh-cn' }, (window) => {
  it('has Chinese names for the language and the commands', async () => {
    const { bench } = window();
    await bench.openFromExplorer(DRAFT);
    await bench.statusBar(CHINESE.language);
    await bench.command(CHINESE.check);
    await bench.problem(row);
    await window().screenshot(join(images, 'chinese.png'));
  });
});
