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

export const joinsOf = (line: string): Joins => new ReadJoins(line);

/** What every layout asks is read at once; the rest when somebody asks, which in most texts nobody does. */
class ReadJoins implements Joins {
  readonly blank: boolean;
  readonly breaksOff: boolean;
  readonly endsInComma: boolean;
  readonly goesOn: boolean;
  readonly #line: string;
  #pageNumber: boolean | null = null;
  #endsSentence: boolean | null = null;
  #opensSection: boolean | null = null;
  #opensRow: boolean | null = null;
  #opensItem: boolean | null = null;

  constructor(line: string) {
    const start = line.trimStart();
    const end = endOf(line);
    this.#line = line;
    this.blank = start === '';
    this.breaksOff = OPENS_BRACKET.test(end) || (line.length <= BARE_LONGEST && BARE_NUMBER.test(line.trimEnd()));
    this.endsInComma = ENDS_IN_COMMA.test(end);
    this.goesOn = CLOSES_BRACKET.test(start.slice(0, 1));
  }

  get han(): boolean {
    const line = this.#line;
    return isHan(line.trimStart().charCodeAt(0)) || isHan(line.charCodeAt(line.length >> 1));
  }

  get pageNumber(): boolean {
    this.#pageNumber ??= this.#line !== '' && pageNumberEnd(this.#line, 0) === this.#line.length;
    return this.#pageNumber;
  }

  get endsSentence(): boolean {
    this.#endsSentence ??= ENDS_SENTENCE.test(endOf(this.#line));
    return this.#endsSentence;
  }

  get opensSection(): boolean {
    this.#opensSection ??= OPENS_SECTION.test(this.#line);
    return this.#opensSection;
  }

  get opensRow(): boolean {
    this.#opensRow ??= OPENS_ROW.test(this.#line);
    return this.#opensRow;
  }

  get opensItem(): boolean {
    this.#opensItem ??= OPENS_ITEM.test(this.#line);
    return this.#opensItem;
  }
}

const endOf = (line: string): string => line.slice(-END).trimEnd();
