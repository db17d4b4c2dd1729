/** Two spellings of one name: which differences are slips, and which tell two things apart. */
import assert from 'node:assert/strict';
import { isSlip, variationOf } from '../../server/src/core/lex/name-variants';
import { analyse } from '../../server/src/core/model/analyse';
import { strayNames } from '../../server/src/core/model/named-things';
import { slice } from '../../server/src/core/text/span';
import { shippedLexicon } from '../../server/src/lexicon';

describe('two spellings of one name', () => {
  it('a sign too many, two exchanged, a short form; never a number, a direction, a usual contraction', () => {
    assert.equal(variationOf('青禾文公司', '青禾文化公司'), 'added');
    assert.equal(variationOf('各有关街道', '各相关街道'), 'exchanged');
    for (const [a, b] of [
      ['第一中学校', '第二中学校'],
      ['青禾东片区', '青禾西片区'],
      ['市市场监管局', '市市场监督管理局'],
      ['省发展和改革委', '省发改委'],
      ['各镇（街道）', '各涉农镇（街道）'],
    ] as const) {
      assert.equal(variationOf(a, b), null, `${a} ${b}`);
    }
  });

  it('a slip changes one sign between the first one and the kind of thing', () => {
    assert.ok(isSlip('青禾湾宾河大道', '青禾湾滨河大道', 2));
    assert.ok(isSlip('青禾湾河大道', '青禾湾滨河大道', 2));
    assert.ok(isSlip('青禾湾河滨大道', '青禾湾滨河大道', 2));
    for (const other of [
      '青禾湾北河大道',
      '白禾湾滨河大道',
      '青禾湾滨河大桥',
      '青禾湾滨河二大道',
      '青禾湾的滨河大道',
    ]) {
      assert.ok(!isSlip(other, '青禾湾滨河大道', 2), other);
    }
  });

  it('what stands once beside a name that stands again and again is told, with all its places', () => {
    const text = '建成青禾湾滨河大道，\n青禾湾滨河大道两侧增绿。\n青禾湾宾河大道通车。青禾湾滨河大道贯通。';
    const [stray, ...others] = strayNames(analyse(text, shippedLexicon()));
    assert.deepEqual(others, []);
    assert.equal(stray && slice(text, stray.span), '青禾湾宾河大道');
    assert.deepEqual(
      stray?.places.map((place) => slice(text, place)),
      Array.from({ length: 3 }, () => '青禾湾滨河大道'),
    );
    const both = `${text}\n青禾湾宾河大道二期。`;
    assert.deepEqual(strayNames(analyse(both, shippedLexicon())), [], 'who stands twice is a name as well');
  });

  it('is linear in a text that holds nothing else', () => {
    const start = Date.now();
    strayNames(analyse('青禾湾滨河大道，'.repeat(20_000), shippedLexicon()));
    assert.ok(Date.now() - start < 10_000);
  });
});
