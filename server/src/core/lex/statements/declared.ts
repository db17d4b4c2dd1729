/**
 * What a list of tasks says of itself: before it begins, into how many tasks it was divided and in how many groups (R09: 分解为6个方面
 * 28项目标任务), and which units each of them names (R10: 均明确牵头单位与责任单位); in a heading, how many stand below it (（4项）).
 */
import type { NormText } from '../../text/normalise';
import { hanOrdinal } from '../opening-number';
import type { DeclaredStatement, RequiredUnitsStatement } from '../statement';

/** A verb of dividing, into how many groups if it says so, the number, 项 or its like, and a noun for things to do; 目标 belongs to the noun and not to 项目. */
const DECLARED =
  /(?:分解|细化|细分|拆分|拆解|梳理|分为|分成|分出|形成|确定|明确|列出|汇总)(?:细化|分解)?(?:成|出|为|形成)?了?\s?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})个?(?:方面|大类|类|部分|板块|领域)(?:、|,|共|的|计)?)?(\d{1,4}|[一二三四五六七八九十百零]{1,6})\s?[项条件个]([^。:;!?,、“”()\d]{0,8}?(?:任务|工作|事项|举措|措施|要点))(?!组|量|单)/dgu;

const ALL =
  '(?:均|都|全部|逐项|逐一|逐条|一律|各项|每项)(?:任务)?(?:已|已经|都|均)?(?:明确|确定|落实|列明|标明|注明|载明)了?';
const UNITS = '(?:牵头|责任|配合|协办|主办|承办|主责)(?:单位|部门)';
const REQUIRED = new RegExp(`${ALL}((?:${UNITS}(?:、|和|与|及|以及)?){1,4})`, 'gu');
const LEAD = /牵头|主办|主责/u;
const RESPONSIBLE = /责任|配合|协办|承办/u;

/** The number of tasks below a heading, at its end. */
const OWN =
  /\((?:共|计)?(\d{1,3}|[一二三四五六七八九十]{1,3})[项条件个](?:重点|目标|主要|具体)?(?:任务|工作|事项|举措|措施)?\)$/u;
const LONGEST_OWN = 20;

/** The statement of a number, its place and the end of what is said; none of one thing, or where the digits are no number. */
function* declared(
  norm: NormText,
  [from, to]: readonly [number, number],
  end: number,
  counts: DeclaredStatement['counts'],
): Generator<DeclaredStatement> {
  const text = norm.text.slice(from, to);
  const claimed = Number(text) || hanOrdinal(text);
  if (claimed < (counts === 'below' ? 1 : 2)) return;
  const span = norm.toRaw({ from, to: end });
  yield { kind: 'declared', span, count: { span: norm.toRaw({ from, to }), text }, claimed, counts };
}

export function* declarations(norm: NormText): Generator<DeclaredStatement | RequiredUnitsStatement> {
  const { text } = norm;
  for (const match of text.matchAll(DECLARED)) {
    const [groups, tasks] = [match.indices?.[1], match.indices?.[2]];
    const end = match.index + match[0].length;
    if (groups && tasks) yield* declared(norm, groups, tasks[0], 'groups');
    if (tasks) yield* declared(norm, tasks, end, 'tasks');
  }
  const own = text.endsWith(')') ? OWN.exec(text.slice(-LONGEST_OWN)) : null;
  if (own && !text.includes('。')) {
    const from = text.length - own[0].length + own[0].indexOf(own[1] ?? '');
    yield* declared(norm, [from, from + (own[1] ?? '').length], text.length - 1, 'below');
  }
  if (!text.includes('明') && !text.includes('定') && !text.includes('落实')) return;
  for (const match of text.matchAll(REQUIRED)) {
    const [whole, units = ''] = match;
    const roles = [
      ...(LEAD.test(units) ? ['lead' as const] : []),
      ...(RESPONSIBLE.test(units) ? ['responsible' as const] : []),
    ];
    yield {
      kind: 'required-units',
      span: norm.toRaw({ from: match.index, to: match.index + whole.length }),
      roles,
    };
  }
}
