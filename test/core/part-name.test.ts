/** What parts of a total are called in messages. */
import assert from 'node:assert/strict';
import { nameOfPart } from '../../server/src/core/lex/part-name';

const NAMES: readonly (readonly [string, string])[] = [
  ['工业企业', '工业企业'],
  ['1.税收收入', '税收收入'],
  ['(二)非税收入', '非税收入'],
  ['一是新建学校', '新建学校'],
  ['税收收入2376万元,较上年同期增收', '税收收入'],
  ['5G基站', '5G基站'],
  ['', ''],
];

describe('the name of a part', () => {
  for (const [words, name] of NAMES) {
    it(`“${words}” is “${name}”`, () => assert.equal(nameOfPart(words), name));
  }
});
