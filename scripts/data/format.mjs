// Puts every file of server/data into the one form after a change by hand: node scripts/data/format.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { write } from './write.mjs';

const room = new URL('../../server/data/', import.meta.url);
for (const file of readdirSync(room).filter((name) => name.endsWith('.json'))) {
  write(file, JSON.parse(readFileSync(new URL(file, room), 'utf8')));
}
