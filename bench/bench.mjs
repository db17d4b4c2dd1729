/**
 * `npm run bench`: how long an editor waits after a keystroke, and for the first outline of a server just started, against a
 * server of the same library that does nothing. Both are asked in turn, so that the machine's mood falls on both. Compare
 * the last columns only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/lib/places.mjs';
import { Client } from './client.mjs';
import { makeReport } from './text.mjs';

const ROUNDS = 120;
const WARMUP = 40;
/** A first answer needs a process of its own. */
const STARTS = 7;

const servers = {
  empty: [join(root, 'bench', 'empty-server.cjs')],
  tally: [join(root, 'dist', 'server.js'), '--stdio'],
};

if (!existsSync(servers.tally[0])) throw new Error('Build first: npm run build');

const rows = [];
for (const { name, text } of documents()) {
  const uri = pathToFileURL(join(root, 'bench', 'report.txt')).href;
  const pair = {};
  for (const [server, command] of Object.entries(servers)) pair[server] = await open(command, uri, text);
  for (const [what, measure] of Object.entries(measures(uri, text, pair.tally.capabilities)))
    rows.push([name, what, ...(await compare(pair, measure))]);
  for (const client of Object.values(pair)) await client.close();
  rows.push([name, 'outline, just opened', ...(await compareCold(uri, text))]);
}
print([['document', 'from a keystroke to', 'empty p50', 'p95', 'tally p50', 'p95', 'p50 more', 'p95 more'], ...rows]);

/** Texts of our own, and a real report where there is one beside the project. */
function documents() {
  const made = [
    { name: '45 KB', text: makeReport(45_000) },
    { name: '1 MB', text: makeReport(1_000_000) },
  ];
  const seeds = join(root, '..', 'shared', 'reports', 'seeds');
  const real = existsSync(seeds) ? readdirSync(seeds).filter((file) => file.startsWith('004')) : [];
  return [...made, ...real.map((file) => ({ name: 'real', text: readFileSync(join(seeds, file), 'utf8') }))];
}

async function open(command, uri, text) {
  const client = new Client(command);
  await client.initialize();
  client.open(uri, text);
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
  return client;
}

/** Each types one character in the middle, or takes it away again, and asks. */
function measures(uri, text, served) {
  const position = middle(text);
  const after = { line: position.line, character: position.character + 1 };
  const textDocument = { uri };
  const ask = (method, params) => async (client, round) => {
    const range = { start: position, end: round % 2 === 0 ? position : after };
    const since = client.type(uri, range, round % 2 === 0 ? '的' : '');
    return (await client.request(method, { textDocument, ...params }, since)).time;
  };
  return {
    diagnostics: ask('textDocument/diagnostic', {}),
    outline: ask('textDocument/documentSymbol', {}),
    ...(served.hoverProvider ? { hover: ask('textDocument/hover', { position }) } : {}),
    ...(served.definitionProvider ? { definition: ask('textDocument/definition', { position }) } : {}),
    ...(served.completionProvider ? { completion: ask('textDocument/completion', { position }) } : {}),
  };
}

/** The middle of the text, in the middle of its line. */
function middle(text) {
  const lines = text.split('\n');
  const from = Math.floor(lines.length / 2);
  const line = lines.findIndex((content, index) => index >= from && content.length > 40);
  return { line, character: Math.floor((lines[line] ?? '').length / 2) };
}

async function compare(pair, measure) {
  const times = { empty: [], tally: [] };
  for (let round = 0; round < WARMUP + ROUNDS; round++) {
    for (const [server, client] of Object.entries(pair)) {
      const time = await measure(client, round);
      if (round >= WARMUP) times[server].push(time);
    }
  }
  return difference(times);
}

/** From the opening of the text in a new server to its outline. */
async function compareCold(uri, text) {
  const times = { empty: [], tally: [] };
  for (let round = 0; round < STARTS; round++) {
    for (const [server, command] of Object.entries(servers)) {
      const client = new Client(command);
      await client.initialize();
      const since = client.open(uri, text);
      times[server].push((await client.request('textDocument/documentSymbol', { textDocument: { uri } }, since)).time);
      await client.close();
    }
  }
  return difference(times);
}

function difference(times) {
  const [empty, tally] = [summary(times.empty), summary(times.tally)];
  const numbers = [empty.p50, empty.p95, tally.p50, tally.p95, tally.p50 - empty.p50, tally.p95 - empty.p95];
  return numbers.map((number) => `${number.toFixed(2)} ms`);
}

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5), p95: at(0.95) };
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  console.log(table.map(line).join('\n'));
}
