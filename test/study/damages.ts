/**
 * Ways in which a sound text is damaged by pasting, scanning, converting and rewriting: each puts one damage, or one habit, into a
 * text at places that chance draws. Knows what a drafter's machine does to a text, and no rule but by its name.
 */
import iconv from 'iconv-lite';
import { shippedLexicon } from '../../server/src/lexicon';
import { damage as pageDamage } from '../core/page-damage';
import { changeAll, changeOne, changeSome, type Damaged, type DamageKind, matches, placesIn } from './damage';
import { calendarDamages } from './damages-calendar';
import type { Chance } from './random';

const READINGS: Readonly<Record<string, string>> = {
  区: 'qū',
  业: 'yè',
  发: 'fā',
  产: 'chǎn',
  务: 'wù',
  创: 'chuàng',
  数: 'shù',
  质: 'zhì',
  现: 'xiàn',
  经: 'jīng',
  学: 'xué',
  网: 'wǎng',
};

const HAN = '[\\u4e00-\\u9fa5]';
const LONG = new RegExp(`(?<=\\n)[\\u3000 ]*${HAN}[^\\n]{80,600}[。！](?=\\r?\\n)`, 'gu');

const WIDE = '，：；！？（）';
const NARROW = ',:;!?()';
const narrow = (mark: string): string => NARROW[WIDE.indexOf(mark)] ?? mark;

/** A character of the other script for one of this; words of the lexicon's own fold. */
function traditionalOf(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  shippedLexicon().fold.forEach((code, written) => {
    const simplified = String.fromCharCode(code);
    if (code !== written && !found.has(simplified)) found.set(simplified, String.fromCharCode(written));
  });
  return found;
}

let inverse: ReadonlyMap<string, string> | null = null;
export function toTraditional(char: string): string {
  inverse ??= traditionalOf();
  return inverse.get(char) ?? char;
}

/** A whole line standing once more, some lines below. */
function repeatLine(text: string, chance: Chance): Damaged | null {
  const [from, to] = [chance.pick(placesIn(text, LONG)), chance.pick(placesIn(text, LONG))];
  if (!from || !to || to.start <= from.start) return null;
  const copy = text.slice(from.start, from.end);
  return {
    text: `${text.slice(0, to.start)}${copy}\n${text.slice(to.start)}`,
    places: [{ start: to.start, end: to.start + copy.length }],
  };
}

function repeatSentence(text: string, chance: Chance): Damaged | null {
  const sentence = chance.pick(placesIn(text, new RegExp(`(?<=。)${HAN}[^。！？“”（）\\n]{44,90}。(?=${HAN})`, 'gu')));
  return sentence
    ? changeAll(text, [{ start: sentence.end, end: sentence.end }], () => text.slice(sentence.start, sentence.end))
    : null;
}

/** One line as the page leaves it that inserts readings at any alignment of the bytes. */
function shiftLine(text: string, chance: Chance): Damaged | null {
  const lines = placesIn(text, LONG).filter(({ start, end }) => {
    const line = text.slice(start, end);
    return (
      pageDamage(line).replace(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+[)）]/gu, '') !== line &&
      pageDamage(line).length > 20
    );
  });
  const line = chance.pick(lines);
  return line ? changeAll(text, [line], pageDamage) : null;
}

const garble = (line: string): string => iconv.decode(iconv.encode(line, 'utf8'), 'gbk').replace(/\ufffd/gu, '');

