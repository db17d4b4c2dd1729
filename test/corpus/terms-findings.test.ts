/** What the rules of terms say of real reports: never loudly, and of few terms. */
import assert from 'node:assert/strict';
import { type Row, realRows } from './findings';

/** Of these 200 were read one by one (test/study/terms-sample.tsv). Where there are many more, they must be read again. */
const MOST_TOLD = 420;

describe('rules of terms on real reports', function () {
  this.timeout(120_000);
  let rows: readonly Row[] = [];

  before(function () {
    rows = realRows(this).filter(({ rule }) => rule.startsWith('terms/'));
  });

  it('raise no warning: what is published is almost free of such faults', () => {
    assert.deepEqual(
      rows.filter(({ level }) => level === 'error' || level === 'warning'),
      [],
    );
  });

  it('inform of few', () => {
    const told = rows.filter(({ level }) => level === 'information');
    assert.ok(told.length <= MOST_TOLD, String(told.length));
  });

  it('see the four names that a list of tasks spells in two ways', () => {
    const variants = rows.filter(({ rule }) => rule === 'terms/name-variant');
    assert.equal(variants.length, 4, variants.map(({ marked }) => marked).join());
  });
});
