/** Place and year of the corpus's reports, from the text alone, against the list that lies beside them; and with their openings lost. */
import assert from 'node:assert/strict';
import { samePlace } from '../../server/src/core/lex/same-place';
import { readShared, realReports } from '../shared';
import { read } from './standing';

/**
 * What may be wrong. Two rows of the list are contradicted by their texts, read by hand: 池州市-2024 looks back on 2022 and plans
 * for 2023, 黄山市-2024 speaks for the government of a district that bears the city's name.
 */
const ALLOWED = 0.02;
/** So many paragraphs hold title, subtitle, speaker and opening. */
const OPENING = 3;
/** Of local reports without their openings so many are still known by what they speak of. */
const KNOWN_BY_BODY = 0.8;

interface Row {
  readonly path: string;
  readonly place: string;
  readonly year: string;
  readonly text: string;
}

function rowsOf(test: Mocha.Context): readonly Row[] {
  const [, ...rows] = readShared(test, 'reports', 'corpus', 'INDEX.tsv').trim().split('\n');
  const texts = new Map(realReports(test, 'corpus').map(({ path, text }) => [path, text]));
  const found = rows.flatMap((row) => {
    const [path = '', kind, place = '', , year = ''] = row.split('\t');
    const text = texts.get(`corpus/${path}`);
    return kind !== 'gwr' || text === undefined ? [] : [{ path, place, year, text }];
  });
  assert.ok(found.length > 100, `only ${found.length} reports are listed`);
  return found;
}

const identityOf = (text: string) => read(text).identity;

function withoutOpening(text: string): string {
  const lines = text.split('\n');
  let left = OPENING;
  const from = lines.findIndex((line) => line.trim() !== '' && left-- === 0);
  return lines.slice(from).join('\n');
}

describe('identity of real reports', () => {
  it('place and year are right', function () {
    this.timeout(60_000);
    const rows = rowsOf(this);
    const wrong = rows.flatMap(({ path, place, year, text }) => {
      const found = identityOf(text);
      return samePlace(found.place, place) && `${found.year}` === year ? [] : [`${path}: ${found.place} ${found.year}`];
    });
    assert.ok(wrong.length <= rows.length * ALLOWED, `${wrong.length} of ${rows.length}:\n${wrong.join('\n')}`);
  });

  it('no place is wrong where the opening is lost, and most are found', function () {
    this.timeout(60_000);
    const local = rowsOf(this).filter(({ place }) => place !== '全国');
    const found = local.map((row) => ({ ...row, found: identityOf(withoutOpening(row.text)).place }));
    const wrong = found.filter((row) => row.found !== null && !samePlace(row.found, row.place));
    assert.deepEqual(
      wrong.map(({ path, found: other }) => `${path}: ${other}`),
      [],
    );
    const known = found.filter((row) => row.found !== null).length;
    assert.ok(known >= local.length * KNOWN_BY_BODY, `${known} of ${local.length}`);
  });
});
