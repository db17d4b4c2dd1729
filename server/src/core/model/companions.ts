/**
 * Which documents have to do with a report: those of the same place, and among them last year's, the lists and bulletins of the
 * same year, other drafts. Knows names of places, nothing of figures.
 */
import { isLater } from '../lex/draft-name';
import type { Digest } from './digest';
import type { Identity } from './identity';

export interface Companions {
  /** Work reports of the year before. */
  readonly lastYear: readonly Digest[];
  /** Other drafts of the same report but those that say they are later; of those that say which they are, the latest first. */
  readonly drafts: readonly Digest[];
  /** The breakdown of a report, or the report of a breakdown. */
  readonly breakdown: readonly Digest[];
  /** Other documents that tell the year which the report looks back on: bulletins, budgets, plans, tables of base figures. */
  readonly others: readonly Digest[];
}

/** Documents of a place, however they name it: 云泽市青禾区, 青禾区; 西藏, 西藏自治区. A place that is not named is no place. */
export function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.endsWith(short) && short.length >= SHORTEST) return true;
  return stem(long) === stem(short) && stem(long).length >= 2 && endingsAgree(long, short);
}

/** 青禾区; a bare 区 names nothing. */
const SHORTEST = 3;

const ENDINGS = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '新区',
  '省',
  '市',
  '州',
  '盟',
  '县',
  '旗',
  '区',
  '镇',
  '乡',
];
const PEOPLES = [
  '壮族',
  '回族',
  '维吾尔',
  '藏族羌族',
  '藏族',
  '彝族',
  '苗族侗族',
  '布依族苗族',
  '土家族苗族',
  '蒙古族',
  '朝鲜族',
];

const endingOf = (place: string): string =>
  ENDINGS.find((ending) => place.length > ending.length && place.endsWith(ending)) ?? '';

function stem(place: string): string {
  const bare = place.slice(0, place.length - endingOf(place).length);
  const people = PEOPLES.find((name) => bare.endsWith(name) && bare.length > name.length);
  return people ? bare.slice(0, -people.length) : bare;
}

/** 吉林省 and 吉林市 are two; 甘孜州 and 甘孜自治州 one, and a name without an ending may have any that fits. */
function endingsAgree(a: string, b: string): boolean {
  const [x, y] = [endingOf(a), endingOf(b)];
  return x === '' || y === '' || x.endsWith(y) || y.endsWith(x);
}

/** Of the digests those that may say something of a report. Tables of base figures have no place and belong to whoever names them. */
export const ofPlace = (own: Identity, peers: readonly Digest[]): readonly Digest[] =>
  peers.filter((peer) => peer.kind === 'bases' || samePlace(own.place, peer.place));

export function companions(own: Identity, peers: readonly Digest[]): Companions {
  const near = ofPlace(own, peers);
  const { year, kind } = own;
  const of = (test: (peer: Digest) => boolean): readonly Digest[] => (year === null ? [] : near.filter(test));
  return {
    lastYear: kind === 'work-report' ? of((peer) => peer.kind === 'work-report' && peer.year === (year ?? 0) - 1) : [],
    drafts: of(
      (peer) =>
        peer.kind === kind &&
        peer.year === year &&
        (kind === 'work-report' || kind === 'tasks') &&
        !isLater(peer.draft, own.draft),
    ).toSorted((a, b) => Number(isLater(b.draft, a.draft)) - Number(isLater(a.draft, b.draft))),
    breakdown: of((peer) => peer.year === year && partners(kind, peer.kind)),
    others: of(
      (peer) => peer.kind === 'bases' || (peer.kind !== kind && OTHERS.has(peer.kind ?? '') && peer.year !== null),
    ),
  };
}

const partners = (a: Identity['kind'], b: Identity['kind']): boolean =>
  (a === 'tasks' && b === 'work-report') || (a === 'work-report' && b === 'tasks');

const OTHERS: ReadonlySet<string> = new Set(['budget', 'bulletin', 'plan']);
