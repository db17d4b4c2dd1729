/**
 * The numbers that headings and items begin with, wherever a text may begin one: at a paragraph's start or behind the end
 * of a sentence. It reads forms; whether 一、 opens a heading there is for the caller. Offsets are normalised ones.
 */
import type { MarkerStyle } from './opening';
import { eitherOrdinal, enclosedOrdinal, hanOrdinal, romanOrdinal } from './opening-number';

export interface MarkerForm {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
}

/** The number is group 1. Sticky, so that reading at an offset costs the marker's length only. */
interface Form {
  readonly style: MarkerStyle;
  readonly pattern: RegExp;
  readonly value: (number: string) => number;
}

const HAN = '[一二三四五六七八九十百零〇]{1,5}';

/**
 * Behind 一、 these words go on with the numeral: 一、二季度 is no heading, nor is a row of numerals (一、二、三产). 三产 alone may
 * head a section (三产融合发展), but not where something is measured of it.
 */
const HAN_LIST =
  '(?!\\s?[一二三四五六七八九十]{1,3}(?:季度|产业|等奖|线城|届|期工程|号线|批次|类地|月份|产(?=[占比增值均分结])|\\s?[、和与及至][一二三四五六七八九十百千万]))';

/** 第一、二产业, 第一、三季度: the word behind belongs to all the numbers of the row. */
const ORDINAL_LIST =
  '(?!\\s?[一二三四五六七八九十]{1,3}(?:产业?|季度|[批期届次级类线章条款]|步(?![伐入履])|阶段|部分|方阵|梯队|\\s?[、和与及至]))';

const FORMS: readonly Form[] = [
  { style: 'han-comma', pattern: new RegExp(`(${HAN})\\s?[、.]${HAN_LIST}\\s?(?=\\S)`, 'uy'), value: hanOrdinal },
  {
    style: 'han-bracket',
    pattern: new RegExp(`[(\\[]\\s?(${HAN})\\s?[)\\]](?!\\s?[、和与及至]\\s?[(\\[])\\s?[、.]?\\s?`, 'uy'),
    value: hanOrdinal,
  },
  // A figure such as 6.3 is no number of an item, but an item may begin with a year: 14.2025年.
  { style: 'arabic-dot', pattern: /(\d{1,3})\s?[.、﹒](?!\d)\s*|(\d{1,3})[.﹒](?=(?:19|20)\d\d年)/uy, value: Number },
  { style: 'arabic-bracket', pattern: /[([]\s?(\d{1,3})\s?[)\]]\s?[、.]?\s?|(\d{1,2})\)\s?(?!\d)/uy, value: Number },
  { style: 'han-is', pattern: new RegExp(`(${HAN})(?:是|要)(?![否非])`, 'uy'), value: hanOrdinal },
  {
    style: 'ordinal',
    pattern: new RegExp(`第(${HAN}|\\d{1,2})\\s?(?:(?:件[实大]?事|[件项点])?(?:[,:]|、${ORDINAL_LIST})|条,)`, 'uy'),
    value: eitherOrdinal,
  },
  {
    style: 'part',
    pattern: new RegExp(`第(${HAN}|\\d{1,2})(?:部分|篇|编)\\s*[、:,]?\\s*`, 'uy'),
    value: eitherOrdinal,
  },
  { style: 'chapter', pattern: new RegExp(`第(${HAN}|\\d{1,2})章\\s*`, 'uy'), value: eitherOrdinal },
  { style: 'section', pattern: new RegExp(`第(${HAN}|\\d{1,2})节\\s*`, 'uy'), value: eitherOrdinal },
  {
    style: 'article',
    pattern: new RegExp(`第(${HAN}|\\d{1,3})条(?=[\\s:、])\\s*[:、]?\\s*`, 'uy'),
    value: eitherOrdinal,
  },
  { style: 'ordinal', pattern: /(首先|其次|再次)[,:]?/uy, value: (word) => ['首先', '其次', '再次'].indexOf(word) + 1 },
  { style: 'roman', pattern: /(?:Part )?([IVXL]{1,6})[.:]\s+(?=[A-Z])/uy, value: romanOrdinal },
  { style: 'circled', pattern: /([①-⑳⑴-⒇❶-❿])[、.]?\s?/uy, value: (sign) => enclosedOrdinal(sign.charCodeAt(0)) },
  { style: 'arabic-dot', pattern: /([⒈-⒛])\s?/uy, value: (sign) => enclosedOrdinal(sign.charCodeAt(0)) },
];

/** The marker that stands at an offset, or null. */
export function markerAt(text: string, from: number): MarkerForm | null {
  if (!MAY_OPEN.has(text.charCodeAt(from))) return null;
  for (const { style, pattern, value } of FORMS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) continue;
    const number = match[1] ?? match[2] ?? '';
    const ordinal = value(number);
    if (ordinal <= 0) continue;
    const numberFrom = from + match[0].indexOf(number);
    return { style, ordinal, from, to: from + match[0].length, numberFrom, numberTo: numberFrom + number.length };
  }
  return null;
}

/** Every sign a marker can begin with. */
export const MARKER_SIGNS =
  '〇零一二三四五六七八九十百(0123456789[第首其再IVXLP①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛❶❷❸❹❺❻❼❽❾❿';

/** A quick way out for all the others. */
const MAY_OPEN = new Set([...MARKER_SIGNS].map((sign) => sign.charCodeAt(0)));
