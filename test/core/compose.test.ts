/** Several lists of edits as one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../server/src/core/text/compose';
import { apply, type Edit, settle } from '../../server/src/core/text/edits';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

describe('compose', () => {
  it('says what the lists do one after the other', () => {
    // abcdef, aXdef, aXdYf
    assert.deepEqual(compose(6, [[edit(1, 3, 'X')], [edit(3, 4, 'Y')]]), [edit(1, 3, 'X'), edit(4, 5, 'Y')]);
    assert.deepEqual(compose(3, [[edit(1, 1, 'XY')], [edit(1, 3, '')]]), []);
    assert.deepEqual(compose(3, []), []);
  });

  it('gives the same text, sorted and disjoint', () => {
    const raw = 'abcdefghijklmnop';
    const lists = fc.array(
      fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', 'X', 'YZ')), { maxLength: 4 }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lists, (all) => {
        let text = raw;
        const made = all.map((list) => {
          const edits = settle(
            list.map(([at, length, put]) => {
              const start = Math.min(at, text.length);
              return edit(start, Math.min(start + length, text.length), put);
            }),
          );
          text = apply(text, edits);
          return edits;
        });
        const one = compose(raw.length, made);
        assert.equal(apply(raw, one), text);
        assert.deepEqual(settle(one), one);
      }),
    );
  });
});
