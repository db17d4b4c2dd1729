/**
 * `npm run corpus`: what the rules find on the real reports beside the project, rule by rule with the sentence, and how
 * often. Options: --rule <part of an id>, --level <level>, --file <part of a path>. Writes nothing but its bundle in out/.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { root } from './lib/places.mjs';
import { Explained, main } from './lib/run.mjs';

const { values } = parseArgs({
  options: { rule: { type: 'string' }, level: { type: 'string' }, file: { type: 'string' } },
});

await main(async () => {
  const { rowsOf, findRealReports } = await load();
  const texts = findRealReports();
  if (!texts) throw new Explained('There are no reports in ../shared.');
  const rows = texts.flatMap(({ path, text }) => rowsOf(path, text)).filter(isAskedFor);
  for (const row of rows) print(row);
  summarise(
    rows,
    texts.reduce((sum, { text }) => sum + text.length, 0),
  );
});

/** The same texts and rows as the snapshot test sees, from the sources as they are now. */
async function load() {
  const outfile = join(root, 'out', 'corpus-findings.mjs');
  const contents = "export * from './test/corpus/findings'; export * from './test/shared';";
  await esbuild.build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

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
