/** A（以下简称“B”）, 全称（RCEP） and RCEP（全称）: a short name and its full one beside it, in brackets. */
import type { FoundDefinition } from './definition';

const SHORT_NAME = /\((?:以下|下)?(?:统一?)?(?:简称|称)(?:为|作|:)?\s?([“《"]?)([^“”《》"()。;,]{1,24})[”》"]?\)/gu;

/** What may stand before a full name without being a part of it. */
const LEADING =
  /^\s*(?:(?:是指|即|指|现将|制定|印发|实施|开展|深化|推进|推动|围绕|面向|加快|建设|加入|对接|建立|完善|推行|推广|探索|引进|支持|发行|运用|落实|根据|按照|参照|依据|关于|加强|首宗|首单|首个|发布|出台|编制|批准|通过)+)?/u;

/** 全称，简称“B”: without brackets only where quotes show what the short name is. */
const SHORT_BESIDE = /,(?:以下)?简称(?:为)?(“)([^“”。;,]{1,24})”/gu;

export function* shortNames(text: string): Generator<FoundDefinition> {
  for (const match of [...text.matchAll(SHORT_NAME), ...text.matchAll(SHORT_BESIDE)]) {
    const word = match[2] ?? '';
    const full = nameBefore(text, match.index);
    if (!full || full.to - full.from < 3) continue;
    const from = match.index + match[0].indexOf(word, match[0].indexOf('称'));
    yield { form: 'short-for', name: { from, to: from + word.length }, meaning: full };
  }
}

const HAN_THEN_LATIN = /(?<=[\u4e00-\u9fff”])\((?:英文)?(?:缩写|简称)?(?:为|:)?([A-Z][A-Za-z0-9&+.-]{1,15})\)/gu;
const LATIN_THEN_HAN = /(?<![A-Za-z0-9])([A-Z][A-Za-z&+-]{1,15})\(([\u4e00-\u9fff、和与“”]{4,30})\)/gu;
/** A stretch of road, a part of a place: no full name. */
const STRETCH = /(?:段|线|区|路|期|型|项目)$/u;

export function* latinBrackets(text: string): Generator<FoundDefinition> {
  for (const match of text.matchAll(HAN_THEN_LATIN)) {
    const full = nameBefore(text, match.index);
    // Behind a 、 the full name may have begun before it: 环境、社会和治理.
    if (!full || full.to - full.from < 3 || (text[full.from - 1] === '、' && text[full.from - 2] !== ')')) continue;
    const to = match.index + match[0].length - 1;
    yield { form: 'latin-bracket', name: { from: to - (match[1] ?? '').length, to }, meaning: full };
  }
  for (const match of text.matchAll(LATIN_THEN_HAN)) {
    const word = match[1] ?? '';
    const full = match[2] ?? '';
    if (STRETCH.test(full)) continue;
    const from = match.index + word.length + 1;
    yield {
      form: 'latin-bracket',
      name: { from: match.index, to: match.index + word.length },
      meaning: { from, to: from + full.length },
    };
  }
}

const BOUNDARIES = new Set('。;,:!?、()“—\n');
/** A full name is not read further back than this. */
const LONGEST = 60;

/** The name that ends at an offset: back to the last mark of punctuation, over a title in 《》, without verbs before it. */
function nameBefore(text: string, end: number): { readonly from: number; readonly to: number } | null {
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const sign = text[from - 1] ?? '';
    if (sign === '》') {
      const open = openerBefore(text, '《', from - 1);
      return open < 0 ? null : { from: open, to: end };
    }
    if (sign === '”') {
      const open = openerBefore(text, '“', from - 1);
      if (open < 0) return null;
      from = open;
      continue;
    }
    if (BOUNDARIES.has(sign)) break;
    from--;
  }
  if (end - from >= LONGEST) return null;
  const verbs = LEADING.exec(text.slice(from, end))?.[0].length ?? 0;
  return { from: from + verbs, to: end };
}

/** Where the quotation or title opens that closes at an offset; -1 if not near. */
function openerBefore(text: string, opener: string, close: number): number {
  const first = Math.max(0, close - 2 * LONGEST);
  const at = text.slice(first, close).lastIndexOf(opener);
  return at < 0 ? -1 : first + at;
}
