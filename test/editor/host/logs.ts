/** What the extension wrote into its output channels; shown when a test fails, since a server that died tells it there only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { EXTENSION } from '../names';

const LINES = 60;
const WIDTH = 400;

/** The end of the extension's logs under a folder of an editor's data. */
export function extensionLog(data: string): string {
  const ours = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.log') && path.split(sep).includes(EXTENSION),
  );
  const lines = ours.flatMap((path) => readFileSync(join(data, path), 'utf8').trimEnd().split('\n'));
  const end = lines.slice(-LINES).map((line) => line.slice(0, WIDTH));
  return ["The end of the extension's own log:", ...end].join('\n');
}
