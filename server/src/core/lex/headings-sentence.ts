/**
 * Sentences seen as possible headings: how long, how plain, with which word they begin, whether they tell an event. These are
 * the features by which `tree/` compares neighbours; none of them alone makes a heading.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Opening } from './opening';
import { markerAt } from './opening-marker';

export interface Head {
  /** Without the mark that ends it; without the paragraph's marker if it is the first. */
  readonly span: Span;
  /** Its folded letters without quote marks and blanks; empty where it is too long for a heading. */
  readonly text: string;
  /** The mark that ends it. */
  readonly end: '。' | '!' | '?' | '';
  readonly commas: number;
  /** It holds 、 */
  readonly enumerates: boolean;
  /** It begins with a verb or with what comes before one, as most headings of plans do. */
  readonly verbal: boolean;
  /** It cannot be a heading: digits, ：or ；, the number of an item before it. */
  readonly barred: boolean;
  /** It states something (X是Y): a heading only beside others that state it in the same words. */
  readonly states: boolean;
  /** It reports an event or an honour (获评…, …通车): many short sentences do, and headings do not. */
  readonly event: boolean;
  /** It begins as narration does: 一年来, 当前, 各位代表. */
  readonly narrates: boolean;
}

/** Letters of a sentence that may still be a heading. */
const LONGEST = 60;

const VERBAL = new RegExp(
  `^(?:${[
    '大力|着力|全力|持续|积极|扎实|深入|聚力|全面|加快|加速|加紧|加大|加力|加强|放大|强化|深化|推动|推进|提升|提高|提质|优化|完善|打造|建设|构建|实施|落实|促进',
    '坚持|做[好强优大实靓精深活细]|抓[好实紧]|守[牢住护好]|筑牢|激发|培育|培强|改善|扩大|拓展|健全|壮大|增强|巩固|夯实|繁荣|弘扬|维护|防范|化解|统筹|协同',
    '突出|聚焦|围绕|以更|让|用[好足活]|把|在|更加|更[大高好实强优]|稳[步妥住]|切实|努力|认真|严格|严守|精准|有效|有序|千方百计|毫不|坚决|坚定|主动|率先|不断',
    '进一步|继续|全方位|全过程|高标准|高质量|高水平|高效率|支持|鼓励|引导|规范|整治|探索|释放|营造|擦亮|织密|兜牢|厚植|彰显|塑造|融入|畅通|补齐',
    '狠抓|注重|倡导|开展|推行|保持|确保|办好|建强|建好|招引|谋划|编制|制定|完成|丰富|盘活|激活|壮大|挖掘|发挥|传承|保护|满足|争创|创建|创优',
  ].join('|')})`,
  'u',
);
const EVENT =
  /创成|承办|验收|复审|评审|在全国|试点任务|^完成|^率先完成|创历史|新高$|表彰|投入使用|蝉联|晋级|具备|开馆|占比|收入稳步|获评|获批|获得|荣获|荣膺|入选|入围|列入|跻身|上榜|位居|居全|列全|位列|排名|前列|首[个家批次条]|通车|投产|建成|竣工|完工|落户|挂牌|揭牌|全覆盖|清零|破零|试运营|正式运营|开通运营|开园|开业|连续.{1,3}[年个]|成功举办|圆满举办|签约|晋升|进位|完成调|被评为|被列为|授予|摘牌|摘帽/u;
const STATEMENT = /是(?!求是|非)|就在|不仅|虽然|但是|如果|因为|所以|[吗呢吧]$/u;
const NARRATIVE =
  /^(?:过去|[一几两三五]年来|今年|去年|明年|当前|目前|现在|回顾|回首|展望|同时|此外|总之|为此|在此|最后|首先|其次|再次|这些?|那|各位|同志们|代表们|我(?:在|代|们(?:也|要|必须|将|应|仍|还|深知|清醒|认为|相信|一定|有))|在[^,]{2,12}的同时|实现上述|完成上述|做好今年|综观|综合|实践证明|与此同时|成绩(?:的取得)?来之|主要(?:做法|措施|包括)|具体|下面|重点抓好以下|(?:19|20)\d\d年|一年)/u;

/** A paragraph has no headings beyond so many sentences. */
const MOST = 2000;

