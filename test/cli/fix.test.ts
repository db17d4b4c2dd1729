/** `--fix`: only what is safe, until nothing is left, in the file's own encoding. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { check } from '../../server/src/cli/commands/check';
import type { ExitCode, Io } from '../../server/src/cli/io';
import { makeEngine } from '../../server/src/core/engine';
import { decode } from '../../server/src/host/encoding';
import { encode } from '../../server/src/host/encoding-write';
import { makeNodeHost } from '../../server/src/host/node';
import { shippedLexicon } from '../../server/src/lexicon';
import { testRules } from '../lsp/rules';
import { makePlace, type Place } from './run';

const wrong = '错的的的的。\r\n';
const right = '错的。\r\n';

describe('cli: --fix', () => {
  let place: Place;
  let problems: string[];

  beforeEach(() => {
    place = makePlace({ 'a.txt': wrong, 'gb.txt': iconv.encode(wrong, 'gb18030'), 'same.txt': right });
    problems = [];
  });
  afterEach(() => place.remove());

  function run(args: readonly string[], input = ''): Promise<ExitCode> {
    const io: Io = {
      out: () => {},
      problem: (line) => problems.push(line),
      stdin: Readable.from([Buffer.from(input)]),
      cwd: place.folder,
      colour: false,
      language: 'en',
    };
    const options = { format: 'stylish', failOn: 'information', language: 'en', fix: true } as const;
    return check(args, options, makeEngine(testRules, shippedLexicon), makeNodeHost(), io);
  }

  const bytes = (name: string): Buffer => readFileSync(join(place.folder, name));

  it('mends what is safe and reports what is left', async () => {
    assert.equal(await run(['a.txt', 'gb.txt', 'same.txt']), 1);
    assert.deepEqual(problems, []);
    assert.equal(bytes('a.txt').toString(), right);
    assert.equal(iconv.decode(bytes('gb.txt'), 'gb18030'), right);
  });

  it('shows what it would change, and changes nothing', async () => {
    const lines: string[] = [];
    const io: Io = {
      out: (text) => lines.push(text),
      problem: (line) => problems.push(line),
      stdin: Readable.from([]),
      cwd: place.folder,
      colour: false,
      language: 'en',
    };
    const options = { format: 'stylish', failOn: 'information', language: 'en', fixDryRun: true } as const;
    await check(['a.txt', 'same.txt'], options, makeEngine(testRules, shippedLexicon), makeNodeHost(), io);
    assert.equal(lines[0], '--- a.txt\n+++ a.txt\n@@ 1 @@\n-错的的的的。\n+错的。\n');
    assert.equal(bytes('a.txt').toString(), wrong);
    assert.deepEqual(problems, []);
  });

  it('cannot mend standard input', async () => {
    assert.equal(await run(['-'], wrong), 2);
    assert.deepEqual(problems, ['-: standard input cannot be fixed in place']);
  });

  it('leaves encoding, line ends and a missing last one as they were', async () => {
    const long = '各项工作推进有力，成效明显。'.repeat(6);
    for (const encoding of ['utf-16le-no-bom', 'utf-16be-no-bom', 'utf-8-bom', 'gb18030'] as const) {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const text = `${long}${lineEnd}错的的的的。${lineEnd}${long}`;
        const content = encode(text, encoding);
        assert.ok(content);
        writeFileSync(join(place.folder, 'a.txt'), content);
        await run(['a.txt']);
        const decoded = decode(bytes('a.txt'));
        assert.deepEqual(decoded, { text: text.replace('错的的的的', '错的'), encoding });
      }
    }
    assert.deepEqual(problems, []);
  });

  it('writes every encoding so that it reads the same, or not at all', () => {
    const plain = [
      'utf-8',
      'utf-8-bom',
      'utf-16le',
      'utf-16be',
      'utf-16le-no-bom',
      'utf-16be-no-bom',
      'gb18030',
    ] as const;
    for (const encoding of plain) {
      const bytes = encode(right, encoding);
      assert.deepEqual(bytes && { ...decode(bytes), doubt: null }, { text: right, encoding, doubt: null });
      assert.equal(encode('半个\ud83d字', encoding), null, encoding);
    }
  });
});
