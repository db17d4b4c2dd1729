/** Real reports with their beginning cut off: what is lost above is no fault of the headings that are left. */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { type RealReport, realReports } from '../shared';
import { standingEngine } from './standing';

const structure = rules.filter(({ id }) => id.startsWith('structure/'));
const engine = standingEngine(structure);
const settings = resolveSettings(structure, []);

const alarmsIn = (text: string): readonly Finding[] =>
  engine
    .check(engine.read(text), [], settings)
    .findings.filter(({ level }) => level === 'error' || level === 'warning');

/** Where the texts are cut, as shares of their length: before the next line, and behind the next comma. */
const CUTS = [0.1, 0.3, 0.5, 0.7];

/** What the rules say of a text cut off above that they do not say of the whole. */
function newAlarms({ path, text }: RealReport): readonly string[] {
  const nameOf = (of: string, { rule, span }: Finding): string => `${rule} ${of.slice(span.start, span.end)}`;
  const known = new Set(alarmsIn(text).map((finding) => nameOf(text, finding)));
  return CUTS.flatMap((share, i) => {
    const at = Math.floor(text.length * share);
    const rest = text.slice(text.indexOf(i % 2 === 0 ? '\n' : '，', at) + 1);
    const found = alarmsIn(rest).map((finding) => nameOf(rest, finding));
    return found.filter((name) => !known.has(name)).map((name) => `${path} from ${share}: ${name}`);
  });
}

/** In two old reports numbers of one form count on two levels: cut in the midst of them nobody can tell which are which. */
const MOST = 5;

describe('reports with their beginning cut off', function () {
  this.timeout(60_000);

  it('alarm nobody', function () {
    const alarms = realReports(this).flatMap(newAlarms);
    assert.ok(alarms.length <= MOST, alarms.join('\n'));
  });
});
