/**
 * R07: an announcement that so many things follow: 重点抓好十个方面工作：, 办好十件民生实事。 The number must close its sentence, a verb
 * of doing must stand before it and a general noun behind; names such as 八项规定 have neither.
 */
import type { NormText } from '../../text/normalise';
import { hanOrdinal } from '../opening-number';
import type { AnnouncedStatement } from '../statement';

/** The number, its classifier, what is counted. */
const COUNTED =
  /(?<![〇零一二三四五六七八九十百千万两\d.第])([一二三四五六七八九十两]{1,3}|\d{1,2})\s?((?:个|大|项|件|条|点|类)[^〇零一二三四五六七八九十百千万两\d。:;!?,、“”()]{0,12})(”?)\s?(?=[。:]|$)/gu;

/** Everyday nouns; whoever counts a 工程 or a 行动 names it, and its parts may stand anywhere. */
const NOUN =
  /(?:方面|工作|任务|实事|大事|好事|事情|[件]事|问题|重点|关键|举措|措施|要求|抓手|环节|原则)(?:来看|来讲|入手|着手|发力|下功夫|作[^。]{0,6}|做[^。]{0,6}|的?说明|要点)?$/u;

const VERB =
  /抓|做|办|干|把握|把好|聚焦|处理|解决|采取|突出|着力|着重|重点|主要|集中|实施|推进|完成|落实|把|从|分|包括|以下|如下|下列|就|共同/u;

/** Another number right before: 三个方面9项工作 can mean either. */
const SECOND_COUNT = /(?:[一二三四五六七八九十两]{1,3}|\d{1,2})(?:个|大|项)(?:方面|领域|部分|板块)的?$/u;

const CLAUSE_START = /[。:;!?,、]/u;
/** A clause is not read further back than this. */
const LONGEST = 40;

export function* announcements(norm: NormText): Generator<AnnouncedStatement> {
  const { text } = norm;
  for (const match of text.matchAll(COUNTED)) {
    const [, number = '', counted = '', quote = ''] = match;
    const noun = counted.slice(1);
    const claimed = number.startsWith('两') ? 2 : Number(number) || hanOrdinal(number);
    if (claimed < 2 || !NOUN.test(counted)) continue;
    const before = clauseBefore(text, match.index);
    if (!VERB.test(before) || SECOND_COUNT.test(before)) continue;
    const from = match.index;
    const to = from + number.length;
    const end = from + match[0].trimEnd().length - quote.length;
    yield {
      kind: 'announced',
      span: norm.toRaw({ from, to: end }),
      count: { span: norm.toRaw({ from, to }), text: number },
      claimed,
      noun,
      names: [],
    };
  }
}

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST && !CLAUSE_START.test(text[from - 1] ?? '')) from--;
  return text.slice(from, at);
}
