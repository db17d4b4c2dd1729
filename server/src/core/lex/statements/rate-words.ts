/**
 * Whose percentage a figure is: the words of its clause that end with a name, shared by the figures of one list and by what a rate rose from
 * and to. Knows words and their order, not how high anything can be.
 */
import type { Figure } from '../figure';
import { isPercent } from './percent';
import { FIGURE, type Skeleton, type Stretch } from './skeleton';

/** The words that govern one or several figures. */
export interface Subject {
  readonly words: string;
  /** Where the words stand; null where they were put together from two clauses. */
  readonly place: Stretch | null;
  /** How many figures of a list they govern. */
  size: number;
}

export interface Governed {
  readonly at: number;
  readonly figure: Figure;
  readonly subject: Subject;
  /** The figure's place in its list. */
  readonly index: number;
}

const CLAUSE_END = /[,;。:!?()\n]/;
/** So many characters before a figure are read at most. */
const REACH = 60;

/** The way from one figure to the next in 由A提高到B. */
const ON_TO =
  /^[^,;。:!?、\uf8ff]{0,12}(?:提高|提升|上升|增加|增长|扩大|下降|降低|回落|压减|缩小|减少|提|升|降|增|减|变化|调整|发展)[到至为成][^,;。:!?、\uf8ff]{0,8}$/u;
/** 提高17个百分点、达到57%. */
const REACHING = /^[、,](?:已|现|将|累计)?(?:达到|达|升至|增至|提高到|提升至|降至|下降到|为|至)$/u;
const LIST_JOINT = /^(?:以上|左右)?(?:,|(?:[、和及与]|以及)(?:[^,;。:!?、率比度重\uf8ff]{0,6}(?:超|达|近|约))?)$/u;

export function governed(skeleton: Skeleton): readonly Governed[] {
  const { text } = skeleton;
  const found: Governed[] = [];
  let last: Governed | null = null;
  for (const { at, figure } of skeleton.figuresIn({ begin: 0, until: text.length })) {
    if (!isOfInterest(figure)) continue;
    const joint: string = last && at - last.at < REACH ? text.slice(last.at + 1, at) : '';
    const next: Governed = { at, figure, ...follow(skeleton, at, figure, last, joint) };
    found.push(next);
    last = next;
  }
  return found;
}

const isPoints = ({ unit }: Figure): boolean => unit?.dimension === 'point';

/** Percentages, days and points. */
const OF_INTEREST = new Set(['percent', 'day', 'point']);
const isOfInterest = (figure: Figure): boolean =>
  OF_INTEREST.has(figure.unit?.dimension ?? '') && (figure.unit?.dimension !== 'percent' || isPercent(figure));

function follow(
  skeleton: Skeleton,
  at: number,
  figure: Figure,
  last: Governed | null,
  joint: string,
): Pick<Governed, 'subject' | 'index'> {
  if (last && joint !== '' && LIST_JOINT.test(joint) && last.figure.unit?.dimension === figure.unit?.dimension) {
    last.subject.size++;
    return { subject: last.subject, index: last.index + 1 };
  }
  if (last && isPoints(last.figure) && REACHING.test(joint)) {
    const words = last.subject.words.replace(MOVED, '');
    return { subject: { ...last.subject, words }, index: last.index };
  }
  if (last && ON_TO.test(joint)) return { subject: last.subject, index: last.index };
  return { subject: newSubject(skeleton, at), index: 0 };
}

/** By how much something moved: no level. */
const MOVED =
  /(?:提高|提升|上升|下降|降低|增长|增加|减少|扩大|缩小|回落|压减|上涨|下滑|翻|多|少|高|低|增|降|减|快|慢)(?:了|约|近|超|逾|幅度|达|为|超过|不少于|不低于|至少)?$/u;

/** 由1978年的 alone goes on with the clause before: …所占的比重，由. */
const BARE =
  /^(?:[^,;。:!?、\uf8ff]{0,8}(?:时期|初期|阶段|期间))?(?:则|已|将|相应地?|又|再|就|并)?(?:[由从](?:[^,;。:!?、\uf8ff]{0,10}的)?|达到|达|为|占)?$/u;

function newSubject(skeleton: Skeleton, at: number): Subject {
  const { text } = skeleton;
  const own = clauseBefore(text, at);
  const words = text.slice(own.begin, own.until);
  if (BARE.test(words) && text[own.begin - 1] === ',') {
    const before = clauseBefore(text, own.begin - 1);
    if (text[before.begin - 1] !== FIGURE && before.until > before.begin) {
      return { words: text.slice(before.begin, before.until) + words, place: null, size: 1 };
    }
  }
  return { words, place: own, size: 1 };
}

/** The words of the clause before a place; behind another figure only those of its own segment. */
function clauseBefore(text: string, at: number): Stretch {
  const floor = Math.max(0, at - REACH);
  let begin = at;
  let comma = -1;
  while (begin > floor && !CLAUSE_END.test(text[begin - 1] ?? '') && text[begin - 1] !== FIGURE) {
    if (text[begin - 1] === '、' && comma < 0) comma = begin;
    begin--;
  }
  return { begin: text[begin - 1] === FIGURE && comma > begin ? comma : begin, until: at };
}

/** Verbs and particles between a name and its figure. */
const GLUE =
  /(?:分别|均|都|也|已|将|要|可|就|仍|又|再|还|全部|总体|基本|同比|预计|力争|确保|普遍|动态|首次|历史性|成功|长期|持续|连续|稳定|继续|依然|目前|现|约|近|超|逾)*(?:达到了?|达|为|是|有|占到|超过|突破|高于|低于|不低于|不高于|不超过|保持在?|稳定在?|维持在?|控制在?|处于|位于|实现|接近|高达|仅|只有|只|在|提[高升]到|提[高升]至|提[高升]为|上升到|上升至|上升为|增加到|增加至|增长到|增长至|扩大到|扩大至|下降到|下降至|下降为|降低到|降低至|降到|降至|降为|回落到|回落至|压减到|压减至|缩小到|缩小至|提至|升至|升到|增至|减至|减少到|减少至|提高|提升|上升|下降|降低)?$/u;
/** Where a change began: 由2020年的60%, 从60%. */
const SINCE =
  /(?:则|已|将|相应地?)?[由从自](?:[^,;。:!?()由从自]{0,10}年的?|上年的?|去年的?|今年[^,;。]{0,4}的|年初的?|[^,;。:!?()由从自]{0,8}时期?的)?$/u;
const TIMES = /[,、]?(?:在)?[^,;。:!?、\uf8ff]{0,6}(?:时期|初期|阶段|期间)$/u;

/** Words without the verbs and the starting point between them and the figure. Only what has reached a level is a rate of something. */
export function nameIn(words: string): string {
  if (MOVED.test(words)) return '';
  let name = words;
  for (let turn = 0; turn < 5; turn++) {
    const shorter = name
      .replace(SINCE, '')
      .replace(GLUE, '')
      .replace(TIMES, '')
      .replace(/[的,、]$/u, '')
      .trimEnd();
    if (shorter === name) break;
    name = shorter;
  }
  return name;
}

/** The names of a list, as A、B率分别达; one where nothing shows that there are more. */
export function namesIn(words: string): readonly string[] {
  const name = nameIn(words);
  return name.split(/[、和及与]/u);
}
