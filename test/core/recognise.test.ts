/** Which plain texts are reports: the classes of evidence one by one. The corpus study is in test/corpus. */
import assert from 'node:assert/strict';
import { isReport, looksMisdecoded, scoreReport } from '../../server/src/core/recognise';
import { effort } from '../effort';

const BULLETIN =
  '一季度，全县实现地区生产总值31.6亿元，同比增长5.2%。其中，第一产业增加值2.4亿元，增长3.1%；第二产业增加值12.9亿元，' +
  '增长6.6%。社会消费品零售总额9.8亿元，增长4.7%；一般公共预算收入2.1亿元，同比增长3.8%。';
const TASKS =
  '一、工业经济\n1.新增规上企业6家。\n牵头单位：县工信局\n责任单位：县财政局、县发改委\n2.建成标准厂房4万平方米。\n' +
  '牵头单位：县开发区管委会\n责任单位：县自然资源局\n二、民生事业\n3.新建村卫生室14个，改造危房120户。\n' +
  '牵头单位：县卫健局\n配合单位：各乡镇人民政府\n以上任务请各部门认真组织实施，印发之日起执行。';
const NOVEL =
  '“今年的增长目标是多少？”他说。老周笑着摇头，把烟按灭在窗台上。她看着窗外的雨，忽然觉得心里空落落的，' +
  '像是多年前那个晚上，母亲站在门口等他们回家，孩子们都睡了，家里静得能听见钟声。';

describe('recognise', () => {
  it('knows a bulletin by its statistics', () => assert.ok(isReport(BULLETIN)));

  it('knows a task list by its units', () => assert.ok(isReport(TASKS)));

  it('knows traditional script, full width and pinyin residue', () => {
    const traditional =
      '一季度，全縣實現地區生產總值31.6億元，同比增長5.2%；工業增加值12.9億元，增長6.6％。財政收入2.1億元，增長3.8%；稅收收入1.6億元，同比增長４%。社會消費品零售總額9.8億元，增長4.7%，縣城居民人均可支配收入三萬元。';
    assert.ok(isReport(traditional));
    assert.ok(isReport(traditional.replaceAll('區', '區(qū)').replaceAll('增', '增（zēng）')));
  });

  it('knows it across hard wraps', () => assert.ok(isReport(BULLETIN.replace(/(.{17})/g, '$1\n'))));

  it('leaves other papers alone', () => {
    for (const text of [
      '',
      '12.5亿元',
      NOVEL,
      'Gross regional product grew by 5.2% to 31.6 billion yuan. '.repeat(40),
    ]) {
      assert.equal(isReport(text), false, text.slice(0, 40));
    }
  });

  it('words of reporters and companies weigh against figures', () => {
    const news = `本报讯（记者 林可）记者从有关部门获悉：${BULLETIN}“我们的订单排到了年底。”一家公司的负责人告诉记者。`;
    assert.ok(scoreReport(news) < scoreReport(BULLETIN));
    assert.equal(isReport(news), false);
  });

  it('does not take a wrong encoding for a report', () => {
    const soup = new TextDecoder().decode(new Uint8Array(400).map((_, i) => 0xb0 + (i % 60)));
    assert.ok(looksMisdecoded(soup));
    assert.equal(isReport(`${BULLETIN}${'\ufffd'.repeat(4)}`), false);
    assert.equal(looksMisdecoded(BULLETIN), false);
    assert.equal(looksMisdecoded(''), false);
  });

  it('looks at the beginning only, and quickly', () => {
    const long = BULLETIN.repeat(2000);
    scoreReport(long);
    const took = effort(() => {
      for (let i = 0; i < 10; i++) scoreReport(long);
    });
    assert.ok(took / 10 < 30, `${took / 10} ms`);
    for (const hostile of ['（一'.repeat(40_000), '1'.repeat(70_000), '\n'.repeat(70_000), '\ud800'.repeat(70_000)]) {
      assert.equal(isReport(hostile), false);
    }
  });
});
