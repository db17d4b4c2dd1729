/** Writing a glossary: one entry more, one less, all of them anew; and the office's own list, in each of its forms. */
import assert from 'node:assert/strict';
import { addEntries, removeEntry, updateGlossary } from '../../server/src/core/features/glossary';
import { readGlossary } from '../../server/src/core/glossary-input';
import { render } from '../../server/src/core/message';
import { analyse } from '../../server/src/core/model/analyse';
import type { Report } from '../../server/src/core/model/report';
import type { Term } from '../../server/src/core/model/terms';
import { apply } from '../../server/src/core/text/edits';
import { shippedLexicon } from '../../server/src/lexicon';
import { read } from './cursor';

function termOf(report: Report, name: string): Term {
  const found = report.terms.terms.find(({ term }) => term === name);
  assert.ok(found, name);
  return found;
}

const updated = (text: string): string => apply(text, updateGlossary(read(text)).edits);

const BODY = '青禾区政府工作报告\n各位代表：\n坚持“三浚两疏”，深化“22733”体系建设。推行两快两好改革，“三浚两疏”见效。';

describe('glossary', () => {
  it('is made at the end of the text, in the order of the first uses', () => {
    const text = '青禾区政府工作报告\n深化“22733”体系建设。坚持“三浚两疏”，推进治理。\n';
    assert.equal(
      updated(text),
      '青禾区政府工作报告\n深化“22733”体系建设。坚持“三浚两疏”，推进治理。\n\n名词解释\n1.“22733”：是指（请补写释义）。\n2.“三浚两疏”：是指（请补写释义）。\n',
    );
  });

  it('takes new entries in at their places, numbers the others anew and keeps their words', () => {
    const text = `${BODY}\n\n名词解释\n1.两快两好：是指办得快、批得快，态度好、效果好。\n2.“22733”：两个主导产业等。\n`;
    assert.equal(
      updated(text),
      `${BODY}\n\n名词解释\n1.“三浚两疏”：是指（请补写释义）。\n2.“22733”：两个主导产业等。\n3.两快两好：是指办得快、批得快，态度好、效果好。\n`,
    );
    assert.deepEqual(updateGlossary(read(updated(text))).edits, []);
  });

  it('writes as the entries that stand there: number, colon, blanks, line ends', () => {
    const text = `${BODY.replaceAll('：', ':').replaceAll('\n', '\r\n')}\r\n\r\n  名词解释\r\n  1、“22733”:两个主导产业等。\r\n  2、两快两好:是指办得快、批得快。\r\n`;
    assert.ok(
      updated(text).includes(
        '\r\n  名词解释\r\n  1、“三浚两疏”:是指（请补写释义）。\r\n  2、“22733”:两个主导产业等。\r\n  3、',
      ),
    );
  });

  it('leaves the order of notes alone to which the text points by their numbers', () => {
    const text = `${BODY}\n注释\n［1］两快两好：是指办得快、批得快。\n［2］22733：两个主导产业等。\n［3］网格：是指街区。\n`;
    const after = updated(text);
    assert.ok(after.includes('［1］两快两好：') && after.includes('［2］22733：'), after);
  });

  it('orders notes as the text points to them, and changes the numbers there', () => {
    const body =
      '青禾区政府工作报告\n各位代表：\n推进两快两好［2］改革，用好青禾通［3］，两快两好［2］见效，建成网格［1］。\n';
    const text = `${body}\n注释\n［1］网格：是指街区。\n［2］两快两好：是指办得快、批得快。\n［3］青禾通：是指公交卡。\n`;
    const after = updated(text);
    assert.equal(
      after,
      '青禾区政府工作报告\n各位代表：\n推进两快两好［1］改革，用好青禾通［2］，两快两好［1］见效，建成网格［3］。\n\n注释\n［1］两快两好：是指办得快、批得快。\n［2］青禾通：是指公交卡。\n［3］网格：是指街区。\n',
    );
    assert.deepEqual(updateGlossary(read(after)).edits, []);
    const unclear = text.replace('青禾通［3］', '青禾通');
    assert.equal(updated(unclear), unclear);
  });

  it('writes down what is known, and takes an entry out again', () => {
    const text = '青禾区政府工作报告\n各位代表：\n推动放管服改革。\n\n名词解释\n1.青禾通：是指公交卡。\n';
    const report = read(text);
    const after = apply(text, addEntries(report, [termOf(report, '放管服')]));
    assert.ok(after.includes('\n1.放管服：是指简政放权') && after.includes('\n2.青禾通：'), after);
    const again = read(after);
    const without = apply(after, removeEntry(again, termOf(again, '青禾通')));
    assert.ok(!without.includes('青禾通') && without.includes('\n1.放管服'), without);
  });

  it('changes nothing where nothing is missing', () => {
    assert.deepEqual(updateGlossary(read('青禾区政府工作报告\n推动放管服改革。')).edits, []);
    assert.deepEqual(updateGlossary(read('')).edits, []);
  });
});

describe('the office’s glossary', () => {
  const pairs = (text: string, name: string) =>
    readGlossary(text, name).glossary.entries.map(({ term, expansion }) => `${term}=${expansion}`);

  it('is read as JSON, CSV or two columns', () => {
    assert.deepEqual(pairs('{"青禾通":"公交卡"}', 'a.json'), ['青禾通=公交卡']);
    assert.deepEqual(pairs('[{"term":"青禾通","definition":"公交卡"}]', 'a.json'), ['青禾通=公交卡']);
    assert.deepEqual(pairs('\ufeff术语,释义\r\n青禾通,"公交卡,一卡通"\r\n“两快”,"快""慢"\r\n', 'A.CSV'), [
      '青禾通=公交卡,一卡通',
      '两快=快"慢',
    ]);
    assert.deepEqual(pairs('青禾通\t公交卡\n\n两快两好：办得快\n三浚——清淤\n', 'terms.txt'), [
      '青禾通=公交卡',
      '两快两好=办得快',
      '三浚=清淤',
    ]);
  });

  it('says what it cannot read', () => {
    const problems = (text: string, name: string) => readGlossary(text, name).problems.map((one) => render(one, 'zh'));
    assert.match(problems('{', 'a.json')[0] ?? '', /JSON/);
    assert.match(problems('只有一列\n甲\t乙\n', 'a.txt')[0] ?? '', /1行/);
    assert.deepEqual(problems('', 'a.csv'), []);
    assert.deepEqual(pairs('null', 'a.json'), []);
  });

  it('explains what the text does not; the text itself comes first', () => {
    const { glossary } = readGlossary('22733\t两个主导产业等\n青禾通\t公交卡\n', '术语表.txt');
    const text = '深化“22733”体系建设。“青禾通”是指全区统一的政务服务平台。青禾通上线。';
    const { terms } = analyse(text, shippedLexicon(), undefined, glossary).terms;
    const sources = terms.map(({ term, source, expansion }) => `${term} ${source} ${expansion}`);
    assert.deepEqual(sources, ['22733 workspace 两个主导产业等', '青禾通 inline 全区统一的政务服务平台']);
  });
});
