/** `tally check` as a person or a build server runs it. */
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { makePlace, type Place, tally } from './run';

/** A total that is not the sum of its parts. */
const wrong = '争取补助资金4.6亿元、债券资金7.3亿元，合计12.4亿元。\n';
const right = '争取补助资金4.6亿元、债券资金7.3亿元，合计11.9亿元。\n';
const rule = 'figures/sum-of-parts';

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: object;
  readonly text: string;
  readonly fingerprint: string;
  readonly related: readonly object[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly object[] }[];
}

interface Answer {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly encoding: string;
    readonly findings: readonly Finding[];
    readonly relations: readonly { readonly rule: string; readonly verdict: string; readonly why: string }[];
    readonly coverage: { readonly figures: number; readonly related: number };
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const parse = (out: string): Answer => JSON.parse(out) as Answer;

describe('cli: check', function () {
  this.timeout(60_000);
  let place: Place;

  before(() => {
    place = makePlace({
      'wrong.txt': wrong,
      'right.txt': right,
      'gb.txt': iconv.encode(wrong, 'gb18030'),
      'binary.txt': Uint8Array.of(1, 0, 2, 0),
      'torn.txt': new TextEncoder().encode(wrong.repeat(9)).subarray(0, 200),
      'sub/wrong.txt': wrong,
      'sub/note.md': wrong,
      'old/A.TXT': wrong,
      'empty/note.md': wrong,
      'node_modules/x/wrong.txt': wrong,
      'off/.tally.json': JSON.stringify({ rules: { [rule]: 'off' } }),
      'off/wrong.txt': wrong,
      'mild/.tally.json': JSON.stringify({ rules: { 'figures/*': 'hint' } }),
      'mild/wrong.txt': wrong,
      'bad/.tally.json': '{ "rules": ',
      'bad/right.txt': right,
    });
  });
  after(() => place.remove());

  const run = (...args: string[]): ReturnType<typeof tally> => tally(['check', ...args], place);

  it('ends with 0 when nothing is found and with 1 when something is', async () => {
    assert.equal((await run('right.txt')).code, 0);
    assert.equal((await run('wrong.txt')).code, 1);
  });

  it('has a threshold', async () => {
    assert.equal((await run('--fail-on', 'never', 'wrong.txt')).code, 0);
    assert.equal((await run('mild/wrong.txt')).code, 0);
    assert.equal((await run('--fail-on', 'hint', 'mild/wrong.txt')).code, 1);
  });

  it('says for people where it stands', async () => {
    const { out, problems } = await run('wrong.txt');
    const [name, finding, blank, summary] = out.split('\n');
    assert.equal(name, 'wrong.txt');
    assert.match(finding ?? '', /^ {2}1:\d+ {2}(?:warning|error) {2}.+ {2}figures\/sum-of-parts$/);
    assert.equal(blank, '');
    assert.match(summary ?? '', /^✖ 1 finding/);
    assert.deepEqual(problems, []);
    assert.ok(!out.includes('\u001b'), 'colours where nobody sees them');
  });

  it('speaks the language of the system, or the one that was asked for', async () => {
    const chinese = { folder: place.folder, env: { LANG: 'zh_CN.UTF-8' } };
    assert.match((await tally(['check', 'right.txt'], chinese)).out, /没有发现问题/);
    assert.match((await tally(['check', '--lang', 'en', 'right.txt'], chinese)).out, /nothing found/);
    assert.match(
      (await tally(['check', 'right.txt'], { folder: place.folder, env: { LANG: 'C' } })).out,
      /没有发现问题/,
    );
  });

  it('gives programs everything', async () => {
    const { out } = await run('--format', 'json', 'wrong.txt', 'right.txt');
    const answer = parse(out);
    assert.equal(answer.version, 1);
    assert.deepEqual(
      answer.files.map(({ path, encoding, findings }) => [path, encoding, findings.length]),
      [
        ['wrong.txt', 'utf-8', 1],
        ['right.txt', 'utf-8', 0],
      ],
    );
    const [finding] = answer.files[0]?.findings ?? [];
    assert.equal(finding?.rule, rule);
    assert.match(finding?.fingerprint ?? '', /^[0-9a-f]{16}$/);
    assert.ok(wrong.includes(finding?.text ?? '?'));
    assert.ok(finding && finding.fixes.length > 1, 'every side is offered');
    assert.ok(finding.fixes.every(({ safe, edits }) => !safe && edits.length > 0));
    const { errors, warnings, informations, hints, files } = answer.summary;
    assert.deepEqual([files, (errors ?? 0) + (warnings ?? 0), informations, hints], [2, 1, 0, 0]);
    assert.equal(answer.files[1]?.relations[0]?.verdict, 'consistent');
    assert.deepEqual(answer.files[1]?.coverage, { figures: 3, related: 3 });
  });

  it('reads GB18030, and standard input', async () => {
    const [file] = parse((await run('--format', 'json', 'gb.txt')).out).files;
    assert.deepEqual([file?.encoding, file?.findings.length], ['gb18030', 1]);
    const piped = await tally(['check', '--format', 'json', '-'], { ...place, input: wrong });
    assert.deepEqual([piped.code, parse(piped.out).files[0]?.path], [1, '-']);
  });

  it('finds the texts of folders and globs, each once', async () => {
    const paths = async (...args: string[]): Promise<readonly string[]> =>
      parse((await run('--format', 'json', ...args)).out).files.map(({ path }) => path);
    assert.deepEqual(await paths('sub', 'sub/wrong.txt'), ['sub/wrong.txt']);
    assert.deepEqual(await paths('./old/'), ['old/A.TXT']);
    assert.deepEqual(await paths('*ong.txt'), ['wrong.txt']);
    assert.ok(!(await paths('.')).some((path) => path.includes('node_modules')));
  });

  it('goes on after what it cannot read, with one line for each and 2 at the end', async () => {
    const { code, out, problems } = await run(
      '--format',
      'json',
      'missing.txt',
      'binary.txt',
      'torn.txt',
      'none*.txt',
      'empty',
      'wrong.txt',
    );
    assert.equal(code, 2);
    assert.equal(parse(out).files.length, 1);
    assert.deepEqual(problems, [
      'missing.txt: no such file',
      'binary.txt: not a text file',
      'torn.txt: broken UTF-8 at byte 200',
      'none*.txt: no text file matches',
      'empty: no text file matches',
    ]);
  });

  it('obeys .tally.json, and says when it is broken', async () => {
    assert.equal((await run('off/wrong.txt')).code, 0);
    const { code, problems } = await run('bad/right.txt');
    assert.equal(code, 0);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^bad\/\.tally\.json: no valid JSON/);
  });

  it('refuses arguments that mean nothing', async () => {
    for (const args of [
      [],
      ['--format', 'xml', 'right.txt'],
      ['--fail-on', 'fatal', 'right.txt'],
      ['--what', 'right.txt'],
    ]) {
      const { code, problems } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.ok(problems.length > 0);
    }
    assert.equal((await tally(['--help'])).code, 0);
    const chinese = await tally(['check', '--help'], { env: { LANG: 'zh_CN.UTF-8' } });
    assert.match(chinese.out, /^用法： tally check[\s\S]*选项：[\s\S]*显示帮助/u);
    assert.match((await tally(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('refuses what is no report by its size, and checks the next file', async () => {
    const refused = async (input: Uint8Array): Promise<string> => {
      const stdin = await tally(['check', '--format', 'json', '-', 'wrong.txt'], { ...place, input });
      assert.deepEqual([stdin.code, stdin.problems.length, parse(stdin.out).files.length], [2, 1, 1]);
      return stdin.problems[0] ?? '';
    };
    assert.match(await refused(new Uint8Array(20_000_001).fill(0x0a)), /larger than 20 MB/);
    assert.match(await refused(new Uint8Array(19_000_000).fill(0x31)), /a line of more than 400,000 characters/);
  });
});
