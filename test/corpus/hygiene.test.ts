/**
 * Damaged and untidy text in five reports, as it was found by reading them: every place with its grading and its repair, and
 * nothing else. Grading: auto and exact are mended without asking, the others are offered.
 */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding';
import type { Fix } from '../../server/src/core/rules/rule';
import { apply } from '../../server/src/core/text/edits';
import { splitLines } from '../../server/src/core/text/lines';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { readShared } from '../shared';
import { type Checked, checkReport, lineOf } from './findings';

/** One place. Lines and columns count from 1; the columns' end is behind the last. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly col?: readonly [number, number];
  readonly kind: string;
  readonly quote?: string;
  readonly repair?: string;
  readonly safe: string;
  readonly count?: number;
}

/** Which rule tells a kind of place. */
const RULES: Readonly<Record<string, string>> = {
  'gbk-byte-shift': 'text/mojibake',
  'stray-space': 'text/stray-space',
  typo: 'text/set-phrase',
  'set-phrase': 'text/set-phrase',
  'repeated-word': 'text/doubled',
  'dun-between-quotes': 'text/quoted-list-comma',
  hyphen: 'text/hyphen-between-places',
  roman: 'text/unit-symbol',
  'unit-exponent': 'text/unit-symbol',
  'stray-char': 'structure/sibling-pattern',
  duplicate: 'structure/duplicate-unit',
};

const LOST: Readonly<Record<string, string>> = {
  '〔202021': 'calendar/document-number',
  '2020711': 'calendar/date',
  '567期': 'text/lost-characters',
};

/** No rule may know a document, so these may be missed. */
const MAY_BE_MISSED = new Set(['missing-verb', 'portal-prefix', 'duplicate-title']);

const RESIDUE = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/gu;
const clean = (text: string): string => text.replace(RESIDUE, '');

const isOurs = ({ rule }: Finding): boolean => rule.startsWith('text/') || rule.startsWith('calendar/');
const isLoud = ({ level }: Finding): boolean => level === 'warning' || level === 'error';

