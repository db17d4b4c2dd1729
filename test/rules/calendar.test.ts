/** Years that a report says of itself: anniversaries over the clauses of a sentence, the day of the meeting, headings of another year. */
import assert from 'node:assert/strict';
import { calendarRules } from '../../server/src/core/rules/calendar';
import { slice } from '../../server/src/core/text/span';
import { checkText } from './checking';

/** What is marked, by which rule, and what it is changed to where a change is offered. */
const found = (text: string): readonly string[] =>
  checkText(text, calendarRules).findings.map(({ rule, span, fixes }) => {
    const [fix] = fixes();
    const due = fix?.edits[0]?.text;
    return `${rule} ${slice(text, span)}${due === undefined ? '' : `→${due}`}`;
  });
const counts = (text: string): readonly string[] => found(text).map((finding) => finding.replace('calendar/year ', ''));

const AHEAD = '一、2023年工作回顾\n\n过去一年，我们克服困难。\n\n二、2024年工作安排\n\n';

describe('anniversaries', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['2008年是修路架桥的第一年，是改革开放31周年，我们要努力。', '31→30'],
    ['2024年，是换届之年，也是关键一年，更是中华人民共和国成立76周年。', '76→75'],
    ['2021年是“十四五”开局之年，恰逢中国共产党成立101周年。', '101→100'],
    ['2021年，我们迎来了建党101周年。', '101→100'],
    ['2027年，我们将隆重庆祝建军101周年。', '101→100'],
    ['2022年，在香港回归祖国24周年之际，商会回乡办厂。', '24→25'],
    ['2019年适逢澳门回归10周年。', '10→20'],
    ['2025年，全县人民共同纪念抗战胜利70周年。', '70→80'],
    ['2016年是红军长征胜利70周年，老区新修了纪念馆。', '70→80'],
    ['2018年是改革开放四十一周年。', '四十一'],
    ['2024年是河湾解放55周年、新中国成立76周年。', '76→75'],
    ['刚刚过去的2019年是新中国成立71周年。', '71→70'],
  ];
  for (const [text, mark] of wrong) it(`tells ${mark} in ${text}`, () => assert.deepEqual(counts(text), [mark]));

  const right: readonly string[] = [
    '2008年是修路架桥的第一年，是改革开放30周年，我们要努力。',
    '2023年是收尾之年，明年是新中国成立75周年。',
    '2023年是收尾之年，我们要以优异成绩迎接新中国成立75周年。',
    '2023年是收尾之年，我们即将迎来新中国成立75周年。',
    '2023年是收尾之年，筹备工作也已起步，庆祝新中国成立75周年的展馆开工。',
    '2022年是建党100周年后的第一年。',
    '2020年，庆祝建党100周年系列活动着手筹备，我们庆祝建党100周年活动的舞台搭好了。',
    '2020年是收尾之年，也是迎接中国共产党成立100周年的重要一年。',
    '2020年是中国共产党成立100周年的前一年。',
    '2024年是河湾中学支部建党30周年。',
    '2024年是实现建军100周年奋斗目标的关键期。',
    '2024年是大渡口解放75周年，是河湾县成立30周年。',
    '2024年，到2027年建军100周年时，我们要补齐短板。',
    '2024年是关键之年，我们重温“今年是新中国成立70周年”的讲话，是新中国成立70周年的讲话。',
    '2022年，庆祝大会在2021年建党100周年之际已经开过。',
  ];
  for (const text of right) it(`is silent on ${text}`, () => assert.deepEqual(counts(text), []));

  it('asks the headings, the day or the title which year 今年 is', () => {
    const sentence = '今年是新中国成立76周年。';
    const dated = '河湾区政府工作报告\n——2024年1月16日在区第十八届人民代表大会第四次会议上\n\n各位代表：\n\n';
    assert.deepEqual(counts(`二、2024年工作安排\n\n${sentence}`), ['76→75']);
    assert.deepEqual(counts(`${AHEAD}${sentence}`), ['76→75']);
    assert.deepEqual(counts(`${dated}${sentence}`), ['76→75']);
    assert.deepEqual(counts(`2024年河湾区政府工作报告\n\n各位代表：\n\n${sentence}`), ['76']);
    assert.deepEqual(counts(`${AHEAD}值此新中国成立76周年之际，谨致敬意。`), ['76→75']);
  });

  it('is silent where 今年 may be another year', () => {
    const late = '河湾区政府工作报告\n——2023年12月26日在区第十八届人民代表大会第四次会议上\n\n各位代表：\n\n';
    assert.deepEqual(counts('今年是新中国成立76周年。'), []);
    assert.deepEqual(counts(`${late}今年是新中国成立74周年，明年是新中国成立75周年。`), []);
    assert.deepEqual(counts(`${late}今年是新中国成立75周年。`), []);
    assert.deepEqual(counts(`2024年河湾区政府工作报告\n\n各位代表：\n\n今年是新中国成立74周年。`), []);
    assert.deepEqual(counts('一、2024年工作安排\n\n二、2025年工作安排\n\n今年是新中国成立70周年。'), []);
  });
});

