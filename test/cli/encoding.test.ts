/** Encodings are recognised or refused, never guessed: wrong characters would make wrong figures. */
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { render } from '../../server/src/core/message';
import { decode } from '../../server/src/host/encoding';

const text = '全区地区生产总值完成320.5亿元，增长6.1%；粮食总产量稳定在18万吨以上。\n';
const traditional = '全區生產總值增長，農業產量穩定，居民收入繼續提高。';
const bytes = (encoding: string): Uint8Array => iconv.encode(text, encoding);

const refusal = (content: Uint8Array): string => {
  const decoded = decode(content);
  assert.equal(decoded.text, null, 'it was read');
  return 'problem' in decoded ? render(decoded.problem, 'en') : '';
};

describe('host: encodings', () => {
  for (const [name, content, other] of [
    ['utf-8', bytes('utf8')],
    ['utf-8-bom', iconv.encode(text, 'utf8', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf16be', { addBOM: true })],
    ['utf-16le-no-bom', bytes('utf-16le')],
    ['utf-16be-no-bom', bytes('utf-16be')],
    ['gb18030', bytes('gb18030')],
    ['gb18030', iconv.encode(traditional, 'gbk'), traditional],
    ['big5', iconv.encode(traditional, 'big5'), traditional],
  ] as const satisfies readonly (readonly [string, Uint8Array, string?])[]) {
    it(`reads ${name}`, () => assert.deepEqual(decode(content), { text: other ?? text, encoding: name }));
  }

  it('reads what has no characters beyond ASCII, and what has none at all', () => {
    assert.deepEqual(decode(new TextEncoder().encode('GDP 320.5')), { text: 'GDP 320.5', encoding: 'utf-8' });
    assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  it('tells where it read on little evidence', () => {
    for (const [encoding, content] of [
      ['gb18030', iconv.encode('河湾区政府', 'gbk')],
      ['utf-8', iconv.encode('某某', 'gbk')],
      ['utf-16le-no-bom', iconv.encode('河湾区政府。\n', 'utf-16le')],
      ['utf-16be-no-bom', iconv.encode('河湾区政府。\n', 'utf-16be')],
      ['utf-16le-no-bom', iconv.encode(`${'河湾区各镇街所属'.repeat(20)}\n`, 'utf-16le')],
      ['big5', iconv.encode(`${'河灣區人民政府所屬各鎮公所'.repeat(9)}，`, 'big5')],
    ] as const) {
      const decoded = decode(content);
      assert.equal('encoding' in decoded && decoded.encoding, encoding);
      assert.match('doubt' in decoded && decoded.doubt ? render(decoded.doubt, 'en') : '', /little evidence/);
    }
  });

  it('refuses bytes that are no text', () => {
    assert.equal(refusal(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1)), 'not a text file');
    assert.equal(refusal(Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i) & 0xff)), 'not a text file');
    // Words without a mark or a blank read as Han characters in the other byte order.
    assert.equal(refusal(iconv.encode('stop', 'utf-16le')), 'not a text file');
  });

  it('refuses torn UTF-8 instead of reading it as GB18030, and says where', () => {
    const whole = new TextEncoder().encode(text.repeat(20));
    assert.equal(refusal(whole.subarray(0, whole.length - 2)), `broken UTF-8 at byte ${whole.length - 2}`);
    const torn = Uint8Array.from(whole);
    torn[900] = 0xff;
    assert.match(refusal(torn), /^broken UTF-8 at byte (?:89[89]|90[01])$/);
  });

  it('refuses other encodings', () => {
    assert.match(refusal(iconv.encode('レポートのテキストです。カタカナとひらがな。', 'shift_jis')), /neither/);
    assert.match(refusal(iconv.encode('Größe, Übergröße, naïve café à côté', 'latin1')), /neither|broken/);
  });

  it('takes no text of another encoding for UTF-16 without a mark', () => {
    for (const encoding of ['utf8', 'gb18030', 'big5'] as const) {
      for (let cut = 0; cut < 4; cut++) {
        const content = iconv.encode(`${traditional}${'x'.repeat(cut)}`.repeat(30), encoding).subarray(cut);
        const decoded = decode(content);
        assert.doesNotMatch('encoding' in decoded ? decoded.encoding : '', /utf-16/, `${encoding} ${cut}`);
      }
    }
  });

  it('refuses torn GB18030 and torn UTF-16', () => {
    assert.equal(refusal(bytes('utf-16le').subarray(0, 61)), 'broken UTF-16');
    assert.match(refusal(bytes('gb18030').subarray(0, 7)), /neither/);
    const pair = iconv.encode('好😀', 'utf16le', { addBOM: true });
    assert.equal(refusal(pair.subarray(0, pair.length - 2)), 'broken UTF-16');
  });
});
