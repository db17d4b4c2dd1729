/** Damaged places: found in a paragraph, read back, kept out of every figure. The texts are our own, damaged by `damage`. */
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { check } from '../../server/src/core/check';
import { fixAll } from '../../server/src/core/fixes';
import { readParagraph } from '../../server/src/core/lex/facts';
import { analyse } from '../../server/src/core/model/analyse';
import { textRules } from '../../server/src/core/rules/text';
import { resolveSettings } from '../../server/src/core/settings';
import { apply } from '../../server/src/core/text/edits';
import { slice } from '../../server/src/core/text/span';
import { shippedLexicon } from '../../server/src/lexicon';
import { damage } from './page-damage';

const rules = textRules.filter(({ id }) => id === 'text/mojibake' || id === 'text/pinyin-residue');
const settings = resolveSettings(rules, []);
const checkText = (raw: string) => check({ subject: analyse(raw, shippedLexicon()), peers: [] }, rules, settings);
const read = (raw: string) => analyse(raw, shippedLexicon());
const fix = (raw: string): string => fixAll(raw, { read, check: checkText }).text;

/** Prose around the damaged places, for evidence. */
const CONTEXT = [
  '一年來，松陵縣經濟穩中向好，全縣城區面貌改善，學校和醫院建設加快，農村公路通到各鄉。',
  '各部門齊心改善民生，恢復生產，創新驅動，內外聯動，規範管理，推進社區服務，學前教育普惠率提高，經營主體增多，鄉村水廠投用。',
  '重點項目通過審查，實體經濟恢復向好，農業生產穩定，商貿流通活躍，內需持續擴大，治理水平提高。',
].join('\n');

const kindsOf = (raw: string) =>
  readParagraph(raw, shippedLexicon()).damage.map(({ kind, span }) => [kind, slice(raw, span)]);

describe('damaged text', () => {
  it('is damaged by the test as the page does it', () => {
    assert.equal(damage('方案審通過'), '方案審?fù)ㄟ^');
    assert.equal(damage('全縣經濟'), '全縣經(jīng)濟');
    assert.match(damage('投用。縱深推進'), /^投用\?\?v深推/);
  });

  for (const line of [
    '杞柳、苎麻、茯苓、芍药、茱萸、枸杞、黄芪、黄芩、薏苡成片种植。',
    '剪纸、皮影、唢呐、埙、篆刻、榫卯、缂丝、珐琅、髹漆、錾刻列入名录。',
    '（沈珺、周玥、吴翊、郑燊、冯骁、褚旻、卫彧、蒋璟、韩琛）',
    '“浥阳蓝”“浥阳绿”成为底色，“浥心办”“浥心通”好评不断，浥商、浥才返浥创业。',
    '浥县、湨县、汨溪、沔阳、澴水、洺河、滏口、瀍东九地联动。',
  ]) {
    it(`names in rare characters are nobody's damage: ${line.slice(0, 12)}`, () => {
      assert.deepEqual(kindsOf(line), []);
    });
  }

  for (const line of [
    '重點項目審通過，全縣面貌改善。',
    '資金投向實體經濟，農業生產穩定。',
    '學校投用。縱深推進改革，治理水平提高。',
  ]) {
    it(`comes back where its bytes are all there: ${line}`, () => {
      const raw = `${CONTEXT}\n${line}`;
      assert.notEqual(damage(raw), raw);
      assert.equal(fix(damage(raw)), raw);
    });
  }

  it('is offered as a guess, never mended, where bytes vanished', () => {
    const line = '我們全力以赴，改善民生。';
    const raw = `${damage(CONTEXT)}\n${damage(line)}`;
    const [finding] = checkText(raw).findings.filter(({ rule }) => rule === 'text/mojibake');
    const fixes = finding?.fixes() ?? [];
    assert.ok(fixes.length > 1, damage(line));
    for (const one of fixes) assert.deepEqual([one.safety, one.manner], ['unsafe', 'candidate']);
    assert.ok(apply(raw, fixes[0]?.edits ?? []).includes('我們全力以赴'));
    assert.ok(fix(raw).includes('?nèi)'), 'it stays as it was');
  });

  it('gives no figure, and none is guessed', () => {
    const raw = '全縣交付新房?!氨=粯恰?987套，安置1200戶。';
    const facts = readParagraph(raw, shippedLexicon());
    assert.deepEqual(
      facts.figures.map(({ span }) => slice(raw, span)),
      ['1200戶'],
    );
    assert.equal(facts.damage[0]?.number, true);
    const [finding] = checkText(raw).findings;
    assert.match(finding?.message.wording.zh ?? '', /数字受损/);
    assert.deepEqual(finding?.fixes(), []);
  });

  it('is told from questions', () => {
    for (const raw of ['怎么办？！靠改革。', '为什么要建??因为群众需要A区。', '吗?好。', '(ok)?好(a)']) {
      assert.deepEqual(kindsOf(raw), [], raw);
    }
    assert.deepEqual(kindsOf('进入前1?。'), [['question', '1?']]);
  });

  it('is UTF-8 read as GBK, read back where nothing was lost', () => {
    const text = '当前经济工作的重点，是扩大内需、稳定就业。全县生产总值增长5.6%。';
    const raw = iconv.decode(iconv.encode(text, 'utf8'), 'gbk').replace(/\ufffd/gu, '');
    const [finding] = checkText(raw).findings;
    assert.equal(finding?.rule, 'text/mojibake');
    const [only] = finding?.fixes() ?? [];
    assert.equal(only?.safety, 'unsafe', 'it makes figures appear');
    const mended = apply(raw, only?.edits ?? []);
    assert.ok(mended.startsWith('当前经济工作的重点，是扩大内'), mended);
    assert.deepEqual(kindsOf(text), []);
  });

  it('is a stretch of characters that nobody uses, with or without a sign of where it began', () => {
    const text = '改善条件，群众出行更加方便，生活水平不断提高，乡村面貌焕然一新，公路通到各村。';
    // Pages drop what falls into a private area.
    const shifted = iconv
      .decode(iconv.encode(text, 'gbk').subarray(9, -1), 'gbk')
      .replace(/[\ue000-\uf8ff\ufffd]/gu, '');
    for (const sign of ['', '?!', '?']) {
      const [found, ...others] = kindsOf(`过去一年${sign}${shifted}。`);
      assert.equal(found?.[0], 'garbled', shifted);
      assert.ok(`${found?.[1]}`.startsWith(sign), `${found?.[1]}`);
      assert.ok(`${found?.[1]}`.length > 14);
      assert.deepEqual(others, []);
    }
    assert.deepEqual(kindsOf(text), []);
    assert.deepEqual(kindsOf('圩、埗、畲、箐、垭、塆、墺、崾、崄等地名用字在本县十分常见，群众都认得。'), []);
  });

  it('tells lost characters once a text', () => {
    const raw = '新建\ufffd\ufffd道路，改造\ufffd小区。\n扩建\ufffd学校。';
    const found = checkText(raw).findings;
    assert.equal(found.length, 1);
    assert.equal(found[0]?.message.args.count, 3);
  });
});