/** The heads of a paragraph, one a sentence. */
export function readHeads(norm: NormText, sentences: readonly Span[], opening: Opening): readonly Head[] {
  const some = sentences.length > MOST ? sentences.slice(0, MOST) : sentences;
  const first = some[0];
  const split = first && opening.kind !== 'plain' ? splitAtStop(norm, first, opening.rest.start) : null;
  const whole = split ? [...split, ...some.slice(1)] : some;
  return whole.map((sentence, i) => readHead(norm, sentence, i === 0 ? opening : null));
}

/** Old texts type a full stop as a point. Behind the heading's number or dash one that follows words ends the heading. */
const POINT = /(?<=[\u4e00-\u9fff]{3}[”)"]?)\.(?!\.)(?=\s*(?:\S|$))/gu;
/** A heading has so many letters before its point; fewer may be a foreign name written with one. */
const BEFORE_POINT = 6;

function splitAtStop(norm: NormText, sentence: Span, start: number): readonly Span[] | null {
  const from = norm.toNorm(start);
  const text = norm.text.slice(from, Math.min(norm.toNorm(sentence.end), from + 2 * LONGEST));
  if (!text.includes('.')) return null;
  for (const { index } of text.matchAll(POINT)) {
    if (index < BEFORE_POINT) continue;
    const { end } = norm.toRaw({ from: from + index, to: from + index + 1 });
    return end < sentence.end
      ? [
          { start: sentence.start, end },
          { start: end, end: sentence.end },
        ]
      : null;
  }
  return null;
}

function readHead(norm: NormText, sentence: Span, opening: Opening | null): Head {
  const start = opening && opening.kind !== 'plain' ? Math.max(sentence.start, opening.rest.start) : sentence.start;
  const from = norm.toNorm(start);
  let to = norm.toNorm(sentence.end);
  let end: Head['end'] = '';
  while (to > from && '。!?;. '.includes(norm.text[to - 1] ?? '')) {
    const mark = norm.text[to - 1];
    if (mark === '.') end = '。';
    if (mark === '。' || mark === '!' || mark === '?') end = mark;
    to--;
  }
  const span = norm.toRaw({ from, to });
  if (to - from > LONGEST * 1.5) return new LongHead(span, end);
  const raw = norm.text.slice(from, to);
  const text = NO_LETTER.test(raw) ? raw.replaceAll(NO_LETTERS, '') : raw;
  if (text.length > LONGEST) return new LongHead(span, end);
  const numbered = opening === null && markerAt(norm.text, from) !== null;
  return new ShortHead(span, end, raw, text, numbered);
}

/** A sentence that is too long for a heading: nothing else is told of it. */
class LongHead implements Head {
  readonly span: Span;
  readonly end: Head['end'];
  readonly text = '';
  readonly commas = 0;
  readonly enumerates = false;
  readonly verbal = false;
  readonly barred = true;
  readonly states = false;
  readonly event = false;
  readonly narrates = false;

  constructor(span: Span, end: Head['end']) {
    this.span = span;
    this.end = end;
  }
}

/** Quote marks and blanks, which count for nothing in a heading. */
const NO_LETTER = /[“”‘’ ]/u;
const NO_LETTERS = /[“”‘’ ]/gu;
const BARS = /[:;!?0-9]/u;

/** What it says is asked when somebody compares: most sentences are ruled out by their length and their marks alone. */
class ShortHead implements Head {
  readonly span: Span;
  readonly end: Head['end'];
  readonly text: string;
  readonly barred: boolean;
  readonly #raw: string;

  constructor(span: Span, end: Head['end'], raw: string, text: string, numbered: boolean) {
    this.span = span;
    this.end = end;
    this.text = text;
    this.barred = numbered || BARS.test(raw);
    this.#raw = raw;
  }

  get commas(): number {
    return countCommas(this.text);
  }

  get enumerates(): boolean {
    return this.text.includes('、');
  }

  get verbal(): boolean {
    return VERBAL.test(this.#raw);
  }

  get states(): boolean {
    return STATEMENT.test(this.text);
  }

  get event(): boolean {
    return EVENT.test(this.text);
  }

  get narrates(): boolean {
    return NARRATIVE.test(this.text);
  }
}

function countCommas(text: string): number {
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas++;
  return commas;
}