describe('hygiene of five reports', function () {
  this.timeout(60_000);
  const checked = new Map<string, Checked>();
  let places: readonly Place[] = [];

  before(function () {
    places = readShared(this, 'domain', 'hygiene.jsonl')
      .trim()
      .split('\n')
      .map((line): Place => JSON.parse(line));
    for (const file of new Set(places.map((place) => place.file))) {
      checked.set(file, checkReport(readShared(this, 'reports', 'seeds', file)));
    }
  });

  const resultOf = ({ file }: Place): Checked => {
    const result = checked.get(file);
    assert.ok(result);
    return result;
  };

  function spanOf(place: Place): Span {
    const line = resultOf(place).report.lines[place.line - 1];
    assert.ok(line);
    const [from, to] = place.col ?? [1, line.end - line.start + 1];
    return { start: line.start + from - 1, end: line.start + to - 1 };
  }

  const ruleOf = (place: Place): string | undefined =>
    place.kind === 'lost-char' ? LOST[place.quote ?? ''] : RULES[place.kind];

  const findingsAt = (place: Place): readonly Finding[] => {
    const span = spanOf(place);
    return resultOf(place).findings.filter((finding) => finding.rule === ruleOf(place) && overlaps(finding.span, span));
  };

  /** The line after a fix, without readings. */
  function mended(place: Place, fix: Fix): string {
    const { report } = resultOf(place);
    const text = apply(report.raw, fix.edits);
    const line = splitLines(text)[place.line - 1];
    return clean(text.slice(line?.start, line?.end));
  }

  const where = (place: Place): string => `${place.file}:${place.line} ${place.kind} ${place.quote ?? ''}`;

  it('finds every place, graded and repaired as it should be', () => {
    const MANNERS: Readonly<Record<string, (fix: Fix) => boolean>> = {
      auto: ({ safety }) => safety === 'safe',
      exact: ({ safety }) => safety === 'safe',
      candidate: ({ safety, manner }) => safety === 'unsafe' && manner === 'candidate',
      confirm: ({ safety }) => safety === 'unsafe',
      style: ({ safety, manner }) => safety === 'unsafe' && manner === 'style',
      'auto-style': ({ safety, manner }) => safety === 'unsafe' && manner === 'style',
    };
    for (const place of places) {
      const rule = ruleOf(place);
      if (!rule || place.safe === 'keep' || MAY_BE_MISSED.has(place.kind)) continue;
      const [finding] = findingsAt(place);
      assert.ok(finding, `${where(place)} is not found`);
      const [fix] = finding.fixes();
      if (place.safe === 'manual') {
        assert.equal(fix, undefined, where(place));
        continue;
      }
      assert.ok(fix, `${where(place)} has no cure`);
      assert.ok(MANNERS[place.safe]?.(fix), `${where(place)} is graded ${fix.safety} ${fix.manner ?? ''}`);
      const repair = clean(place.repair ?? '').replace('类', '');
      assert.ok(mended(place, fix).includes(repair), `${where(place)} becomes ${mended(place, fix)}`);
    }
  });

  it('counts every reading left behind, those in damaged places to their repair', () => {
    const rows = places.filter(({ kind }) => kind === 'pinyin-residue');
    const [first] = rows;
    assert.ok(first);
    const { report, findings } = resultOf(first);
    const told = findings.filter(({ rule }) => rule === 'text/pinyin-residue');
    assert.equal(told.length, 1, 'one finding for the text');
    const edits = told[0]?.fixes()[0]?.edits ?? [];
    const damage = findings.filter(({ rule }) => rule === 'text/mojibake').map(({ span }) => span);
    assert.equal(edits.length, 1361);
    for (const { line, count } of rows) {
      const span = report.lines[line - 1] ?? { start: 0, end: 0 };
      const own = edits.filter((edit) => overlaps(edit.span, span)).length;
      const inDamage = [...report.raw.slice(span.start, span.end).matchAll(RESIDUE)].filter(({ index, 0: text }) =>
        damage.some((place) => overlaps(place, { start: span.start + index, end: span.start + index + text.length })),
      ).length;
      assert.equal(own + inDamage, count, `line ${line}`);
    }
  });

  it('tells half width once a text, with one cure for all of it', () => {
    const profiles = places.filter(({ kind }) => kind === 'halfwidth-profile');
    assert.ok(profiles.length > 0);
    for (const place of profiles) {
      const found = resultOf(place).findings.filter(({ rule }) => rule === 'text/half-width-punctuation');
      assert.deepEqual(
        found.map(({ level }) => level),
        ['information'],
        place.file,
      );
      const [fix, ...others] = found[0]?.fixes() ?? [];
      assert.equal(others.length, 0);
      assert.equal(fix?.manner, 'style');
      assert.ok((fix?.edits.length ?? 0) > 400);
    }
  });

  it('says nothing where the text is as it should be, or is not the report', () => {
    const kept = places.filter(({ safe }) => safe === 'keep' || safe === 'chrome');
    assert.ok(kept.length > 0);
    for (const place of kept) {
      const found = resultOf(place).findings.filter(
        (finding) => isOurs(finding) && overlaps(finding.span, spanOf(place)),
      );
      assert.deepEqual(
        found.map(({ rule }) => rule),
        [],
        where(place),
      );
    }
  });

  it('gives no other warning', () => {
    for (const [file, { report, findings }] of checked) {
      const known = places.filter((place) => place.file === file);
      for (const finding of findings.filter((one) => isOurs(one) && isLoud(one))) {
        const expected = known.some((place) => ruleOf(place) === finding.rule && overlaps(finding.span, spanOf(place)));
        assert.ok(expected, `${file}:${lineOf(report, finding)} ${finding.rule}`);
      }
    }
  });

  it('finds the text rows of the list of true findings', function () {
    const rows = readShared(this, 'domain', 'gold-rules.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'))
      .filter(([, , , , issue]) => issue === 'text');
    assert.ok(rows.length > 5);
    for (const [file = '', line, quote = '', rule] of rows) {
      const result = checked.get(file);
      assert.ok(result);
      const found = result.findings.filter((finding) => {
        const at = lineOf(result.report, finding) === Number(line) && finding.rule === rule;
        const start = result.report.raw.indexOf(quote, (result.report.lines[Number(line) - 1] ?? { start: 0 }).start);
        return at && isLoud(finding) && overlaps(finding.span, { start, end: start + quote.length });
      });
      assert.equal(found.length, 1, `${file}:${line} ${rule}`);
    }
  });
});
