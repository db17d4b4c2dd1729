/** Glossaries in their many wordings: with a title or without, numbered or not, with a colon or none. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/model/analyse';
import { shippedLexicon } from '../../server/src/lexicon';

const BODY =
  '青禾区2025年政府工作报告\n\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、2024年工作回顾\n坚持“三浚两疏”，推进河道整治，用好青禾通。\n二、2025年工作安排\n全面推进各项工作。\n谢谢大家！\n\n';

const defined = (text: string): readonly string[] =>
  analyse(text, shippedLexicon()).terms.definitions.map(({ term, expansion }) => `${term}=${expansion}`);

describe('definitions in the manner of a glossary', () => {
  const due = ['三浚两疏=浚河等', '青禾通=公交卡'];
  for (const glossary of [
    '名词解释\n1.三浚两疏：指浚河等。\n2.青禾通：指公交卡。',
    '名词解释\n1. “三浚两疏”是指浚河等。\n2. “青禾通”是指公交卡。',
    '名词解释\n【三浚两疏】指浚河等。\n【青禾通】指公交卡。',
    '名词解释\n1.三浚两疏  指浚河等。\n2.青禾通  指公交卡。',
    '用语说明\n1．三浚两疏，是指浚河等。\n2．青禾通，是指公交卡。',
    '附：名词解释\n1、三浚两疏——指浚河等。\n2、青禾通——指公交卡。',
    '附件：名词注释\n三浚两疏：指浚河等。\n青禾通：指公交卡。',
    '有关名词解释\n①三浚两疏：指浚河等。\n②青禾通：指公交卡。',
    '注：\n*三浚两疏：指浚河等。\n*青禾通：指公交卡。',
    '备注：1.三浚两疏：指浚河等。2.青禾通：指公交卡。',
    '名词解释：1.“三浚两疏”是指浚河等。2.“青禾通”是指公交卡。',
  ]) {
    it(JSON.stringify(glossary), () => {
      const found = defined(`${BODY}${glossary}\n`);
      for (const one of due) assert.ok(found.includes(one), found.join());
    });
  }

  it('a number before a code of digits is the number of the entry', () => {
    const found = defined(`${BODY}名词解释\n1.22733：指两个主导产业等。\n2.青禾通：指公交卡。\n`);
    assert.ok(found.includes('22733=两个主导产业等'), found.join());
  });

  it('leave sentences alone that only have a colon, or a word that begins with 指', () => {
    for (const line of [
      '主要目标：指标稳中有进。',
      '工作重点：指导各镇。',
      '会议指出：河道畅通。',
      '3.5公里河道：整治。',
    ]) {
      assert.deepEqual(defined(`青禾区政府工作报告\n${line}`), [], line);
    }
  });

  it('and in sentences: 简称 without brackets, 就是, an abbreviation that says that it is one', () => {
    assert.deepEqual(defined('青禾区数据服务平台，简称“青禾通”，已上线。'), ['青禾通=青禾区数据服务平台']);
    assert.deepEqual(defined('“三浚两疏”包括浚河、浚湖、浚渠，疏沟、疏塘。'), [
      '三浚两疏=浚河、浚湖、浚渠、疏沟、疏塘',
    ]);
    assert.deepEqual(defined('“三浚两疏”包括浚河、浚湖，疏沟、疏塘、疏渠。'), []);
    assert.deepEqual(defined('所谓“青禾通”，就是统一的平台。'), ['青禾通=统一的平台']);
    assert.deepEqual(defined('青禾区数据服务平台（英文缩写QHT）上线。'), ['QHT=青禾区数据服务平台']);
  });
});
