/**
 * `npm run corpus`: what the rules find on the real reports beside the project, rule by rule with the sentence, and how
 * often. Options: --rule <part of an id>, --level <level>, --file <part of a path>. Writes nothing but its bundle in out/.
 */
import { parseArgs } from 'node:util';
import { loadBundled } from './lib/load-bundled.mjs';
import { Explained, main } from './lib/run.mjs';

const { values } = parseArgs({
  options: { rule: { type: 'string' }, level: { type: 'string' }, file: { type: 'string' } },
});

await main(async () => {
  // The same texts and rows as the snapshot test sees, from the sources as they are now.
  const { rowsOf, findRealReports } = await loadBundled('corpus-findings', ['test/corpus/findings', 'test/shared']);
  const texts = findRealReports();
  if (!texts) throw new Explained('There are no reports in ../shared.');
  const rows = texts.flatMap(({ path, text }) => rowsOf(path, text)).filter(isAskedFor);
  for (const row of rows) print(row);
  summarise(
    rows,
    texts.reduce((sum, { text }) => sum + text.length, 0),
  );
});

function isAskedFor({ rule, level, path }) {
  return (
    (!values.rule || rule.includes(values.rule)) &&
    (!values.level || level === values.level) &&
    (!values.file || path.includes(values.file))
  );
}

function print({ path, line, rule, level, marked, sentence, message }) {
  console.log(`${path}:${line} ${level} ${rule}`);
  console.log(`  ${message}`);
  console.log(`  …${around(sentence, marked.replace(/\s+/g, ''))}…\n`);
}

/** The marked text with some of its sentence on both sides. */
function around(sentence, marked) {
  const at = Math.max(0, sentence.indexOf(marked));
  return `${sentence.slice(Math.max(0, at - 60), at)}【${marked.slice(0, 60)}】${sentence.slice(at + marked.length, at + marked.length + 30)}`;
}

function summarise(rows, characters) {
  const counts = new Map();
  for (const { rule, level } of rows) counts.set(`${rule}\t${level}`, (counts.get(`${rule}\t${level}`) ?? 0) + 1);
  for (const [key, count] of [...counts].sort()) {
    const [rule, level] = key.split('\t');
    const rate = ((count * 10_000) / characters).toFixed(3);
    console.log(`${rule.padEnd(32)} ${level.padEnd(12)} ${String(count).padStart(5)}   ${rate} per 10,000 characters`);
  }
  console.log(`${rows.length} findings in ${characters} characters`);
}
