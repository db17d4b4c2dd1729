/** Figures that follow from one that is given anew. */
import assert from 'node:assert/strict';
import { makeEngine } from '../../server/src/core/engine';
import { dependentsOf } from '../../server/src/core/features/dependents';
import { renameFigure } from '../../server/src/core/features/ripple';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { apply, settle } from '../../server/src/core/text/edits';
import { shippedLexicon } from '../../server/src/lexicon';

const engine = makeEngine(rules, shippedLexicon);
const settings = resolveSettings(rules, []);
const HEAD = '2025年青禾区政府工作报告\n一、2024年工作回顾\n';

/** The text once the figure at the mark | is given anew and what follows from it too. */
function renamed(marked: string, digits: string): string {
  const offset = HEAD.length + marked.indexOf('|');
  const report = engine.read(HEAD + marked.replace('|', ''));
  const edits = renameFigure(report, offset, digits);
  const recheck = (raw: string) => engine.check(engine.read(raw), [], settings);
  const dependents = dependentsOf(report, edits, recheck).map(({ edit }) => edit);
  return apply(report.raw, settle([...edits, ...dependents])).slice(HEAD.length);
}

describe('dependents', () => {
  it('a total follows from its part', () => {
    assert.equal(
      renamed('全年获得表彰29项，其中国家级|9项、省级5项、市级15项。', '11'),
      '全年获得表彰31项，其中国家级11项、省级5项、市级15项。',
    );
  });

  it('growth follows from the level, and the base does not', () => {
    assert.equal(
      renamed('一般公共预算收入由23.6亿元增加到|25.1亿元，增长6.4%。', '26.1'),
      '一般公共预算收入由23.6亿元增加到26.1亿元，增长10.6%。',
    );
  });

  it('which part follows from a total nobody knows', () => {
    assert.equal(
      renamed('全年获得表彰|29项，其中国家级9项、省级5项、市级15项。', '31'),
      '全年获得表彰31项，其中国家级9项、省级5项、市级15项。',
    );
  });

  it('nothing follows where all agrees', () => {
    assert.equal(renamed('新建公园|3个，改造道路12公里。', '4'), '新建公园4个，改造道路12公里。');
  });
});
