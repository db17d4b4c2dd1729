/** Terms of a text: sources in their order, uses of what the text defines, homographs, and words that are none. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/model/analyse';
import type { Term } from '../../server/src/core/model/terms';
import { shippedLexicon } from '../../server/src/lexicon';
import { readMarks } from '../marks';

const read = (text: string) => analyse(text, shippedLexicon());

const term = (text: string, name: string): Term | undefined => read(text).terms.terms.find((one) => one.term === name);

const names = (text: string): readonly string[] => read(text).terms.terms.map((one) => one.term);

const REPORT = `青禾区2025年政府工作报告

各位代表：
一、过去一年工作
我们按照“1520”总体发展思路，推动放管服改革。“1520”落地见效。推进两快两好，“放管服”改革走在前列。

名词解释
1.“1520”总体发展思路：“1”即一条主线，“5”即五区支撑，“20”即二十项举措。
2.两快两好：是指办得快、批得快，态度好、效果好。
`;

describe('terms', () => {
  it('a glossary entry wins, with all its forms', () => {
    const found = term(REPORT, '1520总体发展思路');
    assert.equal(found?.source, 'glossary');
    assert.deepEqual(
      found?.uses.map(({ start, end }) => REPORT.slice(start, end)),
      ['“1520”总体发展思路', '1520'],
    );
    assert.ok(found?.expansion?.startsWith('“1”即一条主线'));
    assert.equal(term(REPORT, '两快两好')?.uses.length, 1);
  });

  it('the common list explains what the text does not', () => {
    const found = term(REPORT, '放管服');
    assert.equal(found?.source, 'common');
    assert.equal(found?.common?.confidence, 'high');
    assert.equal(found?.uses.length, 2);
  });

  it('shorthand that nobody defines stays without a meaning', () => {
    const found = term('全面推行“七彩九治”工作法。', '七彩九治');
    assert.equal(found?.source, 'undefined');
    assert.equal(found?.expansion, null);
  });

  it('what the text says wins over the common list', () => {
    const found = term('推进医疗、医保、医药“三医”联动。“三医”联动是重点。', '三医');
    assert.equal(found?.source, 'inline');
    assert.equal(found?.expansion, '医疗、医保、医药');
  });

  it('an everyday word that names a document is a term only in quotes', () => {
    const found = term(
      '现印发《青禾区任务分解方案》（以下简称“方案”）。各部门按照《方案》制定实施方案。“方案”每季度调度。',
      '方案',
    );
    assert.equal(found?.uses.length, 2);
  });

  it('homographs hang on their neighbours', () => {
    const { text, spans } = readMarks('电力系统呈现“[[双高]]”特征。川渝[[两地]]合作。');
    const table = read(text).terms;
    assert.equal(table.at(spans[0]?.start ?? 0)?.sense?.note, '新型电力系统的特征');
    assert.equal(table.at(spans[1]?.start ?? 0), null);
  });

  it('a homograph of two times is decided by the year of the report', () => {
    const at = (year: number): string | undefined => {
      const text = `青禾区${year}年政府工作报告\n\n各位代表：\n协调推进“四个全面”战略布局。`;
      return read(text).terms.at(text.indexOf('四个全面'))?.sense?.expansion.slice(0, 8);
    };
    assert.equal(at(2025), '全面建设社会主义');
    assert.equal(at(2016), '全面建成小康社会');
  });

  it('finds a term at every offset that touches it', () => {
    const text = '推进AI+医疗。';
    const table = read(text).terms;
    for (const offset of [2, 3, 4]) assert.equal(table.at(offset)?.term.term, 'AI', String(offset));
    for (const offset of [0, 1, 6, 99, -1]) assert.equal(table.at(offset), null, String(offset));
  });

  it('a word inside another is no term', () => {
    for (const text of [
      '建成AIR系统。',
      '采用15GHz频段。',
      '最低保障水平。',
      '新增专项债务。',
      '市第三医院。',
      '宗教委员会。',
      '同比例缩减。',
      '川渝两地。',
    ]) {
      assert.deepEqual(names(text), [], text);
    }
  });

  it('what the world knows by number is no shorthand', () => {
    assert.deepEqual(
      names('“12345”热线、“2024”年、“110”报警、“一盘棋”思想、“八五”普法、“五连冠”。').filter((n) => n !== '八五普法'),
      [],
    );
  });

  it('a region explains its own codes only', () => {
    const text = '实施“1361”行动。';
    assert.equal(term(text, '1361')?.expansion, null);
    assert.ok(term(`${text}\n重庆一。\n重庆二。\n重庆三。`, '1361')?.expansion);
  });
});
