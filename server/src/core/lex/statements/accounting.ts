/**
 * Figures that belong together because of what they are called: totals that are the sum, the difference or the quotient of others by
 * definition (进出口＝出口＋进口, 结余＝收入总计－支出总计, 城镇化率＝城镇人口÷常住人口). No wording has to announce them: all must be
 * named, for the same scope and time, in one run of sentences. Knows names, no arithmetic.
 */
import type { Accounting, AccountingRole, Identity } from '../accounting';
import type { ShareStatement, SumStatement } from '../statement';
import { longestBefore } from '../trie';
import { type Amount, sameKind, segmentAround } from './amounts';
import { isPercent } from './percent';
import { partNameOf } from './share-names';
import type { Skeleton } from './skeleton';
import { statementOf } from './sum-statement';

/** A figure that is called by a name of an identity and by nothing narrower. */
interface Named extends Amount {
  readonly roles: readonly AccountingRole[];
  /** 市级, 县本级: whose account it is; empty where the words do not say. */
  readonly level: string;
}

/** One figure for each role; role 0 is what the others make. */
interface Group {
  readonly identity: Identity;
  readonly whole: Named;
  readonly parts: readonly Named[];
}

/** What may stand between a name and its figure without making it another thing. */
const TAIL = /(?:总额|总值|总量|人数|额|值)$/u;
/** What may stand before a name without narrowing it. */
const NEUTRAL =
  /^(?:[^\uf8ff]*(?:核定|下达|批准))?(?:[\s:]|其中|按经营地统计|按消费类型统计|相抵后?|实现|完成|全(?:年|市|省|区|县|州|旗|国)|我[省市区县州国]|年[末底]|外贸|对外|货物|贸易|地方|社会|参加|共有|现有|各类|新?登记|新增|实有|当年|本年|本外币|人民币|金融机构|各项|规模以上工业企业|规上工业企业|[省市区县州国]属|国有企业|发行|\d{4}年|[省市区县州]本?级)*$/u;
const LEVEL = /([省市区县州])本?级/u;
const PAST = /上年|去年|同期/u;

/** So far the figures of one identity may stand apart. */
const FAR = 420;
/** Words that begin the account of another time or another budget. */
const OTHER =
  /(?<![比较])(?:上年|去年|上一年|同期)|明年|下一?年(?!支|使)|\d{4}年|\d月|季度|计划|目标|力争|累计|其中.{0,12}(?:民营|加工|跨境)/u;

export function* accountingSums(skeleton: Skeleton, accounting: Accounting): Generator<SumStatement> {
  for (const { identity, whole, parts } of groupsIn(skeleton, accounting)) {
    if (identity.form === 'quotient') continue;
    const added = identity.form === 'difference' ? parts.slice(0, 1) : parts;
    yield statementOf(skeleton, whole, added, null, 'complete', parts.slice(added.length));
  }
}

export function* accountingQuotients(skeleton: Skeleton, accounting: Accounting): Generator<ShareStatement> {
  for (const { identity, whole: share, parts } of groupsIn(skeleton, accounting)) {
    const [part, whole] = parts;
    if (identity.form !== 'quotient' || !part || !whole || !isPercent(share.figure)) continue;
    const places = [share, part, whole].map(({ at }) => at);
    yield {
      kind: 'share',
      span: skeleton.toRaw({ begin: Math.min(...places), until: Math.max(...places) + 1 }),
      part: part.figure,
      partName: partNameOf(skeleton.text.slice(part.segment.begin, part.at)),
      share: share.figure,
      name: null,
      wholes: [whole.figure],
      rivals: [],
      basis: 'other',
    };
  }
}

function* groupsIn(skeleton: Skeleton, accounting: Accounting): Generator<Group> {
  const named = namedFigures(skeleton, accounting);
  for (const identity of accounting.identities) {
    const mine = named.filter(({ roles }) => roles.some((role) => role.identity === identity));
    if (mine.length > identity.parts) yield* groupsOf(skeleton, identity, mine);
  }
}

function namedFigures(skeleton: Skeleton, { names }: Accounting): readonly Named[] {
  const found: Named[] = [];
  const all = { begin: 0, until: skeleton.text.length };
  for (const { at, figure } of skeleton.figuresIn(all)) {
    if (figure.unit === null) continue;
    const segment = segmentAround(skeleton.text, at, all);
    const words = skeleton.text.slice(segment.begin, at);
    const roles = PAST.test(words) ? null : rolesOf(partNameOf(words), names);
    if (roles) found.push({ at, figure, segment, roles, level: LEVEL.exec(words)?.[1] ?? '' });
  }
  return found;
}

/** What a name means in the identities, with or without 总额 and the like at its end; null where something narrows it. */
function rolesOf(words: string, names: Accounting['names']): readonly AccountingRole[] | null {
  for (const own of [words, words.replace(TAIL, '')]) {
    const name = longestBefore(names, own, own.length);
    if (name) return NEUTRAL.test(own.slice(0, own.length - name.word.length)) ? name.value : null;
  }
  return null;
}

/** The first figures for all roles that follow each other without one being said twice. */
function* groupsOf(skeleton: Skeleton, identity: Identity, named: readonly Named[]): Generator<Group> {
  let group = new Map<number, Named>();
  for (const one of named) {
    const role = one.roles.find((each) => each.identity === identity)?.role ?? 0;
    const fits = [...group].every(([other, earlier]) => belong(skeleton, identity, [earlier, other], [one, role]));
    if (group.has(role) || !fits || group.size === 0) {
      /* A sum is told from its total on; else parts of one total are taken for those of another. */
      group = new Map(role === 0 || identity.form !== 'sum' ? [[role, one]] : []);
    } else group.set(role, one);
    if (group.size <= identity.parts) continue;
    const [whole, ...parts] = [...group].sort(([a], [b]) => a - b).map(([, figure]) => figure);
    if (whole && !standsApart(skeleton.text, identity, whole, parts)) yield { identity, whole, parts };
    group = new Map();
  }
}

/** What is left over is told behind what came and went; in an earlier sentence it is of another account. */
function standsApart(text: string, { form }: Identity, whole: Named, parts: readonly Named[]): boolean {
  const first = Math.min(...parts.map(({ at }) => at));
  return form === 'difference' && whole.at < first && text.slice(whole.at, first).includes('。');
}

type Placed = readonly [figure: Named, role: number];

function belong({ text }: Skeleton, { form }: Identity, [first, role]: Placed, [last, other]: Placed): boolean {
  if (first.level !== last.level && role !== 0 && other !== 0) return false;
  if (last.at - first.at > FAR || OTHER.test(text.slice(first.at, last.at))) return false;
  const isShare = form === 'quotient' && (role === 0 || other === 0);
  return isShare || sameKind(first.figure, last.figure);
}
