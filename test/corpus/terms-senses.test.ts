/** Words with several meanings in five reports: each shows the meaning that a reader gives it there, or none. */
import assert from 'node:assert/strict';
import { lineAt } from '../../server/src/core/text/lines';
import { realReports } from '../shared';
import { read } from './standing';

/** By report, line and word: how the meaning begins; null where none may be shown. */
const MEANINGS: readonly (readonly [seed: string, line: number, word: string, meaning: string | null])[] = [
  ['000', 35, '两高', '高耗能'],
  ['002', 36, '两高', '推动高质量发展'],
  ['000', 66, '三大工程', '保障性住房'],
  ['003', 151, '三大工程', '亿元楼宇'],
  ['000', 68, '三大行动', '守护美丽蓝天'],
  ['000', 14, '百千万', null],
  ['000', 60, '百千万', null],
  ['001', 106, '百千万', null],
  ['004', 34, '双高', null],
  ['002', 36, '四区', '现代产业集聚区'],
  ['000', 10, '141', '1个镇街'],
  ['000', 57, '141', '1个镇街'],
  ['004', 65, '141', '1个镇街'],
  ['004', 30, '141', null],
  ['002', 56, '两院', '中国科学院'],
  ['000', 34, '一案双查', '行政处罚'],
];

describe('words with several meanings', function () {
  this.timeout(60_000);

  it('show the one that holds there, or none', function () {
    const reports = new Map(
      realReports(this, 'seeds').map(({ path, text }) => [path.slice('seeds/'.length, 9), read(text)]),
    );
    const wrong = MEANINGS.flatMap(([seed, line, word, meaning]) => {
      const report = reports.get(seed);
      assert.ok(report, seed);
      const here = report.terms.terms
        .filter(({ term }) => term.startsWith(word))
        .flatMap(({ places }) => places)
        .filter(({ start }) => lineAt(report.lines, start) + 1 === line)
        .map(({ start }) => report.terms.at(start))
        .map((found) => found?.sense?.expansion ?? found?.term.expansion ?? null);
      const fits = meaning === null ? here.every((one) => one === null) : here.some((one) => one?.startsWith(meaning));
      return fits ? [] : [`${seed}:${line} ${word}: ${here.join() || 'not seen'}`];
    });
    assert.deepEqual(wrong, []);
  });
});
