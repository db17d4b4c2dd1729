/** Which quoted words count as shorthand that needs explaining, by the rule itself: forms, nationwide words, words beside them. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import { analyse } from '../../server/src/core/model/analyse';
import { undefinedTerm } from '../../server/src/core/rules/terms/undefined';
import { resolveSettings } from '../../server/src/core/settings';
import { slice } from '../../server/src/core/text/span';
import { shippedLexicon } from '../../server/src/lexicon';

const settings = resolveSettings([undefinedTerm], []);

/** What the rule marks, hints left out. */
function told(text: string): readonly string[] {
  const report = analyse(text, shippedLexicon());
  const { findings } = check({ subject: report, peers: [] }, [undefinedTerm], settings);
  return findings.filter(({ level }) => level === 'information').map(({ span }) => slice(report.raw, span));
}

const silent = (...words: readonly string[]): void => {
  const loud = words.filter((word) => told(`青禾区工作稳步推进“${word}”见效。`).length > 0);
  assert.deepEqual(loud, []);
};

describe('shorthand that needs explaining', () => {
  it('is a code, numerals with their nouns, a numeral with one noun cut short', () => {
    for (const word of ['22733', '1+7+N', '三浚两疏', '四浚工程', '一核四带六片']) {
      assert.deepEqual(told(`青禾区工作稳步推进“${word}”见效。`), [word], word);
    }
  });

  it('is no measure, day, hotline, feast or page', () => {
    silent('15分钟', '500强', '两小时', '三季度', '12345热线', '119消防', '618购物节', '365便民网', '36条', '三餐');
  });

  it('is no layout of roads, no rivers and hills, no span of years', () => {
    silent('三横五纵', '二环十射', '一主三辅', '五河四岛', '三桥', '三年百项工程', '三年破百亿', '第八届三次全会');
  });

  it('is no word that offices use all over the country, with what it is of or without', () => {
    silent(
      '两免三减半',
      '三权分置',
      '六稳六保',
      '四不两直',
      '四水四定',
      '1+X证书',
      '双减政策',
      '三孩政策',
      '五社联动机制',
    );
  });

  it('is no code that is counted out behind it, no name whose members follow', () => {
    assert.deepEqual(told('实施“351”工程，谋划30个大项目、50个中项目、100个小项目。'), []);
    assert.deepEqual(told('实施“351”工程，谋划20个大项目、50个中项目、100个小项目。'), ['351']);
    assert.deepEqual(told('推进“三城一谷”建设，青禾城增绿，河岸城扩容，云泽城开园，智装谷聚链。'), []);
    assert.deepEqual(told('推进“三城一谷”建设，青禾城增绿。'), ['三城一谷']);
    assert.deepEqual(told('推动机械、食品、化工、数字“3+1”产业倍增。'), []);
  });

  it('is no beginning of a known term that goes on behind the quotes', () => {
    assert.deepEqual(told('健全“三治”融合的治理体系。'), []);
    assert.deepEqual(told('健全“三浚”融合的治理体系。'), ['三浚']);
  });

  it('is no sum of things, of years of schooling or of countries', () => {
    for (const text of ['办好“28+10”项实事。', '开展“3+4”贯通培养。', '做好“5+2”课后服务。', '深化东盟“10+8”合作。']) {
      assert.deepEqual(told(text), [], text);
    }
    assert.deepEqual(told('打造“28+10”项目体系。'), ['28+10']);
  });
});

describe('a code that its own sentence explains', () => {
  it('counts its numbers there, or follows the names', () => {
    for (const text of [
      '实施“3+5”产业链提升工程，打造甲、乙、丙三个千亿级产业，培育五个百亿级产业。',
      '打造3个主导产业、培育5个新兴产业，构建“3+5”产业体系。',
      '发展茶叶、水果、蔬菜、药材、肉牛等“5+N”重点产业。',
      '主导产业由“2+1”扩展为“3+2”，结构更优。',
      '特色农业、清洁能源、文化旅游“三大千亿级产业”加快培育。',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('is told where numbers or names are missing', () => {
    assert.deepEqual(told('实施“3+5”产业链提升工程，打造三个千亿级产业。'), ['3+5']);
    assert.deepEqual(told('打造三个千亿级产业。实施“3+5”产业链提升工程，培育五个百亿级产业。'), ['3+5']);
    assert.deepEqual(told('发展茶叶等“5+N”重点产业。'), ['5+N']);
    assert.deepEqual(told('主导产业由弱变强，推动“3+2”体系。'), ['3+2']);
  });
});
