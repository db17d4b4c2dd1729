/**
 * `node bench/folder.mjs [reports]`: how long a folder of reports takes to be read, the first time and with what was kept of
 * it, how long requests wait meanwhile, how much the server computes and keeps, and that a changed file is read alone.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/lib/places.mjs';
import { Client } from './client.mjs';
import { makeReport } from './text.mjs';

const COUNT = Number(process.argv[2] ?? 1000);
const BYTES = 50_000;
const YEARS = 10;
/** Ticks a second of the clock that processes are measured with. */
const TICKS = 100;
const NAMES = '东西南北中上下前后左右江河湖海山川林泉石云风雨雪霜松竹梅兰菊';

const folder = mkdtempSync(join(tmpdir(), 'tally-bench-'));
const cache = join(folder, '.cache');
try {
  for (let i = 0; i < COUNT; i++) {
    const district = Math.floor(i / YEARS);
    const place = `${NAMES[district % NAMES.length]}${NAMES[Math.floor(district / NAMES.length) % NAMES.length]}禾区`;
    const text = makeReport(BYTES, { seed: i + 1, place, year: 2016 + (i % YEARS) });
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), text);
  }
  console.log(`${COUNT} reports of ${BYTES / 1000} KB`);
  await measure('first');
  await measure('later');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(what) {
  const client = new Client([join(root, 'dist', 'server.js'), '--stdio']);
  const rootUri = pathToFileURL(folder).href;
  let finished = () => {};
  const end = new Promise((resolve) => {
    finished = resolve;
  });
  client.onNotification = ({ method, params }) => {
    if (method === '$/progress' && params.value.kind === 'end') finished();
  };
  const capabilities = { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } };
  await client.initialize({ rootUri, capabilities, initializationOptions: { cache } });
  const uri = pathToFileURL(join(folder, '0009.txt')).href;
  const textDocument = { uri };
  const since = performance.now();
  client.open(uri, readFileSync(join(folder, '0009.txt'), 'utf8'));
  const waits = [];
  let reading = true;
  void end.then(() => {
    reading = false;
  });
  let peak = 0;
  while (reading) {
    const { time } = await client.request('textDocument/diagnostic', { textDocument });
    waits.push(time);
    peak = Math.max(peak, memory(client.pid));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seconds = (performance.now() - since) / 1000;
  const cpu = cpuSeconds(client.pid);
  waits.sort((a, b) => a - b);
  const at = (share) => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0);
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of all cores), ${peak} MB at most, requests meanwhile p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  await change(client, textDocument);
  await client.close();
}

/** One file is written anew: how long until the findings of the open report have seen it. */
async function change(client, textDocument) {
  const path = join(folder, '0008.txt');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n新的一年，继续努力。\n`);
  const before = (await client.request('textDocument/diagnostic', { textDocument })).result.resultId;
  const since = performance.now();
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(path).href, type: 2 }] });
  for (;;) {
    const { result } = await client.request('textDocument/diagnostic', { textDocument, previousResultId: before });
    if (result.resultId !== before) break;
  }
  console.log(`  a changed file: ${Math.round(performance.now() - since)} ms`);
}

/** What all threads of a process have computed, where the system tells it: other programs on the machine do not count. */
function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}

/** Resident memory in megabytes, where the system tells it. */
function memory(pid) {
  try {
    return Math.round(Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
