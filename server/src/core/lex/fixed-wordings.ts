/**
 * Political wordings that are fixed to the last character, and places where one character of them is wrong or two are swapped.
 * A place counts only if exactly one wording is meant there and the place itself is no right wording. Works on folded text.
 */
import { isHan, type NormText } from '../text/normalise';

/** A wrong place, in normalised offsets. */
export interface NearWording {
  readonly from: number;
  readonly right: string;
}

const CONGRESSES = '十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');

/** Nobody varies these. Each is so long that three characters at its beginning or its end are left whole by one slip. */
const FIXED: readonly string[] = [
  '习近平新时代中国特色社会主义思想',
  '习近平新时代中国特色社会主义思想为指导',
  '“三个代表”重要思想',
  '“三个代表”重要思想为指导',
  '马克思列宁主义、毛泽东思想、邓小平理论',
  '解放思想、实事求是、与时俱进',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '推进“四个全面”战略布局',
  '学党史、悟思想、办实事、开新局',
  '学思想、强党性、重实践、建新功',
  '不忘初心、牢记使命',
  '以人民为中心的发展思想',
  '人民日益增长的美好生活需要',
  '创新、协调、绿色、开放、共享的新发展理念',
  '中国特色社会主义',
  '中华民族伟大复兴',
  '中华民族共同体意识',
  '践行社会主义核心价值观',
  '人类命运共同体',
  '国家治理体系和治理能力现代化',
  '绿水青山就是金山银山',
  '供给侧结构性改革',
  '全面建成小康社会',
  '全面建设小康社会',
  '全面建设社会主义现代化国家',
  '社会主义市场经济体制',
  '习近平总书记重要讲话精神',
  ...CONGRESSES.map((number) => `党的${number}大精神`),
  ...CONGRESSES.map((number) => `中国共产党第${number}次全国代表大会`),
];

/** One character away from a fixed wording, and right, said by many or the beginning of something right. */
const ALSO_RIGHT: readonly string[] = [
  '习近平新时代中国特色社会主义思想为指引',
  '习近平新时代中国特色社会主义思想为指针',
  '“三个代表”重要思想为指针',
  '学党史、悟思想、办实事、开新篇',
  '以人民为中心的发展思路',
  '人民日益增长的美好生活需求',
  '习近平总书记重要谈话精神',
  '供应侧结构性改革',
  '践行社会主义核心价值体',
  '践行社会主义核心价值理',
  '践行社会主义核心价值取',
  '践行社会主义核心价值准',
  '全面建成小康社区',
  '全面建设小康社区',
  '全面建立小康社会',
  '全面建成社会主义现代化国家',
  '社会主义市场经济体系',
];

const RIGHT: readonly string[] = [...FIXED, ...ALSO_RIGHT];

/** So many characters in a row tell where a wording may stand. */
const ANCHOR = 3;

interface Anchored {
  readonly wording: string;
  /** Where in the wording the anchor stands. */
  readonly at: number;
}

const ANCHORS: ReadonlyMap<string, readonly Anchored[]> = anchorsOf(FIXED);
/** The first characters of the anchors: most places of a text begin none. */
const BEGINS: ReadonlySet<number> = new Set([...ANCHORS.keys()].map((anchor) => anchor.charCodeAt(0)));

function anchorsOf(wordings: readonly string[]): ReadonlyMap<string, readonly Anchored[]> {
  const anchors = new Map<string, Anchored[]>();
  for (const wording of wordings) {
    for (const at of [0, wording.length - ANCHOR]) {
      const anchor = wording.slice(at, at + ANCHOR);
      const known = anchors.get(anchor) ?? [];
      known.push({ wording, at });
      anchors.set(anchor, known);
    }
  }
  return anchors;
}

/** Linear: each place is compared with the few wordings that share its three characters. */
export function findNearWordings({ text }: NormText): readonly NearWording[] {
  return [...slips(text), ...wrongLayouts(text)].sort((a, b) => a.from - b.from);
}

/** The overall layout had four parts until 2012 and three before, so it is doubted only beside words that are younger. */
const LAYOUT = /(?<=(?:推进|事业|社会主义|落实)“?)[一二三四六七八九]位一体(?=”?总体布局)/gu;
const SINCE_2012 = /“四个全面”|习近平|党的(?:十八|十九|二十)大|新时代/u;
const TODAY = '五位一体';
/** So far to either side. */
const BESIDE = 80;

function wrongLayouts(text: string): readonly NearWording[] {
  return Array.from(text.matchAll(LAYOUT), ({ index }) => index).flatMap((from) => {
    const around = text.slice(Math.max(0, from - BESIDE), from + BESIDE);
    return SINCE_2012.test(around) && !around.includes(TODAY) ? [{ from, right: TODAY }] : [];
  });
}

function slips(text: string): readonly NearWording[] {
  const near = new Map<number, Set<string>>();
  for (let i = 0; i + ANCHOR <= text.length; i++) {
    if (!BEGINS.has(text.charCodeAt(i))) continue;
    for (const { wording, at } of ANCHORS.get(text.slice(i, i + ANCHOR)) ?? []) {
      const from = i - at;
      if (from < 0 || !isSlip(text, from, wording)) continue;
      near.set(from, (near.get(from) ?? new Set()).add(wording));
    }
  }
  const found: NearWording[] = [];
  let last = 0;
  for (const [from, rights] of [...near].sort(([a], [b]) => a - b)) {
    const right = onlyMeaning(rights);
    if (right === null || from < last) continue;
    found.push({ from, right });
    last = from + right.length;
  }
  return found;
}

/** Of several wordings the longest, where it holds the others; null where two are as good. */
function onlyMeaning(rights: ReadonlySet<string>): string | null {
  const longest = [...rights].reduce((a, b) => (b.length > a.length ? b : a), '');
  return [...rights].every((right) => longest.startsWith(right)) ? longest : null;
}

/** These stand for one another. */
const ALIKE = '和与及同';

/** One Han character of the wording is another, or two beside each other are swapped. */
function isSlip(text: string, from: number, wording: string): boolean {
  const differ: number[] = [];
  for (let i = 0; i < wording.length && differ.length < 3; i++) if (text[from + i] !== wording[i]) differ.push(i);
  const [first, second] = differ;
  if (first === undefined || differ.length > 2) return false;
  if (RIGHT.some((right) => right.length >= wording.length && text.startsWith(right, from))) return false;
  const here = text[from + first] ?? '';
  const due = wording[first] ?? '';
  if (!isHan(here.charCodeAt(0)) || !isHan(due.charCodeAt(0))) return false;
  if (second === undefined) return !(ALIKE.includes(here) && ALIKE.includes(due));
  return second === first + 1 && here === wording[second] && text[from + second] === due;
}
