/** A new name for a term: everywhere, quotes kept, and back again without a trace. */
import assert from 'node:assert/strict';
import { refuseTermName, renameTerm, termToRename } from '../../server/src/core/features/rename-terms';
import { apply } from '../../server/src/core/text/edits';
import { at } from './cursor';

const renamed = (source: string, name: string): string => {
  const { report, offset } = at(source);
  return apply(report.raw, renameTerm(report, offset, name));
};

describe('rename of terms', () => {
  it('changes the definition and every use, and keeps the quotes', () => {
    assert.equal(
      renamed('推进“青禾|通”建设。青禾通上线。\n名词解释\n1.青禾通：是指统一的服务平台。', '河岸通'),
      '推进“河岸通”建设。河岸通上线。\n名词解释\n1.河岸通：是指统一的服务平台。',
    );
  });

  it('of a longer name changes the code in quotes, which stands alone elsewhere', () => {
    assert.equal(
      renamed('“15|20”落地。\n名词解释\n1.“1520”总体思路：“1”即一条主线，“5”即五区，“20”即二十项。', '1630'),
      '“1630”落地。\n名词解释\n1.“1630”总体思路：“1”即一条主线，“5”即五区，“20”即二十项。',
    );
  });

  it('leaves longer terms and everyday words alone', () => {
    assert.equal(renamed('“三|名”和“三名工程”。三名干部。', '四名'), '“四名”和“三名工程”。三名干部。');
    const { report, offset } = at('全区|工作。');
    assert.equal(termToRename(report, offset), null);
    assert.deepEqual(renameTerm(report, offset, '什么'), []);
  });

  it('refuses names that would break the text', () => {
    for (const name of ['', ' ', '甲”乙', '甲。', '甲\n乙', '甲：乙']) assert.ok(refuseTermName(name), name);
    assert.equal(refuseTermName('两快两好'), null);
  });
});
