/** What a hover says, in both languages, and that the document's text stays text in Markdown. */
import assert from 'node:assert/strict';
import { hover } from '../../server/src/core/features/hover';
import { escapeMarkdown, hoverMarkdown } from '../../server/src/core/features/markdown';
import type { Relation } from '../../server/src/core/finding';
import type { Language } from '../../server/src/core/message';
import { wordings } from '../../server/src/core/message';
import { analyse } from '../../server/src/core/model/analyse';
import { shippedLexicon } from '../../server/src/lexicon';

/** The hover at `|`, as Markdown with its escapes taken out; null where there is none. */
function told(source: string, language: Language = 'zh', relations: readonly Relation[] = []): string | null {
  const offset = source.indexOf('|');
  const report = analyse(source.replace('|', ''), shippedLexicon());
  const found = hover(report, offset, () => relations);
  return found && hoverMarkdown(found, language).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const lines = (text: string | null): readonly string[] => (text ?? '').split('\n').filter((line) => line !== '');

describe('hover', () => {
  it('an entry of the glossary, with its members and its line', () => {
    const text =
      '各位代表：\n一、工作回顾\n推行五减|五优。五减五优见效。\n名词解释\n1.五减五优：是指减环节、减材料、减时限、减成本、减跑动、优服务。\n';
    assert.deepEqual(lines(told(text)), [
      '**五减五优**',
      '- 减环节',
      '- 减材料',
      '- 减时限',
      '- 减成本',
      '- 减跑动',
      '- 优服务',
      '*本文名词解释，第5行*',
      '*全文使用2次，首见第3行*',
    ]);
    assert.ok(lines(told(text, 'en')).includes("*From this text's glossary, line 5*"));
  });

  it('a meaning is told with the marks that the text writes', () => {
    const text =
      '各位代表：\n一、工作回顾\n推行青禾|码。\n名词解释\n1.青禾码：是指统一的二维码，扫码可查政策（含外文版）；一码通办。\n';
    assert.equal(lines(told(text))[1], '统一的二维码，扫码可查政策（含外文版）；一码通办');
  });

  it('a common term says that the text does not define it', () => {
    const found = lines(told('深化放管|服改革。'));
    assert.deepEqual(found.slice(0, 4), ['**放管服**', '- 简政放权', '- 放管结合', '- 优化服务']);
    assert.ok(found.includes('*通用释义，本文未定义*'));
    assert.ok(lines(told('深化放管|服改革。', 'en')).includes('*Used once*'));
  });

  it('a homograph says by what its sense was chosen', () => {
    assert.ok(told('呈现“双|高”特征。')?.includes('多义词，按上下文取此义（新型电力系统的特征）'));
    assert.ok(told('说说“双|高”吧。')?.includes('多义词，此处无法判定是哪一义'));
  });

  it('shorthand that nobody explains is not explained', () => {
    assert.deepEqual(lines(told('推行“七彩|八法”。')), ['**七彩八法**', '*本文未释义*', '*全文使用1次*']);
  });

  it('the text wins, and the general meaning stands beside it', () => {
    const found = told('医疗、医保、医药“三|医”联动。');
    assert.ok(found?.includes('- 医疗\n- 医保\n- 医药'));
    assert.ok(found?.includes('本文第1行的说明'));
  });

  it('is silent elsewhere', () => {
    assert.equal(told('今天|天气很好。'), null);
    assert.equal(told('|'), null);
  });

  it('text of the document cannot become markup', () => {
    assert.equal(
      escapeMarkdown('[x](http://a.b) <b> `c` *d*\n# e'),
      '\\[x\\]\\(http\\:\\/\\/a\\.b\\) \\<b\\> \\`c\\` \\*d\\* \\# e',
    );
    const text = '推行“三|名”（**甲**[链接](https://x.y)、<img src=x>乙、$(丙)），“三名”见效。';
    const report = analyse(text.replace('|', ''), shippedLexicon());
    const found = hover(report, text.indexOf('|'), () => []);
    const markdown = found ? hoverMarkdown(found, 'zh') : '';
    assert.doesNotMatch(markdown, /(?<!\\)[[<$]|https:\/\//);
    assert.ok(escapeMarkdown('长'.repeat(5000)).length < 700);
  });
});

describe('hover: figures', () => {
  it('value, other units, what the digits can stand for', () => {
    const found = lines(told('一般公共预算收入80.3|亿元。'));
    assert.equal(found[0], '**80.3亿元**');
    assert.ok(found.includes('*可代表80.25亿元至80.35亿元*'));
    assert.ok(told('种植面积30|亩。')?.includes('= 2公顷'));
    assert.ok(told('粮食产量4.6|亿斤。')?.includes('= 23万吨'));
    assert.ok(told('新增就业1.6|万人。')?.includes('= 16000人'));
  });

  it('what it is said of, where the text says so', () => {
    const found = told('青禾区2025年政府工作报告\n一、2024年工作回顾\n一般公共预算收入8|0.3亿元。');
    assert.ok(lines(found)[1]?.startsWith('一般公共预算收入'), String(found));
  });

  it('what the indicator is, and how its growth is reckoned', () => {
    const found = lines(told('青禾区2025年政府工作报告\n一、2024年工作回顾\n地区生产总值增长6.|1%。'));
    assert.ok(found[1]?.startsWith('地区生产总值，2024年，增速，实绩'), found[1]);
    assert.ok(found.some((line) => line.includes('常住单位')));
    assert.ok(found.some((line) => line.includes('不变价')));
  });

  it('the level of last year that level and growth imply, for nominal growth alone', () => {
    const of = (words: string) => told(`青禾区2025年政府工作报告\n一、2024年工作回顾\n${words}`);
    assert.ok(of('社会消费品零售总额105.0|亿元、增长5%。')?.includes('推得上年约99.48亿元至100.53亿元'));
    assert.ok(of('社会消费品零售总额95.0|亿元、下降5%。')?.includes('推得上年约99.4'));
    assert.ok(!of('地区生产总值105.0|亿元、增长5%。')?.includes('推得'));
    assert.ok(!of('按同口径，进出口总额105.0|亿元、增长5%。')?.includes('推得'));
  });

  it('what a target comes to from the result of the year before', () => {
    const text = (plan: string) =>
      told(`青禾区2025年政府工作报告\n一、2024年工作回顾\n进出口总额80.0亿元。\n二、2025年工作安排\n${plan}`);
    assert.ok(text('进出口总额增长1|0%。')?.includes('按上年80亿元推算，2025年约'));
    assert.ok(text('进出口总额达到9|0亿元。')?.includes('比上年80亿元增长约'));
    assert.ok(!text('出口总额增长1|0%。')?.includes('推算'));
  });

  it('where else the text says the same', () => {
    const found = told(
      '青禾区2025年政府工作报告\n一、2024年工作回顾\n一般公共预算收入8|0.3亿元。\n收支平衡。一般公共预算收入突破80亿元。',
    );
    assert.ok(found?.includes('同一事项另见第4行：突破80亿元'), String(found));
  });

  it('an exact count has no range, a hedge has one open side', () => {
    assert.ok(!told('新增企业2|6家。')?.includes('可代表'));
    assert.ok(lines(told('投资超过1|0亿元。')).some((line) => line.includes('及以上')));
  });

  it('the relations it takes part in', () => {
    const say = wordings('test', { sum: { zh: '分项合计{sum}', en: 'parts sum to {sum}' } });
    const source = '建成2|9项。';
    const relation: Relation = {
      rule: 'figures/sum-of-parts',
      verdict: 'inconsistent',
      span: { start: 2, end: 5 },
      operands: [{ start: 2, end: 5 }],
      why: say('sum', { sum: 28 }),
    };
    assert.ok(lines(told(source, 'zh', [relation])).includes('- 不一致：分项合计28'));
    assert.ok(lines(told(source, 'en', [relation])).includes('- Does not agree: parts sum to 28'));
  });
});
