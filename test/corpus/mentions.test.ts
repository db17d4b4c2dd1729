/** What the figures of real reports are said to be of: an office does not contradict itself, so our readings may not. */
import assert from 'node:assert/strict';
import { meets } from '../../server/src/core/arithmetic/interval';
import type { Mention } from '../../server/src/core/model/mention';
import { realReports } from '../shared';
import { read } from './standing';

/** All by which two mentions are of one and the same figure. */
const keyOf = ({ indicator, scope, period, measure, kind, figure }: Mention): string =>
  [indicator, scope, period, measure, kind, figure.unit?.dimension].map((part) => part ?? '-').join(' ');

describe('mentions in real reports', () => {
  it('that are certain and have one key do not contradict each other', function () {
    let compared = 0;
    const contradictions = realReports(this, 'seeds').flatMap(({ path, text }) => {
      const first = new Map<string, Mention>();
      return read(text).mentions.flatMap((mention) => {
        if (!mention.certain || !mention.period || mention.kind === 'cumulative') return [];
        const before = first.get(keyOf(mention));
        first.set(keyOf(mention), before ?? mention);
        if (before) compared++;
        return before && !meets(before.figure.hard, mention.figure.hard) ? [`${path}: ${keyOf(mention)}`] : [];
      });
    });
    assert.deepEqual(contradictions, []);
    assert.ok(compared > 0, 'no two mentions have one key');
  });
});
