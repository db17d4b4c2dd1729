// How every file of server/data is written: one entry a line, so that a change of one fact is a change of one line.
import { writeFileSync } from 'node:fs';

const line = (value) => JSON.stringify(value);
const list = (values, indent) =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => `${indent}  ${line(value)}`).join(',\n')}\n${indent}]`;

/** A list is written one entry a line; of an object the lists of objects are, everything else stays on its key's line. */
export function render(data) {
  if (Array.isArray(data)) return `${list(data, '')}\n`;
  const rows = Object.entries(data).map(([key, value]) => {
    const long = Array.isArray(value) && value.some((entry) => typeof entry === 'object');
    return `  ${line(key)}: ${long ? list(value, '  ') : line(value)}`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}

export function write(file, data) {
  writeFileSync(new URL(`../../server/data/${file}`, import.meta.url), render(data));
}
