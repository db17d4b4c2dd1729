/**
 * Whether two names are most likely one, written in two ways: by their signs alone. Names that differ in a number, a direction
 * or the place they belong to are two.
 */

/** Signs by which names of different things differ. */
const TELLING =
  /[\dA-Za-z一二两三四五六七八九十百千万东南西北中上下左右前后内外大小新老旧高低男女甲乙丙丁省市区县乡镇村州旗]/u;
const UNTELLING_LEAD = /^[省市区县]$/u;

export type Variation = 'added' | 'exchanged' | 'shortened';

/** How the one came of the other; null for two names. `rare` is the form that stands less often. */
export function variationOf(rare: string, common: string): Variation | null {
  if (contracted(rare) === contracted(common)) return null;
  const [short, long] = rare.length <= common.length ? [rare, common] : [common, rare];
  if (short.length < 4) return null;
  if (short.length === long.length) return isExchanged(short, long) ? 'exchanged' : null;
  const extra = addedTo(short, long);
  if (extra !== null) {
    // 各镇 and 各涉农镇: some of them.
    if (short.startsWith('各') && long.startsWith(`各${extra}`)) return null;
    const lead = long.startsWith(extra) && long.endsWith(short);
    return lead
      ? UNTELLING_LEAD.test(extra) || extra === '各'
        ? 'added'
        : null
      : TELLING.test(extra)
        ? null
        : 'added';
  }
  return isShortened(short, long) ? 'shortened' : null;
}

/** Parts of the names of offices that every paper shortens in this one way: 市场监管局 and 市场监督管理局. */
const CONTRACTIONS: readonly (readonly [string, string])[] = [
  ['监督管理', '监管'],
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['人力资源和社会保障', '人社'],
  ['住房和城乡建设', '住建'],
  ['卫生健康', '卫健'],
];

const contracted = (name: string): string =>
  CONTRACTIONS.reduce((words, [long, short]) => words.replace(long, short), name);

/** What one stretch must be put into the short name to make the long one; null where that does not do, or is too much. */
function addedTo(short: string, long: string): string | null {
  const extra = long.length - short.length;
  if (extra > 2 || extra * 3 > short.length + 1) return null;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at + extra) === short.slice(at) ? long.slice(at, at + extra) : null;
}

/** Words that mean the same in a list of units. */
const SAME: readonly (readonly [string, string])[] = [
  ['相关', '有关'],
  ['有关', '相关'],
];

/** One word for another of the same meaning, or two neighbours in the other order. */
function isExchanged(a: string, b: string): boolean {
  if (SAME.some(([from, to]) => a.replace(from, to) === b)) return true;
  const differing: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing.push(i);
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second !== first + 1) return false;
  return a[first] === b[second] && a[second] === b[first] && !TELLING.test((a[first] ?? '') + (b[first] ?? ''));
}

/** 各国有重点企业 and 各重点国企: the one has all the signs of the other in another order, and begins alike. */
function isShortened(short: string, long: string): boolean {
  if (short.length < 6 || long.length - short.length > 3 || short.slice(0, 3) !== long.slice(0, 3)) return false;
  const left = [...long];
  for (const sign of short) {
    const at = left.indexOf(sign);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return !TELLING.test(left.join(''));
}

/** Signs that stand between a name and what goes with it, or by which things of one kind are told apart. */
const LOOSE = /[的地得了着过和与及或等在从到为是有将把对向其该各本我第级类型次分副总主支首末段期号重点高]/u;

/**
 * Whether a name that ends in a word of so many signs is another with one sign left out, put in or changed, or with two
 * neighbours exchanged: not the first one, and none by which names of two things differ.
 */
export function isSlip(rare: string, common: string, kind: number): boolean {
  if (rare === common || rare[0] !== common[0] || !rare.endsWith(common.slice(-kind))) return false;
  let start = 0;
  while (start < rare.length && rare[start] === common[start]) start++;
  let end = 0;
  const most = Math.min(rare.length, common.length) - start;
  while (end < most && rare.at(-1 - end) === common.at(-1 - end)) end++;
  if (end < kind) return false;
  const [was, is] = [common.slice(start, common.length - end), rare.slice(start, rare.length - end)];
  if (TELLING.test(was + is) || LOOSE.test(was + is)) return false;
  if (was.length <= 1 && is.length <= 1) return true;
  return was.length === 2 && is === `${was[1]}${was[0]}`;
}
