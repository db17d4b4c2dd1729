/** Series, bullets and tasks with their units, on small texts of our own about places that do not exist. */
import assert from 'node:assert/strict';
import { read, tocOf } from './toc';

const TEXT = '新修道路12公里，改造旧桥3座，河岸两侧种下柳树，村口的水渠全部疏通，集市搬进了新的大棚。';

describe('items', () => {
  it('are series that begin with one, in a paragraph or over several', () => {
    const rows = tocOf('一、安排', `重点抓好三件事。一是修路。${TEXT}二是架桥。${TEXT}`, `三是种树。${TEXT}`);
    assert.deepEqual(rows.slice(1), [
      '    sequence-item 一是修路',
      '    sequence-item 二是架桥',
      '    sequence-item 三是种树',
    ]);
  });

  it('keep a number that stands twice or is missing, for a checker to see', () => {
    assert.deepEqual(tocOf(`一是修路。${TEXT}二是架桥。${TEXT}二是种树。${TEXT}四是办学。${TEXT}`).length, 4);
  });

  it('are none without a first, or with a first alone', () => {
    assert.deepEqual(tocOf(`二是架桥。${TEXT}三是种树。${TEXT}`), []);
    assert.deepEqual(tocOf(`一是修路。${TEXT}`), []);
  });

  it('end their names before the next number, behind a comma too', () => {
    const names = ['一是路变宽了', '二是桥变多了，河变清了', '三是集市热闹了'];
    assert.deepEqual(tocOf('一、回顾', `${names.join('，')}。${TEXT}`).slice(1), [
      '    sequence-item 一是路变宽了',
      '    sequence-item 二是桥变多了,河变清了',
      '    sequence-item 三是集市热闹了',
    ]);
  });

  it('may be things that are counted: 第一件, 第二项', () => {
    const rows = ['第一件，修路', '第二件，架桥', '第三件，办学'];
    assert.deepEqual(
      tocOf('一、任务', '今年抓好三件事：', ...rows.map((row) => `${row}。${TEXT}`)).slice(1),
      rows.map((row) => `    sequence-item ${row.replace('，', ',')}`),
    );
    assert.ok(!tocOf('一、回顾', `第一批项目开工。${TEXT}`, `第二批项目开工。${TEXT}`).join().includes('item'));
  });

  it('in brackets behind each other in one sentence head nothing', () => {
    assert.deepEqual(tocOf('五、保障措施', '（一）加强领导；（二）加大投入；（三）严格考核。'), [
      '  h1 五、保障措施',
      '    sequence-item (一)加强领导',
      '    sequence-item (二)加大投入',
      '    sequence-item (三)严格考核',
    ]);
    assert.equal(tocOf('五、安排', '（一）一季度，抓开局。（二）二季度，抓过半。（三）三季度，抓冲刺。').length, 4);
    // A heading that is named in its own text is one.
    assert.deepEqual(tocOf('五、安排', `（一）修路。${TEXT}（二）所列各项同时进行。`), [
      '  h1 五、安排',
      '    h2 (一)修路',
    ]);
  });

  it('are of one kind in a series of 第一，…, the greater part of which decides', () => {
    const [one, two, three] = ['第一，修好道路', '第二，架好桥梁', '第三，办好学校'].map((name) => `${name}。`);
    const kinds = (...lines: readonly string[]) =>
      tocOf('一、任务', ...lines)
        .slice(1)
        .map((row) => row.trim().split(' ')[0]);
    assert.deepEqual(kinds(`${one}`, TEXT, `${two}${TEXT}`, `${three}`, TEXT), ['h2', 'h2', 'h2']);
    assert.deepEqual(kinds(`${one}${TEXT}`, `${two}`, `${three}${TEXT}`), Array(3).fill('sequence-item'));
  });

  it('are told apart by their styles', () => {
    const rows = tocOf(`首先，修路。${TEXT}其次，架桥。${TEXT}（1）石桥3座；（2）木桥2座；（3）浮桥1座。`);
    assert.equal(rows.length, 5);
  });

  it('are counted in figures inside a paragraph too, but not where a figure stands', () => {
    const rows = tocOf('一、安排', `办好三件实事：1.修路12公里；2.架桥3座；3、办学。${TEXT}增幅为：2.5%。`);
    assert.deepEqual(rows.slice(1), [
      '    sequence-item 1.修路12公里',
      '    sequence-item 2.架桥3座',
      '    sequence-item 3、办学',
    ]);
    assert.deepEqual(tocOf('一、安排', '1.修路；2.架桥。', '2.办学。').length, 3);
    assert.deepEqual(tocOf('一、安排', '水位上升，1.旧闸已拆，2.新闸未建。'), ['  h1 一、安排']);
  });

  it('with dashes are bullets, called by their first sentence', () => {
    assert.deepEqual(tocOf('一、回顾', `——路更宽了。${TEXT}`, `——桥更多了。${TEXT}`), [
      '  h1 一、回顾',
      '    bullet ——路更宽了',
      '    bullet ——桥更多了',
    ]);
  });
});

