/** `tally outline`: the structure of a text. */
import type { Engine } from '../../core/engine';
import { type OutlineItem, outline as outlineOf } from '../../core/features/outline';
import type { Language } from '../../core/message';
import type { Report } from '../../core/model/report';
import { placeOf, placesOf } from '../../core/text/place';
import type { ExitCode, Io } from '../io';
import { readOne } from '../sources';
import { padStart } from '../width';

export interface OutlineOptions {
  readonly format: 'text' | 'json';
  readonly language: Language;
}

export async function outline(
  path: string,
  { format, language }: OutlineOptions,
  engine: Engine,
  io: Io,
): Promise<ExitCode> {
  const source = await readOne(path, io, language);
  if (!source) return 2;
  const report = engine.read(source.text);
  io.out(format === 'json' ? toJson(source.path, report) : toText(report));
  return 0;
}

function toJson(path: string, report: Report): string {
  const describe = (item: OutlineItem): object => ({
    kind: item.kind,
    label: item.label,
    level: item.level,
    range: placesOf(report.lines, item.range),
    selectionRange: placesOf(report.lines, item.selectionRange),
    children: item.children.map(describe),
  });
  return `${JSON.stringify({ version: 1, path, outline: outlineOf(report).map(describe) }, null, 2)}\n`;
}

/** Line numbers count from 1 and stand before the tree. */
function toText(report: Report): string {
  const digits = String(report.lines.length).length;
  const rows: string[] = [];
  const add = (item: OutlineItem, depth: number): void => {
    const line = placeOf(report.lines, item.selectionRange.start).line + 1;
    rows.push(`${padStart(String(line), digits)}  ${'  '.repeat(depth)}${item.label}\n`);
    for (const child of item.children) add(child, depth + 1);
  };
  for (const item of outlineOf(report)) add(item, 0);
  return rows.join('');
}
