/** The examples of the repository: last year's report is clean, and what is wrong in the others is exactly what `planted.tsv` says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../server/src/core/check';
import { render } from '../../server/src/core/message';
import { analyse } from '../../server/src/core/model/analyse';
import { digest } from '../../server/src/core/model/digest';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { lineAt } from '../../server/src/core/text/lines';
import { shippedLexicon } from '../../server/src/lexicon';
import { projectRoot } from '../shared';

const folder = join(projectRoot, 'examples');

interface Planted {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

function planted(): readonly Planted[] {
  const [, ...rows] = readFileSync(join(folder, 'planted.tsv'), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [file = '', line = '', rule = '', text = ''] = row.split('\t');
    return { file, line: Number(line), rule, text };
  });
}

/** Errors and warnings of an example, each as `line rule`, with the span it marks. */
function findings(file: string): readonly { readonly at: string; readonly start: number; readonly end: number }[] {
  const report = analyse(readFileSync(join(folder, file), 'utf8'), shippedLexicon());
  return check({ subject: report, peers: [] }, rules, resolveSettings(rules, []))
    .findings.filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ rule, span }) => ({ at: `${lineAt(report.lines, span.start) + 1} ${rule}`, ...span }));
}

describe('the examples', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it('are three, with a dozen planted errors', () => {
    assert.equal(files.length, 3);
    assert.equal(planted().length, 12);
  });

  for (const file of files) {
    it(`${file}: exactly what was planted`, () => {
      const expected = planted().filter((row) => row.file === file);
      const found = findings(file);
      assert.deepEqual(found.map(({ at }) => at).sort(), expected.map(({ line, rule }) => `${line} ${rule}`).sort());
      const raw = readFileSync(join(folder, file), 'utf8');
      for (const { line, rule, text } of expected) {
        const hit = found.find(({ at }) => at === `${line} ${rule}`);
        const places = [...raw.matchAll(new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu'))];
        assert.ok(
          hit && places.some(({ index }) => index < hit.end && hit.start < index + text.length),
          `${line} ${rule}: marks another place`,
        );
      }
    });
  }

  it('agree with each other: no finding across documents at warning or error', () => {
    const digests = files.map((file) =>
      digest(analyse(readFileSync(join(folder, file), 'utf8'), shippedLexicon()), file),
    );
    for (const file of files) {
      const subject = analyse(readFileSync(join(folder, file), 'utf8'), shippedLexicon());
      const peers = digests.filter(({ uri }) => uri !== file);
      const { findings, relations } = check({ subject, peers }, rules, resolveSettings(rules, []));
      const across = findings.filter(({ rule }) => rule.startsWith('across/'));
      assert.deepEqual(
        across.map(({ rule, message }) => `${file} ${rule} ${render(message, 'zh')}`),
        [],
      );
      const looked = relations.filter(({ rule }) => rule.startsWith('across/')).length;
      if (!file.startsWith('2024')) assert.ok(looked > 5, `${file}: ${looked} relations`);
    }
  });
});
