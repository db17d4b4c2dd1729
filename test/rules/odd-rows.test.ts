/** Rows of signs, figures and cues that nobody writes: whatever stands beside whatever, the reading ends and gives an answer. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digest } from '../../server/src/core/model/digest';
import { read } from '../reading';
import { checkText } from './checking';

const SIGNS = [...'（）()“”《》〔〕[]【】、，；：。！？·—～-+/%‰ 　\n\t…'];
const FIGURES = [
  '3',
  '12.5',
  '1,260',
  '八',
  '三分之一',
  '2024年',
  '3月',
  '3亿元',
  '0.8个百分点',
  '126名',
  '18项',
  '第三',
];
const NUMBERS = ['一、', '（二）', '1.', '①', '一是', '第一，'];
const CUES = [
  '其中',
  '分别',
  '合计',
  '加上',
  '由',
  '从',
  '增加到',
  '增长',
  '下降',
  '比上年',
  '占',
  '完成',
  '等',
  '和',
  '超',
  '倍',
];
const NAMES = [
  '生产总值',
  '粮食产量',
  '第一产业',
  '全市',
  '甲',
  '乙局',
  '牵头单位：',
  '名词解释',
  '是指',
  '“十四五”',
  '五个方面',
  '目标',
  '高于',
];

describe('odd rows', function () {
  this.timeout(60_000);

  it('two brackets side by side before a figure end somewhere', () => {
    for (const text of ['（甲）（乙）在册干部126名。', '全市收入（亿元）（不含税）为8.64亿元。', '（）（）3亿元']) {
      assert.ok(digest(read(text), 'file:///draft.txt'));
    }
  });

  it('of any tokens give an answer', () => {
    const token = fc.constantFrom(...SIGNS, ...FIGURES, ...NUMBERS, ...CUES, ...NAMES);
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 50 }), (tokens) => {
        const text = tokens.join('');
        checkText(text);
        assert.ok(digest(read(text), 'file:///draft.txt'));
      }),
      { numRuns: 250 },
    );
  });
});
