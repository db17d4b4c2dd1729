/** How reports end: which words close a work report, and which reports need none. */
import assert from 'node:assert/strict';
import { truncated } from '../../server/src/core/rules/structure/truncated';
import { slice } from '../../server/src/core/text/span';
import { checkText } from './checking';

const found = (text: string): readonly string[] =>
  checkText(text, [truncated]).findings.map(({ span, level }) => `${level} ${slice(text, span)}`);

const BODY = `一、去年的情况
去年，我们修好了通往山村的道路，栽下了成片的果树，村民出门不再绕远，果子当天就能运到城里。我们办起了两所学校，添置了课桌和图书，孩子们走十分钟就能上课。我们清淤了老渠，旱地重新浇上了水，稻子长得比往年好。我们给老街装了路灯，换了水管，小店的生意多起来。
二、今年的安排
今年，我们要架一座桥，让河两岸的人家常来常往，赶集的日子不用等渡船。我们要种好新品种的茶，办一个加工厂，让年轻人在家门口做工。我们要整修祠堂和戏台，逢年过节唱几场大戏，把老手艺传下去。我们要管好山林，防火防虫都不放松。我们要把账目贴上墙，谁家有疑问都可以来查。
10.抓好河道整治。再修一条环湖路，把山里的果子运出去。`;

const work = (end: string): string =>
  `河湾区政府工作报告\n各位代表：\n现在，我代表区人民政府，向大会报告工作，请予审议。\n${BODY}${end}`;

describe('the end of a work report', () => {
  it('is missed behind the last task', () => assert.deepEqual(found(work('')), ['information 把山里的果子运出去。']));
  it('is not the promise of a report, nor an amount', () => {
    assert.equal(found(work('\n达标率60%以上，请各镇抓紧。')).length, 1);
    assert.equal(found(work('\n按时向区人大常委会报告。')).length, 1);
    assert.equal(found(work('\n坚持重大事项请区人大审议决定。')).length, 1);
  });

  const closings = [
    '以上报告，请予审议。',
    '以上报告，请审查。',
    '以上报告请予审议',
    '以上工作报告，请各位代表审议。',
    '以上就是我的报告。',
    '特此报告',
    '特此报告！\n河湾区人民政府\n2024年1月16日',
    '报告完毕。',
    '我的报告到此结束。',
    '当否，请审议。',
    '请予审议。',
    '谢谢大家！',
  ];
  for (const closing of closings)
    it(`is ${closing.split('\n')[0]}`, () => assert.deepEqual(found(work(`\n${closing}`)), []));
});

describe('reports that simply end', () => {
  const given = '受区人民政府委托，现将有关情况报告如下，请予审议。';
  const titles = [
    '关于河湾区2023年预算执行情况和2024年预算草案的报告',
    '河湾区2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
    '河湾区2023年国民经济和社会发展统计公报',
    '河湾区关于2023年环境状况的报告',
    '河湾区水污染防治条例实施情况的报告',
  ];
  for (const title of titles) {
    it(`are ${title}`, () => assert.deepEqual(found(`${title}\n各位代表：\n${given}\n${BODY}`), []));
  }

  it('are known by the sentence that gives them, where the title is lost', () => {
    const opening = '受区人民政府委托，现将2023年预算执行情况和2024年预算草案报告如下，请予审议。';
    assert.deepEqual(found(`${opening}\n${BODY}`), []);
  });

  it('are not work reports that hand in a plan as well', () => {
    const opening =
      '现在，我代表区人民政府，向大会报告政府工作，并就规划纲要草案作说明，请予审议，并请列席人员提出意见。';
    assert.equal(found(`河湾区政府工作报告\n${opening}\n${BODY}`).length, 1);
  });
});
