/** Numbering over sections, without a first, in texts that begin with their report's opening words; units outside of tasks. */
import assert from 'node:assert/strict';
import { render } from '../../server/src/core/message';
import { checkText } from './checking';

const found = (text: string): readonly string[] =>
  checkText(text).findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

describe('structure: items counted in figures inside a paragraph', () => {
  const FIVE = '1.修路12公里；2.架桥3座；3.办学2所；4.植树万株；5.清渠8条。';

  it('are counted against what is announced', () => {
    assert.deepEqual(found(`今年办好五件实事：${FIVE}`), []);
    assert.deepEqual(found(`今年办好六件实事：${FIVE}`), ['structure/announced-count: 六件实事']);
    assert.deepEqual(found('今年办好四件实事：1.修路；2.架桥；\n3.办学。\n4.植树。'), []);
  });

  it('count on', () => {
    assert.deepEqual(found(`今年办好实事：${FIVE.replace('4.', '5.').replace('5.清', '6.清')}`), [
      'structure/numbering: 5.',
    ]);
    assert.deepEqual(found('会议指出：1.修路要快；2.架桥要实。会议要求：1.办学；2.植树；3.清渠。'), []);
    assert.deepEqual(found('（1）修路。抓好：1.路基；2.路面。\n（2）办学。抓好：1.校舍；2.师资；3.食堂。'), []);
  });
});

describe('structure: numbers that run on', () => {
  const chapters = (...articles: readonly (readonly string[])[]): string =>
    articles
      .map((own, i) =>
        [
          `第${'一二三'[i]}章　规矩`,
          ...own.map((number, k) => `第${number}条　大家都要爱护${'渠桥路树'[k]}${'道梁面木'[i]}。`),
        ].join('\n'),
      )
      .join('\n');

  it('through chapters are one series', () => {
    assert.deepEqual(found(chapters(['一', '二'], ['三', '四'], ['五'])), []);
    assert.deepEqual(found(chapters(['一', '二'], ['四', '五'])), ['structure/numbering: 第四条']);
    assert.deepEqual(found(chapters(['一', '二'], ['二', '三'])), ['structure/numbering: 第二条']);
    assert.deepEqual(found(chapters(['一', '三'], ['二', '四'])), ['structure/numbering: 第三条']);
  });

  const items = (...numbers: readonly (readonly number[])[]): string =>
    numbers
      .map((own, i) =>
        [
          `（${'一二三四'[i]}）兴产业。抓好招商。`,
          ...own.map((n, k) => `${n}.办好这件${'事情小甲'[k]}。办实${'天地人和'[i]}。`),
        ].join('\n'),
      )
      .join('\n');

  it('are seen by the sections that begin with the number that is due', () => {
    assert.deepEqual(found(items([1, 2, 3], [4, 5], [6, 7])), []);
    assert.deepEqual(found(items([1, 2, 3], [4, 5], [7, 8])), ['structure/numbering: 7.']);
    assert.deepEqual(found(items([1, 2, 3], [3, 4], [5, 6])), ['structure/numbering: 3.']);
  });

  it('are none where each section begins anew, or one begins oddly', () => {
    assert.deepEqual(found(items([1, 2, 3], [1, 2], [1, 2, 3])), []);
    assert.deepEqual(found(items([1, 2, 3], [5, 6])), []);
  });
});

describe('structure: series without a first', () => {
  it('are told inside a paragraph and down the paragraphs', () => {
    const inside = '一、农村\n抓好农村工作。二是架设桥梁，方便出行。三是疏通水渠，浇上旱地。';
    assert.deepEqual(found(inside), ['structure/numbering: 二是']);
    const down = '一、农村\n今年抓好几件事。\n二是架设桥梁。方便出行。\n三是疏通水渠。浇上旱地。';
    assert.deepEqual(found(down), ['structure/numbering: 二是']);
  });

  it('are told of no text that begins inside of an item, or with the fourth', () => {
    const items = '二是架设桥梁，方便出行。三是疏通水渠，浇上旱地。';
    assert.deepEqual(found(`打通断头路。${items}`), []);
    assert.deepEqual(found(`打通断头路。${items}\n一、农村\n抓好农村工作。`), []);
    assert.deepEqual(found('一、农村\n抓好农村工作。\n（九）修桥。方便出行。\n（十）修渠。浇上旱地。'), []);
  });

  it('are none where the first is said in other words', () => {
    for (const first of ['首先，要修建公路。', '第一，修建公路。', '其一是修路。', '一方面要修路。', '一要修路，']) {
      assert.deepEqual(
        found(`一、农村\n抓好农村工作。${first}二是架设桥梁，方便出行。三是疏通水渠，浇上旱地。`),
        [],
        first,
      );
    }
    assert.deepEqual(found('一、农村\n抓好农村工作。二是架设桥梁，方便出行。'), []);
    const under =
      '（一）农村\n抓好农村工作。\n首先，要修建公路。老路要加宽。\n第二，架设桥梁\n方便出行。\n第三，疏通水渠\n浇上旱地。\n（二）城市';
    assert.deepEqual(found(under), []);
    assert.deepEqual(found(under.replace('首先，', '今年，')), ['structure/numbering: 第二，']);
  });

  it('are seen at a text’s start only where the report opens there', () => {
    const body = '二、工业\n抓好调度。\n三、农业\n抓好春耕。';
    assert.deepEqual(found(body), []);
    const whole = `各位代表：\n现在，我代表区人民政府，向大会报告工作，请予审议。\n${body}`;
    assert.deepEqual(found(whole), ['structure/numbering: 二、']);
    assert.deepEqual(found(`各位代表！大家都辛苦了。\n${body}`), []);
  });
});

describe('structure: units outside of tasks', () => {
  it('stand once in a list, and in one role of an item', () => {
    const line = (units: string): string => `支持老街修缮，每户给予补助。（${units}）`;
    assert.deepEqual(found(line('责任单位：区住建局、区财政局，区住建局')), ['structure/duplicate-unit: 区住建局']);
    assert.deepEqual(found(line('牵头单位：区住建局；配合单位：区财政局、区住建局')), [
      'structure/lead-also-responsible: 区住建局',
    ]);
  });

  it('of two items in one paragraph are not mixed', () => {
    const item = (lead: string, other: string): string => `修缮老街（牵头单位：${lead}；责任单位：${other}）。`;
    assert.deepEqual(found(`${item('区住建局', '区财政局')}架设桥梁${item('区财政局', '区住建局')}`), []);
  });
});

describe('structure: units without a leader', () => {
  const task = (number: number, ...lines: readonly string[]): string =>
    [`${number}.修建第${number}条路。`, ...lines].join('\n');
  const charge = '责任单位：区交通局';

  it('are led by those in charge where others only help', () => {
    const text = [1, 2, 3]
      .map((n) => task(n, charge, n === 2 ? '配合单位：区财政局、区交通局' : '配合单位：区财政局'))
      .join('\n');
    const [finding] = checkText(text).findings;
    assert.equal(finding && render(finding.message, 'zh'), '任务2：“区交通局”既为责任单位又为配合单位');
    assert.deepEqual(
      finding?.fixes().map(({ title }) => render(title, 'zh')),
      ['从配合单位中删去“区交通局”'],
    );
  });

  it('lack nothing that is promised where they name who answers for it', () => {
    const list = [task(1, charge, '配合单位：区财政局'), task(2, charge), task(3, charge)];
    assert.deepEqual(found(['下列任务均明确责任单位。', ...list].join('\n')), []);
  });
});
