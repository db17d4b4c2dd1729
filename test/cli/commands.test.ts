/** The commands that show what was read: outline and terms. */
import assert from 'node:assert/strict';
import { tally } from './run';

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

describe('cli: outline and terms', function () {
  this.timeout(20_000);

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

  it('end with 2 for a file that is not there', async () => {
    for (const command of ['outline', 'terms']) {
      const { code, problems } = await tally([command, 'missing.txt']);
      assert.deepEqual([code, problems], [2, ['missing.txt: no such file']]);
    }
  });
});
