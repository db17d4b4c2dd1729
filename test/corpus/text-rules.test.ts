/**
 * The text and calendar rules on real reports. Published text is almost clean, so each warning was read and stands in this
 * list by file and line; whoever adds one has read it too.
 */
import assert from 'node:assert/strict';
import { type Row, realRows } from './findings';

/** All of them true: bytes lost, blanks and marks astray, half a pair of quotes, text and signs that stand twice, years masked with x. */
const TRUE_WARNINGS = [
  'corpus/gwr/全国-1957.txt:276 text/stray-space',
  'corpus/gwr/全国-1982.txt:140 text/unbalanced',
  'corpus/gwr/全国-1986.txt:18 text/unbalanced',
  'corpus/gwr/全国-1986.txt:24 text/unbalanced',
  'corpus/gwr/全国-1988.txt:445 text/repeated',
  'corpus/gwr/全国-1989.txt:1 text/mojibake',
  'corpus/gwr/全国-1990.txt:1 text/stray-space',
  'corpus/gwr/全国-1991.txt:1 text/mojibake',
  'corpus/gwr/全国-1996.txt:1 text/mojibake',
  'corpus/gwr/全国-2006.txt:344 text/unbalanced',
  'corpus/gwr/全国-2006.txt:346 text/unbalanced',
  'corpus/gwr/全国-2006.txt:68 text/doubled',
  'corpus/gwr/全国-2010.txt:214 text/repeated',
  'corpus/gwr/河南省-2025.txt:10 text/unbalanced',
  'corpus/gwr/河南省-2025.txt:11 text/doubled',
  'corpus/gwr/重庆市-2026.txt:34 text/mojibake',
  'corpus/snippet/某镇-政府工作报告-节选.txt:1 text/placeholder',
  'corpus/snippet/某镇-政府工作报告-节选.txt:1 text/placeholder',
  'corpus/snippet/某镇-政府工作报告-节选.txt:1 text/placeholder',
];

/** A text with one habit is told once: no rule speaks more often than this in one text at any level. */
const MOST_OF_A_KIND = 3;
/** Units and set phrases are told where they stand, because each is a decision of its own. */
const EACH_BY_ITSELF = new Set(['text/unit-symbol', 'text/set-phrase', 'text/unbalanced']);

describe('text and calendar rules on real reports', function () {
  this.timeout(120_000);
  let rows: readonly Row[] = [];

  before(function () {
    rows = realRows(this, 'corpus').filter(({ rule }) => /^(?:text|calendar)\//.test(rule));
  });

  it('warn of what is wrong and of nothing else', () => {
    const loud = rows.filter(({ level }) => level === 'warning' || level === 'error');
    assert.deepEqual(loud.map(({ path, line, rule }) => `${path}:${line} ${rule}`).sort(), [...TRUE_WARNINGS].sort());
  });

  it('tell a habit once', () => {
    const counts = new Map<string, number>();
    for (const { path, rule, level } of rows) {
      if (EACH_BY_ITSELF.has(rule)) continue;
      const key = `${path} ${rule} ${level}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    assert.deepEqual(
      [...counts].filter(([, count]) => count > MOST_OF_A_KIND),
      [],
    );
  });
});
