/**
 * What holds for every text and calendar rule on any text: it answers, its cures touch what it marks and nothing else, byte
 * order mark and line ends survive, and no input makes it slow.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../server/src/core/check';
import type { Finding } from '../../server/src/core/finding';
import { fixAll } from '../../server/src/core/fixes';
import { sameFigures } from '../../server/src/core/lex/same-figures';
import { analyse } from '../../server/src/core/model/analyse';
import { calendarRules } from '../../server/src/core/rules/calendar';
import { textRules } from '../../server/src/core/rules/text';
import { resolveSettings } from '../../server/src/core/settings';
import { apply } from '../../server/src/core/text/edits';
import { contains } from '../../server/src/core/text/span';
import { shippedLexicon } from '../../server/src/lexicon';
import { assertLinear } from '../effort';

const rules = [...textRules, ...calendarRules];
const settings = resolveSettings(rules, []);
const checkText = (raw: string) => check({ subject: analyse(raw, shippedLexicon()), peers: [] }, rules, settings);
const tools = { read: (raw: string) => analyse(raw, shippedLexicon()), check: checkText };
const figuresOf = (raw: string) => analyse(raw, shippedLexicon()).paragraphs.flatMap(({ facts }) => facts.figures);

const PIECES = [
  '粮食增产',
  '增长3.5%',
  '，',
  '，，',
  '。',
  '、',
  '”、“',
  '“一件事”',
  '《规划》',
  '《',
  '”',
  '（',
  ')',
  '区(qū)',
  '经(jīng)',
  '发(fā)',
  '审?fù)ㄟ^',
  '?!氨=粯恰?987套',
  '？',
  ' ',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\ufffd',
  '加强加强',
  '科创版',
  '下简称“方案”',
  'XX',
  '3万m2',
  'II类',
  '567期项目',
  '2月30日',
  '2020711',
  '府发〔202021',
  '“十四五”规划（2021—2026年）',
  '2024年是新中国成立76周年',
  '经济',
  '經濟',
  '重庆-武汉',
  '\n',
  '\r\n',
  '\ud800',
  '我们把改善民生放在各项工作的首位。',
  ',',
  '"',
  '一、2024年工作回顾\n',
  '二、2024年工作安排\n',
];
const texts = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }))
  .map(([mark, all]) => mark + all.join(''));

const LINE_END = /\r\n|\r|\n/gu;

/** A cure of several places tells how many, one of a single place stays in what is marked or in a related place. */
function assertCureIsWhereItIsTold(finding: Finding): void {
  for (const fix of finding.fixes()) {
    if (fix.edits.length > 1) continue;
    const places = [finding.span, ...finding.related.map(({ span }) => span)];
    const [edit] = fix.edits;
    const removesLine = finding.rule === 'text/repeated';
    assert.ok(edit && (removesLine || places.some((place) => contains(place, edit.span))), finding.rule);
  }
}

describe('text and calendar rules', () => {
  it('answer to any text, and cure where they speak', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        for (const finding of checkText(raw).findings) {
          assert.ok(
            finding.span.start >= 0 && finding.span.end <= raw.length && finding.span.start <= finding.span.end,
          );
          assertCureIsWhereItIsTold(finding);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('mend safely without touching a figure, a line end or a byte order mark, once and for all', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, edits } = fixAll(raw, tools);
        assert.equal(apply(raw, edits), text);
        assert.ok(sameFigures(figuresOf(raw), figuresOf(text)));
        assert.deepEqual(text.match(LINE_END), raw.match(LINE_END));
        assert.equal(text.startsWith('\ufeff'), raw.startsWith('\ufeff'));
        assert.deepEqual(fixAll(text, tools).edits, []);
      }),
      { numRuns: 60 },
    );
  });

  it('see no end of a line between the paragraphs of a text on one line', () => {
    const head = '青禾区政府工作报告 2025年1月8日在青禾区第二届人民代表大会第三次会议上 区长 林某某 各位代表：';
    const text = `${head} 一、工作回顾 过去一年，${'全区上下齐心协力，各项工作稳步推进。'.repeat(100)}`;
    assert.equal(analyse(text, shippedLexicon()).layout.kind, 'running');
    assert.deepEqual(checkText(text).findings, []);
    assert.equal(checkText(`${text} `).findings.length, 1);
  });

  it('put a quote in no place beyond the text', () => {
    for (const text of ['““贵””“贵', '贵”““贵””']) {
      const edits = checkText(text).findings.flatMap((finding) => finding.fixes().flatMap((fix) => fix.edits));
      assert.ok(edits.length > 0 && edits.every(({ span }) => span.start >= 0 && span.end <= text.length), text);
    }
  });

  it('take time in proportion to the text', function () {
    this.timeout(60_000);
    const hostile = ['“', '）', '好 ', '逐步', '?!好', '“一”、', '銆鈥锛', '府发〔2020', '，'];
    for (const piece of hostile) {
      assertLinear(piece, (raw) => check({ subject: analyse(raw, shippedLexicon()), peers: [] }, rules, settings));
    }
  });
});
