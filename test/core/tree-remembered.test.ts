/** What is remembered changes nothing: after any row of edits the reading with a memory is the reading without one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/model/analyse';
import { makeMemo } from '../../server/src/core/model/memo';
import type { Report } from '../../server/src/core/model/report';
import { shippedLexicon } from '../../server/src/lexicon';
import { prose, wrap } from './prose';

const lexicon = shippedLexicon();

/** All that the stages before the rules give, without the facts, which hold functions. */
const outcome = ({ lines, layout, paragraphs, tree, identity, mentions }: Report): unknown => ({
  lines,
  layout,
  paragraphs: paragraphs.map(({ index, span, facts }) => ({ index, span, raw: facts.raw, opening: facts.opening })),
  tree,
  identity,
  mentions,
});

const HEADED = [
  '青禾区政府工作报告',
  '——2025年1月8日在青禾区第九届人民代表大会第四次会议上',
  '各位代表：',
  '一、2024年工作回顾',
  `（一）产业根基不断夯实。园区建设提速。${prose(80)}企业活力增强。${prose(90)}`,
  `（二）城乡面貌持续改善。固定资产投资86.5亿元、增长6.2%。新建公园12个。${prose(120)}`,
  `一是修路。${prose(40)}二是种树。${prose(40)}三是治水。${prose(40)}`,
  '二、2025年工作安排',
  `稳定增长基础。一般公共预算收入增长5%，今年新建公园15个。${prose(120)}`,
  `改善居住条件。${prose(120)}`,
  `提升服务水平。${prose(120)}`,
  '名词解释',
  '1.一河两岸：指青禾河的两岸。',
  '2.百园工程：指新建一百个公园。',
];

const TEXTS = [
  HEADED.join('\n'),
  HEADED.join('\r\n\r\n'),
  HEADED.join('\n').replaceAll('。', '。\n'),
  wrap(HEADED.join('\n'), 60),
  HEADED.join(''),
];

const PIECES = [
  '',
  '的',
  '\n',
  '\r\n',
  '\r',
  '。',
  '一、',
  '（二）',
  '（三）惠民实事办好。',
  '\n名词解释\n',
  '附件',
  '各位代表：',
  '\u3000\u3000',
  '— 3 —',
  '\ud800',
  '三是',
  '二、2026年工作安排\n',
  '过去五年，',
  '去年植树3万株。',
  '1.建成公园。\n牵头单位：区园林局\n',
];

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.constantFrom(0, 0, 0, 1, 2, 7, 60, 400),
  insert: fc.constantFrom(...PIECES),
});

function edit(text: string, { at, remove, insert }: Change): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

describe('reading with a memory', () => {
  it('gives what reading without one gives, after any row of edits', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(change, { minLength: 1, maxLength: 8 }), (start, changes) => {
        const memo = makeMemo();
        let text = start;
        analyse(text, lexicon, memo);
        for (const one of changes) {
          text = edit(text, one);
          assert.deepEqual(outcome(analyse(text, lexicon, memo)), outcome(analyse(text, lexicon)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps sections apart that begin alike', () => {
    const memo = makeMemo();
    const twice = `一、工作回顾\n${prose(60)}\n一、工作回顾\n稳定增长。${prose(60)}\n改善民生。${prose(60)}`;
    for (const text of [twice, `${twice}\n`, `前言\n${twice}`, twice]) {
      assert.deepEqual(outcome(analyse(text, lexicon, memo)), outcome(analyse(text, lexicon)));
    }
  });
});
