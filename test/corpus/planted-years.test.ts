/** Years planted wrong in real reports are found: headings and meetings left at last year, anniversaries miscounted. */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding';
import { planYearIn, reviewYearIn } from '../../server/src/core/lex/stated-years';
import { calendarRules } from '../../server/src/core/rules/calendar';
import { resolveSettings } from '../../server/src/core/settings';
import { overlaps } from '../../server/src/core/text/span';
import { walk } from '../../server/src/core/tree/outline';
import { type RealReport, realReports } from '../shared';
import { standingEngine } from './standing';

const engine = standingEngine(calendarRules);
const settings = resolveSettings(calendarRules, []);
const findingsOf = (raw: string): readonly Finding[] => engine.check(engine.read(raw), [], settings).findings;

/** The text with one year less at a place, and whether the rule then speaks there. */
function isFound(raw: string, at: number, year: number, rule: string): boolean {
  const planted = `${raw.slice(0, at)}${year - 1}${raw.slice(at + String(year).length)}`;
  const place = { start: at, end: at + 4 };
  return findingsOf(planted).some((finding) => finding.rule === rule && overlaps(finding.span, place));
}

describe('years planted wrong', function () {
  this.timeout(120_000);
  let reports: readonly RealReport[] = [];

  before(function () {
    reports = realReports(this, 'corpus');
  });

  it('are found in the heading that looks ahead', () => {
    let planted = 0;
    for (const { path, text } of reports) {
      const headings = [...walk(engine.read(text).tree.roots)].filter(
        ({ kind }) => kind === 'year-section' || kind === 'h1',
      );
      const plans = headings.flatMap(({ label, name }) => {
        const plan = planYearIn(label);
        return plan ? [{ year: plan.year, at: text.indexOf(String(plan.year), name.start) }] : [];
      });
      const [plan] = plans;
      if (!plan || plan.at < 0 || headings.filter(({ label }) => reviewYearIn(label)).length !== 1) continue;
      planted++;
      assert.ok(isFound(text, plan.at, plan.year, 'calendar/year'), path);
    }
    assert.ok(planted >= 90, `only ${planted}`);
  });

  it('are found in anniversaries', () => {
    let planted = 0;
    for (const { path, text } of reports) {
      for (const { 0: words, 1: count = '', index } of text.matchAll(
        /20\d\d年，?是(?:新中国|中华人民共和国)成立(\d\d)周年/g,
      )) {
        planted++;
        assert.ok(isFound(text, index + words.length - 4, Number(count), 'calendar/year'), path);
      }
    }
    assert.ok(planted >= 24, `only ${planted}`);
  });

  it('are found in anniversaries of this year, where the headings, the day or the title name it', () => {
    let planted = 0;
    for (const { path, text } of reports) {
      for (const { 0: words, 1: count = '', index } of text.matchAll(
        /今年是(?:新中国|中华人民共和国)成立(\d\d)周年/g,
      )) {
        planted++;
        assert.ok(isFound(text, index + words.length - 4, Number(count), 'calendar/year'), path);
      }
    }
    assert.ok(planted >= 36, `only ${planted}`);
  });

  it('are found in the day of the meeting, where title and headings name the years', () => {
    let planted = 0;
    for (const { path, text } of reports) {
      const headings = [...walk(engine.read(text).tree.roots)].filter(
        ({ kind }) => kind === 'year-section' || kind === 'h1',
      );
      if (!headings.some(({ label }) => reviewYearIn(label)) || !headings.some(({ label }) => planYearIn(label)))
        continue;
      const day = /(20\d\d)年[1-4]月\d{1,2}日[^\n]{0,30}会议/.exec(text.slice(0, 600));
      // Where a page repeats the line, the other one is right.
      if (!day || text.indexOf(day[0], day.index + 1) > 0) continue;
      planted++;
      assert.ok(isFound(text, day.index, Number(day[1]), 'calendar/year'), path);
    }
    assert.ok(planted >= 29, `only ${planted}`);
  });

  it('are found in the words that open the look back', () => {
    let planted = 0;
    for (const { path, text } of reports) {
      const opening = /年工作回顾\s+(20\d\d)年是(?:全面|极不|很不)[^，。\n]{2,40}(?:之年|一年)/.exec(text);
      if (!opening) continue;
      planted++;
      const year = opening[1] ?? '';
      assert.ok(isFound(text, opening.index + opening[0].indexOf(year), Number(year), 'calendar/stale-year'), path);
    }
    assert.ok(planted >= 20, `only ${planted}`);
  });
});