describe('the day of the meeting', () => {
  const report = (day: string, title = '河湾区政府工作报告'): string =>
    `${title}\n${day}\n\n各位代表：\n\n${AHEAD}加快发展。`;
  const meeting = '在河湾区第十八届人民代表大会第四次会议上';

  it('is told where all headings are of other years', () => {
    assert.deepEqual(found(report(`——2023年1月16日${meeting}`)), ['calendar/year 2023→2024']);
    assert.deepEqual(found(report(`（2022年1月16日${meeting}）`)), ['calendar/year 2022']);
    assert.deepEqual(found(report(`（2025年1月16日${meeting}）`)), ['calendar/year 2025']);
    assert.deepEqual(found(report(`2023年1月16日${meeting}`, '2023年河湾区政府工作报告')), ['calendar/year 2023→2024']);
  });

  it('is right from the last months of the one year to the end of the next', () => {
    for (const day of ['2023年12月26日', '2023年11月30日', '2024年1月16日', '2024年4月2日', '2024年5月20日']) {
      assert.deepEqual(found(report(`——${day}${meeting}`)), [], day);
    }
  });

  it('may be the day when a page was made', () => assert.deepEqual(found(report('2025年3月4日')), []));

  it('is not asked where the headings do not agree', () => {
    const text = report(`——2023年1月16日${meeting}`).replace('二、2024年', '二、2023年');
    assert.deepEqual(found(text), ['calendar/year 2023→2024']);
    assert.equal(checkText(text, calendarRules).findings[0]?.span.start, text.indexOf('2023年工作安排'));
  });
});

describe('a heading of another year', () => {
  const under = (heading: string, review = '一、2015年工作回顾'): string =>
    `${review}\n\n过去一年，我们克服困难。\n\n${heading}\n\n2016年是爬坡过坎的关键之年，我们要稳中求进。`;

  it('is told, and not the text that follows the look back', () =>
    assert.deepEqual(found(under('二、2017年重点工作')), ['calendar/year 2017→2016']));

  it('is told where the meeting was early in the year before', () => {
    const head = (title: string, day: string): string =>
      `${title}\n——${day}在河湾区第十八届人民代表大会第四次会议上\n\n各位代表：\n\n一、工作回顾`;
    const text = (day: string, title = '河湾区政府工作报告'): string => under('二、2017年重点工作', head(title, day));
    assert.deepEqual(found(text('2016年1月26日')), ['calendar/year 2017→2016']);
    assert.deepEqual(found(text('2016年1月26日', '2016年河湾区政府工作报告')), ['calendar/year 2017→2016']);
    assert.deepEqual(found(text('2016年12月26日')), ['calendar/stale-year 2016→2017']);
    assert.deepEqual(found(text('2017年1月26日')), ['calendar/stale-year 2016→2017']);
  });

  it('is believed where nothing speaks for the text', () =>
    assert.deepEqual(found(under('二、2017年重点工作', '一、工作回顾')), ['calendar/stale-year 2016→2017']));

  it('is not believed against the place of a year in its plan', () => {
    const text =
      '一、工作回顾\n\n过去一年，我们克服困难。\n\n二、2017年重点工作\n\n2016年是“十三五”规划开局之年，我们要稳中求进。';
    assert.deepEqual(found(text), []);
  });
});

describe('the words that open the look back', () => {
  const report = (opening: string, plan = '二、2025年工作安排'): string =>
    `一、2024年工作回顾\n\n${opening}\n\n${plan}\n\n我们要加快发展。`;

  it('are told where they speak of the year before', () => {
    assert.deepEqual(found(report('2023年是爬坡过坎的一年，我们克服困难。')), ['calendar/stale-year 2023→2024']);
    assert.deepEqual(found(report('刚刚过去的2023年是爬坡过坎的一年。')), ['calendar/stale-year 2023→2024']);
  });

  it('may recall other years', () => {
    assert.deepEqual(found(report('2024年是爬坡过坎的一年。2023年是发大水的一年。')), []);
    assert.deepEqual(found(report('回望来路，2023年是发大水的一年，修复的河堤经住了考验。')), []);
    assert.deepEqual(found(report('过去一年，我们克服困难。\n\n2023年是发大水的一年。')), []);
    assert.deepEqual(found(report('2020年是“十三五”规划收官之年，基础由此打下。')), []);
  });

  it('are believed where the headings do not agree', () =>
    assert.deepEqual(found(report('2023年是爬坡过坎的一年。', '二、2024年工作安排')), ['calendar/year 2024→2025']));
});
