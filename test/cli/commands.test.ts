/** The commands that show what was read: outline, figures and terms. */
import assert from 'node:assert/strict';
import { makePlace, tally } from './run';

const text =
  '青禾区政府工作报告\n\n一、过去一年工作回顾\n\n（一）经济稳中有进。全区生产总值增长6%。\n\n二、今年工作安排\n';

interface Item {
  readonly kind: string;
  readonly label: string;
  readonly level: number;
  readonly range: object;
  readonly selectionRange: { readonly start: { readonly line: number } };
  readonly children: readonly Item[];
}

describe('cli: outline, figures, terms', function () {
  this.timeout(60_000);

  it('show the outline for people', async () => {
    const { code, out } = await tally(['outline', '-'], { input: text });
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^1 {2}青禾区政府工作报告$/);
    assert.ok(lines.some((line) => /^3 +一、过去一年工作回顾$/.test(line)));
  });

  it('show the outline for programs, as a tree', async () => {
    const { out } = await tally(['outline', '--format', 'json', '-'], { input: text });
    const answer = JSON.parse(out) as { version: number; path: string; outline: Item[] };
    assert.deepEqual([answer.version, answer.path], [1, '-']);
    const [title] = answer.outline;
    assert.equal(title?.kind, 'title');
    const sections = title?.children ?? [];
    assert.deepEqual(
      sections.map(({ kind, selectionRange }) => [kind, selectionRange.start.line]),
      [
        ['h1', 2],
        ['h1', 6],
      ],
    );
    assert.equal(sections[0]?.children[0]?.kind, 'h2');
  });

  it('show terms for people and for programs', async () => {
    assert.equal((await tally(['terms', '-'], { input: text })).code, 0);
    const { out } = await tally(['terms', '--format', 'json', '-'], { input: text });
    const answer = JSON.parse(out) as { version: number; terms: unknown[] };
    assert.equal(answer.version, 1);
    assert.ok(Array.isArray(answer.terms));
  });

  it('know the office’s glossary that .tally.json names, and say what is wrong with it', async () => {
    const place = makePlace({
      '.tally.json': '{ "glossary": "表/术语.csv" }',
      '表/术语.csv': '22733,两个主导产业等\n只有一栏\n',
      'draft.txt': '青禾区政府工作报告\n深化“22733”体系建设。\n',
    });
    const { out, problems } = await tally(['terms', '--format', 'json', 'draft.txt'], { folder: place.folder });
    const answer = JSON.parse(out) as { terms: { term: string; kind: string }[] };
    assert.deepEqual(
      answer.terms.map(({ term, kind }) => [term, kind]),
      [['22733', 'workspace']],
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^表\/术语\.csv: 1 /);
    const { code } = await tally(['check', '--fail-on', 'information', 'draft.txt'], { folder: place.folder });
    place.remove();
    assert.equal(code, 0);
  });

  it('show every figure with its exact value', async () => {
    const input = '2024年，全区粮食总产量12.5万吨。\n';
    const { out } = await tally(['figures', '--format', 'json', '-'], { input });
    const { version, figures } = JSON.parse(out) as { version: number; figures: Record<string, unknown>[] };
    const [figure] = figures.filter(({ text: words }) => words === '12.5万吨');
    assert.deepEqual([version, figure?.path, figure?.range], [1, '-', { start: at(0, 13), end: at(0, 19) }]);
    assert.deepEqual([figure?.value, figure?.low, figure?.high], ['125000', '124500', '125500']);
    const csv = (await tally(['figures', '--format', 'csv', '-'], { input })).out.split('\r\n');
    assert.match(csv[0] ?? '', /^path,line,column,text,value,unit,/);
    assert.ok(csv.some((line) => line.startsWith('-,1,14,12.5万吨,125000,')));
    assert.match((await tally(['figures', '-'], { input })).out, /1:14 +12\.5万吨/);
    assert.match(
      (await tally(['figures', '--lang', 'zh', '-'], { input: '一、2024年工作回顾\n粮食产量增长1%。\n' })).out,
      /增速 +实绩/,
    );
  });

  it('end with 2 for a file that is not there', async () => {
    for (const command of ['outline', 'figures', 'terms']) {
      const { code, problems } = await tally([command, 'missing.txt']);
      assert.deepEqual([code, problems], [2, ['missing.txt: no such file']]);
    }
  });
});

const at = (line: number, character: number): object => ({ line, character });
