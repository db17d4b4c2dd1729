/** The names that 分别 pairs with values: where they stand, and how many a reader can count. Knows nothing of the values but their number. */
import type { Lexicon } from '../../lexicon';
import { type Enumeration, joinersIn, readEnumeration } from '../enumeration';
import { listBefore } from './lists';
import { groupsIn, isAlone, isSingular } from './respective-alone';
import { MEASURED } from './respective-continued';
import { earlierNames } from './respective-earlier';
import { FIGURE, type Skeleton, type Stretch } from './skeleton';

const START = /[从由](?=[^、,]{0,4}[第\d\uf8ff])/u;

/** Names whose number is not sure are told with less force; one name alone is sure only where it says so. */
export interface Names extends Enumeration {
  readonly sure?: boolean;
}

/** What names are looked for in. */
export interface Known {
  readonly skeleton: Skeleton;
  readonly lexicon: Pick<Lexicon, 'indicators'>;
}

/** The names in the clause before the cue, or in those before that where they carry figures of their own. */
export function namesBefore({ skeleton, lexicon }: Known, cue: number, wanted: number): Names | null {
  const { text } = skeleton;
  const own = nameStretch(text, cue);
  const names = enumerated(text, own);
  if (names.most >= 2) return severally(names);
  const counted = [...skeleton.figuresIn(own)].find(({ figure }) => figure.unit?.kind === 'count');
  if (counted?.figure.value.n === BigInt(wanted)) return { ...names, most: wanted };
  const lists = readEnumeration(text, own.begin, own.until).items.length > 1;
  const groups = wanted > 1 && !lists ? groupsIn(skeleton, own) : null;
  if (groups !== null) return { ...names, fewest: groups, most: groups, sure: false };
  const subjects = subjectsBefore(text, own, wanted);
  if (subjects) return subjects;
  if (isAlone(skeleton, own, wanted)) return { ...names, sure: isSingular(skeleton, own, wanted, lexicon.indicators) };
  if (text[own.begin - 1] !== ',') return null;
  return earlierNames(skeleton, own, wanted);
}

/** What names a place or a body, of which each may have its value. */
const BODY = /[省市县区州盟旗镇乡村园港企厂院校行]$/u;

/** As many places as there are values, in the clause before and without figures: 东区、西区加快发展，税收分别增长…. */
function subjectsBefore(text: string, own: Stretch, wanted: number): Names | null {
  if (text[own.begin - 1] !== ',') return null;
  const earlier = listBefore(text, own.begin - 1);
  const listed = readEnumeration(text, earlier.begin, earlier.until);
  const bodies = listed.items.slice(0, -1).every(({ begin, until }) => BODY.test(text.slice(begin, until)));
  return wanted > 1 &&
    listed.items.length === wanted &&
    bodies &&
    !text.slice(earlier.begin, earlier.until).includes(FIGURE)
    ? listed
    : null;
}

/** What stands before the cue in its clause, without the ranks that the values start from: A、B从第8位、第4位双双跃居第1位. */
export function nameStretch(text: string, cue: number): Stretch {
  const own = listBefore(text, cue);
  const start = text.slice(own.begin, own.until).search(START);
  return start < 0 ? own : { begin: own.begin, until: own.begin + start };
}

/** The names of a stretch; those that have their figures already (投资增长5%、城乡居民收入分别…) belong to no pair. */
export function enumerated(text: string, { begin, until }: Stretch): Enumeration {
  const all = severed(text, readEnumeration(text, begin, until));
  const own = all.items.map((item) => text.slice(item.begin, item.until).includes('\uf8ff'));
  const last = own.lastIndexOf(true);
  const next = all.items[last + 1];
  return last < 0 || !next ? all : severed(text, readEnumeration(text, next.begin, until));
}

/** Cut also where a joining word stands between two names that each say what is measured: 事故起数和死亡人数 are two for sure. */
function severed(text: string, list: Enumeration): Enumeration {
  const last = list.items.at(-1);
  const measures = last !== undefined && MEASURED.test(text.slice(last.begin, last.until));
  const items = list.items.flatMap((item) => halvesOf(text, item, measures && item !== last));
  const more = items.length - list.items.length;
  return more === 0 ? list : { items, fewest: list.fewest + more, most: Math.max(list.most, list.fewest + more) };
}

/** `inner`: what stands behind the joining word may lack what the last name says for both: 甲业销售额和乙业、丙业营业额. */
function halvesOf(text: string, item: Stretch, inner: boolean): readonly Stretch[] {
  const words = text.slice(item.begin, item.until);
  const [joiner, ...others] = joinersIn(words);
  if (!joiner || others.length > 0) return [item];
  const left = { begin: item.begin, until: item.begin + joiner.at };
  const right = { begin: left.until + joiner.length, until: item.until };
  const isMeasured = ({ begin, until }: Stretch): boolean => MEASURED.test(text.slice(begin, until));
  return isMeasured(left) && (inner || isMeasured(right)) ? [left, right] : [item];
}

/** 分别 is not said of one thing. */
export const severally = (names: Enumeration): Enumeration => ({ ...names, fewest: Math.max(2, names.fewest) });
