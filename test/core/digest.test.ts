/** Which report a text is, by its title and the lines below it. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/model/analyse';
import { digest } from '../../server/src/core/model/digest';
import { shippedLexicon } from '../../server/src/lexicon';

function identity(text: string): string {
  const { place, year, kind } = digest(analyse(text, shippedLexicon()), 'file:///x.txt');
  return `${place} ${year} ${kind}`;
}

const BODY = '\n\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、过去一年工作\n一年来稳中有进。\n';

describe('digest', () => {
  it('reads the title', () => {
    assert.equal(identity(`青禾区2025年政府工作报告${BODY}`), '青禾区 2025 work-report');
    assert.equal(identity(`（云州市）2025年云州市青禾区人民政府工作报告${BODY}`), '云州市青禾区 2025 work-report');
    assert.equal(
      identity('各位代表：\n\n现在，我提出关于2030、2031年国民经济计划安排的报告，请审议。\n\n一、情况\n平稳。').split(
        ' ',
      )[1],
      '2030',
    );
    assert.equal(
      identity('关于松陵县2024年预算执行情况和2025年预算草案的报告\n\n一、执行情况\n平稳。'),
      '松陵县 2025 budget',
    );
  });

  it('reads the subtitle where the title is silent', () => {
    const subtitle = '——2023年12月28日在青禾区第五届人民代表大会第三次会议上';
    assert.equal(identity(`政府工作报告\n${subtitle}${BODY}`), '青禾区 2024 work-report');
  });

  it('reads who issues a list', () => {
    const list = '2025年区政府工作报告重点工作任务分解\n\n1.新建公园3个。\n牵头单位：区住建委\n';
    const news = '近日，青禾区人民政府办公室发布重点任务分解方案，小编带你了解。';
    assert.equal(identity(`${news}\n\n${list}`), '青禾区 2025 tasks');
  });

  it('reads the sections where there is no title', () => {
    const text = '各位代表：\n现在，我代表市人民政府作工作报告。\n一、2024年工作回顾\n好。\n二、2025年工作安排\n干。\n';
    assert.equal(identity(text), 'null 2025 work-report');
  });

  it('reads the body where the opening is lost', () => {
    const body = (place: string, own: string) =>
      [
        `一、2024年工作回顾`,
        ...Array(12).fill(`${place}稳中有进，${own}投资增长，${own}面貌一新。`),
        '各位代表！前程似锦。',
      ].join('\n');
    assert.equal(identity(body('六安', '全市')), '六安市 2025 work-report');
    // A city within another names that one too: neither stands out.
    assert.equal(identity(body('六安、合肥', '全市')), 'null 2025 work-report');
    // In a district 全市 is the city around it.
    assert.equal(identity(body('六安市青禾区', '全市领先、我区')), '青禾区 2025 work-report');
    // In a region 全区 is the region.
    assert.equal(identity(body('桂林', '自治区政府要求，全区前列，我市')), '桂林市 2025 work-report');
  });

  it('reads the year of a report to the nation from its congress', () => {
    const since = '第八届全国人民代表大会第一次会议以来的五年，我国建设成就巨大。国务院努力工作，我国面貌一新。';
    assert.equal(identity(`各位代表：\n我代表国务院向大会报告工作。\n${since}\n`), '全国 1998 work-report');
  });

  it('reads the year from what is said of 今年', () => {
    const said = '1979年产量增长9.6%，今年上半年又增长2%。1980年预计增产。';
    assert.equal(identity(`各位代表：\n我代表国务院向大会报告工作。\n${said}\n`), '全国 1980 work-report');
  });

  it('reads the year that the last sentences are about', () => {
    const said = '2024年，全区面貌一新。到2030年建成公园。\n2025年是规划收官之年。2024年增长5%，2024年投资增长6%。';
    assert.equal(identity(`各位代表：\n现在，我代表区政府报告工作。\n${said}\n`), 'null 2025 work-report');
  });

  it('tells reports of other bodies from the government’s', () => {
    const others = [
      '青禾区人民代表大会常务委员会工作报告\n（2025年1月15日）\n各位代表：\n一年来工作有序。',
      '青禾区人民法院工作报告\n2025年1月15日\n各位代表：\n审结案件1200件。',
      '各位代表：\n我代表区人民检察院向大会报告工作，请予审议。\n一、2024年工作回顾\n好。',
    ];
    for (const text of others) assert.match(identity(text), / null$/, text);
    const own =
      '青禾区政府工作报告\n2025年1月15日\n各位代表：\n现在，我代表区人民政府报告工作，请予审议，请政协委员提出意见。';
    assert.equal(identity(own), '青禾区 2025 work-report');
  });

  it('names nothing that does not stand there', () => {
    assert.equal(identity(''), 'null null null');
    assert.equal(identity('全区经济总量仍居全市第三。'), 'null null null');
  });
});
