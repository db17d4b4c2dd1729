/**
 * R07: an announcement that so many things follow: 重点抓好十个方面工作：, 办好十件民生实事。, 当好“五个先行示范”。 The number must close
 * its sentence. A verb of doing before it and a general noun behind make it an announcement; with another noun it is a name
 * (八项规定), which may be taken up by what follows or not.
 */
import type { NormText } from '../../text/normalise';
import { readEnumeration } from '../enumeration';
import { hanOrdinal } from '../opening-number';
import type { AnnouncedStatement, Piece } from '../statement';
import { listBefore } from './lists';

const NUMERAL = '[一二三四五六七八九十两]{1,3}|\\d{1,3}';
const NOT_BEFORE = '(?<![〇零一二三四五六七八九十百千万两\\d.第])';
const WORDS = '[^〇零一二三四五六七八九十百千万两\\d。:;!?,、“”()]{0,12}';
/** The end of the sentence, or a slip of the pen before a list that begins at once. */
const CLOSES = '(?=[。:!]|$|[;,]\\s?(?:一[是要]|\\(一\\)|首先))';

/** The number, its classifier, what is counted, up to the end of the sentence. */
const COUNTED = new RegExp(
  `${NOT_BEFORE}(${NUMERAL})\\s?((?:个|大|项|件|条|点|类|(?=方面|领域|环节))${WORDS})(”?)\\s?${CLOSES}`,
  'gu',
);

/** A name in quotes that begins with a number; the sentence may go on behind it. */
const NAMED = new RegExp(
  `“(${NUMERAL})((?:个|大|项|件|条|张|座|类|种|场)[^〇零一二三四五六七八九十百千万两\\d。:;!?,、“”()]{2,8})”`,
  'gu',
);

/** Everyday nouns; whoever counts a 工程 or a 行动 names it, and its parts may stand anywhere. */
const NOUN =
  /(?:方面|领域|环节|工作|任务|实事|大事|好事|事情|[件]事|问题|重点|关键|举措|措施|要求|抓手|原则)(?:来看|来讲|入手|着手|发力|突破|下功夫|作[^。]{0,6}|做[^。]{0,6}|的?说明|要点)?$|^[点条]$/u;

const VERB =
  /抓|做|办|干|把握|把好|聚焦|处理|解决|采取|突出|着力|着重|重点|主要|集中|实施|推进|完成|落实|把|从|分|包括|以下|如下|下列|就|共同/u;

/** The first of two numbers: 三个方面9项工作 can mean either. */
const GROUPS = new RegExp(`${NOT_BEFORE}(${NUMERAL})\\s?(?:个|大)?(?:方面|领域|部分|板块|环节|类)的?$`, 'u');

const CLAUSE_START = /[。:;!?,、]/u;
/** A clause is not read further back than this. */
const LONGEST = 40;

export function* announcements(norm: NormText): Generator<AnnouncedStatement> {
  const { text } = norm;
  for (const match of text.matchAll(COUNTED)) {
    const [whole, number = '', counted = '', quote = ''] = match;
    const noun = counted.replace(CLASSIFIER, '');
    const before = clauseBefore(text, match.index);
    const general = NOUN.test(counted) && VERB.test(before);
    if (!general && (quote !== '' || noun.length < 2 || !VERB.test(before))) continue;
    const end = match.index + whole.trimEnd().length - quote.length;
    const to = match.index + number.length;
    const claim = { from: match.index, to, end, noun };
    yield* withGroups(norm, claim, before, !general);
  }
  if (!text.includes('“')) return;
  for (const match of text.matchAll(NAMED)) {
    const [whole, number = '', counted = ''] = match;
    if (NOUN.test(counted)) continue;
    const from = match.index + 1;
    const end = match.index + whole.length - 1;
    const claim = { from, to: from + number.length, end, noun: counted.slice(1), listed: match.index };
    const one = announced(norm, claim, { named: true, beside: null });
    if (one) yield one;
  }
}

const CLASSIFIER = /^(?:个|大|项|件|条|点|类)/u;

interface Claim {
  readonly from: number;
  /** The end of the number. */
  readonly to: number;
  /** The end of the words. */
  readonly end: number;
  /** Where a list of names before it ends, if not at the number: before a quote. */
  readonly listed?: number;
  readonly noun: string;
}

/** The announcement, and the number of its groups where that stands right before. */
function* withGroups(norm: NormText, claim: Claim, before: string, named: boolean): Generator<AnnouncedStatement> {
  const groups = GROUPS.exec(before);
  const things = countOf(norm.text.slice(claim.from, claim.to));
  const counted = groups ? countOf(groups[1] ?? '') : 0;
  if (!groups || named) {
    const one = groups ? null : announced(norm, claim, { named, beside: null });
    if (one) yield one;
    return;
  }
  const from = claim.from - before.length + groups.index;
  const first = { from, to: from + (groups[1] ?? '').length, end: claim.from, noun: '方面' };
  const closing = { ...first, closes: claim.end };
  const outer = announced(norm, closing, { named: false, beside: { claimed: things, counts: 'things' } });
  const inner = announced(norm, claim, { named: false, beside: { claimed: counted, counts: 'groups' } });
  if (outer && inner) yield* [outer, inner];
}

type Kind = Pick<AnnouncedStatement, 'named' | 'beside'>;

function announced(norm: NormText, claim: Claim & { readonly closes?: number }, kind: Kind): AnnouncedStatement | null {
  const { from, to, end, noun } = claim;
  const number = norm.text.slice(from, to);
  const claimed = countOf(number);
  const names = namesBefore(norm, claim.listed ?? from, claimed) ?? (claim.listed === undefined ? null : []);
  if (claimed < 2 || !names) return null;
  const closes = claim.closes ?? (kind.named ? sentenceEnd(norm.text, end) : end);
  return {
    kind: 'announced',
    span: norm.toRaw({ from, to: end }),
    count: { span: norm.toRaw({ from, to }), text: number },
    claimed,
    noun,
    names,
    closes: norm.toRaw({ from: closes, to: closes }).start,
    ...kind,
  };
}

const countOf = (number: string): number => (number.startsWith('两') ? 2 : Number(number) || hanOrdinal(number));

/** A sentence is not read further. */
const SENTENCE_LONGEST = 200;

function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + SENTENCE_LONGEST);
  const end = rest.indexOf('。');
  return at + (end < 0 ? rest.length : end);
}

/** 产业、城市、民生三个方面: the names right before the number. Null where it counts names that cannot be told apart (供给和需求两方面). */
function namesBefore(norm: NormText, end: number, claimed: number): readonly Piece[] | null {
  const { text } = norm;
  const { begin, until } = listBefore(text, end);
  const { items, fewest, most } = readEnumeration(text, begin, until);
  if (items.length < 2 || items.length !== claimed) return most > 1 && fewest <= claimed && claimed <= most ? null : [];
  return items.map(({ begin: from, until: to }) => ({ span: norm.toRaw({ from, to }), text: text.slice(from, to) }));
}

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST && !CLAUSE_START.test(text[from - 1] ?? '')) from--;
  return text.slice(from, at);
}
