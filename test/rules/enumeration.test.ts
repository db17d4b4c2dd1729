/** Lists of names: the items, and how many a reader could count. */
import assert from 'node:assert/strict';
import { readEnumeration, readRun } from '../../server/src/core/lex/enumeration';

function read(text: string): { readonly items: readonly string[]; readonly range: string } {
  const { items, fewest, most } = readEnumeration(text, 0, text.length);
  return { items: items.map(({ begin, until }) => text.slice(begin, until)), range: `${fewest}–${most}` };
}

describe('enumerations', () => {
  it('are cut at 、', () => {
    assert.deepEqual(read('石桥、望河、云岭'), { items: ['石桥', '望河', '云岭'], range: '3–3' });
    assert.deepEqual(read(' 石桥 、、望河'), { items: ['石桥', '望河'], range: '2–2' });
    assert.deepEqual(read(''), { items: [], range: '0–0' });
  });

  it('may be joined by 和, 及, 与, 以及, or hold them inside a name', () => {
    assert.deepEqual(read('石桥、望河和云岭'), { items: ['石桥', '望河和云岭'], range: '2–3' });
    assert.equal(read('软件与信息服务、食品及饮料').range, '2–4');
    assert.equal(read('石桥、望河以及云岭').range, '2–3');
  });

  it('are not cut in quotes and brackets, but between quotes', () => {
    assert.deepEqual(read('“甲、乙”、《丙、丁》').items, ['“甲、乙”', '《丙、丁》']);
    assert.deepEqual(read('“甲”“乙”《丙》').items, ['“甲”', '“乙”', '《丙》']);
    assert.deepEqual(read('县(市、区)、街道').items, ['县(市、区)', '街道']);
    assert.equal(read('“食品和饮料”、纺织').range, '2–2');
  });

  it('count fused names', () => {
    assert.equal(read('城乡居民').range, '1–2');
    assert.equal(read('批零住餐营业额').range, '1–4');
    assert.equal(read('三次产业增加值').range, '3–3');
    assert.equal(read('存贷款余额、保费').range, '2–3');
  });

  it('may be written without marks', () => {
    const run = (text: string, counter: string): string | null => {
      const list = readRun(text, 0, text.length, counter);
      return list && `${list.fewest}–${list.most}`;
    };
    assert.equal(run('健全省市县', '级'), '3–3');
    assert.equal(run('市区街乡', '级'), '3–4');
    assert.equal(run('对接湘鄂赣', '省'), '3–3');
    assert.equal(run('健全机制', '级'), null);
    assert.equal(run('坚持德智体美劳', '大'), '5–5');
    assert.equal(run('市区', '大'), null);
  });
});
