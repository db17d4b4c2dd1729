/** What folds, and from which line to which. */
import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/core/features/folding';
import { lineAt } from '../../server/src/core/text/lines';
import { read } from './toc';

/** The ranges as lines: `first-last kind`, counted from 1. */
function folds(...lines: readonly string[]): readonly string[] {
  const report = read(lines.join('\n'));
  return foldingRanges(report).map(
    ({ span, kind }) => `${lineAt(report.lines, span.start) + 1}-${lineAt(report.lines, span.end) + 1} ${kind}`,
  );
}

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通。';

describe('folding', () => {
  it('folds sections of more than one line, without the empty lines behind them', () => {
    assert.deepEqual(folds('一、回顾', '（一）产业', TEXT, '', '（二）城乡', TEXT, '', '', '二、安排', TEXT), [
      '1-6 region',
      '2-3 region',
      '5-6 region',
      '9-10 region',
    ]);
  });

  it('leaves the next heading in sight where lines are indented', () => {
    const indented = ['　　一、回顾', `　　${TEXT}`, '', '　　二、安排', `　　${TEXT}`, ''];
    assert.deepEqual(folds(...indented), ['1-2 region', '4-5 region']);
  });

  it('leaves in sight what begins in the line where a section ends', () => {
    const lines = [
      '一、安排',
      '抓好三件事。一是修路，打通断头路。',
      '路边栽树。二是建桥，方便出行。',
      '三是清淤，浇上旱地。',
    ];
    assert.deepEqual(folds(...lines), ['1-4 region', '3-4 region']);
  });

  it('folds tasks with their units', () => {
    assert.deepEqual(folds('1.修路。', '牵头单位：区交通局', '2.架桥。', '牵头单位：区水务局'), [
      '1-2 region',
      '3-4 region',
    ]);
  });

  it('folds the page as a comment', () => {
    assert.deepEqual(folds('首页 > 政务公开', '来源：青禾日报', '青禾区政府工作报告', '一、回顾', TEXT), [
      '1-2 comment',
      '3-5 region',
      '4-5 region',
    ]);
  });

  it('begins one range at most on a line, the outermost', () => {
    const run = `工业稳中有进。${TEXT}农业持续巩固。${TEXT}`;
    assert.deepEqual(folds('一、回顾', `（一）产业更强。${run}`, TEXT, `（二）城乡更美。${run}`, TEXT), [
      '1-5 region',
      '2-3 region',
      '4-5 region',
    ]);
  });
});
