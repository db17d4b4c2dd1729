/** Lines that are remembered are those that stand there: after any row of edits, and taken over where nothing changed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Line, readLines } from '../../server/src/core/text/line';
import { makeLineMemory } from '../../server/src/core/text/line-memory';

const plain = (lines: readonly Line[]) => lines.map(({ span, of }) => [span.start, span.end, of.text]);

describe('line memory', () => {
  it('gives the lines of the text as it stands, whatever was typed, torn or joined', () => {
    const piece = fc.constantFrom('一', '二三', '\n', '\r', '\r\n', '\n\n', ' ', '');
    const edit = fc.record({ at: fc.nat(60), drop: fc.nat(6), put: fc.array(piece, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const memory = makeLineMemory();
        let text = start.join('');
        assert.deepEqual(plain(memory.read(text)), plain(readLines(text)));
        for (const { at, drop, put } of edits) {
          text = text.slice(0, at) + put.join('') + text.slice(at + drop);
          assert.deepEqual(plain(memory.read(text)), plain(readLines(text)));
        }
      }),
    );
  });

  it('takes over what stands before and behind the change', () => {
    const memory = makeLineMemory();
    const before = memory.read('甲\n乙\n丙\n丁\n戊\n己');
    const after = memory.read('甲\n乙\n丙\n丁辛\n戊\n己');
    const kept = after.filter(({ of }) => before.some((line) => line.of === of));
    assert.deepEqual(
      kept.map(({ of }) => of.text),
      ['甲', '乙', '己'],
    );
  });
});
