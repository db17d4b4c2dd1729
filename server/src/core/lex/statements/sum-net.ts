/**
 * What came, what went, and what is left over: 新登记经营主体3260户，注销1140户，净增2120户. Some may come or go in other ways (moves, changes of form), so
 * that a difference is no more than a question.
 */
import type { SumStatement } from '../statement';
import { amountAt, sameKind } from './amounts';
import { isOneThing } from './net';
import { FIGURE, type Skeleton } from './skeleton';
import { statementOf } from './sum-statement';

const CAME = '(?:新增|新设立?|新登记|新培育|新注册|新引进|新认定|新纳入|新入库)';
const WENT = '(?:注销|吊销|退出|退库|淘汰|关停|清退|注吊销|调出|核减)';
const WORDS = '([^\\uf8ff,、;。!?()]{0,12})';
const NET = new RegExp(
  `${CAME}${WORDS}\\uf8ff${WORDS}[,、;](?:同期|累计|另有)?${WENT}(?:[、和]?${WENT})?(?:了)?${WORDS}\\uf8ff${WORDS}[,、;](?:实现|全年)?净增(?:加|长)?${WORDS}\\uf8ff`,
  'gu',
);

export function* sumsOfNets(skeleton: Skeleton): Generator<SumStatement> {
  if (!skeleton.text.includes('净增')) return;
  for (const match of skeleton.text.matchAll(NET)) {
    const [words, name = '', noun = '', gone = '', goneNoun = '', left = ''] = match;
    if (!isOneThing(name + noun, gone + goneNoun) || !isOneThing(name + noun, left)) continue;
    const places = [...words].flatMap((char, index) => (char === FIGURE ? [match.index + index] : []));
    const [came, went, net] = places.map((at) => amountAt(skeleton, at));
    if (!came || !went || !net || ![went, net].every(({ figure }) => sameKind(figure, came.figure))) continue;
    yield statementOf(skeleton, net, [came], { begin: net.segment.begin, until: net.at }, 'likely', [went]);
  }
}