describe('bullets', () => {
  it('are signs of any form before a paragraph', () => {
    const rows = ['●路变宽了', '●桥变多了', '◆集市热闹了'];
    assert.deepEqual(
      tocOf('一、回顾', ...rows.map((row) => `${row}。${TEXT}`)).slice(1),
      rows.map((row) => `    bullet ${row}`),
    );
  });
});

describe('tasks', () => {
  const lists = (...lines: readonly string[]) =>
    read(lines.join('\n')).tree.tasks.map(({ number, lists }) => ({
      number,
      lists: lists.map(
        ({ role, open, units }) => `${role}${open ? '+' : ''} ${units.map(({ name }) => name).join('|')}`,
      ),
    }));

  it('have their units on the lines below', () => {
    assert.deepEqual(
      lists(
        '一、任务',
        '1.修好环湖路，拓宽4公里。',
        '牵头单位：区交通局',
        '责任单位：区财政局、各镇（街道）等',
        '2.架好新桥。',
        '牵头单位：区水务局',
      ),
      [
        { number: 1, lists: ['lead 区交通局', 'responsible+ 区财政局|各镇(街道)'] },
        { number: 2, lists: ['lead 区水务局'] },
      ],
    );
  });

  it('have their units in the closing bracket, with labels or verbs', () => {
    assert.deepEqual(
      lists(
        '1.修路。（牵头单位：区交通局；责任单位：区财政局、区水务局）',
        '2.架桥。（区水务局牵头，区财政局、区交通局配合）',
      ),
      [
        { number: 1, lists: ['lead 区交通局', 'responsible 区财政局|区水务局'] },
        { number: 2, lists: ['lead 区水务局', 'responsible 区财政局|区交通局'] },
      ],
    );
  });

  it('may be numbered in another style', () => {
    const rows = tocOf(
      '一、任务',
      '（一）修路。修3条。（责任单位：区交通局）',
      '（二）架桥。架2座。（责任单位：区水务局）',
      '（三）种树。种万株。（责任单位：区林业局）',
    );
    assert.deepEqual(rows.slice(1), ['    task (一)修路', '    task (二)架桥', '    task (三)种树']);
  });

  it('are no plain numbered items', () => {
    assert.deepEqual(tocOf('1.修路。修3条。', '2.架桥（含木桥）。'), [
      '  sequence-item 1.修路',
      '  sequence-item 2.架桥(含木桥)',
    ]);
  });

  it('give the units their places in the raw text', () => {
    const text = '1.修路。\n责任单位：区交通局、各镇（街道）';
    const units = read(text).tree.tasks[0]?.lists[0]?.units ?? [];
    assert.deepEqual(
      units.map(({ span }) => text.slice(span.start, span.end)),
      ['区交通局', '各镇（街道）'],
    );
  });

  it('are no numbers of notes behind a name', () => {
    assert.deepEqual(
      tocOf('推进“一河两岸”（1）建设，实施“百园工程”（2）、“千树行动”（3），办好“好事实办”（4）热线。'),
      [],
    );
    assert.deepEqual(tocOf('他们说：“这条路好走了。”（1）修路。（2）种树。'), [
      '  sequence-item (1)修路',
      '  sequence-item (2)种树',
    ]);
  });
});
