/**
 * Rows that a number announces without numbering them, and the numbers that a list of tasks gives of its parts: bullets behind a colon,
 * headings with the number of their tasks, the groups of tasks. The words are our own.
 */
import assert from 'node:assert/strict';
import { render } from '../../server/src/core/message';
import { checkText } from './checking';

const bullets = (lead: string, names: readonly string[], rest = '抓好落实，见到实效。'): string =>
  ['一、总体要求', lead, ...names.map((name) => `——${name}。${rest}`), '二、今年工作', '抓好各项工作。'].join('\n');

const THREE = ['工业强市战略', '商贸活市战略', '人才兴市战略'];

/** Headings with the numbers that they say, each with so many tasks; the numbers of tasks run on. */
function tasks(lead: string, headings: readonly (readonly [said: string, count: number])[]): string {
  const lines = [lead];
  let number = 0;
  headings.forEach(([said, count], index) => {
    lines.push(`${'一二三四五'[index] ?? ''}、做好${'甲乙丙丁戊'[index] ?? ''}类工作${said}`);
    for (let i = 0; i < count; i++) lines.push(`${++number}.新建口袋公园${number}座。`, '牵头单位：区城管局');
  });
  return lines.join('\n');
}

const said = (text: string): readonly string[] =>
  checkText(text)
    .findings.filter(({ rule }) => rule.startsWith('structure/') && rule !== 'structure/truncated')
    .map(({ rule, level, message }) => `${rule} ${level}: ${render(message, 'zh')}`);

const announced = (words: string, found: number): string =>
  `structure/announced-count warning: 前文称“${words}”，其后实有${found}项`;

describe('bullets behind an announcement', () => {
  it('are counted where a colon announces them', () => {
    assert.deepEqual(said(bullets('必须大力实施四大战略：', THREE)), [announced('四大战略', 3)]);
    assert.deepEqual(said(bullets('必须大力实施“四大战略”：', THREE, '抓好落实，见到实效……')), [
      announced('四大战略', 3),
    ]);
    assert.deepEqual(said(bullets('重点抓好两个方面工作：', ['做大工业', '搞活商贸', '引进人才'])), [
      announced('两个方面工作', 3),
    ]);
    assert.deepEqual(said(bullets('必须大力实施三大战略：', THREE)), []);
  });

  it('are left alone without a colon, with other names, or with paragraphs between that may have lost their dash', () => {
    assert.deepEqual(said(bullets('必须大力实施四大战略。', THREE)), []);
    assert.deepEqual(said(bullets('必须大力实施四大战略：', ['做大工业', '搞活商贸', '引进人才'])), []);
    const lost = bullets('必须大力实施四大战略：', THREE).replace('\n——商贸', '\n生态立市战略。抓好落实。\n——商贸');
    assert.deepEqual(said(lost), []);
  });
});

describe('what a list of tasks says of its parts', () => {
  const WHOLE = '现将重点工作分解为3个方面6项任务。';
  const below = (claimed: number, found: number): string =>
    `structure/declared-items error: 标题称${claimed}项，其下实有${found}项任务`;

  it('agrees', () => {
    assert.deepEqual(
      said(
        tasks(WHOLE, [
          ['（2项）', 2],
          ['（共3项任务）', 3],
          ['（1项）', 1],
        ]),
      ),
      [],
    );
    assert.deepEqual(
      said(
        tasks(WHOLE, [
          ['', 2],
          ['', 3],
          ['', 1],
        ]),
      ),
      [],
    );
  });

  it('differs in a heading', () => {
    assert.deepEqual(
      said(
        tasks(WHOLE, [
          ['（2项）', 2],
          ['（4项）', 3],
          ['（1项）', 1],
        ]),
      ),
      [below(4, 3)],
    );
    assert.deepEqual(
      said(
        tasks(WHOLE, [
          ['（2项）', 2],
          ['（二项）', 3],
          ['（1项）', 1],
        ]),
      ),
      [below(2, 3)],
    );
  });

  it('differs in the number of groups', () => {
    const text = tasks('现将重点工作分解为4个方面6项任务。', [
      ['', 2],
      ['', 3],
      ['', 1],
    ]);
    assert.deepEqual(said(text), ['structure/declared-items warning: 称分为4个方面，任务分列在3个部分']);
  });

  it('is not compared with something else: far apart, the last number of a section, headings of other kinds', () => {
    assert.deepEqual(
      said(
        tasks(WHOLE, [
          ['（2项）', 2],
          ['（12项）', 3],
          ['（1项）', 1],
        ]),
      ),
      [],
    );
    assert.deepEqual(
      said(
        tasks(WHOLE, [
          ['（2项）', 2],
          ['（5项）', 3],
          ['（1项）', 1],
        ]),
      ),
      [],
    );
    const mixed = tasks(WHOLE, [
      ['', 2],
      ['', 3],
      ['', 1],
    ]).replace('三、做好丙类工作\n', '');
    assert.deepEqual(said(mixed.replace('3个方面', '2个方面')), []);
  });
});
