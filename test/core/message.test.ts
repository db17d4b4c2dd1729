/** Messages in words: arguments, and words that go with one or with several. */
import assert from 'node:assert/strict';
import { render, wordings } from '../../server/src/core/message';

const say = wordings('test', {
  places: { zh: '共 {count} 处', en: '{count} {count|place is|places are} torn' },
});

describe('messages', () => {
  it('have a word for one and a word for several', () => {
    assert.equal(render(say('places', { count: 1 }), 'en'), '1 place is torn');
    assert.equal(render(say('places', { count: '1' }), 'en'), '1 place is torn');
    assert.equal(render(say('places', { count: 0 }), 'en'), '0 places are torn');
    assert.equal(render(say('places', { count: 11 }), 'en'), '11 places are torn');
    assert.equal(render(say('places', { count: 11 }), 'zh'), '共 11 处');
  });

  it('show what is missing', () => {
    assert.equal(render(say('places'), 'zh'), '共 {count} 处');
    assert.equal(render(say('places'), 'en'), '{count} {count|place is|places are} torn');
  });
});
