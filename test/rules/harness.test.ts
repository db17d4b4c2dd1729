/**
 * The one guard of all rules: what a rule's page says is what the rule does, in every guise a text comes in; its fixes
 * tell the truth and settle; rules do not see each other. A new rule in the list is guarded without a line here.
 */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding';
import { type Message, render } from '../../server/src/core/message';
import { rules } from '../../server/src/core/rules';
import type { Example, Fix } from '../../server/src/core/rules/rule';
import { apply } from '../../server/src/core/text/edits';
import type { Span } from '../../server/src/core/text/span';
import { readMarks, showMarks, VARIANTS, type Variant } from '../marks';
import { read } from '../reading';
import { readShared } from '../shared';
import { checkText } from './checking';

/** What the text looks like with its findings marked, and which rules found them: the form in which tests compare. */
function picture(text: string, findings: readonly Finding[]): string {
  const words = findings.map((f) => `${f.rule}: ${render(f.message, 'zh')}`);
  return [
    showMarks(
      text,
      findings.map((f) => f.span),
    ),
    ...words,
  ].join('\n');
}

/** Every value, unit and hedge of the text in their order: what a safe fix may not touch. */
const figuresOf = (text: string): string =>
  read(text)
    .paragraphs.flatMap((p) => p.facts.figures)
    .map((f) => `${f.value.n}/${f.value.d} ${f.unit?.symbol ?? ''} ${f.hedge?.kind ?? ''}`)
    .join('\n');

interface Checked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly peers: readonly string[] | undefined;
  readonly findings: readonly Finding[];
}

/** The examples that are what they are in this guise too, and what all rules find in them. */
const inGuise = (examples: readonly Example[], variant: Variant): readonly Checked[] =>
  examples
    .filter((example) => variant.name === 'as written' || !example.asWritten)
    .map(({ text: source, peers }) => {
      const marked = readMarks(variant.apply(source));
      return { ...marked, peers, findings: checkText(marked.text, rules, peers).findings };
    });

function assertFilled(message: Message): void {
  for (const language of ['zh', 'en'] as const) {
    const words = render(message, language);
    assert.doesNotMatch(words, /\{\w+\}|undefined|NaN/, `An argument is missing in ${message.key}: ${words}`);
    assert.notEqual(words.trim(), '', `${message.key} says nothing`);
  }
}

/** Where nobody has said what a word means, a fix leaves a place open on purpose, and that is told until a person fills it in. */
const LEFT_OPEN = 'text/placeholder';

function assertFix({ text, peers, findings: before }: Checked, finding: Finding, fix: Fix): void {
  assertFilled(fix.title);
  let last = 0;
  for (const edit of fix.edits) {
    assert.ok(edit.span.start >= last && edit.span.end >= edit.span.start, `Edits overlap: ${render(fix.title, 'zh')}`);
    assert.ok(edit.span.end <= text.length);
    last = edit.span.end;
  }
  const mended = apply(text, fix.edits);
  assert.notEqual(mended, text, `A fix that changes nothing: ${render(fix.title, 'zh')}`);
  if (fix.safety === 'safe') assert.equal(figuresOf(mended), figuresOf(text), 'A safe fix changes a figure');
  const again = checkText(mended, rules, peers).findings.filter(({ rule }) => rule !== LEFT_OPEN);
  const count = (list: readonly Finding[]): number => list.filter((f) => f.rule === finding.rule).length;
  assert.ok(
    count(again) < count(before) && again.length < before.length,
    `The fix “${render(fix.title, 'zh')}” does not settle:\n${picture(mended, again)}`,
  );
}

describe('every rule', () => {
  it('has an id of its own, in kebab case', () => {
    const ids = rules.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });

  it('is one of those agreed upon', function () {
    const known = new Set(readShared(this, 'design', 'rules.md').match(/[a-z]+\/[a-z-]+/g));
    for (const rule of rules) assert.ok(known.has(rule.id), `${rule.id} is not in rules.md`);
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    const { what, why, bad, good } = rule.docs;

    it('has a page in both languages', () => {
      assert.ok(bad.length > 0 && good.length > 0);
      const notes = [...bad, ...good].flatMap((example) => (example.note ? [example.note] : []));
      for (const wording of [what, why, ...notes, ...Object.values(rule.options).map((o) => o.description)]) {
        assert.match(wording.zh, /[\u4e00-\u9fff]/);
        assert.match(wording.en, /[A-Za-z]/);
      }
      for (const example of bad)
        assert.ok(readMarks(example.text).spans.length > 0, `Nothing is marked: ${example.text}`);
      for (const example of good) assert.equal(readMarks(example.text).spans.length, 0, example.text);
    });

    for (const variant of VARIANTS) {
      let faulty: readonly Checked[] = [];
      before(() => {
        faulty = inGuise(bad, variant);
      });

      it(`finds what its page marks and nothing else (${variant.name})`, () => {
        for (const { text, spans, findings } of [...faulty, ...inGuise(good, variant)]) {
          assert.equal(picture(text, findings).split('\n')[0], showMarks(text, spans).split('\n')[0]);
          assert.equal(
            showMarks(
              text,
              findings.map((f) => f.span),
            ),
            showMarks(text, spans),
            picture(text, findings),
          );
          for (const finding of findings) assert.equal(finding.rule, rule.id, picture(text, findings));
        }
      });

      it(`mends what it finds, or says that it cannot (${variant.name})`, () => {
        const offered = new Set<boolean>();
        for (const example of faulty) {
          for (const finding of example.findings) {
            const fixes = finding.fixes();
            offered.add(fixes.length > 0);
            for (const fix of fixes) assertFix(example, finding, fix);
          }
        }
        if (faulty.length < bad.length) return;
        const truth = offered.has(true) ? (offered.has(false) ? 'sometimes' : 'always') : 'never';
        assert.equal(truth, rule.fixes);
      });
    }

    it('fills every message and keeps its places inside the text', () => {
      for (const example of [...bad, ...good]) {
        const { text } = readMarks(example.text);
        const { findings, relations } = checkText(text, rules, example.peers);
        for (const relation of relations) {
          assertFilled(relation.why);
          for (const s of [relation.span, ...relation.operands])
            assert.ok(0 <= s.start && s.start <= s.end && s.end <= text.length);
        }
        for (const { related } of findings) for (const place of related) assertFilled(place.message);
      }
    });

    it('finds the same whatever stands around it', () => {
      const inList = bad
        .filter((example) => !example.peers)
        .map((example) => readMarks(example.text).text)
        .join('\n\n');
      const { findings } = checkText(inList);
      const prints = findings.map((f) => f.fingerprint);
      assert.equal(new Set(prints).size, prints.length, 'Two findings share a fingerprint');
      const moved = checkText(`这一段文字与后面的内容没有关系。\n${inList}`).findings.map((f) => f.fingerprint);
      assert.deepEqual(moved, prints);
      for (const example of bad.filter(({ peers }) => peers)) {
        const { text } = readMarks(example.text);
        const [one, other] = [rules, [...rules].reverse()].map((list) => checkText(text, list, example.peers).findings);
        assert.deepEqual(
          one?.map((f) => [f.rule, f.span, f.fingerprint]),
          other?.map((f) => [f.rule, f.span, f.fingerprint]),
        );
      }
      const turned = checkText(inList, [...rules].reverse());
      assert.deepEqual(
        turned.findings.map((f) => [f.rule, f.span, f.fingerprint]),
        findings.map((f) => [f.rule, f.span, f.fingerprint]),
      );
    });
  });
}
