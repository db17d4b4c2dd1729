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
      identity('关于松陵县2024年预算执行情况和2025年预算草案的报告\n\n一、执行情况\n平稳。'),
      '松陵县 2025 budget',
    );
  });

  it('reads the subtitle where the title is silent', () => {
    const subtitle = '——2023年12月28日在青禾区第五届人民代表大会第三次会议上';
    assert.equal(identity(`政府工作报告\n${subtitle}${BODY}`), '青禾区 2024 work-report');
  });

  it('reads the sections where there is no title', () => {
    const text = '各位代表：\n现在，我代表市人民政府作工作报告。\n一、2024年工作回顾\n好。\n二、2025年工作安排\n干。\n';
    assert.equal(identity(text), 'null 2025 work-report');
  });

  it('names nothing that does not stand there', () => {
    assert.equal(identity(''), 'null null null');
    assert.equal(identity('全区经济总量仍居全市第三。'), 'null null null');
  });
});
