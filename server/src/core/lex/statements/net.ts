/** R22: 新增A、净增B of one thing: what came, and what of it was left when those that went are taken off. */
import type { NetStatement } from '../statement';
import { sameKind } from './amounts';
import type { Skeleton } from './skeleton';

const GROSS = '(?:新增|新设立?|新登记|新培育|新注册|新引进|新认定)';
const FORWARD = new RegExp(
  `${GROSS}([^\\uf8ff,、;。!?()]{0,16})\\uf8ff([^\\uf8ff,、;。!?()]{0,12})[,、(;](?:其中|同比)?净增([^\\uf8ff,、;。!?()]{0,12})\\uf8ff`,
  'gu',
);
const BACKWARD = new RegExp(
  `净增([^\\uf8ff,、;。!?()]{0,16})\\uf8ff([^\\uf8ff,、;。!?()]{0,12})[,、(;](?:其中)?${GROSS}([^\\uf8ff,、;。!?()]{0,12})\\uf8ff`,
  'gu',
);

export function* nets(skeleton: Skeleton): Generator<NetStatement> {
  if (!skeleton.text.includes('净增')) return;
  for (const [pattern, netFirst] of [
    [FORWARD, false],
    [BACKWARD, true],
  ] as const) {
    for (const match of skeleton.text.matchAll(pattern)) {
      const [words, before = '', behind = '', second = ''] = match;
      /* A remark in brackets narrows the one or the other. */
      if (!isOneThing(before + behind, second) || skeleton.text[match.index + words.length] === '(') continue;
      const place = { begin: match.index, until: match.index + words.length };
      const [first, last] = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
      if (!first || !last || !sameKind(first, last)) continue;
      const [gross, net] = netFirst ? [last, first] : [first, last];
      yield { kind: 'net', span: skeleton.toRaw(place), gross, net };
    }
  }
}

/** Words that say how much, not what. */
const FILLERS = /[的了约超达共数量额各类全市区县省年]/gu;

/** The second name is left out, or is the first one again. */
export function isOneThing(first: string, second: string): boolean {
  const name = second.replace(FILLERS, '');
  return name === '' || first.replace(FILLERS, '') === name;
}
