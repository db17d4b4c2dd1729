/**
 * Where the numbered items of a running text begin, and the labels of the units below them: 1.…2.…3.…, 牵头单位：…. An Arabic
 * number may be part of anything, so only those count that go on from one to the next.
 */

const ITEM = /(?<![\d０-９.．])(\d{1,3})[.．﹒、](?=[\u4e00-\u9fff“《])/gu;
const LABEL = /(?:[牵牽][头頭]|[责責]任|配合|主[办辦]|[协協][办辦])(?:[单單]位|部[门門])[:：]/gu;
/** Behind these an item may begin; a list of units ends in none of them, so a letter will do where units are named. */
const ENDS = new Set([...'。！？!?；;：:”）)'].map((sign) => sign.charCodeAt(0)));
/** Fewer are chance. */
const ENOUGH = 3;

/** The offsets at which the items and the lists of units begin, in order. */
export function itemCuts(text: string): readonly number[] {
  const labels = Array.from(text.matchAll(LABEL), ({ index }) => index);
  const lists = labels.length >= ENOUGH ? labels : [];
  return [...lists, ...countedItems(text, lists.length > 0)].sort((a, b) => a - b);
}

const GLOSSARY: ReadonlySet<string> = new Set(['名词解释', '名詞解釋']);

/** The first entry stands right behind the name of the list. */
const opensGlossary = (text: string, at: number): boolean => GLOSSARY.has(text.slice(Math.max(0, at - 4), at));

/** Numbers that begin at one and count on, without a gap. */
function countedItems(text: string, units: boolean): readonly number[] {
  const cuts: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= ENOUGH) cuts.push(...run);
    run = [];
  };
  for (const { index, 1: number } of text.matchAll(ITEM)) {
    if (!units && index > 0 && !ENDS.has(text.charCodeAt(index - 1)) && !opensGlossary(text, index)) continue;
    const ordinal = Number(number);
    if (ordinal === 1) close();
    if (ordinal === run.length + 1) run.push(index);
  }
  close();
  return cuts;
}
