/** Rules of structure where one example on a page is not enough: levels, both numbers of an announcement, references, guards. */
import assert from 'node:assert/strict';
import { apply } from '../../server/src/core/text/edits';
import { checkText } from './checking';

/** Each finding as `rule level: marked text`. */
const found = (text: string): readonly string[] =>
  checkText(text).findings.map(({ rule, level, span }) => `${rule} ${level}: ${text.slice(span.start, span.end)}`);

const tasks = (lines: readonly string[]): string => ['本清单任务均已明确牵头单位、责任单位。', ...lines].join('\n');

const full = (number: number): string => `${number}.修建第${number}条路。\n牵头单位：区交通局\n责任单位：区财政局`;

describe('structure: announced counts', () => {
  const sections = (...below: readonly number[]): string =>
    below
      .map((count, i) => {
        const items = Array.from({ length: count }, (_, k) => `${k + 1}.办好这件事情。办实办细。`);
        return [`（${'一二三四五'[i]}）兴产业。抓好招商。`, ...items].join('\n');
      })
      .concat('各位代表！让我们一起奋斗！')
      .join('\n');

  it('hold two numbers against groups and things in them', () => {
    const announce = (words: string, ...below: readonly number[]): readonly string[] =>
      found(`今年重点抓好${words}：\n${sections(...below)}`);
    assert.deepEqual(announce('三个方面7项工作', 2, 2, 3), []);
    assert.deepEqual(announce('两个方面7项工作', 2, 2, 3), ['structure/announced-count warning: 两个方面']);
    assert.deepEqual(announce('三个方面8项工作', 2, 2, 3), ['structure/announced-count warning: 8项工作']);
    assert.deepEqual(announce('两个方面8项工作', 2, 2, 3), []);
  });

  it('count 方面 without 个, and never the members of members for them', () => {
    assert.deepEqual(found(`一年来，主要做了以下四方面工作：\n${sections(2, 1, 1)}`), [
      'structure/announced-count warning: 四方面工作',
    ]);
    assert.deepEqual(found(`今年抓好以下四项工作：\n${sections(2, 1, 1)}`), []);
  });

  it('are told quietly where the text breaks off in the last of them', () => {
    const begun = '今年重点抓好四个方面工作：\n（一）兴产业。抓好招商。\n（二）扩投资。抓好项';
    assert.deepEqual(found(begun), ['structure/announced-count information: 四个方面工作']);
    assert.deepEqual(found(`${begun}目。\n二、其他\n好。`), ['structure/announced-count warning: 四个方面工作']);
  });

  it('count members of a name only if they bear it', () => {
    const battles = (number: string): string =>
      `（一）打好“${number}大攻坚战”，守住底线。一是打好防汛攻坚战。加固沿河的堤坝，备足沙袋，昼夜有人巡查。二是打好护林攻坚战。在山头设岗，清理枯枝，防火防虫。三是打好清淤攻坚战。疏通老渠，修好水闸，让旱地浇上水。`;
    assert.deepEqual(found(battles('三')), []);
    assert.deepEqual(found(battles('四')), ['structure/announced-count warning: 四大攻坚战']);
    assert.deepEqual(found(battles('四').replaceAll('攻坚战。', '任务。')), []);
  });

  it('leave names right before the number to what follows them', () => {
    assert.deepEqual(found('必须从生产和消费两方面采取措施。一要种好粮。二要修好渠。三要管好仓。'), []);
  });
});

