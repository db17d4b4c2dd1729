/**
 * What a definition lists for each part of its name: “1520” with “1”即…, “5”即甲、乙、丙、丁、戊; 五减五优 with 减环节、减材料…. It counts
 * and judges nothing.
 */
import type { NormSpan, NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { countsIn } from './definition-count';
import { quotedPairs } from './pair-members';

/** One part of a name and what the meaning lists for it. */
export interface CodePart {
  /** The part as the name has it: 5, 五减. */
  readonly part: string;
  readonly claimed: number;
  /** Null where the members cannot be told. */
  readonly listed: number | null;
  /** Where they are listed. */
  readonly place: Span;
}

export interface CodeReading {
  /** The parts put together as the meaning explains them: 1520. Null where the meaning explains no digits. */
  readonly spelt: string | null;
  readonly parts: readonly CodePart[];
}

const CODE = /(?:\d{2,6}|[\dNXx]{1,3}(?:[+＋][\dNXx]{1,3})+)/u;
const SUB = /“([\dNXx]{1,3})”\s?(?:是指|指的是|就是|即|指|代表|为|,)/gu;

/** The parts of a name in quotes or digits that its meaning explains one by one. */
export function readCode(norm: NormText, name: string, meaning: Span): CodeReading | null {
  const code = CODE.exec(name)?.[0];
  const from = norm.toNorm(meaning.start);
  const text = norm.text.slice(from, norm.toNorm(meaning.end));
  if (code === undefined) return readPairs(norm, name, { from, to: from + text.length });
  const found = Array.from(text.matchAll(SUB));
  if (found.length < 2) return null;
  const parts = found.map((match, i): CodePart => {
    const start = match.index + match[0].length;
    const end = found[i + 1]?.index ?? text.length;
    const part = match[1] ?? '';
    const words = text.slice(start, end);
    const place = norm.toRaw({ from: from + match.index, to: from + end });
    return { part, claimed: Number(part) || 0, listed: Number(part) ? countMembers(words) : null, place };
  });
  const joiner = code.includes('+') || code.includes('＋') ? '+' : '';
  return { spelt: parts.map(({ part }) => part).join(joiner), parts };
}

const QUOTED = /“([^“”]+)”/u;
/** What the members are, behind them: 五区支撑, 五项机制, 一条主线. */
const SUMMARY =
  /[等共]?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})(?:大|个|项|条|类|区|种|张|方面)?[\u4e00-\u9fff]{0,8}[,;。]?$/u;
const CLAUSE = /[;。,:]/u;

/** The members of one bare list; null where there are several clauses, or no list. */
function countMembers(words: string): number | null {
  const quoted = QUOTED.exec(words)?.[1];
  const list = (quoted ?? words.replace(SUMMARY, '')).trim().replace(/[;。,]+$/u, '');
  if (CLAUSE.test(list) || /[等“”]/u.test(list)) return null;
  const items = list.split('、');
  if (items.length < 2) return null;
  const [last = ''] = items.slice(-1);
  // 甲、乙和丙 may be three, or two: nobody counts that.
  return /[和及与]/u.test(last) ? null : items.length;
}

const NUMERALS = '一二三四五六七八九十';
const PAIR = /([两一二三四五六七八九十])([\u4e00-\u9fff])/gu;
const PAIRS = /^(?:[两一二三四五六七八九十][\u4e00-\u9fff]){2,4}$/u;

