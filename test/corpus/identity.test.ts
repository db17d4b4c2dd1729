/** Place and year of the corpus's reports, from the text alone, against the list that lies beside them. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/model/analyse';
import { samePlace } from '../../server/src/core/model/companions';
import { shippedLexicon } from '../../server/src/lexicon';
import { readShared, realReports } from '../shared';

/** Rows of the list that the text itself contradicts: its headings name another year, its opening another place. */
const WRONG_IN_THE_LIST = new Set(['gwr/池州市-2024.txt', 'gwr/黄山市-2024.txt']);
/** Texts that name neither their year nor one that tells it. */
const ALLOWED = 0.02;

describe('identity of real reports', () => {
  it('place and year are right', function () {
    this.timeout(60_000);
    const [, ...rows] = readShared(this, 'reports', 'corpus', 'INDEX.tsv').trim().split('\n');
    const texts = new Map(realReports(this, 'corpus').map(({ path, text }) => [path, text]));
    const wrong: string[] = [];
    let count = 0;
    for (const row of rows) {
      const [path = '', kind, place = '', , year = ''] = row.split('\t');
      const text = texts.get(`corpus/${path}`);
      if (kind !== 'gwr' || text === undefined || WRONG_IN_THE_LIST.has(path)) continue;
      count++;
      const identity = analyse(text, shippedLexicon()).identity;
      if (!samePlace(identity.place, place) || `${identity.year}` !== year) {
        wrong.push(`${path}: ${identity.place} ${identity.year}`);
      }
    }
    assert.ok(wrong.length <= Math.ceil(count * ALLOWED) + 1, `${wrong.length} of ${count}:\n${wrong.join('\n')}`);
  });
});
