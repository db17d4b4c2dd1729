/** A quoted name whose attribute says what it is: 针对青年人才的“塔基”政策, “铁、公、水、空”联运. */
import type { FoundDefinition } from './definition';

const AIMED =
  /(?:瞄准|针对|面向)[^,。;:、“”()]{2,14}(?=的“([^“”。;,]{2,8})”(?:政策|计划|工程|行动|项目|产品|服务|基金|贷))/gu;

/** Ways of transport, each by the sign it is called by, with the noun that shows it. */
const TRANSPORT =
  /“((?:[铁公水空海陆河江轨管](?:、|(?=”))){3,6})”((?:[\u4e00-\u9fff]{0,2}(?:联运|通道|运输|交通|枢纽))[\u4e00-\u9fff]{0,2})/gu;

export function* attributes(text: string): Generator<FoundDefinition> {
  for (const match of text.matchAll(AIMED)) {
    const name = match[1] ?? '';
    const to = match.index + match[0].length;
    const from = to + 2;
    yield { form: 'attribute', name: { from, to: from + name.length }, meaning: { from: match.index, to } };
  }
  for (const match of text.matchAll(TRANSPORT)) {
    const name = match[1] ?? '';
    const noun = match[2] ?? '';
    const from = match.index + 1;
    const behind = from + name.length + 1;
    yield {
      form: 'attribute',
      name: { from, to: from + name.length },
      meaning: { from: behind, to: behind + noun.length },
    };
  }
}