/** 五减五优: the members that begin, or end, with the sign behind each numeral. */
function readPairs(norm: NormText, name: string, meaning: NormSpan): CodeReading | null {
  const quoted = quotedPairs(norm, name, meaning);
  if (quoted.length > 0) return { spelt: null, parts: quoted };
  if (!PAIRS.test(name)) return readCollective(norm, name, meaning);
  const place = norm.toRaw(meaning);
  const words = norm.text.slice(meaning.from, meaning.to).replace(/[。;]$/u, '');
  if (/[。;:“”()]/u.test(words)) return null;
  // 甲会、乙会和丙节 may be three members, or two: a reading that fits is the one, and where none does nobody can tell.
  const readings = [MEMBERS_APART, MEMBERS_JOINED].map((marks) => readPairsOf(name, words.split(marks)));
  const fit = readings.find((parts) => parts?.every(({ claimed, listed }) => claimed === listed));
  const parts = fit ?? (JOINS.test(words) ? null : readings[0]);
  return parts ? { spelt: null, parts: parts.map((part) => ({ ...part, place })) } : null;
}

const MEMBERS_APART = /[、,]/u;
const MEMBERS_JOINED = /[、,]|以及|[和及与]/u;
const JOINS = /[和及与等]/u;

/** Every member belongs to one of the parts, else the form is another. */
function readPairsOf(name: string, members: readonly string[]): readonly Omit<CodePart, 'place'>[] | null {
  const items = members.map((item) => item.trim());
  const pairs = Array.from(name.matchAll(PAIR), ([part, numeral = '', sign = '']) => ({
    part,
    claimed: numeral === '两' ? 2 : NUMERALS.indexOf(numeral) + 1,
    begins: items.filter((item) => item.startsWith(sign)).length,
    ends: items.filter((item) => item.endsWith(sign)).length,
  }));
  const key = pairs.every(({ begins }) => begins > 0) ? 'begins' : 'ends';
  const counted = pairs.reduce((sum, pair) => sum + pair[key], 0);
  if (pairs.some((pair) => pair[key] === 0) || counted !== items.length) return null;
  return pairs.map(({ part, claimed, ...pair }) => ({ part, claimed, listed: pair[key] }));
}

const COUNTED = /^[两三四五六七八九十]/u;

/** 三区: 甲区、乙区、丙区: one bare list of members, as many as the name says, or one more or less. */
function readCollective(norm: NormText, name: string, meaning: NormSpan): CodeReading | null {
  const [claimed, ...others] = COUNTED.test(name) ? countsIn(name) : [];
  const listed = countMembers(norm.text.slice(meaning.from, meaning.to));
  if (claimed === undefined || others.length > 0 || listed === null || Math.abs(listed - claimed) > 1) return null;
  return { spelt: null, parts: [{ part: name, claimed, listed, place: norm.toRaw(meaning) }] };
}

const SIGNS =
  /(?:“([\u4e00-\u9fff、,]{2,60})”|《([\u4e00-\u9fff、,]{2,60})》)[\u4e00-\u9fff]{0,4}?([二两三四五六七八九十]{1,3}|\d{1,2})个?(?:大)?字(?![\u4e00-\u9fff]{0,2}(?:数|以上|以内))/gu;

/** “巩固、增强、提升、畅通”八个字: how many signs are claimed and how many there are. */
export interface SignCount {
  readonly span: Span;
  readonly number: Span;
  readonly claimed: number;
  readonly counted: number;
}

export function countSigns(norm: NormText): readonly SignCount[] {
  if (!norm.text.includes('字')) return [];
  return Array.from(norm.text.matchAll(SIGNS), (match): SignCount => {
    const words = match[1] ?? match[2] ?? '';
    const number = match[3] ?? '';
    const at = match.index + match[0].lastIndexOf(number);
    return {
      span: norm.toRaw({ from: match.index, to: match.index + match[0].length }),
      number: norm.toRaw({ from: at, to: at + number.length }),
      claimed: toNumber(number),
      counted: words.replace(/[、,]/gu, '').length,
    };
  });
}

function toNumber(number: string): number {
  if (/\d/u.test(number)) return Number(number);
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['', number];
  const value = (sign: string): number => (sign === '两' ? 2 : NUMERALS.indexOf(sign) + 1);
  return (number.includes('十') ? (tens === '' ? 1 : value(tens)) * 10 : 0) + (ones === '' ? 0 : value(ones));
}
