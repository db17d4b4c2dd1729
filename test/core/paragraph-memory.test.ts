/** What is taken over from the last reading of a text, and that it is what a first reading gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/model/analyse';
import { makeMemo } from '../../server/src/core/model/memo';
import type { Report } from '../../server/src/core/model/report';
import { shippedLexicon } from '../../server/src/lexicon';

const lexicon = shippedLexicon();

const plain = ({ paragraphs, tree }: Report) => ({
  paragraphs: paragraphs.map(({ index, span, facts }) => [index, span.start, span.end, facts.raw]),
  tree: JSON.stringify(tree.roots, (_, value) =>
    value && typeof value === 'object' && 'ordinal' in value
      ? [value.style, value.ordinal, value.span, value.number]
      : value,
  ),
});

describe('paragraph memory', () => {
  it('gives the reading of the text as it stands', () => {
    const piece = fc.constantFrom(
      '一、开头\n',
      '（一）抓产业。今年完成投资3亿元。\n',
      '正文一段。',
      '\n',
      '二、',
      '1.修路。\n',
      '　　',
    );
    const edit = fc.record({ at: fc.nat(120), drop: fc.nat(9), put: fc.array(piece, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const memo = makeMemo();
        let text = start.join('');
        for (const { at, drop, put } of [{ at: 0, drop: 0, put: [] }, ...edits]) {
          text = text.slice(0, at) + put.join('') + text.slice(at + drop);
          assert.deepEqual(plain(analyse(text, lexicon, memo)), plain(analyse(text, lexicon)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads only the paragraph that was edited', () => {
    const memo = makeMemo();
    const before = analyse('一、甲\n乙。\n丙。\n丁。\n', lexicon, memo);
    const after = analyse('一、甲\n乙。\n丙丙。\n丁。\n', lexicon, memo);
    assert.deepEqual(
      after.paragraphs.map(({ facts }, i) => facts === before.paragraphs[i]?.facts),
      [true, true, false, true],
    );
    assert.equal(after.paragraphs[0], before.paragraphs[0]);
  });
});
