/** What a paragraph defines by itself, form by form, and what only looks like a definition. */
import assert from 'node:assert/strict';
import { readParagraph } from '../../server/src/core/lex/facts';
import { shippedLexicon } from '../../server/src/lexicon';
import { assertLinear } from '../effort';

/** Each definition as `form: term = meaning`. */
function definitions(text: string): readonly string[] {
  const facts = readParagraph(text, shippedLexicon());
  return facts.definitions.map(({ form, term, meaning }) => `${form}: ${term} = ${facts.norm.read(meaning)}`);
}

describe('definition', () => {
  it('means', () => {
    assert.deepEqual(definitions('“青禾通”是指全区统一的政务服务平台。'), ['means: 青禾通 = 全区统一的政务服务平台']);
    assert.deepEqual(definitions('推进“三进一退”，即企业进园、人口进城、服务进村；退是退出耕地。'), [
      'means: 三进一退 = 企业进园、人口进城、服务进村',
    ]);
    assert.deepEqual(definitions('“登山”即培育高新企业，“下海”即支持企业出口。'), [
      'means: 登山 = 培育高新企业',
      'means: 下海 = 支持企业出口',
    ]);
  });

  it('short names of documents and bodies', () => {
    assert.deepEqual(definitions('现将《青禾区重点任务分解方案》（以下简称“方案”）印发给你们。'), [
      'short-for: 方案 = 《青禾区重点任务分解方案》',
    ]);
    assert.deepEqual(definitions('有关部门和各街道（以下统称责任单位）应当按时报送。'), [
      'short-for: 责任单位 = 有关部门和各街道',
    ]);
  });

  it('Latin abbreviations on either side', () => {
    assert.deepEqual(definitions('深化合格境外有限合伙人（QFLP）试点。'), ['latin-bracket: QFLP = 合格境外有限合伙人']);
    assert.deepEqual(definitions('发行REITs（不动产投资信托基金）。'), ['latin-bracket: REITs = 不动产投资信托基金']);
  });

  it('members before and behind their name', () => {
    assert.deepEqual(definitions('打造夜购、夜玩、夜赏“三夜”品牌。'), ['members: 三夜 = 夜购、夜玩、夜赏']);
    assert.deepEqual(definitions('培育“三名”（名店、名菜、名厨）。'), ['members: 三名 = 名店、名菜、名厨']);
  });

  it('keeps places in the raw text', () => {
    const text = '推動“三名”（名店、名菜、名廚）建設。';
    const [definition] = readParagraph(text, shippedLexicon()).definitions;
    assert.equal(text.slice(definition?.name.start, definition?.name.end), '三名');
    assert.equal(text.slice(definition?.meaning.start, definition?.meaning.end), '名店、名菜、名廚');
  });

  it('invents nothing', () => {
    for (const text of [
      '“青禾之窗”即将开放，新增绿地3公顷。',
      '“非遗”代表性项目12个。',
      '“旱改水”指标交易收入2亿元。',
      '“一县一策”指导各乡镇。',
      '“1355”指挥调度体系。',
      '“三年行动”（2025—2027年）。',
      '“三名”（名店、名菜）。',
      '县城、乡镇“三年”计划。',
      '国道G321（青禾段）。',
      '带宽达6000G（Gbps）。',
      '涉外环境、社会和治理能力（ESG）。',
      '“1”是指一个中心。',
      '一所（简称）。',
      '（以下简称“方案”）',
    ]) {
      assert.deepEqual(definitions(text), [], text);
    }
  });

  it('stays linear', () => {
    for (const piece of ['“', '（简称', '“三名”（', '、“三夜”', 'A(', '》(简称甲)']) assertLinear(piece, definitions);
  });
});
