/** What paragraphs open with: markers, labels, lines of their own. */
import assert from 'node:assert/strict';
import { hanOrdinal, romanOrdinal } from '../../server/src/core/lex/opening-number';
import { read } from './toc';

const openingOf = (text: string) => read(text).paragraphs[0]?.facts.opening;

/** What a paragraph opens with: kind, or style and number. */
function summary(text: string): string {
  const opening = openingOf(text);
  return opening?.marker ? `${opening.marker.style} ${opening.marker.ordinal}` : (opening?.kind ?? 'none');
}

describe('openings', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['一、工作回顾', 'han-comma 1'],
    ['十二、全面加强建设', 'han-comma 12'],
    ['\u3000\u3000二十一、保障措施', 'han-comma 21'],
    ['（三）深化改革。继续推进。', 'han-bracket 3'],
    ['(十一)增进福祉', 'han-bracket 11'],
    ['1.完成投资12亿元。', 'arabic-dot 1'],
    ['１２．完成投资', 'arabic-dot 12'],
    ['3、修建道路', 'arabic-dot 3'],
    ['14.2025年建成学校3所', 'arabic-dot 14'],
    ['⒊修建道路', 'arabic-dot 3'],
    ['（2）修建道路', 'arabic-bracket 2'],
    ['[15]两拆一增：拆除旧墙', 'arabic-bracket 15'],
    ['③修建道路', 'circled 3'],
    ['一是扩大投资。', 'han-is 1'],
    ['五要守住底线。', 'han-is 5'],
    ['第一，扩大投资。', 'ordinal 1'],
    ['首先，扩大投资。', 'ordinal 1'],
    ['再次要扩大投资。', 'ordinal 3'],
    ['第二部分 工作安排', 'part 2'],
    ['第三章 保障措施', 'chapter 3'],
    ['第十四条 本办法自印发之日起施行。', 'article 14'],
    ['IV. Major Tasks', 'roman 4'],
    ['牵头单位：市发展改革委', 'lead-units'],
    ['牵头部门:市发展改革委', 'lead-units'],
    ['责任单位：各街道', 'responsible-units'],
    ['配合单位：各街道', 'responsible-units'],
    ['完成时限：12月底', 'task-field'],
    ['责任领导：某人', 'task-field'],
    ['——产业更强。新增企业3家。', 'dash'],
    ['--产业更强。', 'dash'],
    ['2024年工作回顾', 'year-section'],
    ['过去五年工作回顾', 'year-section'],
    ['名 词 解 释', 'glossary-title'],
    ['《政府工作报告》名词解释', 'glossary-title'],
    ['附件：有关名词解释', 'glossary-title'],
    ['— 23 —', 'page-number'],
    ['第 3 页 共 20 页', 'page-number'],
    ['6.3公里绿道建成。', 'plain'],
    ['1.28万人就业。', 'plain'],
    ['2024年，全区生产总值增长6%。', 'plain'],
    ['一、二季度增长较快。', 'plain'],
    ['一、二、三产占比由2∶3∶5优化为1∶3∶6。', 'plain'],
    ['一、二、三类地区分别补助3万元。', 'plain'],
    ['二、三产增加值增长8%。', 'plain'],
    ['二、三产融合发展迈出新步伐', 'han-comma 2'],
    ['第一产业增长3%。', 'plain'],
    ['第三条大街通车。', 'plain'],
    ['一般公共预算收入增长。', 'plain'],
    ['30个项目开工。', 'plain'],
    ['名词解释工作已经展开，请各部门配合。', 'plain'],
  ];
  for (const [text, expected] of cases) {
    it(`${text} → ${expected}`, () => assert.equal(summary(text), expected));
  }

  it('gives the places of marker, number and rest in the raw text', () => {
    const text = '\u3000\u3000（三）深化改革。';
    const opening = openingOf(text);
    const slice = (s: { start: number; end: number } | undefined): string => text.slice(s?.start, s?.end);
    assert.equal(slice(opening?.marker?.span), '（三）');
    assert.equal(slice(opening?.marker?.number), '三');
    assert.equal(slice(opening?.rest), '深化改革。');
  });
});

describe('ordinals', () => {
  it('reads Han numerals', () => {
    const read = (text: string): number => hanOrdinal(text);
    assert.deepEqual(
      ['一', '十', '十九', '二十', '三十五', '一百零三', '一百二十'].map(read),
      [1, 10, 19, 20, 35, 103, 120],
    );
  });

  it('takes two digits in a row for no numeral', () => assert.equal(hanOrdinal('三五'), 0));

  it('reads Roman numerals', () => assert.deepEqual(['I', 'IV', 'VIII', 'XII'].map(romanOrdinal), [1, 4, 8, 12]));
});
