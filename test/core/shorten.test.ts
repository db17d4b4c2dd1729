/** Cutting a text to a length. */
import assert from 'node:assert/strict';
import { shorten } from '../../server/src/core/text/shorten';

describe('shorten', () => {
  it('leaves alone what is short enough, and says where it cut', () => {
    assert.equal(shorten('各位代表', 4), '各位代表');
    assert.equal(shorten('各位代表', 3), '各位代…');
    assert.equal(shorten('', 0), '');
  });

  it('cuts no character in two', () => {
    assert.equal(shorten('甲𠮷乙', 2), '甲…');
    assert.equal(shorten('甲𠮷乙', 3), '甲𠮷…');
    assert.equal(shorten('𠮷', 1), '…');
  });
});
