/** Holds the house's invariants: what the rooms may import, how files begin, how long they get, what is stale. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();

/** The files git tracks or would track, below the given folders. */
function sources(...folders: string[]): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders], {
    cwd: root,
  });
  const existing = execFileSync('git', ['ls-files', '--deleted', '--', ...folders], { cwd: root })
    .toString()
    .split('\n');
  return listed
    .toString()
    .split('\n')
    .filter((file) => file !== '' && !existing.includes(file));
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g;

/** Every import specifier of a TypeScript file, types included. */
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

describe('tidy', () => {
  const code = sources('client/src', 'server/src', 'test', 'bench', 'scripts').filter((file) =>
    /\.(?:ts|mjs)$/.test(file),
  );
  const core = code.filter((file) => file.startsWith('server/src/core/'));

  it('finds the sources', () => {
    assert.ok(core.length > 20);
  });

  it('core imports only core', () => {
    for (const file of core) {
      for (const specifier of importsOf(file)) {
        assert.ok(specifier.startsWith('.'), `${file} imports ${specifier}`);
        const target = normalize(join(dirname(file), specifier));
        assert.ok(target.startsWith('server/src/core'), `${file} imports ${specifier}`);
      }
    }
  });

  it('core bundles without Node, and without anything outside of core', async () => {
    const { metafile } = await build({
      stdin: { contents: core.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      logLevel: 'silent',
    });
    for (const file of Object.keys(metafile.inputs)) {
      assert.ok(file === '<stdin>' || file.startsWith('server/src/core/'), file);
    }
  });

  it('core has no clock, no await, no randomness, no console, no throw', () => {
    for (const file of core) {
      const text = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
      const match = /\b(?:Date|Math\.random|setTimeout|setInterval|console|process|await|async|throw|fetch)\b/.exec(
        text,
      );
      assert.ok(!match, `${file}: ${match?.[0]}`);
    }
  });

  it('normalised offsets stay inside text/ and lex/', () => {
    for (const file of core) {
      if (/core\/(?:text|lex)\//.test(file)) continue;
      assert.ok(!/\bNormSpan\b|\.toNorm\(|\.toRaw\(/.test(read(file)), file);
    }
  });

  it('only the room lsp/ and the mains know LSP', () => {
    for (const file of code.filter((name) => name.startsWith('server/src/'))) {
      if (/^server\/src\/(?:lsp\/|main\.|cli\/commands\/lsp)/.test(file)) continue;
      for (const specifier of importsOf(file))
        assert.doesNotMatch(specifier, /^vscode/, `${file} imports ${specifier}`);
    }
  });

  it('no rule imports another rule', () => {
    const rules = core.filter((file) => /core\/rules\/[a-z]+\/(?!index)/.test(file));
    const ids = new Set(
      rules.filter((file) => /defineRule\(/.test(read(file))).map((file) => file.replace(/\.ts$/, '')),
    );
    for (const file of rules) {
      for (const specifier of importsOf(file)) {
        const target = normalize(join(dirname(file), specifier));
        assert.ok(!ids.has(target), `${file} imports the rule ${specifier}`);
      }
    }
  });

  it('regular expressions of the core live in text/ and lex/', () => {
    const allowed = /core\/(?:text|lex)\/|core\/(?:arithmetic\/|message\.ts|recognise\.ts|features\/markdown\.ts)/;
    for (const file of core) {
      if (allowed.test(file)) continue;
      const text = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
      const match = /(?<=[=(,:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n]|\\.)+\/[a-z]*|new RegExp/.exec(text);
      assert.ok(!match, `${file}: ${match?.[0]}`);
    }
  });

  it('nothing speaks to the network', () => {
    const shipped = code.filter((file) => /^(?:client|server)\//.test(file));
    const network = new Set(
      ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici'].flatMap((name) => [name, `node:${name}`]),
    );
    for (const file of shipped) {
      for (const specifier of importsOf(file)) assert.ok(!network.has(specifier), `${file} imports ${specifier}`);
      assert.ok(!/\bfetch\(|XMLHttpRequest|WebSocket/.test(read(file)), file);
    }
  });

  it('every file says at its top what it is for', () => {
    for (const file of code) {
      const text = read(file).replace(/^#!.*\n/, '');
      assert.ok(/^(?:\/\*\*|\/\/)/.test(text), `${file} begins without a header`);
    }
  });

  it('no file outgrows 300 lines', () => {
    for (const file of code) assert.ok(read(file).split('\n').length <= 301, `${file} is too long`);
  });

  it('no check of the compiler or the linter is suppressed', () => {
    for (const file of code.filter((name) => name.endsWith('.ts'))) {
      assert.ok(!new RegExp('@ts-' + '(?:ignore|expect-error|nocheck)|biome-' + 'ignore').test(read(file)), file);
    }
  });

  it('names no machine and no registry', () => {
    const machine = new RegExp(
      ['/wo' + 'rk/', '/ho' + 'me/', '/ro' + 'ot/', 'registry\\.' + 'npm', 'deb\\.' + 'debian'].join('|'),
    );
    for (const file of sources('.').filter((name) => /\.(?:ts|mjs|js|json|md|yml|tsv)$|\.ci\/run$/.test(name))) {
      const match = machine.exec(read(file));
      assert.ok(!match, `${file}: ${match?.[0]}`);
    }
  });

  it('generated files are fresh', function () {
    this.timeout(60_000);
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root, stdio: 'pipe' });
  });

  it('English and Chinese have the same keys', () => {
    const keys = (file: string): readonly string[] => Object.keys(JSON.parse(read(file)) as object).sort();
    assert.deepEqual(keys('package.nls.json'), keys('package.nls.zh-cn.json'));
    const used = new Set<string>();
    for (const file of code.filter((name) => name.startsWith('client/'))) {
      for (const match of read(file).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)) used.add(match[1] ?? '');
    }
    assert.deepEqual([...used].sort(), keys('l10n/bundle.l10n.zh-cn.json'));
  });

  it('every %placeholder% of the manifest is worded', () => {
    const words = JSON.parse(read('package.nls.json')) as Record<string, string>;
    for (const match of read('package.json').matchAll(/"%([\w.]+)%"/g)) assert.ok((match[1] ?? '') in words, match[0]);
  });
});
