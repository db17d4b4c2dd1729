/** The data behind repairs and conversions: each file is what its generator makes, and the code of GBK agrees with the platform's. */
import assert from 'node:assert/strict';
import Ajv, { type AnySchema } from 'ajv';
import iconv from 'iconv-lite';
import { gbkTable } from '../../scripts/data/gbk-table.mjs';
import { simplifiedOnly } from '../../scripts/data/simplified-only.mjs';
import { traditionalPhrases } from '../../scripts/data/traditional-phrases.mjs';
import gbk from '../../server/data/gbk.json';
import gbkSchema from '../../server/data/schema/gbk.schema.json';
import simplifiedOnlySchema from '../../server/data/schema/simplified-only.schema.json';
import traditionalPhrasesSchema from '../../server/data/schema/traditional-phrases.schema.json';
import wordPairsSchema from '../../server/data/schema/word-pairs.schema.json';
import only from '../../server/data/simplified-only.json';
import phrases from '../../server/data/traditional-phrases.json';
import wordPairs from '../../server/data/word-pairs.json';
import { makeGbk } from '../../server/src/core/text/gbk';

describe('data of writing', () => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  for (const [name, schema, data] of [
    ['gbk', gbkSchema, gbk],
    ['word-pairs', wordPairsSchema, wordPairs],
    ['simplified-only', simplifiedOnlySchema, only],
    ['traditional-phrases', traditionalPhrasesSchema, phrases],
  ] as const satisfies readonly (readonly [string, AnySchema, unknown])[]) {
    it(`${name}.json is as its schema says`, () => {
      assert.ok(ajv.validate(schema, data), ajv.errorsText(ajv.errors?.slice(0, 5)));
    });
  }

  it('is what its generators make', () => {
    assert.deepEqual(gbk, gbkTable());
    assert.deepEqual(only, simplifiedOnly());
    assert.deepEqual(phrases, traditionalPhrases());
  });

  it('names each pair of characters once', () => {
    for (const entry of wordPairs) assert.equal(new Set(entry.slice(1)).size, entry.length - 1, entry.charAt(0));
    assert.equal(new Set(wordPairs.map((entry) => entry.charAt(0))).size, wordPairs.length);
  });

  it('codes every character of GBK as the platform does, both ways', () => {
    const code = makeGbk(gbk);
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        // A3A0 is a second ideographic space, which nothing is ever encoded to.
        if (trail === 0x7f || (lead === 0xa3 && trail === 0xa0)) continue;
        const char = iconv.decode(Buffer.from([lead, trail]), 'gbk');
        const known = char.length === 1 && !/[\ufffd\ue000-\uf8ff]/u.test(char) ? char.charCodeAt(0) : 0;
        assert.equal(code.decode(lead, trail), known, `${lead.toString(16)}${trail.toString(16)}`);
        if (known) assert.equal(code.encode(known), (lead << 8) | trail, char);
      }
    }
    assert.ok(code.isCommon('国'.charCodeAt(0)) && !code.isCommon('粯'.charCodeAt(0)));
  });
});