const textDamages: readonly DamageKind[] = [
  {
    name: 'readings of a web page behind characters',
    rule: 'text/pinyin-residue',
    cure: 'safe',
    plant: (text, chance) =>
      changeSome(
        text,
        /[区业发产务创数质现经学网](?=[\u4e00-\u9fa5])/gu,
        25,
        chance,
        (char) => `${char}(${READINGS[char]})`,
      ),
  },
  {
    name: 'a blank in a sentence',
    rule: 'text/stray-space',
    cure: 'safe',
    plant: (text, chance) =>
      changeOne(
        text,
        /(?<=[，；][\u4e00-\u9fa5]{3})[\u4e00-\u9fa5](?=[\u4e00-\u9fa5]{6})/gu,
        chance,
        (char) => `${char} `,
      ),
  },
  {
    name: 'blanks at the ends of lines',
    rule: 'text/stray-space',
    cure: 'safe',
    plant: (text, chance) => changeSome(text, /(?<=[。！])(?=\r?\n)/gu, 3, chance, () => '  '),
  },
  {
    name: 'invisible characters',
    rule: 'text/stray-space',
    cure: 'safe',
    plant: (text, chance) => changeSome(text, /(?<=[\u4e00-\u9fa5])(?=[\u4e00-\u9fa5])/gu, 3, chance, () => '\u200b'),
  },
  {
    name: 'a mark twice',
    rule: 'text/doubled',
    cure: 'safe',
    plant: (text, chance) =>
      changeOne(text, /(?<=[\u4e00-\u9fa5])[，、；](?=[\u4e00-\u9fa5])/gu, chance, (mark) => mark + mark),
  },
  {
    name: 'a comma before a full stop',
    rule: 'text/doubled',
    cure: 'none',
    plant: (text, chance) => changeOne(text, /(?<=[\u4e00-\u9fa5])。(?=[\u4e00-\u9fa5])/gu, chance, () => '，。'),
  },
  {
    name: 'a word twice',
    rule: 'text/doubled',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(text, /推进|加强|建设|发展|提升|推动|实施|完善|促进|加快/gu, chance, (word) => word + word),
  },
  {
    name: 'a clause twice',
    rule: 'text/doubled',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(text, /(?<=，)[\u4e00-\u9fa5]{8,20}(?=，)/gu, chance, (clause) => `${clause}，${clause}`),
  },
  { name: 'a sentence twice', rule: 'text/repeated', cure: 'offered', plant: repeatSentence },
  { name: 'a paragraph twice', rule: 'text/repeated', cure: 'offered', plant: repeatLine },
  {
    name: 'half-width marks throughout',
    rule: 'text/half-width-punctuation',
    cure: 'offered',
    plant: (text) => changeAll(text, matches(text, /(?<!\d)[，：；！？](?!\d)/gu), narrow),
  },
  {
    name: 'two half-width marks',
    rule: 'text/half-width-punctuation',
    cure: 'none',
    plant: (text, chance) => changeSome(text, /(?<=[\u4e00-\u9fa5])[，；](?=[\u4e00-\u9fa5])/gu, 2, chance, narrow),
  },
  {
    name: 'straight quotes throughout',
    rule: 'text/half-width-punctuation',
    cure: 'offered',
    plant: (text) => changeAll(text, matches(text, /[“”]/gu), () => '"'),
  },
  {
    name: 'half of a pair of quotes lost',
    rule: 'text/unbalanced',
    cure: 'offered',
    plant: (text, chance) => changeOne(text, /(?<=“[^“”\n]{2,12})”|“(?=[^“”\n]{2,12}”)/gu, chance, () => ''),
  },
  {
    name: 'half of a pair of brackets lost',
    rule: 'text/unbalanced',
    cure: 'offered',
    plant: (text, chance) =>
      changeOne(
        text,
        /(?<=《[^《》\n]{2,20})》|《(?=[^《》\n]{2,20}》)|(?<=（[\u4e00-\u9fa5、]{2,20})）/gu,
        chance,
        () => '',
      ),
  },
  {
    name: 'two traditional characters',
    rule: 'text/mixed-script',
    cure: 'none',
    plant: (text, chance) =>
      changeSome(text, /[区业发产务创数质现经学网国会](?=[\u4e00-\u9fa5])/gu, 2, chance, toTraditional),
  },
  {
    name: 'characters lost in conversion',
    rule: 'text/mojibake',
    cure: 'none',
    plant: (text, chance) =>
      changeSome(text, /(?<=[\u4e00-\u9fa5])[\u4e00-\u9fa5](?=[\u4e00-\u9fa5])/gu, 2, chance, () => '\ufffd'),
  },
  {
    name: 'a line of UTF-8 read as GBK',
    rule: 'text/mojibake',
    cure: 'none',
    plant: (text, chance) => changeOne(text, LONG, chance, garble),
  },
  { name: 'bytes out of step', rule: 'text/mojibake', cure: 'none', plant: shiftLine },
  {
    name: 'a figure left open',
    rule: 'text/placeholder',
    cure: 'none',
    plant: (text, chance) =>
      changeOne(text, /(?<=[\u4e00-\u9fa5])\d+(?:\.\d+)?(?=亿元|万元|个|家)/gu, chance, () => 'XX'),
  },
  {
    name: 'a year that lost a digit',
    rule: 'text/lost-characters',
    cure: 'none',
    plant: (text, chance) => changeOne(text, /(?<!\d)20\d\d(?=年\d{1,2}月)/gu, chance, (year) => year.slice(0, 3)),
  },
  {
    name: 'a page number between lines',
    rule: null,
    cure: 'none',
    plant: (text, chance) =>
      changeSome(text, /(?<=[。！]\r?\n)(?=[\u3000 ]*[\u4e00-\u9fa5])/gu, 3, chance, () => '— 7 —\n'),
  },
  {
    name: 'a page number inside of a sentence',
    rule: null,
    cure: 'none',
    plant: (text, chance) =>
      changeOne(text, /(?<=[，、；][\u4e00-\u9fa5]{4})(?=[\u4e00-\u9fa5]{8})/gu, chance, () => '\n— 7 —\n'),
  },
];

export const damages: readonly DamageKind[] = [...textDamages, ...calendarDamages];
