/** `tally check --with` and folders: a text is compared with those beside it. */
import assert from 'node:assert/strict';
import { makePlace, type Place, tally } from './run';

const earlier = '2024年青禾区政府工作报告\n\n一、2023年工作回顾\n社会消费品零售总额186.4亿元，增长7.2%。\n';
const wrong = '2025年青禾区政府工作报告\n\n一、2024年工作回顾\n社会消费品零售总额196.7亿元，增长9.5%。\n';
const bases = '指标,范围,年份,数值\n社会消费品零售总额,,2023,186.4亿元\n';
const rule = 'across/base-mismatch';

interface Answer {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly text: string;
      readonly related: readonly { readonly path: string; readonly range: { readonly start: object } }[];
    }[];
  }[];
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly relatedLocations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

describe('cli: across', function () {
  this.timeout(60_000);
  let place: Place;

  before(() => {
    place = makePlace({
      'last.txt': earlier,
      'draft.txt': wrong,
      'bases.csv': bases,
      'set/a.txt': earlier,
      'set/b.txt': wrong,
      'nameless/a.txt': earlier,
      'nameless/b.txt': `政府工作报告\n各位代表：\n现在，我代表区人民政府报告工作。\n${wrong.slice(wrong.indexOf('一、'))}`,
      'based/draft.txt': wrong,
      'based/bases.csv': bases,
    });
  });
  after(() => place.remove());

  const found = async (...args: string[]): Promise<readonly string[]> => {
    const { out } = await tally(['check', ...args, '--format', 'json'], { folder: place.folder });
    const { files } = JSON.parse(out) as Answer;
    return files.flatMap(({ path, findings }) =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ text, related: [first] }) => `${path} ${text} < ${first?.path} ${JSON.stringify(first?.range.start)}`),
    );
  };

  it('one text alone is compared with nothing', async () => {
    assert.deepEqual(await found('draft.txt'), []);
  });

  it('--with takes last year’s report', async () => {
    assert.deepEqual(await found('draft.txt', '--with', 'last.txt'), [
      'draft.txt 9.5% < last.txt {"line":3,"character":9}',
    ]);
  });

  it('--with takes a table of base figures', async () => {
    assert.deepEqual(await found('draft.txt', '--with', 'bases.csv'), [
      'draft.txt 9.5% < bases.csv {"line":1,"character":16}',
    ]);
  });

  it('a folder is a set', async () => {
    assert.deepEqual(await found('set'), ['set/b.txt 9.5% < set/a.txt {"line":3,"character":9}']);
  });

  it('a draft that only says 我区 is of the place of its folder', async () => {
    assert.deepEqual(await found('nameless'), ['nameless/b.txt 9.5% < nameless/a.txt {"line":3,"character":9}']);
  });

  it('a table of base figures is found in a folder', async () => {
    assert.deepEqual(await found('based'), ['based/draft.txt 9.5% < based/bases.csv {"line":1,"character":16}']);
  });

  it('people are told where the other document says otherwise', async () => {
    const { out } = await tally(['check', 'set', '--lang', 'en'], { folder: place.folder });
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes(rule));
    assert.match(lines[at + 1] ?? '', /↳ Last year’s report: 186\.4亿元 {2}set\/a\.txt:4:10$/);
  });

  it('SARIF names the other document', async () => {
    const { out } = await tally(['check', 'set', '--format', 'sarif'], { folder: place.folder });
    const { runs } = JSON.parse(out) as Sarif;
    const result = runs[0]?.results.find(({ ruleId }) => ruleId === rule);
    const { artifactLocation, region } = result?.relatedLocations[0]?.physicalLocation ?? {};
    assert.deepEqual([artifactLocation?.uri, region?.startLine, region?.startColumn], ['set/a.txt', 4, 10]);
  });

  it('.tally.json corrects what a text seems to be', async () => {
    const facts = { reports: { 'last.txt': { place: '松陵区' } } };
    const other = makePlace({ 'last.txt': earlier, 'draft.txt': wrong, '.tally.json': JSON.stringify(facts) });
    try {
      const { out, problems } = await tally(['check', '.', '--format', 'json'], { folder: other.folder });
      const { files } = JSON.parse(out) as Answer;
      assert.deepEqual(problems, []);
      assert.ok(files.every(({ findings }) => findings.every((finding) => finding.rule !== rule)));
    } finally {
      other.remove();
    }
  });
});
