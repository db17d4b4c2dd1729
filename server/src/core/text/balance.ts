/**
 * Quotes and brackets that have no partner. They are paired within a paragraph first; what is left over is paired with what
 * the next few paragraphs have left over, because pages break a paragraph at every link. Knows marks, no words.
 */
import { type Span, shift } from './span';

export type Pair = '“”' | '‘’' | '《》' | '〈〉' | '（）' | '【】' | '〔〕' | '「」' | '『』' | '[]';

export interface Loose {
  readonly pair: Pair;
  readonly opens: boolean;
  /** In the text's offsets; from `looseIn`, in the paragraph's. */
  readonly at: number;
  readonly paragraph: number;
  /** A partner of another kind right where one was due: “六五’, “六五". */
  readonly wrongPartner: Span | null;
}

interface Bracket {
  readonly pair: Pair;
  readonly opens: boolean;
}

const BRACKETS = new Map<string, Bracket>();
for (const pair of ['“”', '‘’', '《》', '〈〉', '（）', '【】', '〔〕', '「」', '『』', '[]'] as const) {
  BRACKETS.set(pair.charAt(0), { pair, opens: true });
  BRACKETS.set(pair.charAt(1), { pair, opens: false });
}
BRACKETS.set('(', { pair: '（）', opens: true });
BRACKETS.set(')', { pair: '（）', opens: false });
BRACKETS.set('［', { pair: '[]', opens: true });
BRACKETS.set('］', { pair: '[]', opens: false });

const MARK = /[“”‘’《》〈〉（）()【】〔〕「」『』[\]［］"]/gu;

/** How many paragraphs a pair may be torn apart. */
const TORN = 6;

/** A mark that has no partner in its paragraph. */
export type LooseHere = Omit<Loose, 'paragraph'>;

export interface Piece {
  /** What `looseIn` found; its offsets count from `start`. */
  readonly loose: readonly LooseHere[];
  readonly start: number;
}

/** All marks without a partner, in order. Linear in what the paragraphs have left over. */
export function findLoose(pieces: readonly Piece[]): readonly Loose[] {
  const left = pieces.flatMap(({ loose, start }, paragraph) =>
    loose.map(({ pair, opens, at, wrongPartner }): Loose => {
      return { pair, opens, at: start + at, paragraph, wrongPartner: wrongPartner && shift(wrongPartner, start) };
    }),
  );
  return withoutTorn(left);
}

/**
 * The marks of one paragraph that have no partner in it. A closing mark closes the nearest of its kind; what was opened in
 * between stays loose. Linear.
 */
export function looseIn(raw: string): readonly LooseHere[] {
  const loose: LooseHere[] = [];
  /** What is open, innermost last. */
  const open: { readonly pair: Pair; readonly at: number }[] = [];
  const depth = new Map<Pair, number>();
  const count = (pair: Pair, by: number): void => {
    depth.set(pair, (depth.get(pair) ?? 0) + by);
  };
  const add = (pair: Pair, opens: boolean, at: number, wrongPartner: number | null = null): void => {
    const partner = wrongPartner === null ? null : { start: wrongPartner, end: wrongPartner + 1 };
    loose.push({ pair, opens, at, wrongPartner: partner });
  };
  for (const { 0: char, index } of raw.matchAll(MARK)) {
    const top = open[open.length - 1];
    const bracket = BRACKETS.get(char);
    if (!bracket) {
      // A straight quote where a curly one is open closes it, wrongly.
      if (top?.pair !== '“”') continue;
      open.pop();
      count('“”', -1);
      add('“”', true, top.at, index);
    } else if (bracket.opens) {
      if (isOrnament(raw, char, index)) continue;
      open.push({ pair: bracket.pair, at: index });
      count(bracket.pair, 1);
    } else if ((depth.get(bracket.pair) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.pair, -1);
        if (last.pair === bracket.pair) break;
        add(last.pair, true, last.at);
      }
    } else if (isNumbering(raw, char, index) || isOrnament(raw, char, index)) {
    } else if (top && isQuote(top.pair) && isQuote(bracket.pair)) {
      open.pop();
      count(top.pair, -1);
      add(top.pair, true, top.at, index);
    } else {
      add(bracket.pair, false, index);
    }
  }
  for (const { pair, at } of open) add(pair, true, at);
  return loose.sort((a, b) => a.at - b.at);
}

const isQuote = (pair: Pair): boolean => pair === '“”' || pair === '‘’';

const NUMBERING = /(?:^|[\s，；。：、,;:])[\d一二三四五六七八九十a-zA-Z]{1,3}$/u;
const YEAR_SHORT = /^[’]\d\d/u;

/** 1) and 一） count things; ’99 is a year. */
const isNumbering = (raw: string, char: string, at: number): boolean =>
  char === '’'
    ? YEAR_SHORT.test(raw.slice(at, at + 3))
    : (char === ')' || char === '）') && NUMBERING.test(raw.slice(Math.max(0, at - 5), at));

/** 》》 and 《《 point somewhere and enclose nothing. */
const isOrnament = (raw: string, char: string, at: number): boolean =>
  '《》〈〉'.includes(char) && (raw[at - 1] === char || raw[at + 1] === char);

/** Takes away what was opened in one paragraph and closed in one of the next. */
function withoutTorn(left: readonly Loose[]): readonly Loose[] {
  const torn = new Set<Loose>();
  const open = new Map<Pair, Loose[]>();
  for (const mark of left) {
    if (mark.wrongPartner) continue;
    const waiting = open.get(mark.pair) ?? [];
    open.set(mark.pair, waiting);
    if (mark.opens) {
      waiting.push(mark);
      continue;
    }
    const partner = waiting.pop();
    if (!partner) continue;
    if (mark.paragraph - partner.paragraph > TORN || mark.paragraph === partner.paragraph) continue;
    torn.add(mark);
    torn.add(partner);
  }
  return left.filter((mark) => !torn.has(mark));
}
