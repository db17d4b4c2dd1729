/**
 * The hand-marked rows of the study, as values. Knows the columns of the two tables and how a text lies in lines; nothing
 * of any matcher, for the marks were made before there was one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../shared';

export type Verdict = 'consistent' | 'rounding' | 'inconsistent' | 'not-checkable';

/** A place in a line: columns in UTF-16 from 1, the end exclusive; `below` counts lines from the row's own. */
export interface Place {
  readonly below: number;
  readonly start: number;
  readonly end: number;
}

export interface Operand extends Place {
  readonly role: string;
  /** The printed figure, folded and without residue; empty where the operand is a name or in words. */
  readonly figure: string;
}

export interface Relation {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly operands: readonly Operand[];
  readonly verdict: Verdict;
  readonly notes: readonly string[];
}

export interface MarkedMention {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly figure: string;
  readonly indicator: string;
  readonly scope: string;
  readonly period: string;
  readonly measure: string;
  readonly kind: string;
}

const VERDICTS: readonly string[] = ['consistent', 'rounding', 'inconsistent', 'not-checkable'];
const OPERAND = /^([a-z]+)@(?:\+(\d+):)?(\d+)-(\d+)(?:=(.+))?$/;

const isVerdict = (text: string): text is Verdict => VERDICTS.includes(text);

/** The cells of a table in this folder, without its head. */
export function table(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(projectRoot, 'test', 'study', name), 'utf8').split('\n');
  return lines.slice(1).flatMap((line) => (line ? [line.split('\t')] : []));
}

export function readOperand(text: string): Operand {
  const match = OPERAND.exec(text);
  if (!match) throw new Error(`No operand: ${text}`);
  const [, role = '', below = '0', start = '', end = '', figure = ''] = match;
  return { role, below: Number(below), start: Number(start), end: Number(end), figure };
}

export function readRelations(): readonly Relation[] {
  return table('relations.tsv').map((cells) => {
    const [file = '', line = '', start = '', end = '', kind = '', operands = '', verdict = '', note = ''] = cells;
    if (!isVerdict(verdict)) throw new Error(`No verdict: ${cells.join(' ')}`);
    return {
      file,
      line: Number(line),
      start: Number(start),
      end: Number(end),
      kind,
      operands: operands.split(';').map(readOperand),
      verdict,
      notes: note ? note.split(';') : [],
    };
  });
}

export function readMarkedMentions(): readonly MarkedMention[] {
  return table('mentions.tsv').map((cells) => {
    const [file = '', line = '', start = '', end = '', figure = '', ...key] = cells;
    const [indicator = '', scope = '', period = '', measure = '', kind = ''] = key;
    const place = { file, line: Number(line), start: Number(start), end: Number(end) };
    return { ...place, figure, indicator, scope, period, measure, kind };
  });
}

const RESIDUE = /(?<=[\u3400-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}\)/g;

/** Full-width characters as half-width ones, blanks and pinyin residue gone: how figures are written in the tables. */
export function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(RESIDUE, '')
    .replace(/[ \u3000]/g, '');
}
