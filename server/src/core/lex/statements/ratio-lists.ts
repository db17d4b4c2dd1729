/**
 * R16: lists of shares that say of themselves that they are all: 农户占60%、村集体占20%、企业占20%的分配模式; 比重如下：…; 城镇占…，农村占….
 * Other lists of shares need not be complete, and are left alone however near to a hundred they come.
 */
import type { Figure } from '../figure';
import type { RatioStatement } from '../statement';
import { readLabels } from './complements';
import { isPercent } from './percent';
import type { Skeleton, Stretch } from './skeleton';

/** Shares in a row, one a clause, each with its own name before 占 or 比重. */
const LIST =
  /(?:[^\uf8ff,、;:。!?]{1,24}(?:占|(?:所占)?的?比重(?:将|为|已)?(?:上升到|下降到|上升为|下降为|提高到|降低到|达到|为)?)\uf8ff[,、;](?:而|和|以及)?){1,9}[^\uf8ff,;:。!?]{1,40}(?:占|(?:所占)?的?比重(?:将|为|已)?(?:上升到|下降到|上升为|下降为|提高到|降低到|达到|为)?)\uf8ff/gu;
const NAMES = /[^\uf8ff]+(?=\uf8ff)/gu;

/** Before or behind a list, what says that nothing is left over. */
const ANNOUNCED = /(?:如下|构成|组成|结构|比例)(?:变化)?(?:如下|为|是)?[:]$/u;
const SUMMED_UP = /^的[^\uf8ff,;。!?]{0,8}(?:模式|格局|结构|比例|机制|构成|方案)/u;
/** The last of three and more takes what is left: 而农户占…, 其余占…, 甲、乙、丙共占…. */
const REST = /^(?:而|其余|其他|剩余|余下)|[共合]计?占$/u;
const ENOUGH = 3;
/** Shares of other wholes, each its own; 所占的比重 is of the one that is spoken of. */
const OWN_WHOLE = /占(?!的?比重)[^\uf8ff占]{1,24}$/u;
/** A whole that is called by its parts, and these. */
const FUSED_WHOLES: readonly { readonly whole: RegExp; readonly parts: readonly RegExp[] }[] = [
  { whole: /工农业/u, parts: [only('工业'), only('农业')] },
  { whole: /进出口/u, parts: [only('出口'), only('进口')] },
  { whole: /城乡/u, parts: [only('城[镇市]'), only('[农乡]村')] },
];
/** The name of a part and nothing narrower: 现代工业, 农业和农村副业, 出口额; not 一般贸易出口. */
function only(part: string): RegExp {
  return new RegExp(`^(?:其中|现代|全部)?${part}(?:和[^占]{1,6}业)?(?:总?产值|总?额|人口|居民)?$`, 'u');
}
/** What of a name says that it is a share, and joins it to the one before. */
const AROUND = /^[,、;]?(?:而|和|以及)?|(?:占|(?:所占)?的?比重[^\uf8ff]{0,6})$/gu;
/** 在工农业总产值中: the whole, before the list or in its first name. */
const WITHIN = /在([^\uf8ff,、;:。!?]{2,16}?)中/u;

/** A list has at least two of them. */
const TWO = /(?:占|比重)[^。!?]{0,80}\uf8ff[^。!?]{0,80}(?:占|比重)/u;

export function* ratioLists(skeleton: Skeleton): Generator<RatioStatement> {
  if (!TWO.test(skeleton.text)) return;
  for (const match of skeleton.text.matchAll(LIST)) {
    const place = { begin: match.index, until: match.index + match[0].length };
    const parts = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
    const names = match[0].match(NAMES) ?? [];
    if (parts.length < 2 || !parts.every(isPercent) || names.some((name) => OWN_WHOLE.test(name))) continue;
    if (!isClosed(skeleton, place, names)) continue;
    yield {
      kind: 'ratio',
      span: skeleton.toRaw(place),
      parts: parts as readonly Figure[],
      cue: skeleton.piece({ begin: place.begin, until: place.begin + (names[0]?.length ?? 0) }),
      certain: true,
    };
  }
}

function isClosed({ text }: Skeleton, { begin, until }: Stretch, names: readonly string[]): boolean {
  if (ANNOUNCED.test(text.slice(Math.max(0, begin - 20), begin))) return true;
  if (SUMMED_UP.test(text.slice(until, until + 16))) return true;
  if (holdsAllOf(text.slice(Math.max(0, begin - 20), begin), names)) return true;
  if (names.length >= ENOUGH && REST.test((names.at(-1) ?? '').replace(/^[,、;]/u, ''))) return true;
  return readLabels('', names)?.division === 'complete' && names.length === readLabels('', names)?.texts.length;
}

/** True where the whole is called by its parts and each of them has its own share: 现代工业在工农业总产值中的比重…, 农业…. */
function holdsAllOf(before: string, [first = '', ...others]: readonly string[]): boolean {
  const [aside = '', whole = ''] = WITHIN.exec(first) ?? WITHIN.exec(before) ?? [];
  const names = [first.replace(aside, ''), ...others].map((name) => name.replace(AROUND, ''));
  return FUSED_WHOLES.some(
    (fused) =>
      fused.whole.test(whole) && fused.parts.every((part) => names.filter((name) => part.test(name)).length === 1),
  );
}
