/** The grammar colours what a drafter looks for: headings, figures with hedges and units, growth words, terms, unit lines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { projectRoot } from '../shared';

const require = createRequire(import.meta.url);

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const path = join(projectRoot, 'syntaxes', 'report.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.report');
  assert.ok(grammar);
  return grammar;
}

/** The innermost scope of a stretch of a line, as far as the stretch is one token. */
function scopeOf(grammar: textmate.IGrammar, line: string, part: string): string {
  const start = line.indexOf(part);
  assert.ok(start >= 0, part);
  const token = grammar.tokenizeLine(line, textmate.INITIAL).tokens.find((one) => one.startIndex === start);
  assert.ok(token && Math.min(token.endIndex, line.length) === start + part.length, `“${part}” is no token of its own`);
  return token.scopes.join(' ');
}

const CASES: readonly (readonly [line: string, part: string, scope: RegExp])[] = [
  ['青禾区政府工作报告', '青禾区政府工作报告', /entity\.name\.section/],
  [
    '——2025年1月14日在青禾区第八届人民代表大会第四次会议上',
    '——2025年1月14日在青禾区第八届人民代表大会第四次会议上',
    /comment\.line\.subtitle/,
  ],
  ['2024年工作回顾', '2024年工作回顾', /entity\.name\.section/],
  ['一、2024年工作回顾', '一、', /punctuation\.definition\.heading/],
  ['（一）工业更强。全年新开工厂房。', '工业更强', /entity\.name\.section/],
  ['12.新增主题服务12个。', '12.', /punctuation\.definition\.heading/],
  ['完成投资约97.2亿元以上', '97.2', /constant\.numeric/],
  ['完成投资约97.2亿元以上', '约', /keyword\.operator\.hedge/],
  ['完成投资约97.2亿元以上', '以上', /keyword\.operator\.hedge/],
  ['完成投资约97.2亿元以上', '元', /keyword\.other\.unit/],
  ['规上工业增加值增长6.2%', '增长', /keyword\.other\.change/],
  ['推进“放管服”改革', '放管服', /string\.quoted\.double\.term/],
  ['牵头单位：区商务局、区税务局', '牵头单位', /keyword\.other\.units/],
  ['牵头单位：区商务局、区税务局', '区商务局', /variable\.other\.unit/],
  ['印发《办法》', '《办法》', /string\.other\.title/],
  ['青府发〔2025〕3号', '〔2025〕3号', /document-number/],
  ['名 词 解 释', '名 词 解 释', /entity\.name\.section/],
];

describe('grammar', () => {
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [line, part, scope] of CASES) {
    it(`${line}: ${part}`, () => {
      assert.match(scopeOf(grammar, line, part), scope);
    });
  }

  it('leaves 增加值 alone', () => {
    const { tokens } = grammar.tokenizeLine('规上工业增加值', textmate.INITIAL);
    assert.equal(tokens.length, 1);
  });
});
