/** All safe fixes on real reports: the text that must come out, and that no figure changes on the way. */
import assert from 'node:assert/strict';
import { fixAll } from '../../server/src/core/fixes';
import { sameFigures } from '../../server/src/core/lex/same-figures';
import { rules } from '../../server/src/core/rules';
import { calendarRules } from '../../server/src/core/rules/calendar';
import { textRules } from '../../server/src/core/rules/text';
import { resolveSettings } from '../../server/src/core/settings';
import { apply } from '../../server/src/core/text/edits';
import { assertInPlace, placesOf, sameOutside } from '../core/identity';
import { readShared, realReports } from '../shared';
import { standingEngine } from './standing';

const DAMAGED = '000_b5e475cfa5c22fe6.txt';
/** Lines of it where bytes are gone: guesses, or a lost figure, are left to the person. */
const LEFT = [9, 11, 12, 20, 37, 40, 71];
const RESIDUE = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/gu;

/** All reports would take a minute. */
const EVERY = 9;

const engine = standingEngine(rules);
/** Only these rules have safe fixes; the others cost time. */
const own = standingEngine([...textRules, ...calendarRules]);
const settings = resolveSettings(rules, []);
const checkText = (raw: string) => engine.check(engine.read(raw), [], settings);
const fix = (raw: string) => fixAll(raw, { read: engine.read, check: checkText });
const figuresOf = (raw: string) => engine.read(raw).paragraphs.flatMap(({ facts }) => facts.figures);

describe('all safe fixes on real reports', function () {
  this.timeout(120_000);

  it('bring the damaged report back, but for what nobody can know', function () {
    const raw = readShared(this, 'reports', 'seeds', DAMAGED);
    const repaired = readShared(this, 'domain', '000_repaired.txt').split('\n');
    const { text, edits } = fix(raw);
    assert.equal(apply(raw, edits), text);
    const differing = text.split('\n').flatMap((line, i) => (line === repaired[i] ? [] : [i + 1]));
    assert.deepEqual(differing, LEFT);
    const spans = checkText(text)
      .findings.filter(({ rule }) => rule === 'text/mojibake')
      .map(({ span }) => span);
    for (const { index } of text.matchAll(RESIDUE)) {
      assert.ok(
        spans.some(({ start, end }) => start <= index && index < end),
        `a reading is left at ${index}`,
      );
    }
    assert.ok(sameFigures(figuresOf(raw), figuresOf(text)));
  });

  it('do nothing when run again', function () {
    const { text } = fix(readShared(this, 'reports', 'seeds', DAMAGED));
    assert.deepEqual(fix(text), { text, edits: [] });
  });

  it('lie where they are told, each of them, in any layout', function () {
    const reports = realReports(this).filter(({ path }, i) => path.startsWith('seeds/') || i % EVERY === 0);
    for (const { path, text } of reports) {
      for (const raw of [text, `\ufeff${text.replace(/\r?\n/gu, '\r\n').trimEnd()}`]) {
        let fixes = 0;
        for (const finding of own.check(own.read(raw), [], settings).findings) {
          for (const fix of finding.fixes()) {
            assertInPlace(raw, finding, fix);
            assert.ok(sameOutside(raw, placesOf(finding), apply(raw, fix.edits)), `${path} ${finding.rule}`);
            fixes++;
          }
        }
        if (path.startsWith('seeds/')) assert.ok(fixes > 0, path);
      }
    }
  });

  it('change no figure of any report and leave line ends alone', function () {
    const check = (raw: string) => own.check(own.read(raw), [], settings);
    const fix = (raw: string) => fixAll(raw, { read: own.read, check });
    let changed = 0;
    for (const { path, text: raw } of realReports(this)) {
      const { text, edits } = fix(raw);
      if (edits.length === 0) continue;
      changed++;
      assert.ok(sameFigures(figuresOf(raw), figuresOf(text)), path);
      assert.equal(text.split('\n').length, raw.split('\n').length, path);
      assert.deepEqual(fix(text).edits, [], path);
    }
    assert.ok(changed > 20, `only ${changed} reports were changed`);
  });
});
