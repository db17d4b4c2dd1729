/** Checking: the memo changes nothing, fingerprints survive edits elsewhere, words are made when read. */
import assert from 'node:assert/strict';
import { makeEngine } from '../../server/src/core/engine';
import { atLeast, coverageIn, findAgain, findingsAt } from '../../server/src/core/features/diagnostics';
import type { CheckResult } from '../../server/src/core/finding';
import { hash64 } from '../../server/src/core/fingerprint';
import { render } from '../../server/src/core/message';
import { rules } from '../../server/src/core/rules';
import { defineRule } from '../../server/src/core/rules/rule';
import { resolveSettings } from '../../server/src/core/settings';
import { shippedLexicon } from '../../server/src/lexicon';
import { testRules } from '../lsp/rules';

const engine = makeEngine(testRules, shippedLexicon);
const defaults = resolveSettings(testRules, []);
const checkText = (text: string): CheckResult => engine.check(engine.read(text), [], defaults);
const prints = (text: string): readonly string[] => checkText(text).findings.map(({ fingerprint }) => fingerprint);

describe('check', () => {
  it('finds the same with a memory that is full of other texts', () => {
    const wrong = '争取补助资金4.6亿元、债券资金7.3亿元，合计12.4亿元。';
    const remembering = makeEngine(rules, shippedLexicon);
    const settings = resolveSettings(rules, []);
    const plain = (result: CheckResult): unknown =>
      result.relations.map(({ rule, verdict, span, why }) => [rule, verdict, span, render(why, 'zh')]);
    for (const text of [wrong, `${wrong}\n${wrong}`, `一、${wrong}`, wrong, `\n\n${wrong}`]) {
      const fresh = makeEngine(rules, shippedLexicon);
      const again = remembering.check(remembering.read(text), [], settings);
      assert.deepEqual(plain(again), plain(fresh.check(fresh.read(text), [], settings)));
      assert.ok(again.findings.length > 0);
    }
  });

  it('asks a rule about a paragraph once, and again under other settings', () => {
    let asked = 0;
    const counting = defineRule({
      id: 'test/counting',
      scope: 'paragraph',
      level: 'hint',
      since: '0.1.0',
      fixes: 'never',
      options: {},
      docs: { what: { zh: '', en: '' }, why: { zh: '', en: '' }, bad: [], good: [] },
      find() {
        asked++;
        return [];
      },
      say: () => ({ message: { key: '', args: {}, wording: { zh: '', en: '' } } }),
    });
    const own = makeEngine([counting], shippedLexicon);
    const settings = resolveSettings([counting], []);
    own.check(own.read('甲。\n乙。'), [], settings);
    own.check(own.read('甲。\n乙。\n丙。'), [], settings);
    assert.equal(asked, 3);
    own.check(own.read('甲。\n乙。\n丙。'), [], resolveSettings([counting], [{ rules: { 'test/counting': 'error' } }]));
    assert.equal(asked, 6);
  });

  it('gives a finding the same fingerprint wherever the text around it moves', () => {
    const [own] = prints('这里错了。');
    assert.deepEqual(prints('多一段。\n\n多一句。这里错了。后面也一样。').slice(0, 1), [own]);
    assert.deepEqual(prints('这里 错了。'), [own]);
    assert.notEqual(prints('那里错了。')[0], own);
    const twice = prints('这里错了。这里错了。');
    assert.equal(new Set(twice).size, 2);
    assert.equal(twice[0], own);
  });

  it('makes fingerprints of 16 digits that do not meet', () => {
    for (const text of ['', '\u0000', '\ud800', '好'.repeat(999)]) assert.match(hash64(text), /^[0-9a-f]{16}$/);
    const many = new Set<string>();
    for (let i = 0; i < 20_000; i++) many.add(hash64(`figures/sum-of-parts\u0000第${i}项`));
    assert.equal(many.size, 20_000);
  });

  it('answers questions about places and levels', () => {
    const { findings } = checkText('错一。\n错二。');
    assert.equal(findingsAt(findings, { start: 1, end: 1 }).length, 1);
    assert.equal(findingsAt(findings, { start: 0, end: 9 }).length, 2);
    assert.equal(findingsAt(findings, { start: 2, end: 3 }).length, 0);
    const [first] = findings;
    assert.ok(first);
    assert.equal(findAgain(findings, first.rule, first.fingerprint), first);
    assert.equal(findAgain(findings, first.rule, ''), null);
    assert.deepEqual([atLeast('error', 'warning'), atLeast('hint', 'warning')], [true, false]);
  });

  it('counts the figures of a part', () => {
    const report = engine.read('收入5亿元。\n支出7亿元，结余3亿元。');
    const result = engine.check(report, [], defaults);
    assert.deepEqual(coverageIn(report, result, { start: 0, end: 6 }), { figures: 1, related: 0 });
    assert.equal(coverageIn(report, result, { start: 0, end: report.raw.length }).figures, 3);
  });
});
