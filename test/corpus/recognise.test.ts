/** Which files are reports, over the real ones at hand, papers near to them, and everything else a folder may hold. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReport, looksMisdecoded, scoreReport } from '../../server/src/core/recognise';
import { projectRoot, realReports } from '../shared';

interface Text {
  readonly path: string;
  readonly text: string;
}

function textsIn(folder: string): readonly Text[] {
  const path = join(projectRoot, 'test', 'corpus', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }));
}

/** Licences and descriptions of the packages at hand: the other .txt and .md that a programmer's folder is full of. */
function packageTexts(): readonly Text[] {
  const root = join(projectRoot, 'node_modules');
  const packages = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return packages.flatMap(({ name }) =>
    readdirSync(join(root, name), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^(?:licen[cs]e|readme|changelog)/i.test(entry.name))
      .map((entry) => ({ path: `${name}/${entry.name}`, text: readFileSync(join(root, name, entry.name), 'utf8') })),
  );
}

const worst = (texts: readonly Text[]): string =>
  texts.map(({ path, text }) => `${path} ${scoreReport(text).toFixed(2)}`).join(', ');

describe('recognise: corpus', () => {
  it('knows at least 97 of 100 real reports', function () {
    const reports = realReports(this);
    const missed = reports.filter(({ text }) => !isReport(text));
    assert.ok(reports.length >= 174);
    assert.ok(missed.length <= reports.length * 0.03, worst(missed));
  });

  it('misses none for another reason than lost characters', function () {
    const missed = realReports(this).filter(({ text }) => !looksMisdecoded(text) && !isReport(text));
    assert.deepEqual(missed, [], worst(missed));
  });

  it('knows the reports of our own words', () => {
    const missed = textsIn('our-reports').filter(({ text }) => !isReport(text));
    assert.deepEqual(missed, [], worst(missed));
  });

  it('takes none of 200 other texts for one', () => {
    const others = [...textsIn('not-reports'), ...textsIn('near-reports'), ...packageTexts()];
    const taken = others.filter(({ text }) => isReport(text));
    assert.ok(others.length >= 200, String(others.length));
    assert.deepEqual(taken, [], worst(taken));
  });

  it('takes most fragments of 4,000 characters for what they are', function () {
    const parts = realReports(this)
      .filter(({ path, text }) => path.includes('/gwr/') && !path.includes('-19') && !looksMisdecoded(text))
      .flatMap(({ text }) => [0.05, 0.3, 0.55].map((at) => text.slice(text.length * at, text.length * at + 4000)));
    const known = parts.filter(isReport).length;
    assert.ok(known >= parts.length * 0.95, `${known} of ${parts.length}`);
  });
});
