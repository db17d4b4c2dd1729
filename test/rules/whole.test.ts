/**
 * Whole texts of every kind the product is for, in our own words about places that do not exist: as they stand nothing in them is wrong, and
 * one change at a time makes a figure, a count or a number wrong. `edits.tsv` has one change a line: file, what stands there, what it becomes,
 * and the rule that must speak.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/core/finding';
import { projectRoot } from '../shared';
import { checkText } from './checking';

const room = join(projectRoot, 'test', 'rules', 'whole');
const read = (file: string): string => readFileSync(join(room, file), 'utf8');
const texts = readdirSync(room).filter((file) => file.endsWith('.txt'));

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

const edits = read('edits.tsv')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line): Edit => {
    const [file = '', from = '', to = '', rule = ''] = line.split('\t');
    return { file, from, to, rule };
  });

/** What asks a drafter to look: hints and remarks on shorthand are not told here. */
const loud = (text: string): readonly Finding[] =>
  checkText(text).findings.filter(({ level }) => level === 'error' || level === 'warning');

describe('whole texts', () => {
  for (const file of texts) {
    it(`${file}: nothing is wrong`, () => {
      const text = read(file);
      assert.deepEqual(
        loud(text).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
        [],
      );
    });
  }

  for (const { file, from, to, rule } of edits) {
    it(`${file}: ${from} → ${to}`, () => {
      const text = read(file);
      assert.equal(text.split(from).length > 1, true, 'stands in the text');
      const rules = loud(text.replace(from, () => to)).map((finding): string => finding.rule);
      assert.ok(rules.includes(rule), `${rule}, but it was: ${rules.join(', ') || 'nothing'}`);
    });
  }
});