describe('structure: task lists', () => {
  it('say quietly that everybody leads', () => {
    const everybody = '3.厉行节约。\n牵头单位：区政府各部门、各街道';
    assert.deepEqual(found(tasks([full(1), full(2), everybody])), [
      'structure/missing-unit hint: 均已明确牵头单位、责任单位',
      'structure/missing-unit hint: 3.厉行节约',
    ]);
  });

  it('say quietly that units which were promised are left unnamed', () => {
    const open = '2.建桥。\n牵头单位：区交通局\n责任单位：区财政局、区水利局等';
    assert.deepEqual(found(tasks([full(1), open])), ['structure/missing-unit hint: 区财政局、区水利局等']);
    assert.deepEqual(found(`${full(1)}\n${open}`), []);
  });

  it('ask nothing where a heading names the unit for all tasks below it', () => {
    const shared = '一、交通（责任单位：区财政局）\n1.修路。\n牵头单位：区交通局\n2.建桥。\n牵头单位：区交通局';
    assert.deepEqual(found(tasks([shared, full(3), full(4), full(5)])), []);
  });

  it('ask without a promise where nine in ten tasks have the unit', () => {
    const list = (count: number): string =>
      [...Array.from({ length: count }, (_, i) => full(i + 1)), `${count + 1}.建桥。\n牵头单位：区交通局`].join('\n');
    assert.deepEqual(found(list(5)), []);
    assert.deepEqual(found(list(12)), ['structure/missing-unit warning: 13.建桥']);
  });

  it('note a unit beside the name of many that holds it', () => {
    assert.deepEqual(found('1.修路。\n牵头单位：区交通局\n责任单位：各管委会、高新区管委会'), [
      'structure/duplicate-unit information: 高新区管委会',
    ]);
    assert.deepEqual(found('1.修路。\n牵头单位：区交通局\n责任单位：各县区、青禾区'), []);
  });
});

describe('structure: numbering', () => {
  it('takes references along', () => {
    const text = '一、工业\n用地见第四部分。\n三、农业\n抓好春耕。\n四、商贸\n抓好消费，种养详见第三部分。';
    const [finding] = checkText(text).findings;
    const [fix] = finding?.fixes() ?? [];
    assert.ok(fix);
    assert.equal(
      apply(text, fix.edits),
      '一、工业\n用地见第三部分。\n二、农业\n抓好春耕。\n三、商贸\n抓好消费，种养详见第二部分。',
    );
  });

  it('takes references along where two numbers are exchanged, and where one is wrong', () => {
    const mended = (text: string): string => {
      const [finding] = checkText(text).findings;
      const [fix] = finding?.fixes() ?? [];
      assert.ok(fix);
      return apply(text, fix.edits);
    };
    const text = (a: string, b: string, c: string, see: string): string =>
      `一、工业\n用地见第${see}部分。\n${a}、农业\n抓好春耕。\n${b}、商贸\n抓好消费。\n${c}、民生\n抓好就业。`;
    assert.equal(mended(text('三', '二', '四', '三')), text('二', '三', '四', '二'));
    assert.equal(mended(text('二', '五', '四', '五')), text('二', '三', '四', '三'));
  });

  it('knows the first number of two where it should be the second', () => {
    const text = '一、工业\n（一）稳增长。抓好调度。\n（一）调结构。抓好技改。\n二、农业\n抓好春耕。';
    assert.deepEqual(found(text), ['structure/numbering warning: （一）']);
    const [fix] = checkText(text).findings[0]?.fixes() ?? [];
    assert.equal(apply(text, fix?.edits ?? []), text.replace('（一）调', '（二）调'));
    // A second heading that the outline does not see, and a list that begins anew behind one, are no faults.
    assert.deepEqual(found(text.replace('抓好调度', '抓好调度，（二）也已开工')), []);
    assert.deepEqual(found(text.replace('抓好调度。', '抓好调度。\n（二）稳投资。抓好项目。')), []);
  });

  it('does not take a later part for a return to the one before', () => {
    const part = (...numbers: readonly string[]): string =>
      numbers.map((number) => `（${number}）抓项目。扩大投资。`).join('\n');
    const text = `一、工作\n${part('一', '二', '三', '四')}\n${part('一', '二', '五', '六')}`;
    assert.deepEqual(found(text), ['structure/numbering warning: （五）']);
  });

  it('knows a number in the style of another level', () => {
    const text = '一、工业\n抓好调度。\n1．技改。\n2．招商。\n（3）用地。\n4．用工。\n二、农业\n抓好春耕。';
    const [finding] = checkText(text).findings;
    assert.equal(finding && text.slice(finding.span.start, finding.span.end), '（3）');
    assert.equal(finding?.fixes()[0]?.edits[0]?.text, '3．');
  });
});
