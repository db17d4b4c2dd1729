/** Names of numerals and nouns whose parts are explained one by one in quotes, by the rule that judges them. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import { analyse } from '../../server/src/core/model/analyse';
import { shorthandMembers } from '../../server/src/core/rules/terms/shorthand-members';
import { resolveSettings } from '../../server/src/core/settings';
import { shippedLexicon } from '../../server/src/lexicon';

const settings = resolveSettings([shorthandMembers], []);

const explained = (meaning: string): number => {
  const text = `打造“一廊三街十二景”，推进旅游。\n\n名词解释\n1.“一廊三街十二景”：${meaning}`;
  const subject = analyse(text, shippedLexicon());
  return check({ subject, peers: [] }, [shorthandMembers], settings).findings.length;
};

describe('a name explained part by part', () => {
  it('is told where a part lists fewer or more members than it counts', () => {
    assert.equal(explained('“一廊”指甲溪长廊；“三街”指甲门街、乙院街；“十二景”指十二处景观。'), 1);
    assert.equal(explained('“一廊”指甲溪长廊；“三街”指甲门街、乙院街、丙头街、丁口街；“十二景”指十二处景观。'), 1);
  });

  it('is left alone where it agrees, is open or cannot be counted', () => {
    for (const meaning of [
      '“一廊”指甲溪长廊；“三街”指甲门街、乙院街、丙头街；“十二景”指十二处景观。',
      '“一廊”指甲溪长廊；“三街”指甲门街、乙院街等；“十二景”指十二处景观。',
      '“一廊”指甲溪长廊；“三街”指甲门街和乙院街、丙头街；“十二景”指十二处景观。',
      '“一廊”指甲溪长廊；“三街”指沿江的、沿山的；“十二景”指十二处景观。',
    ])
      assert.equal(explained(meaning), 0, meaning);
  });
});
