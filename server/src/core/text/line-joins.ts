/** How a line begins and ends, as far as that tells whether it goes on in the next or goes on from the one before. */
import { isHan } from './normalise';
import { pageNumberEnd } from './page-number';

export interface Joins {
  readonly blank: boolean;
  /** The number of a printed page and nothing else. */
  readonly pageNumber: boolean;
  /** It ends where no paragraph can: inside 《》, behind a bare number. */
  readonly breaksOff: boolean;
  /** It ends in a comma behind a word. */
  readonly endsInComma: boolean;
  readonly endsSentence: boolean;
  /** It begins where no paragraph can: with a comma, with a closing bracket. */
  readonly goesOn: boolean;
  /** It begins with the number of a heading or the label of a unit line. */
  readonly opensSection: boolean;
  /** It begins with numerals in a row (三、四级医院): behind a full line those go on with its sentence. */
  readonly opensRow: boolean;
  /** It begins with the number of an item: behind the end of a sentence only that opens a paragraph. */
  readonly opensItem: boolean;
  /** Lines of another script are not joined: there the line end is the blank between two words. */
  readonly han: boolean;
}

const OPENS_BRACKET = /[《（“(]$/u;
const CLOSES_BRACKET = /^[》）”，。、；)]/u;
const BARE_NUMBER = /^\s*(?:[一二三四五六七八九十]{1,3}[是要、]|[（(][一二三四五六七八九十]{1,3}[）)])$/u;
const BARE_LONGEST = 8;
const ENDS_IN_COMMA = /[^\s][，、,]$/u;
const ENDS_SENTENCE = /[。！？!?：:；;][”’）)》]?$/u;
/** The end of a line is told by its last signs. */
const END = 12;

const OPENS_SECTION =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|——|-{2,6}|第[一二三四五六七八九十]{1,3}(?:部分|[章节節编編篇条條])|(?:[牵牽][头頭]|[责責]任|配合|主[办辦]|[协協][办辦])(?:[单單]位|部[门門])[:：]|\d{1,3}[.．﹒](?!\s?\d))/u;
const OPENS_ROW = /^\s*[一二三四五六七八九十]{1,3}、[一二三四五六七八九十百]/u;
/** A figure right behind the dot belongs to the item where it counts something (3.10种), else the dot is its own (3.5亿元). */
const OPENS_ITEM =
  /^\s*(?:\d{1,3}、|\d{1,3}[.．﹒](?=\d{1,3}(?![亿万千百元倍个公平立度])[\u4e00-\u9fff])|[（(]\d{1,2}[）)]|[一二三四五六七八九十]{1,3}是|各位代表)/u;

export function joinsOf(line: string): Joins {
  const end = line.slice(-END).trimEnd();
  return {
    blank: line.trim() === '',
    pageNumber: pageNumberEnd(line, 0) === line.length && line !== '',
    breaksOff: OPENS_BRACKET.test(end) || (line.length <= BARE_LONGEST && BARE_NUMBER.test(line.trimEnd())),
    endsInComma: ENDS_IN_COMMA.test(end),
    endsSentence: ENDS_SENTENCE.test(end),
    goesOn: CLOSES_BRACKET.test(line.trimStart().slice(0, 1)),
    opensSection: OPENS_SECTION.test(line),
    opensRow: OPENS_ROW.test(line),
    opensItem: OPENS_ITEM.test(line),
    han: isHan(line.trimStart().charCodeAt(0)) || isHan(line.charCodeAt(line.length >> 1)),
  };
}
