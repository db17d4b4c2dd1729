/** Which cure is put first, and which ones may be applied without looking. */
import assert from 'node:assert/strict';
import { preferredFix, safeEdits } from '../../server/src/core/features/actions';
import type { CheckResult, Finding } from '../../server/src/core/finding';
import type { Message } from '../../server/src/core/message';
import type { Fix } from '../../server/src/core/rules/rule';
import { apply } from '../../server/src/core/text/edits';

const words: Message = { key: '', args: {}, wording: { zh: '', en: '' } };

/** Replaces the first occurrence of a word. */
const fix = (raw: string, from: string, to: string, safety: Fix['safety'] = 'unsafe'): Fix => {
  const start = raw.indexOf(from);
  return { title: words, safety, edits: [{ span: { start, end: start + from.length }, text: to }] };
};

const finding = (raw: string, text: string, fixes: readonly Fix[] = []): Finding => {
  const start = raw.indexOf(text);
  const span = { start, end: start + text.length };
  const common = { level: 'warning', message: words, related: [], verdict: 'inconsistent', fingerprint: '' } as const;
  return { ...common, rule: 'test/x', span, places: [span], operands: [span], fixes: () => fixes };
};

const found = (...findings: Finding[]): CheckResult => ({
  findings,
  relations: [],
  coverage: { figures: 0, related: 0 },
});

/** A text is right when it holds one of these. */
const until =
  (...right: string[]) =>
  (raw: string): CheckResult =>
    right.some((text) => raw.includes(text)) ? found() : found(finding(raw, raw));

describe('actions', () => {
  const raw = '共34项，甲16项';
  const before = found(finding(raw, raw));

  it('puts a single safe cure first', () => {
    assert.equal(preferredFix(raw, before, [fix(raw, '，', ',', 'safe')], until()), 0);
    assert.equal(preferredFix(raw, before, [], until()), null);
  });

  it('puts a slip first that alone brings agreement', () => {
    const fixes = [fix(raw, '34', '51'), fix(raw, '16', '17')];
    assert.equal(preferredFix(raw, before, fixes, until('甲17项')), 1);
    const swapped = [fix(raw, '16', '99'), fix(raw, '34', '43')];
    assert.equal(preferredFix(raw, before, swapped, until('共43项')), 1);
  });

  it('puts none first where two would do, where two are slips, where the slip mends nothing', () => {
    const fixes = [fix(raw, '34', '51'), fix(raw, '16', '17')];
    assert.equal(preferredFix(raw, before, fixes, until('甲17项', '共51项')), null);
    assert.equal(preferredFix(raw, before, [fix(raw, '34', '35'), fix(raw, '16', '17')], until('甲17项')), null);
    assert.equal(preferredFix(raw, before, fixes, until('共51项')), null);
    assert.equal(preferredFix(raw, before, [fix(raw, '34', '35')], until('共35项')), null);
    const counts = [fix(raw, '甲', '乙'), fix(raw, '34', '51')];
    assert.equal(preferredFix(raw, before, counts, until('，乙16项')), null);
  });

  it('puts none first that moves the fault elsewhere', () => {
    const recheck = (text: string): CheckResult => found(finding(text, '甲17'));
    const two = found(finding(raw, raw), finding(raw, '甲'));
    assert.equal(preferredFix(raw, two, [fix(raw, '16', '17'), fix(raw, '34', '51')], recheck), null);
  });

  it('applies whole safe cures only, and none over another', () => {
    const text = '“甲”，乙，，丙';
    const pair: Fix = {
      title: words,
      safety: 'safe',
      edits: [
        { span: { start: 0, end: 1 }, text: '「' },
        { span: { start: 2, end: 3 }, text: '」' },
      ],
    };
    const over: Fix = {
      title: words,
      safety: 'safe',
      edits: [
        { span: { start: 2, end: 4 }, text: '' },
        { span: { start: 7, end: 8 }, text: '丁' },
      ],
    };
    const edits = safeEdits([
      finding(text, '甲', [pair]),
      finding(text, '甲', [over]),
      finding(text, '，，', [fix(text, '乙', '戊'), fix(text, '，，', '，', 'safe')]),
    ]);
    assert.equal(apply(text, edits), '「甲」，乙，丙');
  });
});
