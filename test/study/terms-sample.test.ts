/** The sample of findings of terms: it is what the draw gives, its verdicts stand, and enough of them say right. */
import assert from 'node:assert/strict';
import { termRules } from '../../server/src/core/rules/terms';
import { resolveSettings } from '../../server/src/core/settings';
import { standingEngine } from '../corpus/standing';
import { realReports } from '../shared';
import { draw, readVerdicts, type Sampled, sampled, type Told, toldOf } from './terms-sample';
import { examiner } from './trial';

/** Asked for: of a hundred findings so many are right. */
const RIGHT = 0.95;
/** So many of the verdicts must still have their finding, and of today's draw so many a verdict: else the sample says little. */
const FRESH = 0.9;

describe('sample of findings of terms', function () {
  this.timeout(60_000);

  it('is drawn by its seed alone; what goes leaves the others in their order', () => {
    const told = Array.from({ length: 40 }, (_, i): Told => {
      return { file: 'a.txt', line: i + 1, rule: 'terms/undefined', fingerprint: `f${i}` };
    });
    const drawn = draw(told, 1, 10);
    assert.deepEqual(draw([...told].reverse(), 1, 10), drawn);
    assert.notDeepEqual(draw(told, 2, 10), drawn);
    const [first, ...others] = drawn;
    const without = told.filter((one) => one !== first);
    assert.deepEqual(draw(without, 1, 9), others);
  });

  it('counts only verdicts whose finding still stands', () => {
    const one = { file: 'a.txt', line: 1, rule: 'terms/undefined', fingerprint: 'x' };
    const verdicts = [
      { ...one, right: true, reason: '' },
      { ...one, fingerprint: 'gone', right: false, reason: 'gone' },
    ];
    const { read, standing, right } = sampled([one], verdicts);
    assert.deepEqual([read, standing, right], [2, 1, 1]);
  });

  describe('on published reports', () => {
    let result: Sampled;

    before(function () {
      const own = examiner(standingEngine(termRules), resolveSettings(termRules, []));
      const told = realReports(this).flatMap(({ path, text }) => toldOf(path, own.examine(text)));
      result = sampled(told, readVerdicts());
    });

    it('is right at least as often as asked', () => {
      assert.ok(result.read >= 200 && result.right >= result.standing * RIGHT, JSON.stringify(result));
    });

    it('is fresh: its findings stand, and what would be drawn today was read', () => {
      assert.ok(result.standing >= result.read * FRESH, JSON.stringify(result));
      assert.ok(result.known >= result.drawn * FRESH, JSON.stringify(result));
    });
  });
});
