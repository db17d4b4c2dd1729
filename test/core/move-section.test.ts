/** Sections that change places: `|` is where the cursor stands before and after. */
import assert from 'node:assert/strict';
import { type Direction, moveSection } from '../../server/src/core/features/move-section';
import { apply } from '../../server/src/core/text/edits';
import { at, read } from './cursor';

/** The text after the move with its cursor; null where nothing moves. */
function moved(source: string, direction: Direction): string | null {
  const { report, offset } = at(source);
  const move = moveSection(report, offset, direction);
  if (!move) return null;
  const text = apply(report.raw, move.edits);
  return `${text.slice(0, move.offset)}|${text.slice(move.offset)}`;
}

/** Moves and moves back, in both ways of ending a line. */
function check(before: string, direction: Direction, after: string): void {
  assert.equal(moved(before, direction), after);
  assert.equal(moved(after, direction === 'up' ? 'down' : 'up'), before, 'moved back');
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  assert.equal(moved(crlf(before), direction), crlf(after), 'with CRLF');
}

describe('move section', () => {
  it('takes everything along and leaves the numbers in their places', () => {
    check(
      '青禾区政府工作报告\n\n一、工作回顾\n\n（一）工业。产值增长。\n（二）农业。粮食丰收。\n\n二、工作安|排\n\n（一）实干。办好实事。\n（二）为民。解决难题。\n\n三、自身建设\n廉洁奉公。\n',
      'up',
      '青禾区政府工作报告\n\n一、工作安|排\n\n（一）实干。办好实事。\n（二）为民。解决难题。\n\n二、工作回顾\n\n（一）工业。产值增长。\n（二）农业。粮食丰收。\n\n三、自身建设\n廉洁奉公。\n',
    );
  });

  it('moves the innermost section: a heading inside a part', () => {
    check(
      '青禾区政府工作报告\n一、工作回顾\n（一）工业。产值|增长。\n（二）农业。粮食丰收。\n二、工作安排\n实干。\n',
      'down',
      '青禾区政府工作报告\n一、工作回顾\n（一）农业。粮食丰收。\n（二）工业。产值|增长。\n二、工作安排\n实干。\n',
    );
  });

  it('numbers tasks that run on through both sections anew, and longer numbers move the cursor', () => {
    const tasks = (...numbers: number[]): string =>
      numbers.map((n) => `${n}.办好第${n}件事。\n牵头单位：区教育局\n`).join('');
    const text = `青禾区目标任务分解\n一、甲\n${tasks(1, 2)}二、乙\n${tasks(3, 4, 5, 6, 7, 8, 9)}三、丙\n${tasks(10, 11)}`;
    const result = moved(text.replace('三、丙\n', '三、丙|\n'), 'up') ?? '';
    assert.deepEqual(
      result.split('\n').filter((line) => line.startsWith('牵') === false),
      [
        '青禾区目标任务分解',
        '一、甲',
        '1.办好第1件事。',
        '2.办好第2件事。',
        '二、丙|',
        '3.办好第10件事。',
        '4.办好第11件事。',
        '三、乙',
        '5.办好第3件事。',
        '6.办好第4件事。',
        '7.办好第5件事。',
        '8.办好第6件事。',
        '9.办好第7件事。',
        '10.办好第8件事。',
        '11.办好第9件事。',
        '',
      ],
    );
    assert.equal(moved(result, 'down')?.replace('|', ''), text);
  });

  it('keeps the indents of lines and the empty lines between them', () => {
    check(
      '青禾区政府工作报告\n\n　　一、工|业\n\n　　产值增长。\n\n　　二、农业\n\n　　粮食丰收。\n\n　　三、商贸\n　　集市热闹。\n',
      'down',
      '青禾区政府工作报告\n\n　　一、农业\n\n　　粮食丰收。\n\n　　二、工|业\n\n　　产值增长。\n\n　　三、商贸\n　　集市热闹。\n',
    );
  });

  it('a task moves with the lines of its units', () => {
    check(
      '青禾区目标任务分解\n一、甲\n1.建|学校。\n牵头单位：区教育局\n责任单位：区财政局\n2.修公路。\n牵头单位：区交通局\n',
      'down',
      '青禾区目标任务分解\n一、甲\n1.修公路。\n牵头单位：区交通局\n2.建|学校。\n牵头单位：区教育局\n责任单位：区财政局\n',
    );
  });

  it('the words that close a report stay at its end', () => {
    const close = '各位代表！征途漫漫，让我们一起奋斗。';
    check(
      `青禾区政府工作报告\n一、回顾\n稳中有进。\n二、安排\n实干|为民。\n${close}\n`,
      'up',
      `青禾区政府工作报告\n一、安排\n实干|为民。\n二、回顾\n稳中有进。\n${close}\n`,
    );
  });

  it('what follows a series of single paragraphs stays behind it', () => {
    check(
      '青禾区政府工作报告\n一、安排\n（一）工业。产值增长。\n（二）农业。粮食丰收。\n（三）民|生。办好实事。\n我们还要抓好其他各项工作。\n二、自身建设\n廉洁。\n',
      'up',
      '青禾区政府工作报告\n一、安排\n（一）工业。产值增长。\n（二）民|生。办好实事。\n（三）农业。粮食丰收。\n我们还要抓好其他各项工作。\n二、自身建设\n廉洁。\n',
    );
  });

  it('items of one sentence keep the marks of their places', () => {
    check(
      '一、自身建设\n坚持从严治政。一是政治过硬；二是依法行政；三是清|正廉洁。\n二、其他\n好。\n',
      'up',
      '一、自身建设\n坚持从严治政。一是政治过硬；二是清|正廉洁；三是依法行政。\n二、其他\n好。\n',
    );
  });

  it('references to a section follow it', () => {
    const result = moved(
      '青禾区目标任务分解\n说明：具体安排见第一部分，保障见第二部分。\n一、甲\n1.办好事。\n牵头单位：区教育局\n二、乙|\n2.修好路，进度同第1项任务。\n牵头单位：区交通局\n',
      'up',
    );
    assert.equal(
      result,
      '青禾区目标任务分解\n说明：具体安排见第二部分，保障见第一部分。\n一、乙|\n1.修好路，进度同第2项任务。\n牵头单位：区交通局\n二、甲\n2.办好事。\n牵头单位：区教育局\n',
    );
  });

  it('the glossary follows where it stands in the order of its uses', () => {
    const entries = (...lines: string[]): string => lines.join('\n');
    check(
      `青禾区政府工作报告\n一、甲\n办好“三园”|[1]。\n二、乙\n修好“两渠”[2]，再办“三园”[1]。\n三、丙\n守住“五河”[3]。\n名词解释\n${entries('[1]三园：菜园、果园、茶园。', '[2]两渠：东渠、西渠。', '[3]五河：家乡的河。')}\n`,
      'down',
      `青禾区政府工作报告\n一、乙\n修好“两渠”[1]，再办“三园”[2]。\n二、甲\n办好“三园”|[2]。\n三、丙\n守住“五河”[3]。\n名词解释\n${entries('[1]两渠：东渠、西渠。', '[2]三园：菜园、果园、茶园。', '[3]五河：家乡的河。')}\n`,
    );
    check(
      `青禾区政府工作报告\n一、甲\n办好“三园”|。\n二、乙\n修好“两渠”。\n名词解释\n${entries('1.三园：菜园、果园、茶园。', '2.两渠：东渠、西渠。', '3.五河：家乡的河。')}\n`,
      'down',
      `青禾区政府工作报告\n一、乙\n修好“两渠”。\n二、甲\n办好“三园”|。\n名词解释\n${entries('1.两渠：东渠、西渠。', '2.三园：菜园、果园、茶园。', '3.五河：家乡的河。')}\n`,
    );
  });

  it('a glossary in another order stays as it is', () => {
    const glossary = '名词解释\n1.五河：家乡的河。\n2.两渠：东渠、西渠。\n3.三园：菜园、果园、茶园。\n';
    assert.equal(
      moved(`青禾区政府工作报告\n一、甲\n办好“三园”|。\n二、乙\n修好“两渠”“五河”。\n${glossary}`, 'down'),
      `青禾区政府工作报告\n一、乙\n修好“两渠”“五河”。\n二、甲\n办好“三园”|。\n${glossary}`,
    );
  });

  it('nothing moves at the edges of a series, between kinds, or outside of sections', () => {
    const text = '青禾区政府工作报告\n一、甲\n好。\n二、乙\n好。\n';
    assert.equal(moved(text.replace('甲', '甲|'), 'up'), null);
    assert.equal(moved(text.replace('乙', '乙|'), 'down'), null);
    assert.equal(moved(`|${text}`, 'down'), null);
    assert.equal(moved('|', 'down'), null);
  });

  it('moving there and back leaves any report as it was', () => {
    const text =
      '青禾区政府工作报告\n一、回顾\n——甲。好。\n——乙。好。\n二、安排\n（一）丙。一是丁。二是戊。\n（二）己。庚。\n三、建设\n（一）辛。壬。\n（二）癸。子。\n';
    let moves = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      for (const [there, back] of [
        ['up', 'down'],
        ['down', 'up'],
      ] as const) {
        const move = moveSection(read(text), offset, there);
        if (!move) continue;
        moves++;
        const after = apply(text, move.edits);
        assert.notEqual(after, text);
        assert.equal([...after].sort().join(''), [...text].sort().join(''), `${offset} ${there}`);
        const again = moveSection(read(after), move.offset, back);
        assert.equal(again && apply(after, again.edits), text, `${offset} ${there}`);
      }
    }
    assert.ok(moves > text.length / 2, `${moves} moves`);
  });
});
