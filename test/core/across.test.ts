/** What documents know of each other: places, meetings, streaks, tables of base figures. */
import assert from 'node:assert/strict';
import { changesSince } from '../../server/src/core/features/compare';
import { readParagraph } from '../../server/src/core/lex/facts';
import { samePlace } from '../../server/src/core/lex/same-place';
import { adoptedPlace, onlyPlace } from '../../server/src/core/model/adopted';
import { analyse } from '../../server/src/core/model/analyse';
import { readBases } from '../../server/src/core/model/bases';
import { companions } from '../../server/src/core/model/companions';
import { digest, placeIn } from '../../server/src/core/model/digest';
import { shippedLexicon } from '../../server/src/lexicon';
import { assertLinear } from '../effort';

const read = (text: string) => digest(analyse(text, shippedLexicon()), 'file:///x.txt');
const notes = (text: string) => readParagraph(text, shippedLexicon()).notes;

describe('across: documents', () => {
  it('a place is the same however it is named', () => {
    const same: readonly (readonly [string, string])[] = [
      ['云泽市青禾区', '青禾区'],
      ['西藏自治区', '西藏'],
      ['甘孜藏族自治州', '甘孜州'],
      ['青禾土家族苗族自治县', '青禾县'],
      ['云泽哈萨克自治州', '云泽州'],
    ];
    for (const [a, b] of same) assert.ok(samePlace(a, b) && samePlace(b, a), `${a} ${b}`);
    const others: readonly (readonly [string | null, string | null])[] = [
      ['云泽市青禾区', '松陵市青禾区'],
      ['吉林省', '吉林市'],
      ['青禾区', '松陵区'],
      ['青禾区', null],
      [null, null],
      ['云泽市青禾区', '区'],
    ];
    for (const [a, b] of others) assert.ok(!samePlace(a, b), `${a} ${b}`);
  });

  it('a report without a title is of the place it names most', () => {
    const text = `各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n六安稳中有进。六安更美。合肥相邻。\n`;
    assert.equal(read(text).place, '六安市');
    assert.equal(read(text).year, 2024);
  });

  it('companions are told apart by place, year and kind', () => {
    const own = read('2025年青禾区政府工作报告\n一、2024年工作回顾\n好。');
    const last = read('2024年青禾区政府工作报告\n一、2023年工作回顾\n好。');
    const tasks = read('2025年青禾区政府工作报告任务分解\n1.干。');
    const other = read('2024年松陵区政府工作报告\n一、2023年工作回顾\n好。');
    const found = companions(own, [last, tasks, other]);
    assert.deepEqual([found.lastYear, found.breakdown, found.drafts], [[last], [tasks], []]);
  });

  it('a text that names no place takes that of a folder about one place', () => {
    const named = read('2024年青禾区政府工作报告\n一、2023年工作回顾\n好。');
    const city = read('2024年松陵市政府工作报告\n一、2023年工作回顾\n好。');
    const nameless = read('政府工作报告\n各位代表：\n现在，我代表区人民政府报告工作。\n一、2024年工作回顾\n好。');
    assert.deepEqual([nameless.place, nameless.unit, nameless.year], [null, '区', 2025]);
    assert.equal(onlyPlace([named, nameless]), '青禾区');
    assert.equal(adoptedPlace(nameless, '青禾区'), '青禾区');
    assert.equal(adoptedPlace(nameless, '松陵市'), null);
    assert.equal(adoptedPlace(city, '青禾区'), '松陵市');
    assert.equal(onlyPlace([named, city]), null);
    assert.equal(onlyPlace([nameless]), null);
  });

  it('drafts say which they are, and are compared with earlier ones', () => {
    const names = ['初稿', '征求意见稿', '征求意见稿第二稿', '送审稿', '第二稿', '三稿', '草案'];
    const drafts = names.map((name) => read(`2025年青禾区政府工作报告（${name}）\n一、2024年工作回顾\n好。`));
    assert.deepEqual(
      drafts.map(({ draft }) => draft),
      [100, 300, 302, 500, 2, 3, 600],
    );
    const [first, asked, again, sent, second, third] = drafts;
    const final = read('2025年青禾区政府工作报告\n一、2024年工作回顾\n好。');
    assert.equal(final.draft, null);
    assert.ok(first && asked && again && sent && second && third);
    assert.deepEqual(companions(again, [first, sent, asked]).drafts, [asked, first]);
    assert.deepEqual(companions(third, [second]).drafts, [second]);
    assert.deepEqual(companions(second, [third]).drafts, []);
    // Which of two is the later is not said: they are compared.
    assert.deepEqual(companions(final, [second]).drafts, [second]);
    assert.equal(read('2025年青禾区政府工作报告\n送审稿\n一、2024年工作回顾\n好。').draft, 500);
    assert.equal(read('2025年青禾区政府工作报告\n一、2024年工作回顾\n编制了规划（草案）。').draft, null);
  });

  it('changes since a draft are told apart by where they stand, and in order', () => {
    const text = (gained: string, aimed: string, other: string): string =>
      `2025年青禾区政府工作报告\n一、2024年工作回顾\n城镇新增就业${gained}。建成公园${other}，改造道路12公里，东片建成公园5个。\n二、2025年工作安排\n城镇新增就业${aimed}。\n`;
    const changes = changesSince(read(text('8450人', '8000人以上', '3个')), read(text('8450人', '7600人以上', '4个')));
    assert.deepEqual(
      changes.map(({ clause, from, to }) => `${clause} ${from} ${to}`),
      ['建成公园3个 4个 3个', '城镇新增就业8000人以上 7600人以上 8000人以上'],
    );
    const same = read(text('8450人', '8000人以上', '3个'));
    assert.deepEqual(changesSince(same, same), []);
  });

  it('streaks, ranks and claims are read with their words', () => {
    const [streak] = notes('连续5年未发生较大生产安全事故。').streaks;
    assert.equal(streak?.value, 5);
    assert.equal(notes('粮食生产实现“二十一连丰”。').streaks[0]?.value, 21);
    assert.equal(notes('连续降雨3天。').streaks.length, 0);
    const [rank] = notes('研发投入强度居全市第4位，比上年前移1位。').ranks;
    assert.deepEqual([rank?.value, rank?.among, rank?.moved], [4, '全市', 1]);
    assert.equal(notes('顺利完成全年主要目标任务。').claims.length, 1);
    assert.equal(notes('完成第二批年度任务。').claims.length, 0);
  });

  it('what is claimed among plans is a wish', () => {
    const text = (heading: string) => `2025年青禾区政府工作报告\n${heading}\n圆满完成全年目标任务。\n`;
    assert.equal(read(text('一、2024年工作回顾')).claims.length, 1);
    assert.equal(read(text('二、2025年工作安排')).claims.length, 0);
  });

  it('a subtitle names the meeting', () => {
    const { meeting } = read('青禾区政府工作报告\n——2025年1月14日在青禾区第八届人民代表大会第四次会议上\n好。');
    assert.deepEqual([meeting?.congress, meeting?.session], [8, 4]);
  });

  it('a table of base figures says what it can', () => {
    const text =
      '指标,范围,年份,数值\n社会消费品零售总额,,2023,186.4亿元\n无此指标,,2023,1亿元\n"一般公共预算收入",全市,2023年,"23.6亿元"\n';
    const { facts, kind, lineStarts } = readBases(text, 'file:///bases.csv', shippedLexicon());
    assert.equal(kind, 'bases');
    assert.deepEqual(
      facts.map(({ indicator, scope, period, text: printed }) => [indicator, scope, period, printed]),
      [
        ['社会消费品零售总额', null, '2023', '186.4亿元'],
        ['一般公共预算收入', '全市', '2023', '23.6亿元'],
      ],
    );
    const place = placeIn({ lineStarts }, facts[0]?.figure.span.start ?? 0);
    assert.deepEqual(place, { line: 1, character: '社会消费品零售总额,,2023,'.length });
  });

  it('a harvest in a row is known where the clause before names it', () => {
    const [streak] = notes('粮食产量31.6万吨，实现“二十连丰”。').streaks;
    assert.deepEqual([streak?.value, streak?.unit], [20, 'year']);
    assert.equal(streak?.frame, notes('粮食总产36.2万吨，实现“十九连丰”。').streaks[0]?.frame);
    assert.deepEqual(notes('夏粮产量1.6万吨，实现“五连丰”。').streaks, []);
  });

  it('is total, and takes time in proportion to texts that are no prose', () => {
    for (const piece of ['连续3年', '约', '居全市第1位', '低于预期', '12', '我代表市', '第一届']) {
      assertLinear(piece, (text) => readParagraph(text, shippedLexicon()).notes.clauses);
    }
  });
});
