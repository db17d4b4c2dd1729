/**
 * One text, many layouts: the outlines of real reports must stay what they are when only the page changes, and as far as the
 * text itself allows when its paragraphs are lost. Each form keeps at least the share of nodes that it was measured to keep.
 */
import assert from 'node:assert/strict';
import script from '../../server/data/script.json';
import { type OutlineNode, walk } from '../../server/src/core/tree/outline';
import { shippedLexicon } from '../../server/src/lexicon';
import { wrap } from '../core/prose';
import { realReports } from '../shared';
import { read } from './standing';

/** Every so manyth report is enough: their layouts are of all kinds. */
const EVERY = 3;

const ink = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const paragraphs = (text: string): readonly string[] =>
  read(text).paragraphs.map(({ facts }) => ink(facts.raw).join(''));

const traditional = new Map(
  [...script.simplified].map((letter, i): [string, string] => [letter, [...script.traditional][i] ?? letter]),
);

const sentences = (text: string): string =>
  ink(text)
    .map((line) => line.replaceAll(/([。！？][”’）》]?)(?=.)/gu, '$1\n'))
    .join('\n');

/** Each form of the page, what it does, and of a hundred nodes how many it keeps and how many others it may bring. */
const FORMS: readonly (readonly [name: string, change: (text: string) => string, kept: number, others: number])[] = [
  ['without indents', (text) => ink(text).join('\n'), 99.8, 0.2],
  [
    'with indents',
    (text) =>
      ink(text)
        .map((line) => `\u3000\u3000${line}`)
        .join('\n'),
    99.8,
    0.2,
  ],
  ['with blank lines everywhere', (text) => ink(text).join('\n\n'), 99.8, 0.2],
  [
    'in traditional letters',
    (text) => [...text].map((letter) => traditional.get(letter) ?? letter).join(''),
    99.8,
    0.2,
  ],
  ['broken by hand', (text) => wrap(paragraphs(text).join('\n'), 64), 99.2, 0.8],
  ['broken and double-spaced', (text) => wrap(paragraphs(text).join('\n'), 76).replaceAll('\n', '\n\n'), 99.2, 0.8],
  ['a sentence a line', sentences, 85, 13],
  ['on one line', (text) => ink(text).join(''), 76, 14],
];

/** Kind and label of each node, and how often it is there. */
function nodesOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of walk(read(text).tree.roots)) {
    if (node.kind !== 'chrome') counts.set(nameOf(node), (counts.get(nameOf(node)) ?? 0) + 1);
  }
  return counts;
}

const { fold } = shippedLexicon();

const nameOf = ({ kind, label }: OutlineNode): string =>
  `${kind} ${[...label.replaceAll(/\s/gu, '')].map((letter) => String.fromCharCode(fold[letter.charCodeAt(0)] ?? 0)).join('')}`;

/** How many of the first are among the second. */
const shared = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
  [...one].reduce((sum, [name, count]) => sum + Math.min(count, other.get(name) ?? 0), 0);

const size = (nodes: ReadonlyMap<string, number>): number => [...nodes.values()].reduce((sum, count) => sum + count, 0);

describe('outlines of real reports in other layouts', function () {
  this.timeout(120_000);

  for (const [name, change, least, most] of FORMS) {
    it(`${name} keep ${least} of a hundred nodes`, function () {
      let all = 0;
      let kept = 0;
      let others = 0;
      for (const { text } of realReports(this).filter((_, i) => i % EVERY === 0)) {
        const before = nodesOf(text);
        const after = nodesOf(change(text));
        const both = shared(before, after);
        all += size(before);
        kept += both;
        others += size(after) - both;
      }
      assert.ok(all > 1000 && kept * 100 >= all * least, `${((kept / all) * 100).toFixed(1)} kept`);
      assert.ok(others * 100 <= all * most, `${((others / all) * 100).toFixed(1)} others`);
    });
  }
});
