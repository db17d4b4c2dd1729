// Writes what derives from the rules: the settings' schema in the manifest and for .tally.json, the rules' pages, the README's table.
// `--check` writes nothing and fails when a file is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules } from './lib/load-rules.mjs';
import { rulePage } from './lib/rule-page.mjs';
import { rulesSchema, tallySchema } from './lib/rules-schema.mjs';
import { rulesTable } from './lib/rules-table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checking = process.argv.includes('--check');
const rules = await loadRules(root);
const files = new Map();

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
Object.assign(manifest.contributes.configuration.properties['tally.rules'], rulesSchema(rules));
files.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
files.set('docs/tally.schema.json', `${JSON.stringify(tallySchema(rules), null, 2)}\n`);
for (const language of ['zh', 'en']) {
  for (const rule of rules) files.set(`docs/rules/${language}/${rule.id}.md`, rulePage(rule, language));
}
for (const [name, language] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
]) {
  const text = await readFile(join(root, name), 'utf8');
  files.set(
    name,
    text.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_, a, b) => a + rulesTable(rules, language) + b),
  );
}

const stale = [];
for (const [name, text] of files) {
  const now = await readFile(join(root, name), 'utf8').catch(() => null);
  if (now !== text) stale.push(name);
}
const pages = await readdir(join(root, 'docs/rules'), { recursive: true }).catch(() => []);
const leftOver = pages.filter((page) => page.endsWith('.md') && !files.has(`docs/rules/${page.replaceAll('\\', '/')}`));

if (checking) {
  for (const name of stale) console.error(`stale: ${name}`);
  for (const page of leftOver) console.error(`left over: docs/rules/${page}`);
  if (stale.length + leftOver.length > 0) {
    console.error('Run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  for (const page of leftOver) await rm(join(root, 'docs/rules', page));
  for (const name of stale) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), files.get(name) ?? '');
    console.log(`written: ${name}`);
  }
}
