/**
 * Numbers with a scale or a unit that are no amounts all the same, told by their neighbours: 第3名, 21号, 24小时自助, 十年禁渔.
 * Codes and dates are found before, in `not-figures-codes.ts` and `calendar-words.ts`.
 */
import { isHan } from '../text/normalise';
import { isDash } from './calendar-words';
import { isDigitAt } from './figures-digits';
import type { Reason } from './figures-draft';
import type { Candidate } from './figures-finish';
import { whyNotHan } from './not-figures-names';

/** `shared`: a bare number in a list, whose unit may stand at the next one. */
export function whyNot(candidate: Candidate): Reason | 'shared' | null {
  const { tail, head, text } = candidate;
  const before = whyNotBefore(text, candidate.before ? candidate.before.edge : head.from, candidate);
  if (before) return before;
  if (head.numerals === 'chinese') {
    const han = whyNotHan(candidate);
    if (han) return han;
  }
  if (head.to === tail.coreTo && brokenBehind(text, head.to)) return 'damaged';
  const behind = whyNotBehind(candidate);
  if (behind) return behind;
  if (tail.unit || tail.exponent > 0) return null;
  return whyNotBare(candidate);
}

/** Words that end in 前 without ranking anything: 目前, 此前, 提前. */
const BEFORE_NOW = new Set('目此以之提当年空月日先届战会期生');

function whyNotBefore(text: string, edge: number, candidate: Candidate): Reason | null {
  let at = edge;
  if (text[at - 1] === ' ') at--;
  const ahead = text[at - 1] ?? '';
  if (ahead === '第') return 'ordinal';
  if (ahead === '前' && !BEFORE_NOW.has(text[at - 2] ?? '')) return 'rank';
  if (ahead === '?' || ahead === '\ufffd' || ahead === '□' || ahead === '■') return at === edge ? 'damaged' : null;
  if (isDigitAt(text, at - 1) || brokenPoint(text, at)) return 'damaged';
  if (ahead === '〔' || ahead === '〕' || ahead === '[') return 'note';
  if (ahead === '(' && text[candidate.tail.to] === ')' && !candidate.tail.unit) return 'marker';
  const guess = ahead === '几' || ahead === '数' || ahead === '上';
  if (guess && edge === candidate.head.from) return looseBefore(text, at, ahead) ? 'loose' : null;
  return null;
}

/** 5 . 5%: blanks around the point, the number's first half stands before. */
const brokenPoint = (text: string, at: number): boolean =>
  text[at - 1] === '.' && isDigitAt(text, text[at - 2] === ' ' ? at - 3 : at - 2);

/** 3 5 5 5: a blank between digits. */
const brokenBehind = (text: string, at: number): boolean =>
  text[at] === ' ' && (isDigitAt(text, at + 1) || text[at + 1] === '.');

/** 数十, 几百, 上千, but not 总数12家 or 马上3个. */
const looseBefore = (text: string, at: number, ahead: string): boolean => ahead === '几' || !isDigitAt(text, at);

/** Units that number things instead of counting them. */
const STEPS = new Set(['级', '线', '楼', '星', '代', '版', '环', '层级', '阶']);
const CLASSES = new Set(['voltage', 'ship-tonnage-class']);

/** Time that is part of a name: 15分钟生活圈, 24小时自助. */
const CIRCLE = /^[^,。;、!?\d]{0,10}圈/u;
const ROUND_THE_CLOCK =
  /^(?:自助|营业|值班|值守|不打烊|政务|服务|热线|在线|开放|无人|书房|图书馆|监控|轮班|全天|便利|经营|运行)/u;
const PLAN_NAME = /^(?:行动|计划|规划|禁渔|攻坚|倍增|改革|来|间|期)/u;
const PLAN_BEFORE = /(?:过去|今后|未来|这|最近|近|后|前|头|每)(?:的)?$/u;
/** Before years in Chinese numerals that last, count or pass; without them 五年 and 三年 are stretches of the calendar. */
const LASTING = /(?:连续|延长|提前|推迟|缩短|用|历时|经过|时隔|长达|达到?|满|超过|不少于|至少|需要?|为期)$/u;
/** How far before an age the text must speak of life expectancy to mean an average. */
const LIFESPAN_NEAR = 14;

