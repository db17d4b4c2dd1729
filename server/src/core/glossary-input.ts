/**
 * Reads an office's glossary: JSON (an object, or a list of objects), CSV, or two columns of text with a tab, a colon or a dash
 * between. People write these by hand, so what cannot be read is left out and counted. It knows no files.
 */
import { hash64 } from './fingerprint';
import { type Message, wordings } from './message';
import type { Glossary, GlossaryEntry } from './model/glossary';

export interface GlossaryInput {
  readonly glossary: Glossary;
  readonly problems: readonly Message[];
}

const say = wordings('glossary', {
  json: { zh: '术语表不是有效的 JSON：{reason}', en: 'The glossary is no valid JSON: {reason}' },
  skipped: {
    zh: '术语表有{count}行看不懂，已略过。',
    en: '{count} lines of the glossary cannot be read and were left out.',
  },
});

/** `name` decides about the form: .json, .csv, anything else is text in two columns. */
export function readGlossary(text: string, name: string): GlossaryInput {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lower = name.toLowerCase();
  if (lower.endsWith('.json')) return fromJson(plain, name);
  const rows = lower.endsWith('.csv') ? csvRows(plain) : plain.split('\n').map(columns);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return finish(name, filled.map(toEntry));
}

function finish(name: string, read: readonly (GlossaryEntry | null)[]): GlossaryInput {
  const seen = new Set<string>();
  const entries = read.filter((entry) => {
    if (!entry || seen.has(entry.term) || isHead(entry)) return false;
    seen.add(entry.term);
    return true;
  }) as readonly GlossaryEntry[];
  const skipped = read.filter((entry) => entry === null).length;
  const id = hash64(JSON.stringify(entries));
  return {
    glossary: { id, name, entries },
    problems: skipped > 0 ? [say('skipped', { count: skipped })] : [],
  };
}

/** The line above the columns. */
const isHead = ({ term, expansion }: GlossaryEntry): boolean => HEADS.has(term) && HEADS.has(expansion);

const HEADS: ReadonlySet<string> = new Set([
  '术语',
  '名词',
  '词',
  '简称',
  '释义',
  '解释',
  '全称',
  '含义',
  'term',
  'expansion',
]);

function fromJson(text: string, name: string): GlossaryInput {
  const value = parse(text);
  if (typeof value === 'string')
    return { glossary: { id: value, name, entries: [] }, problems: [say('json', { reason: value })] };
  const items: readonly unknown[] = Array.isArray(value.data)
    ? value.data
    : Object.entries(asObject(value.data)).map(([term, expansion]) => ({ term, expansion }));
  return finish(name, items.map(fromItem));
}

/** The data, or why there is none: the core throws nothing. */
function parse(text: string): { readonly data: unknown } | string {
  try {
    return { data: JSON.parse(text.trim() === '' ? '[]' : text) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function fromItem(item: unknown): GlossaryEntry | null {
  const { term, expansion, definition, meaning } = asObject(item);
  return toEntry([term, expansion ?? definition ?? meaning].map((cell) => (typeof cell === 'string' ? cell : '')));
}

const QUOTES: ReadonlySet<string> = new Set('“”"「」');

/** Numbers and quotes around a term are not part of it. */
function toEntry([first = '', second = '']: readonly string[]): GlossaryEntry | null {
  const term = [...first.trim()].filter((sign) => !QUOTES.has(sign)).join('');
  const expansion = second.trim();
  return term === '' || expansion === '' ? null : { term, expansion };
}

const SEPARATORS = ['\t', '：', ':', '——', ' '];

/** A line's term and meaning: at the first tab, else at the first colon, else at the first dash, else at the first blank. */
function columns(line: string): readonly string[] {
  const text = line.trim();
  for (const separator of SEPARATORS) {
    const at = text.indexOf(separator);
    if (at > 0) return [text.slice(0, at), text.slice(at + separator.length)];
  }
  return [text];
}

/** Rows of RFC 4180: cells in double quotes may hold commas, line ends and doubled quotes. */
function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',' || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else cell += sign;
  }
  row.push(cell);
  rows.push(row);
  return rows;
}