function whyNotBehind(candidate: Candidate): Reason | null {
  const { text, tail, head } = candidate;
  const next = text[tail.coreTo] ?? '';
  if (next === '级' || text.startsWith('元级', tail.coreTo)) return 'class';
  if (!tail.unit) return next === '号' ? 'ordinal' : next === '强' || next === '佳' ? 'rank' : null;
  if (STEPS.has(tail.unit.symbol) || CLASSES.has(tail.unit.dimension)) return 'class';
  if (tail.unit.symbol === '位' && next === '数') return 'class';
  if (tail.unit.symbol === '人' && next === '制') return 'class';
  if (tail.dated) return 'date';
  if (tail.unit.symbol === '次' && text.startsWith('产业', tail.coreTo)) return 'name';
  if (tail.unit.symbol === '期' && head.written.mantissa <= 5n) return 'ordinal';
  if (tail.unit.dimension === 'age') return whyNotAge(candidate);
  if (tail.unit.kind === 'time') return whyNotTime(candidate);
  return null;
}

/** 60岁以上, 0—6岁 are groups of people; an average age is not. */
function whyNotAge({ text, head, tail, isRange }: Candidate): Reason | null {
  const bound = tail.after?.kind === 'at-least' || tail.after?.kind === 'at-most';
  if (!isRange && !bound) return null;
  return text.slice(Math.max(0, head.from - LIFESPAN_NEAR), head.from).includes('寿命') ? null : 'class';
}

function whyNotTime({ text, head, tail }: Candidate): Reason | null {
  const behind = text.slice(tail.coreTo, tail.coreTo + 12);
  if (tail.unit?.dimension === 'hour') {
    if (CIRCLE.test(behind)) return 'name';
    return ROUND_THE_CLOCK.test(behind) ? 'name' : null;
  }
  if (tail.unit?.dimension !== 'month' && tail.unit?.dimension !== 'day') return null;
  if (head.written.scale > 0) return null;
  const before = text.slice(Math.max(0, head.from - 4), head.from);
  if (PLAN_NAME.test(behind) || (PLAN_BEFORE.test(before) && !before.endsWith('提前'))) return 'period';
  return head.numerals === 'chinese' && tail.unit.symbol === '年' && !LASTING.test(before) ? 'period' : null;
}

/** What may follow a number without scale and unit. */
const ENDS = new Set(['', ',', '。', ';', '、', ')', '!', '?', '】', '”']);
const CALLS = /(?:拨打|热线|电话|编号|邮编|代码|传真|手机|QQ|学号|帖子|积分|主题|查看|回复|:) ?$/iu;
const LIST_MARK = /^(?:、|和|与|及|,)/u;
const MOST_BARE_DIGITS = 6;

function whyNotBare({ text, head, tail, before }: Candidate): Reason | 'shared' | null {
  const { written } = head;
  const hedged = tail.inside !== null || tail.after !== null || before !== null;
  const digits = written.mantissa.toString().length;
  if (digits - written.scale > MOST_BARE_DIGITS) return 'code';
  if (yearLike(written.mantissa, written.scale)) return 'date';
  if (written.scale === 1 && written.mantissa % 10n === 0n && written.mantissa < 100n) return 'code';
  if (CALLS.test(text.slice(Math.max(0, head.from - 4), head.from))) return 'code';
  if (isDash(text[tail.to]) || text[head.from - 1] === '.' || isDash(text[head.from - 1])) return 'bare';
  const mark = LIST_MARK.exec(text.slice(tail.to, tail.to + 1));
  if (mark && isDigitAt(text, tail.to + 1)) return 'shared';
  if (tail.inside) return null;
  if (!ENDS.has(text[tail.to] ?? '') && !(hedged && tail.after)) return 'bare';
  return head.from === 0 || !isHan(text.charCodeAt(head.from - 1)) ? (hedged ? null : 'bare') : null;
}

function yearLike(mantissa: bigint, scale: number): boolean {
  const whole = scale > 2 ? 0n : mantissa / 10n ** BigInt(scale);
  return scale <= 2 && whole >= 1900n && whole <= 2100n;
}
